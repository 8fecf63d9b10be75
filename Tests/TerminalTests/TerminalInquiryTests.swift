import Testing

@testable import Terminal

/// What a terminal answers, among whatever else comes in.
struct TerminalInquiryTests {
  @Test(
    arguments: [
      ("\u{1B}[1;1R\u{1B}[1;9R", "R", [[1, 1], [1, 9]]), ("\u{1B}[12;40R", "R", [[12, 40]]),
      ("jj\u{1B}[1;3Rq", "R", [[1, 3]]),
      ("\u{1B}[A\u{1B}[5;6R", "R", [[5, 6]]), ("\u{1B}[0n", "n", [[0]]),
      ("\u{1B}[12;40", "R", []), ("\u{1B}[R", "R", []), ("\u{1B}[?1;2c", "R", []),
      ("12;40R", "R", []), ("", "n", []), ("\u{1B}", "n", []), ("\u{1B}[1;2R", "n", []),
      ("\u{1B}[99999999999999999999R", "R", []),
    ] as [(String, Character, [[Int]])])
  func wholeAnswersCount(bytes: String, final: Character, numbers: [[Int]]) {
    #expect(TerminalInquiry.answers(in: Array(bytes.utf8), endingWith: final) == numbers)
  }
}
