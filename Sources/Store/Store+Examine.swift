import Model

/// What a quick look finds in a store's file.
public struct StoreCondition: Equatable, Sendable {
  /// The layout the file has.
  public var layout: Int
  /// The layout this program writes; an earlier one is brought forward at the next opening.
  public var current: Int
  /// SQLite's journal mode; `wal` for every store that is used by several processes.
  public var journal: String
  /// How many events the log has.
  public var events: Int64
  /// When the newest was written down, by the clock of the machine that did; nil without any.
  public var newest: Instant?
  /// The city's time zone.
  public var zone: String
  /// The first thing that is wrong with the pages, in SQLite's words; nil when they are sound.
  public var damage: String?
}

extension Store {
  /// Looks at a file without changing anything, not even an earlier layout: SQLite's quick check of
  /// the pages, but neither the chain of the log nor the projections.
  ///
  /// - Throws: what keeps the file from being opened or read at all.
  public static func examine(path: String) throws(StoreError) -> StoreCondition {
    try StoreFile.inspect(path)
    let connection = try openForReading(path)
    connection.wait(milliseconds: 1_000)
    try connection.execute("PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0")
    let newest = try connection.statement(
      "SELECT seq, recorded FROM event ORDER BY seq DESC LIMIT 1")
    defer { newest.reset() }
    let hasEvents = try newest.step()
    return StoreCondition(
      layout: Int(try connection.number("PRAGMA user_version")), current: Migration.current,
      journal: try text("PRAGMA journal_mode", connection),
      events: hasEvents ? newest.integer(0) : 0,
      newest: hasEvents ? Instant(seconds: newest.integer(1)) : nil,
      zone: try text("SELECT zone FROM city", connection), damage: try damage(connection))
  }

  private static func damage(_ connection: Connection) throws(StoreError) -> String? {
    do throws(StoreError) {
      let said = try text("PRAGMA quick_check(1)", connection)
      return said == "ok" ? nil : said
    } catch {
      guard case .corrupt(let failure) = error else { throw error }
      return failure.message
    }
  }

  private static func text(_ sql: String, _ connection: Connection) throws(StoreError) -> String {
    let row = try connection.statement(sql)
    defer { row.reset() }
    return try row.step() ? row.text(0) : ""
  }
}
