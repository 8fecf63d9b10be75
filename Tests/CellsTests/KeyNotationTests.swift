import Cells
import Testing

@Suite struct KeyNotationTests {
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .enter, .escape, .tab, .backTab, .character(" "), .character("j"), .character("J"),
      .character("<"), .character("中"), .character("?"), .control("\\"), .control("@"),
    ] + (1...35).map(Key.function) + "abcdefgjklnopqrstuvwxyz".unicodeScalars.map(Key.control)

  @Test(arguments: keys)
  func whatIsPrintedIsReadAgain(key: Key) {
    #expect(Key(notation: key.notation) == key)
  }

  @Test func notationsAreAllDifferent() {
    #expect(Set(Self.keys.map(\.notation)).count == Self.keys.count)
  }

  @Test(arguments: [
    ("<enter>", Key.enter), ("<ESC>", .escape), ("c-L", .control("l")), ("<f12>", .function(12)),
  ])
  func namesAreReadInAnyCase(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
  }

  @Test(arguments: [
    "", " ", "jj", "<Nothing>", "C-", "C-ab", "C-中", "C-m", "<F0>", "<F36>", "<F+5>", "<F>",
    "\u{1B}", "\u{202E}", "<Paste>",
  ])
  func whatIsNoKeyIsRefused(notation: String) {
    #expect(Key(notation: notation) == nil)
  }
}
