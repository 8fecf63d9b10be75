import Model

/// The city's file: an append-only log of what happened, and the projections that follow from it.
///
/// One connection, to be used on one thread; many processes may hold one each.
public final class Store {
  /// What a connection is for.
  public enum Access: Sendable {
    /// Looking only.
    case readOnly
    /// Looking and writing; what is acknowledged is on disk.
    case readWrite
    /// Writing much at once: the same durability, with a larger cache (about 48 MB).
    case bulk
  }

  /// The file.
  public let path: String
  /// What the connection is for.
  public let access: Access
  /// The rules in force, as read at opening and again after a write that changed them.
  public internal(set) var rulebook: Rulebook
  /// The places, as read at opening.
  public let city: City

  let connection: Connection
  let cityNow: CityNowTable
  /// The event up to which `rulebook` is right.
  var rulesSequence: Int64
  /// The grid counters as last read.
  var tallies: TallyCache
  /// The counters of citizens, once somebody has looked at them.
  var heard: CitizenCache?
  /// The sweep that could not count all its cases at once, when one was tried last.
  var sweptInVain = ""
  /// The moment looked at; nil for the present.
  var past: Past?
  /// Whether texts were searched since that was last asked.
  var isSearched = false
  /// The index of texts, for searching and for bringing it up to date; opened when first needed.
  var indexReader: TextIndex?
  var indexWriter: TextIndex?
  var searchMemory = SearchMemory()
  private var writer: CommandGroup?
  private let dataVersion: Statement
  private let layout: Statement
  /// What the file looked like, where it is read as one that cannot change.
  private let stamp: [Int]
  private var knownVersion: Int64
  private var hasCommitted = false

  /// Is told how many events of how many have been evolved again.
  public typealias MigrationProgress = (_ done: Int, _ total: Int) -> Void

  /// Opens a store that exists.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: whether it will be written.
  ///   - waits: how long a statement waits for another writer, in milliseconds; 0 to be told at
  ///     once by `StoreError.busy`.
  ///   - progress: is told now and then how far a store of an earlier layout has been brought
  ///     forward: how many events of how many.
  /// - Throws: `missing`, `notAStore`, `newer`, `readOnly`, `corrupt`, `unknownZone` and the like.
  public convenience init(
    path: String, access: Access, waits: Int = 0, progress: MigrationProgress? = nil
  ) throws(StoreError) {
    try self.init(path: path, access: access, waits: waits, progress, beside: nil)
  }

  /// Opens another connection to a store's file, for looking only. It knows the same places, in one
  /// copy, so that it costs little memory.
  ///
  /// - Parameter other: the store that is open.
  /// - Throws: as for a store of its own.
  public convenience init(beside other: Store) throws(StoreError) {
    try self.init(path: other.path, access: .readOnly, waits: 0, nil, beside: other)
  }

