import Exchange
import Model
import Testing

/// Each line of a feed gets one line back, which others are written to read.
@Suite struct AcknowledgementTests {
  private let origin = Origin(source: "8890", id: "a-1")

  private func text(_ answer: Acknowledgement) -> String {
    var writer = JSONWriter()
    answer.write(to: &writer)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  private func line(notes: [String] = []) -> FeedLine {
    FeedLine(
      number: 1, origin: origin,
      order: CommandOrder(
        at: Instant(seconds: 0), actor: "8890", origin: origin,
        command: .receive(Receipt(text: "x", channel: .hotline))), notes: notes)
  }

  @Test func aLineThatIsOnDiskIsAnsweredWithItsCase() {
    let receipt = CommandReceipt(sequence: 123, caseID: CaseID(142), isDuplicate: false)
    #expect(
      text(Acknowledgement(line(), receipt: receipt))
        == #"{"line":1,"source":"8890","id":"a-1","ok":true,"case":"0142","seq":123}"# + "\n")
  }

  @Test func aRepeatIsAnsweredWithTheFirstAnswer() {
    let receipt = CommandReceipt(sequence: 123, caseID: CaseID(142), isDuplicate: true)
    #expect(
      text(Acknowledgement(line(), receipt: receipt))
        == #"{"line":1,"source":"8890","id":"a-1","ok":true,"case":"0142","seq":123,"#
        + #""duplicate":true}"# + "\n")
  }

  @Test func whatHasNoCaseAndWhatHasNotes() {
    let receipt = CommandReceipt(sequence: 9, caseID: nil, isDuplicate: false)
    #expect(
      text(Acknowledgement(line(notes: ["grid: unknown"]), receipt: receipt))
        == #"{"line":1,"source":"8890","id":"a-1","ok":true,"seq":9,"notes":["grid: unknown"]}"#
        + "\n")
  }

  @Test func aBadLineIsAnsweredWithItsReason() {
    #expect(
      text(Acknowledgement(FeedProblem(line: 7, reason: "the line is not well-formed JSON")))
        == #"{"line":7,"ok":false,"error":"the line is not well-formed JSON"}"# + "\n")
    #expect(
      text(Acknowledgement(line(), refusal: "claimed by \"li\""))
        == #"{"line":1,"source":"8890","id":"a-1","ok":false,"error":"claimed by \"li\""}"# + "\n")
  }

  @Test func hostileNumbersComeBackEscapedOnOneLine() {
    let problem = FeedProblem(
      line: 2, origin: Origin(source: hostileText, id: "\n"), reason: "x")
    let answer = text(Acknowledgement(problem))
    #expect(isHarmless(Array(answer.utf8)) && answer.count { $0 == "\n" } == 1)
  }
}
