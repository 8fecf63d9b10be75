import CNcurses
import Cells
import Testing

@testable import Terminal

/// Reports of the mouse among keys.
@Suite struct MouseReportTests {
  private func input(_ pieces: [ArraySlice<UInt8>]) -> [Input] {
    var decoder = KeyDecoder()
    var all: [Input] = []
    for piece in pieces {
      for byte in piece { decoder.feed(Int32(byte)) }
      all += decoder.take()
    }
    return all
  }

  private func input(_ text: String) -> [Input] { input([Array(text.utf8)[...]]) }

  @Test(
    arguments: [
      ("\u{1B}[<0;1;1M", .press(Point(x: 0, y: 0))),
      ("\u{1B}[<0;12;3M", .press(Point(x: 11, y: 2))),
      ("\u{1B}[<0;500;200M", .press(Point(x: 499, y: 199))),
      ("\u{1B}[<64;7;8M", .wheel(down: false, Point(x: 6, y: 7))),
      ("\u{1B}[<65;7;8M", .wheel(down: true, Point(x: 6, y: 7))),
      ("\u{1B}[<00;012;03M", .press(Point(x: 11, y: 2))),
    ] as [(String, MouseEvent)])
  func aPressAndATurnOfTheWheelAreSaidWithTheirCell(report: String, event: MouseEvent) {
    #expect(
      input("a" + report + "b") == [.key(.character("a")), .mouse(event), .key(.character("b"))])
  }

  /// Releases, other buttons, motion, keys held down; no numbers, too many, none that a screen has;
  /// the older forms; what begins like a report and is none.
  static let nothing = [
    "<0;12;3m", "<1;12;3M", "<2;12;3M", "<32;12;3M", "<35;12;3M", "<66;1;1M", "<128;1;1M",
    "<4;12;3M", "<8;12;3M", "<16;12;3M", "<68;12;3M", "<M", "<;M", "<;;M", "<0M", "<0;1M",
    "<0;;1M", "<;1;1M", "<0;1;M", "<0;1;1;M", "<0;1;1;1M", "<0;0;1M", "<0;1;0M", "<0;-1;1M",
    "<0;99999;1M", "<0;1;99999M", "<999999999999999999999999;1;1M",
    "<0;1;340282366920938463463374607431768211456M", "<0:1:1M", "<0;1;1 M", "<?0;1;1M", "<<0;1;1M",
    "<0;1;1~", "<0;1;1A", "<" + String(repeating: "1", count: 5_000) + "M",
    "<" + String(repeating: "1;", count: 5_000) + "M", "M !!", "M\"#$", "M\u{7F}~~", "32;10;5M",
  ]

  @Test(arguments: nothing) func whatIsNotListenedToIsSwallowedWhole(report: String) {
    #expect(
      input("a\u{1B}[" + report + "b") == [.key(.character("a")), .key(.character("b"))])
  }

  @Test func bytesOfTheOlderFormMayBeAnything() {
    let report: [UInt8] = [0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xE4]
    #expect(input([(report + [0x71])[...]]) == [.key(.character("q"))])
  }

  /// Wherever a line cuts what comes in, behind what begins a control sequence, the same is read.
  @Test func aReportMayComeInAnyPieces() {
    let whole = Array("j\u{1B}[<0;12;3M\u{1B}[<0;12;3mk\u{1B}[M !!q\u{1B}[<65;1;200M中".utf8)
    let expected: [Input] = [
      .key(.character("j")), .mouse(.press(Point(x: 11, y: 2))), .key(.character("k")),
      .key(.character("q")), .mouse(.wheel(down: true, Point(x: 0, y: 199))),
      .key(.character("中")),
    ]
    // Behind an escape alone curses waits for what follows, and not the decoder.
    let cuts = whole.indices.filter { $0 == 0 || whole[$0 - 1] != 0x1B }
    for first in cuts {
      for second in cuts where second >= first {
        #expect(
          input([whole[..<first], whole[first..<second], whole[second...]]) == expected,
          "\(first) \(second)")
      }
    }
    let bytewise = cuts.dropFirst() + [whole.endIndex]
    var start = 0
    var pieces: [ArraySlice<UInt8>] = []
    for end in bytewise {
      pieces.append(whole[start..<end])
      start = end
    }
    #expect(input(pieces) == expected)
  }

  @Test(arguments: ["\u{1B}", "\r", "\u{3}"]) func aControlEndsAnUnfinishedReport(key: String) {
    for report in ["\u{1B}[<0;1", "\u{1B}[<", "\u{1B}[M", "\u{1B}[M!"] {
      let keys = input(report + key + "j")
      #expect(keys.count == 2 && keys.last == .key(.character("j")), "\(report.debugDescription)")
    }
  }

  @Test func aKeyOfCursesEndsAnUnfinishedReport() {
    var decoder = KeyDecoder()
    for byte in Array("\u{1B}[<0;1".utf8) { decoder.feed(Int32(byte)) }
    decoder.feed(KEY_UP)
    decoder.feed(0x31)
    #expect(decoder.take() == [.key(.up), .key(.character("1"))])
  }

  @Test func aReportInAPasteIsText() {
    var decoder = KeyDecoder()
    decoder.feed(KeyDecoder.pasteBegin)
    for byte in Array("\u{1B}[<0;1;1M".utf8) { decoder.feed(Int32(byte)) }
    decoder.feed(KeyDecoder.pasteEnd)
    #expect(decoder.take() == [.key(.paste("\u{1B}[<0;1;1M"))])
  }
}
