import Model

/// The rows that lists read last. A list is read again whenever anything happens in the city, and most
/// of its rows are what they were.
///
/// A case is what its events made it, so the number of events says whether it is the same; its
/// deadlines change with the rules, too, and are looked at themselves, or all is forgotten with such
/// an event.
struct RowMemo {
  /// As many as a tall screen has rows, and those read ahead of it.
  private static let room = 192

  private var known: [Int64: CaseRow] = [:]
  /// The newest event when `follow` was called last.
  private var sequence: Int64 = -1

  /// Forgets what events since have made another, so that the rest need not be looked at again.
  ///
  /// - Parameters:
  ///   - newest: the number of the newest event.
  ///   - connection: where the log is.
  /// - Throws: what the database answered.
  mutating func follow(_ newest: Int64, _ connection: Connection) throws(StoreError) {
    guard newest != sequence else { return }
    if !known.isEmpty,
      let changed = try connection.news.cases(after: sequence, newest: newest, connection)
    {
      for number in changed { known[number] = nil }
    } else {
      known.removeAll(keepingCapacity: true)
    }
    sequence = newest
  }

  /// The case with a number, in the transaction in which `follow` was called last; nil where it is not
  /// known.
  func row(_ number: Int64) -> CaseRow? { known[number] }

  /// The case that a statement stands at, whose columns are `CaseColumns.forList`.
  ///
  /// - Throws: what reading one throws that is not known.
  mutating func row(
    at statement: Statement, _ connection: Connection
  ) throws(StoreError) -> CaseRow {
    let number = statement.integer(0)
    if let row = known[number], row.item.version == Int(statement.integer(CaseColumns.version)),
      row.deadlines == CaseColumns.deadlines(of: statement)
    {
      return row
    }
    let row = try CaseColumns.read(statement, connection)
    if known.count >= Self.room { known.removeAll(keepingCapacity: true) }
    known[number] = row
    return row
  }
}
