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
    /// Writing much at once: the same durability, with a larger cache (about 64 MB).
    case bulk
  }

  /// The file.
  public let path: String
  /// What the connection is for.
  public let access: Access
  /// The rules in force, as read at opening and after every write that changed them.
  public private(set) var rulebook: Rulebook
  /// The places, as read at opening.
  public private(set) var city: City

  /// Opens a store that exists.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: whether it will be written.
  ///   - waits: how long a statement waits for another writer, in milliseconds; 0 to be told at
  ///     once by `StoreError.busy`.
  /// - Throws: `missing`, `notAStore`, `newer`, `readOnly`, `corrupt`, `unknownZone` and the like.
  public init(path: String, access: Access, waits: Int = 0) throws(StoreError) {
    throw .missing(path: path)
  }

  /// Makes a store with its city, in one piece: after an error there is no file.
  ///
  /// - Throws: `exists` when there is a file already, `system` and others when it cannot be made.
  public static func create(
    at path: String, settings: CitySettings, places: [Place], departments: [Department],
    limits: [LimitRule], days: [CalendarDay], now: Instant, actor: String
  ) throws(StoreError) {
    throw .exists(path: path)
  }

  /// The picture of the city at an instant.
  public func situation(now: Instant) throws(StoreError) -> Situation {
    throw .missing(path: path)
  }

  /// Whether anybody, this connection included, has committed since this was last asked (or the
  /// store opened). About 2 µs.
  public func hasChanged() throws(StoreError) -> Bool {
    throw .missing(path: path)
  }

  /// What is different now from a picture this store made.
  public func change(since known: Situation, now: Instant) throws(StoreError) -> SituationChange {
    throw .missing(path: path)
  }

  /// Carries out commands in one durable transaction. A refused one does not spoil the others.
  ///
  /// - Parameters:
  ///   - orders: the commands, in order.
  ///   - now: this machine's clock, written down beside the source's own time.
  /// - Returns: one answer an order, once everything is on disk.
  /// - Throws: `busy`, `full`, `readOnly` and others; nothing is written then.
  public func perform(
    _ orders: [CommandOrder], now: Instant
  ) throws(StoreError) -> [Result<CommandReceipt, Refusal>] {
    throw .readOnly(path: path)
  }

  /// One durable transaction around commands that depend on each other's answers.
  ///
  /// - Throws: what the database answered, or what `work` threw; nothing is written then.
  public func group(
    now: Instant, _ work: (CommandGroup) throws(StoreError) -> Void
  ) throws(StoreError) {
    throw .readOnly(path: path)
  }

  /// A step through a query, in its order.
  ///
  /// - Parameters:
  ///   - query: which cases, in which order.
  ///   - after: where the step before ended; nil to begin.
  ///   - limit: how many rows at most.
  ///   - budget: how many cases to look at, at most, before coming back.
  ///   - now: the instant for lights and ages.
  /// - Returns: the rows found and where to go on.
  /// - Throws: what the database answered.
  public func page(
    _ query: CaseQuery, after: PageKey?, limit: Int, budget: Int, now: Instant
  ) throws(StoreError) -> CasePage {
    throw .missing(path: path)
  }

  /// A case in full with its timeline; nil when there is none with this number.
  public func card(_ id: CaseID) throws(StoreError) -> CaseCard? {
    throw .missing(path: path)
  }

  /// Lines of the log: the newest first before `before` (exclusive) when that is given, else the
  /// oldest first after `after` (exclusive; nil from the beginning).
  public func events(
    after: Int64?, before: Int64?, limit: Int
  ) throws(StoreError) -> [LoggedEvent] {
    throw .missing(path: path)
  }

  /// The case that something from outside made or moved; nil when it is not known.
  public func caseID(of origin: Origin) throws(StoreError) -> CaseID? {
    throw .missing(path: path)
  }

  /// Writes down the lights that have turned by now, at most a few thousand a call. Readers are
  /// right without it; it keeps their work small.
  public func turnLights(now: Instant) throws(StoreError) {
    throw .readOnly(path: path)
  }

  /// Figures of all cases by group, sorted by key (nodes in their own order).
  public func statistics(
    by group: StatisticsGroup, now: Instant
  ) throws(StoreError) -> [StatisticsRow] {
    throw .missing(path: path)
  }

  /// Checks the file, the hash chain and the numbering of the log, and that evolving the whole log
  /// afresh gives the projections byte for byte.
  ///
  /// - Parameter progress: told the stage, and how many events or rows are done of how many.
  /// - Returns: what was read and what is wrong.
  /// - Throws: what keeps the check itself from being made; damage is reported, not thrown.
  public func verify(
    progress: (VerifyStage, _ done: Int64, _ total: Int64) -> Void = { _, _, _ in }
  ) throws(StoreError) -> VerifyReport {
    throw .missing(path: path)
  }

  /// Moves what the write-ahead log holds into the file, without waiting for anybody: for idle
  /// moments and the end of long loads.
  public func checkpoint() throws(StoreError) {
    throw .readOnly(path: path)
  }
}
