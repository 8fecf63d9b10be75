import Model

/// A row of a list in full: every column with all that it has to say.
public struct FullText: Equatable, Sendable {
  /// What the row is about.
  public enum Subject: Equatable, Sendable {
    /// A case; in lists its text may be cut.
    case row(CaseRow)
    /// An event.
    case event(LoggedEvent)
    /// A place with its rounds.
    case place(PlaceCode)
  }

  /// What it is about.
  public private(set) var subject: Subject
  /// The first line on the screen.
  public var top = 0
  /// The number of the reading that brings the whole text; nil when none is under way.
  var awaited: Int?

  /// The full text of a row.
  init(_ subject: Subject) { self.subject = subject }

  /// Takes in the case with its whole text.
  mutating func take(_ answer: CaseCard?) {
    awaited = nil
    if let answer { subject = .row(answer.row) }
  }
}
