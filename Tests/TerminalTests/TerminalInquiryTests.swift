import Testing

@testable import Terminal

/// What a terminal answers, among whatever else comes in.
struct TerminalInquiryTests {
  @Test(
    arguments: [
      ("\u{1B}[12;40R", "R", [12, 40]), ("jj\u{1B}[1;3Rq", "R", [1, 3]),
      ("\u{1B}[A\u{1B}[5;6R", "R", [5, 6]), ("\u{1B}[0n", "n", [0]),
      ("\u{1B}[12;40", "R", nil), ("\u{1B}[R", "R", nil), ("\u{1B}[?1;2c", "R", nil),
      ("12;40R", "R", nil), ("", "n", nil), ("\u{1B}", "n", nil), ("\u{1B}[1;2R", "n", nil),
      ("\u{1B}[99999999999999999999R", "R", nil),
    ] as [(String, Character, [Int]?)])
  func theFirstWholeAnswerCounts(bytes: String, final: Character, numbers: [Int]?) {
    #expect(TerminalInquiry.answer(in: Array(bytes.utf8), endingWith: final) == numbers)
  }
}
