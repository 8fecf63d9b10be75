import Glibc
import Model

/// Brings a file to the layout that this program knows.
///
/// The log keeps its form for ever, and all other tables follow from it. So a file of any earlier
/// layout is brought forward by making those tables afresh and evolving the whole log again, in one
/// transaction: after a kill it is as it was before.
enum Migration {
  /// The layout this program writes, counted up with every change of a table.
  static let current = 7

  /// So many events are evolved between two writes of the projections.
  private static let batch = 4_000

  /// Makes the tables of a new file, or brings those of an earlier layout forward.
  ///
  /// - Parameters:
  ///   - connection: to the file.
  ///   - progress: is told now and then how far that is.
  /// - Throws: `newer` when the file is ahead of this program; it is left as it is then.
  static func migrate(
    _ connection: Connection, _ progress: Store.MigrationProgress? = nil
  ) throws(StoreError) {
    let present = Int(try connection.number("PRAGMA user_version"))
    guard present <= current else { throw .newer(path: connection.path, version: present) }
    guard present < current else { return }
    // All tables are written at once, which is a load like any other.
    let pages = try connection.number("PRAGMA cache_size")
    try connection.execute("PRAGMA cache_size = -48000")
    try bringForward(connection, progress)
    try connection.execute("PRAGMA cache_size = \(pages)")
    // Whoever opens the store next should not find all of it in the log still, and read it twice.
    if present > 0 { try connection.checkpoint(truncates: true) }
  }

  private static func bringForward(
    _ connection: Connection, _ progress: Store.MigrationProgress?
  ) throws(StoreError) {
    try connection.execute("BEGIN IMMEDIATE")
    do {
      // Another process may have been faster between the first look and the lock.
      switch Int(try connection.number("PRAGMA user_version")) {
      case 0: try connection.execute(Schema.whole)
      case ..<current: try rebuild(connection, progress)
      default: break
      }
      try connection.execute("PRAGMA user_version = \(current)")
      try connection.execute("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Makes every table but the log afresh, and evolves the log into them.
  private static func rebuild(
    _ connection: Connection, _ progress: Store.MigrationProgress?
  ) throws(StoreError) {
    let litUntil = Instant(seconds: try connection.number("SELECT lit_until FROM city_now"))
    try dropProjections(connection)
    try connection.execute(Schema.projections)
    var projector = try Projector(connection)
    try projector.begin(litUntil: litUntil)
    let reader = try LogReader(connection)
    let row = try connection.prepare("SELECT \(LogReader.columns) FROM event ORDER BY seq")
    let total = Int(try connection.number("SELECT coalesce(max(seq), 0) FROM event"))
    progress?(0, total)
    var founder = ""
    var count = 0
    while try row.step() {
      let logged = try reader.known(row)
      if count == 0 { founder = logged.event.actor }
      try projector.apply(logged.event, sequence: logged.sequence, recorded: logged.recorded)
      count += 1
      if count % batch == 0 {
        try projector.finish()
        try projector.begin(litUntil: litUntil)
        progress?(count, total)
      }
    }
    try projector.finish()
    guard try connection.number("SELECT count(*) FROM role") == 0 else { return }
    try projector.begin(litUntil: litUntil)
    try grantRoles(to: founder, connection, &projector)
    try projector.finish()
  }

  /// A store from before there were roles: whoever made it holds them all, as if it were made now.
  private static func grantRoles(
    to founder: String, _ connection: Connection, _ projector: inout Projector
  ) throws(StoreError) {
    var log = try EventLog(connection)
    var head = try log.head()
    let now = Instant(seconds: Int64(time(nil)))
    for grant in RoleGrant.all(of: founder) {
      let event = Event(at: now, actor: founder, fact: .roleGranted(grant))
      _ = try log.append(event, fields: event.fact.fields, recorded: now, after: &head)
      try projector.apply(event, sequence: head.sequence, recorded: now)
    }
  }

  private static func dropProjections(_ connection: Connection) throws(StoreError) {
    let names = try connection.prepare(
      """
      SELECT type, name FROM sqlite_schema WHERE type IN ('view', 'table') AND name <> 'event'
        AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY type DESC
      """)
    var statements: [String] = []
    while try names.step() {
      statements.append("DROP \(names.text(0)) \"\(names.text(1))\"")
    }
    names.reset()
    for statement in statements { try connection.execute(statement) }
  }
}
