import Glibc
import Model

extension Store {
  /// Makes a store with its city, in one piece: after an error there is no file. Missing
  /// directories above it are made for the owner only.
  ///
  /// - Parameters:
  ///   - path: where; nothing may be there yet.
  ///   - settings: the city and what it is told at the start.
  ///   - places: towns, villages and grids.
  ///   - outline: the line round the city, where it is known.
  ///   - departments: the city's departments.
  ///   - limits: the table of limits.
  ///   - days: days that differ from their weekday.
  ///   - policies: the numbers that are no limits of time.
  ///   - handlers: the words that say whose business a case is.
  ///   - now: this machine's clock.
  ///   - actor: who makes it, and so holds every role until they give it away.
  /// - Throws: `exists` when there is a file already, `system` and others when it cannot be made.
  public static func create(
    at path: String, settings: CitySettings, places: [Place], outline: CityOutline? = nil,
    departments: [Department], limits: [LimitRule], days: [CalendarDay],
    policies: [PolicyRule] = [], handlers: [HandlerRule] = [], now: Instant, actor: String
  ) throws(StoreError) {
    guard !StoreFile.exists(path) else { throw .exists(path: path) }
    _ = try TimeZoneRules.load(settings.zone)
    try StoreFile.makeDirectory(for: path)
    // Made under another name, so that nobody ever sees half a store.
    let draft = "\(path).new-\(getpid())"
    StoreFile.remove(draft)
    try StoreFile.make(draft)
    do {
      var facts: [Fact] = [.cityFounded(settings)]
      if let outline { facts.append(.cityOutlined(outline)) }
      facts += places.map { .placeAdded($0) }
      facts += departments.map { .departmentAdded($0) }
      facts += limits.map { .limitSet($0) }
      facts += days.map { .calendarSet($0) }
      facts += policies.map { .policySet($0) }
      facts += handlers.map { .handlerSet($0) }
      facts += RoleGrant.all(of: actor).map { .roleGranted($0) }
      try found(facts, in: draft, now: now, actor: actor)
      try StoreFile.publish(draft, as: path)
    } catch {
      StoreFile.remove(draft)
      switch error {
      case .full(var failure):
        failure.path = path
        throw .full(failure)
      default: throw error
      }
    }
  }

  private static func found(
    _ facts: [Fact], in path: String, now: Instant, actor: String
  ) throws(StoreError) {
    let connection = try Connection(path: path, mode: .readWrite)
    // Half of SQLite's usual page: a command changes a few rows on each of a dozen pages, and every
    // one of them goes to the disk before it is acknowledged.
    try connection.execute(
      """
      PRAGMA auto_vacuum = NONE;
      PRAGMA page_size = 2048;
      PRAGMA application_id = \(StoreFile.applicationID);
      PRAGMA foreign_keys = ON
      """)
    let mode = try connection.statement("PRAGMA journal_mode = WAL")
    guard try mode.step(), mode.text(0) == "wal" else {
      throw .system(
        path: path, action: "keep a write-ahead log beside",
        reason: "the file system does not allow it; put the store on a local disk")
    }
    mode.reset()
    try connection.execute("PRAGMA synchronous = FULL")
    try Migration.migrate(connection)
    var group = try CommandGroup(connection)
    try connection.execute("BEGIN IMMEDIATE")
    do {
      try group.begin(now: now)
      try group.found(facts, actor: actor)
      try group.finish()
      try connection.execute("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
    // Only the file itself is given its name: everything has to be in it before.
    let moved = try connection.statement("PRAGMA wal_checkpoint(TRUNCATE)")
    defer { moved.reset() }
    guard try moved.step(), moved.integer(0) == 0 else {
      throw .system(
        path: path, action: "bring the new store's log into",
        reason: "another process holds it; nothing was made")
    }
  }
}
