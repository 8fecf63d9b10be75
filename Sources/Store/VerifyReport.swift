/// What a check of the whole store is doing.
public enum VerifyStage: String, CaseIterable, Sendable {
  /// SQLite checks its pages and indexes.
  case pages
  /// The log is read from the first event on: numbers, hash chain, and evolving it afresh.
  case log
  /// The projections are compared with the fresh ones.
  case projections
  /// The index of texts beside the store, where there is one, is compared with the texts.
  case search
}

/// What a check of the whole store found.
public struct VerifyReport: Equatable, Sendable {
  /// One thing that is not as it must be.
  public enum Finding: Equatable, Sendable {
    /// A line of SQLite's integrity check.
    case page(String)
    /// Event numbers are missing before this one.
    case gap(before: Int64, expected: Int64)
    /// This event's hash does not follow from its fields and the hash before it.
    case chain(sequence: Int64)
    /// This event's body cannot be understood.
    case unreadable(sequence: Int64, reason: String)
    /// A projection's value differs from what the log gives; `stored` or `rebuilt` is `nil` where
    /// the row is missing.
    case projection(table: String, row: String, column: String, stored: String?, rebuilt: String?)
    /// The index of texts is damaged or lacks something; it can be thrown away.
    case search(String)
  }

  /// How many events were read.
  public var events: Int64
  /// How many rows of projections were compared.
  public var rows: Int64
  /// What is wrong, in the order it was found; of each table only the first difference.
  public var findings: [Finding]

  /// A report.
  public init(events: Int64 = 0, rows: Int64 = 0, findings: [Finding] = []) {
    self.events = events
    self.rows = rows
    self.findings = findings
  }

  /// Whether nothing is wrong.
  public var isSound: Bool { findings.isEmpty }
}

extension VerifyReport.Finding {
  /// The finding as one English sentence.
  public var sentence: String {
    switch self {
    case .page(let line): "database file: \(line)"
    case .gap(let before, let expected):
      "event \(expected) is missing: the next one has number \(before)"
    case .chain(let sequence): "event \(sequence) was changed: its hash does not match"
    case .unreadable(let sequence, let reason): "event \(sequence) cannot be read: \(reason)"
    case .projection(let table, let row, let column, let stored, let rebuilt):
      "table \(table), row \(row), column \(column): the store has \(stored ?? "no such row"),"
        + " the log gives \(rebuilt ?? "no such row")"
    case .search(let what): "index of texts: \(what); griddesk index --rebuild makes it anew"
    }
  }
}
