import Model

/// The rows that lists read last. A list is read again whenever anything happens in the city, and most
/// of its rows are what they were.
///
/// A case is what its events made it, so the number of events says whether it is the same; its
/// deadlines change with the rules, too, and are looked at themselves.
struct RowMemo {
  /// As many as a tall screen has rows, and those read ahead of it.
  private static let room = 192

  private var known: [Int64: CaseRow] = [:]

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
