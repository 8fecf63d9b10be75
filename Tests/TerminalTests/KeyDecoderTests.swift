import CNcurses
import Cells
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.feed(Int32(byte)) }
    decoder.endPaste()
    return decoder.take().keys
  }

  @Test(arguments: [
    ("j", [Key.character("j")]), ("中é🚲", [.character("中"), .character("é"), .character("🚲")]),
    ("\r", [.enter]), ("\t", [.tab]), ("\u{7F}\u{8}", [.backspace, .backspace]),
    ("\u{3}\u{1A}\u{A}", [.control("c"), .control("z"), .control("j")]),
    ("\u{0}\u{1C}", [.control("@"), .control("\\")]),
    ("\u{1B}", [.escape]), ("\u{1B}x", [.escape, .character("x")]),
    ("\u{1B}\u{1B}[", [.escape]), (" ", [.character(" ")]),
  ])
  func plainBytesAreKeys(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x9A], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xC2, 0x9B], [0xE4, 0xFF, 0xB8],
    ] as [[UInt8]])
  func malformedBytesAreDroppedAndWhatFollowsIsKept(bytes: [UInt8]) {
    #expect(keys(bytes + [0x71]) == [.character("q")])
  }

  @Test func aCharacterMayComeInTwoPieces() {
    var decoder = KeyDecoder()
    for byte: UInt8 in [0xE4, 0xB8] { decoder.feed(Int32(byte)) }
    #expect(decoder.take().keys == [])
    decoder.feed(0xAD)
    #expect(decoder.take().keys == [.character("中")])
  }

  @Test(arguments: ["\u{1B}[1;5C", "\u{1B}[27;5;9~", "\u{1B}[I", "\u{1B}[?1;2c"])
  func unknownSequencesAreSwallowedWhole(sequence: String) {
    #expect(keys("a" + sequence + "b") == [.character("a"), .character("b")])
  }

  @Test func cursesCodesAreKeys() {
    var decoder = KeyDecoder()
    for code in [KEY_UP, KEY_NPAGE, KEY_BTAB, KEY_F0 + 5, KEY_RESIZE, 12345] { decoder.feed(code) }
    #expect(decoder.take().keys == [.up, .pageDown, .backTab, .function(5)])
  }

  @Test func aPasteIsOneKeyAndNeverCommands() {
    var decoder = KeyDecoder()
    decoder.feed(KeyDecoder.pasteBegin)
    for byte in Array("q\r\u{1B}[x\u{3}中".utf8) { decoder.feed(Int32(byte)) }
    decoder.feed(KEY_UP)
    decoder.feed(KeyDecoder.pasteEnd)
    decoder.feed(0x71)
    #expect(decoder.take().keys == [.paste("q\n\u{1B}[x\u{3}中"), .character("q")])
  }

  @Test func aPasteWithoutAnEndIsHandedOverAndEndsThere() {
    var decoder = KeyDecoder()
    decoder.feed(KeyDecoder.pasteBegin)
    decoder.feed(0x61)
    decoder.endPaste()
    decoder.feed(0x62)
    #expect(decoder.take().keys == [.paste("a"), .character("b")])
  }
}
