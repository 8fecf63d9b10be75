import Model

/// Reads and writes who is away.
struct AbsenceTable {
  private let connection: Connection

  /// Absences are rare: their statements are prepared when they are first needed.
  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Writes an absence; one that begins at the same second takes the place of the one before.
  func add(_ absence: Absence) throws(StoreError) {
    let statement = try connection.statement(
      "INSERT OR REPLACE INTO absence(grid, role, starts, ends, reason) VALUES(?,?,?,?,?)")
    statement.bind(absence.grid.value)
    statement.bind(absence.role.rawValue)
    statement.bind(absence.from.seconds)
    statement.bind(absence.until.seconds)
    statement.bind(absence.reason)
    try statement.run()
  }

  /// Ends the absences that are running at an instant.
  func end(grid: PlaceCode, role: DutyRole, at: Instant) throws(StoreError) {
    let statement = try connection.statement(
      "UPDATE absence SET ends = ? WHERE grid = ? AND role = ? AND starts <= ? AND ends > ?")
    statement.bind(at.seconds)
    statement.bind(grid.value)
    statement.bind(role.rawValue)
    statement.bind(at.seconds)
    statement.bind(at.seconds)
    try statement.run()
  }

  /// All absences that have not ended at an instant, by grid index.
  func unfinished(at now: Instant, in city: City) throws(StoreError) -> [Int: [Absence]] {
    let statement = try connection.statement(
      """
      SELECT grid, role, starts, ends, reason FROM absence WHERE ends > ?
      ORDER BY grid, role, starts
      """)
    defer { statement.reset() }
    statement.bind(now.seconds)
    var found: [Int: [Absence]] = [:]
    while try statement.step() {
      guard let grid = PlaceCode(statement.integer(0)), let index = city.gridIndex(grid),
        let role = DutyRole(rawValue: statement.text(1))
      else { continue }
      found[index, default: []].append(
        Absence(
          grid: grid, role: role, from: Instant(seconds: statement.integer(2)),
          until: Instant(seconds: statement.integer(3)), reason: statement.text(4)))
    }
    return found
  }
}
