import Console
import Glibc
import Model
import Store

/// The console's dealings with its store: reads when asked, writes that wait for a lock without
/// holding anything up, and the poll that says whether anybody wrote.
final class StoreDesk {
  /// A command on its way to the disk.
  private struct PendingOrder {
    let number: Int
    let orders: [CommandOrder]
    /// Whether they are answered together.
    let isGroup: Bool
    var waitingSince: Instant?
  }

  /// The file.
  let path: String
  private let access: Store.Access
  private var store: Store?
  private var identity: FileIdentity?
  /// The write-ahead log beside it, which SQLite keeps as long as anybody has the store open.
  private var log: FileIdentity?
  private var pending: [PendingOrder] = []
  private var retryAt: Int64 = 0
  private var tending = Tending()
  private var indexing = Indexing()
  private let login = Environment.login
  /// The connection that reads the past; nil while nobody looks at it.
  var past: Store?
  /// Whether what is read is as it was at a moment.
  var isInPast = false
  /// Whether a moment is asked for that is not reached yet.
  var isTravelling = false

  /// Opens the store for a console, before it has a screen.
  init(path: String, access: Store.Access) throws(StoreError) {
    self.path = path
    self.access = access
    let upgrade = ProgressLine.upgrade(path)
    defer { upgrade.clear() }
    store = try Store(path: path, access: access, waits: 0, progress: upgrade.showEvents)
    identify()
  }

  private func identify() {
    identity = FileIdentity(path)
    log = FileIdentity(path + "-wal")
  }

  /// Opens the store for reading and writing, or for looking only when it may not be written.
  static func opened(at path: String) throws(StoreError) -> StoreDesk {
    do throws(StoreError) {
      return try StoreDesk(path: path, access: .readWrite)
    } catch {
      guard case .readOnly = error else { throw error }
      return try StoreDesk(path: path, access: .readOnly)
    }
  }

  /// The city's time zone.
  var zone: TimeZoneRules { store?.rulebook.zone ?? .shanghai }

  /// Whether commands can be given here at all.
  var canWrite: Bool { access != .readOnly }

  /// When the store was made; nil while its log is empty.
  func founded() throws(StoreError) -> Instant? {
    try opened().events(after: nil, before: nil, limit: 1).first?.recorded
  }

  /// Whether a command waits for another writer.
  var hasPending: Bool { !pending.isEmpty }

  /// The whole picture.
  func situation(now: Instant) throws(StoreError) -> Situation {
    try opened().situation(now: now)
  }

  /// What citizens have to say of each grid; nothing where that cannot be read just now, which the
  /// next look at the store says anyhow.
  func citizens(now: Instant) -> Message? {
    do throws(StoreError) {
      return .citizens(try reader().citizens(now: now))
    } catch {
      return nil
    }
  }

  /// What changed since a picture; nil when nobody has written and nothing has turned.
  ///
  /// A file that is gone or was replaced is an error: its old contents would look live for ever.
  func change(
    since known: Situation, now: Instant, forced: Bool
  ) throws(StoreError) -> SituationChange? {
    let store = try present()
    guard try store.hasChanged() || forced else { return nil }
    return try store.change(since: known, now: now)
  }

  /// The store, if its file is still the one that was opened, with the log that was beside it.
  func present() throws(StoreError) -> Store {
    guard let present = FileIdentity(path), present == identity,
      log == nil || FileIdentity(path + "-wal") == log
    else {
      past?.abandon()
      store?.abandon()
      store = nil
      throw .missing(path: path)
    }
    return try opened()
  }

  /// Opens the store again after trouble.
  func reopen() throws(StoreError) {
    leavePast()
    store = try Store(path: path, access: access, waits: 0)
    identify()
  }

  /// Writes down the lights that have turned, when that is possible just now.
  func turnLights(now: Instant) {
    // Readers are right without it, so a lock or a read-only file is no trouble here.
    guard access != .readOnly, let store else { return }
    do throws(StoreError) { try store.turnLights(now: now) } catch { return }
  }

  /// Does what has to be done even when nobody looks, when that is possible just now.
  func tend(now: Instant) {
    guard access != .readOnly, let store else { return }
    do throws(StoreError) { _ = try tending.step(store, now: now) } catch { return }
  }

  /// Whether texts were searched here that the index does not hold yet, and this console may take
  /// them in.
  private(set) var hasIndexing = false

  /// A slice of that, for a moment in which nothing else is to be done.
  func index() {
    guard hasIndexing, let store else { return }
    hasIndexing = indexing.step(store)
  }

  /// A step through a list.
  func page(_ request: PageRequest, now: Instant) -> Message {
    answer(request.number) { _ throws(StoreError) in
      .page(
        request.number,
        try cases(
          request.query, after: request.after, limit: request.limit, budget: request.budget,
          now: now, scan: request.scan, since: request.since, isCount: request.isCount))
    }
  }

  /// Some cases of a query, as far as the login may see them.
  func cases(
    _ query: CaseQuery, after: PageKey?, limit: Int, budget: Int, now: Instant,
    scan: SortScan? = nil, since: Int64? = nil, isCount: Bool = false
  ) throws(StoreError) -> CasePage {
    let store = try reader()
    let page = try store.page(
      store.rulebook.scoped(query, for: login), after: after, limit: limit, budget: budget,
      now: now, scan: scan, since: since, isCount: isCount)
    if store.takeSearched(), canWrite, !isInPast { hasIndexing = true }
    return page
  }