  private init(
    path: String, access: Access, waits: Int, _ progress: MigrationProgress?, beside other: Store?
  ) throws(StoreError) {
    self.path = path
    self.access = access
    connection = try Store.connect(path, access, waits: waits, progress)
    stamp = connection.mode == .immutable ? StoreFile.stamp(path) : []
    cityNow = try CityNowTable(connection)
    dataVersion = try connection.prepare("PRAGMA data_version")
    layout = try connection.prepare("PRAGMA user_version")
    try connection.execute("BEGIN")
    do throws(StoreError) {
      knownVersion = try Store.version(dataVersion)
      rulesSequence = try cityNow.read().rulesSequence
      if let other, other.rulesSequence == rulesSequence {
        rulebook = other.rulebook
        city = other.city
      } else {
        let tables = CityTables(connection)
        guard let rulebook = try tables.rulebook() else {
          throw StoreError.notAStore(path: path, reason: "no city was founded in it")
        }
        self.rulebook = rulebook
        if let other {
          city = other.city
        } else {
          city = try tables.city(rulebook.settings)
        }
      }
      tallies = try TallyCache(connection, grids: city.grids.count)
      try connection.execute("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Whether anybody, this connection included, has committed since this was last asked (or the
  /// store opened). About 2 µs.
  ///
  /// - Throws: `unreadable` when the file was changed although it was opened as one that nobody
  ///   writes; it must be opened anew then. `newer` when a later program has brought the file to
  ///   its layout meanwhile.
  public func hasChanged() throws(StoreError) -> Bool {
    if !stamp.isEmpty, StoreFile.stamp(path) != stamp {
      throw .unreadable(path: path, what: "it was changed since it was opened; open it again")
    }
    let version = try Store.version(dataVersion)
    defer {
      knownVersion = version
      hasCommitted = false
    }
    if version != knownVersion { try checkLayout() }
    return hasCommitted || version != knownVersion
  }

  /// Carries out commands in one durable transaction. A refused one does not spoil the others.
  ///
  /// - Parameters:
  ///   - orders: the commands, in order.
  ///   - now: this machine's clock, written down beside the source's own time.
  /// - Returns: one answer an order, once everything is on disk.
  /// - Throws: `busy`, `full`, `readOnly`, `newer` and others; nothing is written then.
  public func perform(
    _ orders: [CommandOrder], now: Instant
  ) throws(StoreError) -> [Result<CommandReceipt, Refusal>] {
    var answers: [Result<CommandReceipt, Refusal>] = []
    answers.reserveCapacity(orders.count)
    try write(now: now) { (group) throws(StoreError) in
      for order in orders { answers.append(try group.perform(order, in: city)) }
    }
    return answers
  }

  /// Writes down the lights that have turned by now, at most about a thousand a call; nothing is
  /// written when none has. Readers are right without it; it keeps their work small. Where a clock
  /// that was ahead has turned lights too early, they are turned back.
  public func turnLights(now: Instant) throws(StoreError) {
    if try !cityNow.read().isAhead(of: now) {
      let first = try connection.statement("SELECT min(turn_at) FROM case_now")
      defer { first.reset() }
      guard try first.step(), let turn = first.optionalInteger(0), turn < now.seconds
      else { return }
    }
    try write(now: now, turns: 1_000) { (_) throws(StoreError) in }
  }

  /// Moves what the write-ahead log holds into the file, without waiting for anybody: for idle
  /// moments and the end of long loads.
  public func checkpoint() throws(StoreError) {
    guard access != .readOnly else { throw .readOnly(path: path) }
    try connection.checkpoint()
  }

  /// Keeps this connection from touching the file again, even on the way out: its log was removed
  /// from beside it, and whoever came after may have begun another.
  public func abandon() { connection.keepLogOut() }

  /// One transaction: everything that `work` writes, or nothing.
  private func write(
    now: Instant, turns: Int? = nil, _ work: (inout CommandGroup) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard access != .readOnly else { throw .readOnly(path: path) }
    var group = try takeWriter()
    // The lock is taken at once: a transaction that began by reading could not wait for it.
    do {
      try connection.run("BEGIN IMMEDIATE")
      try checkLayout()
      if let turns {
        try group.begin(now: now, turns: turns)
      } else {
        try group.begin(now: now)
      }
      try work(&group)
      guard group.hasWritten else {
        // Nothing but refusals and repeats: nothing to keep, and nobody to wake.
        connection.rollBack()
        group.discard()
        writer = group
        return
      }
      try group.finish()
      try connection.run("COMMIT")
      group.committed()
    } catch {
      connection.rollBack()
      group.discard()
      writer = group
      throw error
    }
    hasCommitted = true
    writer = group
  }

  /// The prepared writer; taken out, so that its buffers have one owner while it works.
  private func takeWriter() throws(StoreError) -> CommandGroup {
    if let ready = writer.take() { return ready }
    return try CommandGroup(connection)
  }

  /// A later program may bring the file to its layout while this one has it open. What that keeps
  /// beside the log this program would leave as it is, and be wrong from then on.
  private func checkLayout() throws(StoreError) {
    let version = Int(try Store.version(layout))
    guard version <= Migration.current else { throw .newer(path: path, version: version) }
  }

  private static func version(_ statement: Statement) throws(StoreError) -> Int64 {
    statement.reset()
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : 0
  }
}
