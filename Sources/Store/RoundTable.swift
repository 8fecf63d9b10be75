import Model

/// Reads and writes rounds.
struct RoundTable {
  private let select: Statement
  private let replace: Statement

  /// Prepares reading and writing one round.
  init(_ connection: Connection) throws(StoreError) {
    select = try connection.prepare(
      """
      SELECT started, done, role, found FROM round WHERE day = ? AND half = ? AND grid = ?
      """)
    replace = try connection.prepare(
      """
      INSERT INTO round(day, half, grid, started, done, role, found, seq) VALUES(?,?,?,?,?,?,?,?)
      ON CONFLICT DO UPDATE SET started = excluded.started, done = excluded.done,
        role = excluded.role, found = excluded.found, seq = excluded.seq
      """)
  }

  /// The round that a report is about, as it stands.
  func read(_ report: RoundReport) throws(StoreError) -> Round {
    select.reset()
    defer { select.reset() }
    bindKey(select, report)
    return try select.step() ? RoundTable.round(select, from: 0) : .unreported
  }

  /// Writes the round that a report is about.
  func write(_ round: Round, _ report: RoundReport, sequence: Int64) throws(StoreError) {
    replace.reset()
    bindKey(replace, report)
    replace.bind(round.started?.seconds)
    replace.bind(round.done?.seconds)
    replace.bind(round.role.rawValue)
    replace.bind(round.found)
    replace.bind(sequence)
    try replace.run()
  }

  /// Reads four columns `started`, `done`, `role`, `found`.
  static func round(_ row: Statement, from column: Int32) -> Round {
    Round(
      started: row.optionalInteger(column).map { Instant(seconds: $0) },
      done: row.optionalInteger(column + 1).map { Instant(seconds: $0) },
      role: DutyRole(rawValue: row.text(column + 2)) ?? .worker,
      found: Int(row.integer(column + 3)))
  }

  /// Binds day, half and grid.
  private func bindKey(_ statement: Statement, _ report: RoundReport) {
    statement.bind(report.day.compact)
    statement.bind(Int64(report.half.rawValue))
    statement.bind(report.grid.value)
  }
}