  /// A step of counting the groups of a list's cases.
  func groups(_ number: Int, _ asked: GroupQuery, now: Instant) -> Message {
    answer(number) { store throws(StoreError) in
      var seen = asked
      seen.query = store.rulebook.scoped(asked.query, for: login)
      return .groups(
        number, asked, try store.groups(seen, budget: GroupList.budget, now: now))
    }
  }

  /// How many cases a query has, as far as a list shows such figures.
  func count(_ number: Int, _ query: CaseQuery, now: Instant) -> Message {
    answer(number) { store throws(StoreError) in
      let query = store.rulebook.scoped(query, for: login)
      return .count(number, try store.count(query, limit: 1_000, budget: 5_000, now: now))
    }
  }

  /// Some cases as they are now.
  func rows(_ number: Int, _ ids: [CaseID]) -> Message {
    answer(number) { store throws(StoreError) in
      let scope = store.rulebook.scope(of: login)
      let rows = try store.rows(ids).filter { scope.matches($0, at: WallClock.now) }
      return .rows(number, rows)
    }
  }

  /// The cases moved together with one when it was moved last.
  func batch(_ number: Int, _ id: CaseID) -> Message {
    answer(number) { store throws(StoreError) in
      .batch(number, try store.batch(with: id, by: login))
    }
  }

  /// A case in full.
  func card(_ number: Int, _ id: CaseID) -> Message {
    answer(number) { store throws(StoreError) in
      let card = try store.card(id)
      let scope = store.rulebook.scope(of: login)
      // A case of another desk's is none here; its figures are still in the sums.
      guard let card, scope.matches(card.row, at: WallClock.now) else { return .card(number, nil) }
      return .card(number, card)
    }
  }

  /// What may be the same matter as a report being taken down.
  func similar(_ number: Int, _ query: SimilarQuery) -> Message {
    answer(number) { store throws(StoreError) in
      .similar(number, try store.similar(query, within: store.rulebook.scope(of: login)))
    }
  }

  /// A stretch of the log; without a place to begin, its newest end.
  func events(_ request: EventRequest) -> Message {
    let before = request.after == nil ? request.before ?? Int64.max : nil
    return answer(request.number) { store throws(StoreError) in
      .events(
        request.number,
        try sighted(
          try store.events(after: request.after, before: before, limit: request.limit), store))
    }
  }

  /// Marks the events about cases that the login does not see: those of other desks' places.
  private func sighted(
    _ events: [LoggedEvent], _ store: Store
  ) throws(StoreError) -> [LoggedEvent] {
    let scope = store.rulebook.scope(of: login)
    guard scope != .everything else { return events }
    let now = WallClock.now
    let ids = Set(events.compactMap(\.event.caseID))
    let seen = Set(
      try store.rows(Array(ids)).filter { scope.matches($0, at: now) }.map(\.item.id))
    return events.map { event in
      var event = event
      event.isOutOfSight = event.event.caseID.map { !seen.contains($0) } ?? false
      return event
    }
  }

  /// Takes a command on; `attempt` carries it out.
  func submit(_ number: Int, _ order: CommandOrder) {
    pending.append(PendingOrder(number: number, orders: [order], isGroup: false))
    retryAt = 0
  }

  /// Takes a group of commands on, to be carried out in one transaction.
  func submit(_ number: Int, _ orders: [CommandOrder]) {
    pending.append(PendingOrder(number: number, orders: orders, isGroup: true))
    retryAt = 0
  }

  /// Forgets a command that still waits.
  func abandon(_ number: Int) {
    pending.removeAll { $0.number == number }
  }

  /// Tries the waiting commands in their order and returns what is to be told of them.
  func attempt(now: Instant) -> [Message] {
    guard !pending.isEmpty, WallClock.steady >= retryAt else { return [] }
    var messages: [Message] = []
    while let first = pending.first {
      do throws(StoreError) {
        let answers = try present().perform(first.orders, now: now)
        pending.removeFirst()
        if first.isGroup {
          messages.append(.performedAll(first.number, answers))
        } else if let answer = answers.first {
          messages.append(.performed(first.number, answer))
        }
      } catch {
        guard case .busy = error else {
          pending.removeFirst()
          messages.append(.failed(first.number, StoreTrouble(error)))
          continue
        }
        // A writer's transaction is over in milliseconds as a rule; a lock that lasts is asked
        // after less and less eagerly.
        retryAt = WallClock.steady + (first.waitingSince == nil ? 5 : 50)
        if first.waitingSince == nil {
          pending[0].waitingSince = now
          messages.append(.waiting(first.number, since: now))
        }
        return messages
      }
    }
    return messages
  }

  /// Carries out commands at once as one group, for the demo's own feed.
  func perform(
    _ orders: [CommandOrder], now: Instant
  ) throws(StoreError) -> [Result<CommandReceipt, Refusal>] {
    try present().perform(orders, now: now)
  }

  /// Tidies the write-ahead log before leaving.
  func close() {
    guard access != .readOnly else { return }
    do throws(StoreError) {
      let store = try present()
      try tending.leave(store)
      try store.checkpoint()
    } catch { return }
  }

  func opened() throws(StoreError) -> Store {
    guard let store else { throw .missing(path: path) }
    return store
  }

  private func answer(
    _ number: Int, _ read: (Store) throws(StoreError) -> Message
  ) -> Message {
    do throws(StoreError) {
      return try read(try reader())
    } catch {
      return .failed(number, StoreTrouble(error))
    }
  }
}
