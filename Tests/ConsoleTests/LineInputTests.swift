import Cells
import Testing

@testable import Console

/// One line being typed.
struct LineInputTests {
  private func line(_ keys: [Key]) -> LineInput {
    var line = LineInput()
    for key in keys { line.press(key) }
    return line
  }

  @Test func characterKeysGoInAtTheCaret() {
    let line = line([.character("a"), .character("c"), .left, .character("b"), .end])
    #expect(line.text == "abc")
    #expect(line.caret == 3)
  }

  @Test func wordsAndTheStartAreDeleted() {
    var line = LineInput("供暖 不热  ")
    line.press(.control("w"))
    #expect(line.text == "供暖 ")
    line.press(.control("u"))
    #expect(line.text == "")
  }

  @Test func controlsInPastedTextAreLeftOut() {
    #expect(line([.paste("a\u{1B}[31m\u{7}b\nc")]).text == "a[31mb c")
  }

  @Test func theLineHasAnEnd() {
    #expect(line([.paste(String(repeating: "长", count: 2_000))]).characters.count == 500)
  }

  @Test func blanksAroundAreTrimmed() {
    #expect(LineInput("  已修好 ok ").trimmed == "已修好 ok")
    #expect(LineInput("   ").trimmed == "")
    #expect(LineInput("").trimmed == "")
  }
}
