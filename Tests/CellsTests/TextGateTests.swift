import Cells
import Model
import Testing

@Suite struct TextGateTests {
  /// Every scalar that could move a cursor, reorder a line or hide: what must never come out.
  static let hostile: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160,
    0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164,
    0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF,
    0xFFFE...0xFFFF, 0x1D173...0x1D17A, 0xE0000...0xE01EF, 0x1FFFE...0x1FFFF,
    0x10FFFE...0x10FFFF,
  ]

  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    hostile.contains { $0.contains(scalar.value) }
  }

  @Test(arguments: [
    ("plain 中文 ∙ é", "plain 中文 ∙ é"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{7F}", "a␡"),
    ("\u{9B}31m", "‹9B›31m"), ("a\u{202E}b\u{2066}c", "a‹202E›b‹2066›c"),
    ("a\u{200B}\u{FEFF}b", "a‹200B›‹FEFF›b"), ("a\tb", "a b"), ("a\nb", "a b"),
    ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\r", "a "), ("\u{0}", "␀"),
    ("cafe\u{301}", "cafe\u{301}"), ("\u{301}a", "‹301›a"),
    ("a\u{301}\u{302}", "a\u{301}‹302›"), ("❤\u{FE0F}", "❤‹FE0F›"),
    ("👨\u{200D}👩", "👨‹200D›👩"), ("\u{E0041}", "‹E0041›"), ("\u{378}", "‹378›"), ("", ""),
  ])
  func whatHidesIsMadeVisible(text: String, expected: String) {
    #expect(TextGate.clean(text) == expected)
  }

  @Test func marksCanBeASCII() {
    #expect(TextGate.clean("\u{1B}[0m\u{7F}\u{202E}", ascii: true) == "^[[0m^?<202E>")
  }

  @Test func lineBreaksCanStayOrShow() {
    #expect(TextGate.clean("a\r\nb\tc\n", lineBreaks: .kept) == "a\nb c\n")
    #expect(TextGate.clean("a\nb", lineBreaks: .marks) == "a⏎b")
  }

  @Test func nothingHostileComesOut() {
    for range in Self.hostile {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let text = "a" + String(Character(scalar)) + "中"
        #expect(!TextGate.isClean(text))
        let cleaned = TextGate.clean(text)
        #expect(!cleaned.unicodeScalars.contains(where: Self.isHostile))
        #expect(TextGate.clean(cleaned) == cleaned)
        var painter = Painter(size: Size(width: 12, height: 1))
        painter.text(text, x: 0, y: 0)
        #expect(
          painter.frame.cells.allSatisfy { cell in
            !Self.hostile.contains { $0.contains(cell.scalar) } || cell.scalar == 0
          })
        #expect(painter.frame.cells.filter { $0.scalar == 0 }.count == 1)
      }
    }
  }

  /// Columns counted and columns drawn must be the same for whatever text.
  @Test func randomTextIsMeasuredAsItIsDrawn() {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x36F, 0x4E00...0x9FFF, 0x2000...0x27FF, 0xFE00...0xFFFF,
      0x1F000...0x1FFFF, 0...0x10FFFF,
    ]
    var dice = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &dice) {
        let range = ranges.randomElement(using: &dice) ?? 0...0x7F
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &dice)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let wide = Bool.random(using: &dice)
      var painter = Painter(
        size: Size(width: 200, height: 1), symbols: wide ? .ascii : .unicode,
        ambiguousWide: wide)
      let drawn = painter.text(text, x: 0, y: 0)
      #expect(drawn == painter.columns(of: text))
      #expect(
        !FrameText.render(painter.frame).unicodeScalars.dropLast().contains(where: Self.isHostile))
      let cut = Int.random(in: 1..<20, using: &dice)
      painter.fill(painter.bounds, role: .late, glyph: "x")
      #expect(painter.text(text, x: 1, y: 0, width: cut) == cut)
      #expect(painter.frame[0, 0].scalar == 0x78 && painter.frame[cut + 1, 0].scalar == 0x78)
      #expect(!painter.frame.cells[1...cut].contains { $0.role == .late })
    }
  }
}
