import Model

/// The answer to one line of a feed, written as a line of JSON once the line is on disk or refused.
public struct Acknowledgement: Equatable, Sendable {
  /// What came of the line.
  public enum Outcome: Equatable, Sendable {
    /// It is on disk.
    case done(CommandReceipt)
    /// It was not carried out, and why.
    case refused(String)
  }

  /// The line's number, counted from 1.
  public var line: Int
  /// The outside number it was given under; nil when it could not be read.
  public var origin: Origin?
  /// What came of it.
  public var outcome: Outcome
  /// What was left out or repaired.
  public var notes: [String]

  /// The answer to a line that was carried out.
  public init(_ line: FeedLine, receipt: CommandReceipt) {
    self.line = line.number
    origin = line.origin
    outcome = .done(receipt)
    notes = line.notes
  }

  /// The answer to a line that the rules or the store refused, with the reason.
  public init(_ line: FeedLine, refusal: String) {
    self.line = line.number
    origin = line.origin
    outcome = .refused(refusal)
    notes = []
  }

  /// The answer to a line that could not be read.
  public init(_ problem: FeedProblem) {
    line = problem.line
    origin = problem.origin
    outcome = .refused(problem.reason)
    notes = []
  }

  /// Writes the answer and its line end.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.integer(line, "line")
    if let origin {
      writer.text(origin.source, "source")
      writer.text(origin.id, "id")
    }
    switch outcome {
    case .done(let receipt):
      writer.truth(true, "ok")
      if let caseID = receipt.caseID { writer.text(caseID.text, "case") }
      writer.integer(receipt.sequence, "seq")
      if receipt.isDuplicate { writer.truth(true, "duplicate") }
    case .refused(let reason):
      writer.truth(false, "ok")
      writer.text(reason, "error")
    }
    if !notes.isEmpty {
      writer.beginArray("notes")
      for note in notes { writer.text(note) }
      writer.endArray()
    }
    writer.endObject()
    writer.endLine()
  }
}
