import Model

/// Walks through the cases that somebody has to do something with: open ones, and closed ones whose
/// caller waits for a call. A few hundred at a time, however many there are.
struct WaitingCases {
  private let connection: Connection
  private let select: Statement

  /// How many are read at a time.
  private static let step = 500

  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    select = try connection.prepare(
      """
      SELECT \(CaseColumns.forList) FROM case_now
      WHERE id > ? AND (node < 5 OR waits & \(Waits.callBack.rawValue)) ORDER BY id LIMIT ?
      """)
  }

  /// Those that follow on a number, in the order of their numbers; none at the end. Their texts may
  /// be cut.
  func next(after id: CaseID) throws(StoreError) -> [CaseRow] {
    select.reset()
    defer { select.reset() }
    select.bind(id.number)
    select.bind(WaitingCases.step)
    var rows: [CaseRow] = []
    while try select.step() { rows.append(try CaseColumns.read(select, connection)) }
    return rows
  }
}
