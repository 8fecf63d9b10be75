import Glibc
import Model
import Store

/// Does what has to be done even when nobody looks, in small steps between other work: whichever
/// process holds the lease does it, a console, a feed or `griddesk tend`.
struct Tending {
  /// Milliseconds of work in one step, the disk's answer aside.
  private static let budget: Int64 = 20
  /// The most moves in one transaction.
  private static let most = 32
  /// Seconds after which the waiting cases are looked through again, whatever is known of them.
  private static let rest: Int64 = 30
  /// Seconds for which the lease is kept without more work.
  private static let lease: Int64 = 60

  private static let duty = "duties"

  private let holder = "\(Environment.login)/\(getpid())"
  private var queue: [CaseID] = []
  private var lookAgain = Instant(seconds: 0)
  private var nextDue: Instant?

  private var hasLease = false
  private var isShutOut = false

  /// Whether nothing is due that could be done here, or is being done elsewhere.
  var isIdle: Bool { queue.isEmpty && !isShutOut }

  /// One step.
  ///
  /// - Returns: the moves made, with their cases.
  /// - Throws: what the store answered; `busy` is no trouble, the next step tries again.
  mutating func step(
    _ store: Store, now: Instant
  ) throws(StoreError) -> [(id: CaseID, kind: MoveKind)] {
    guard store.access != .readOnly else { return [] }
    if queue.isEmpty {
      // A clock that was set back must not put everything off.
      guard now >= lookAgain || lookAgain > now + 2 * Self.rest else { return [] }
      try store.refreshRules()
      guard store.rulebook.mayBring(Environment.login) else {
        lookAgain = now + Self.rest
        return []
      }
      queue = try store.cases(waitingFor: [.suspended, .slip])
      nextDue = nil
      lookAgain = now + Self.rest
    }
    let orders = try due(store, now: now)
    if queue.isEmpty, let nextDue { lookAgain = min(lookAgain, max(nextDue, now + 1)) }
    isShutOut = false
    guard !orders.isEmpty else {
      if queue.isEmpty { try leave(store) }
      return []
    }
    // What came due more than once while nobody tended comes due again at once; and what is not done
    // now, because a writer has the store, is found again.
    lookAgain = now
    hasLease = try store.takeLease(of: Self.duty, for: holder, now: now, seconds: Self.lease)
    guard hasLease else {
      isShutOut = true
      queue = []
      lookAgain = now + 1
      return []
    }
    let answers = try store.perform(orders.map(\.order), now: now)
    return zip(orders, answers).compactMap { order, answer in
      guard case .success = answer else { return nil }
      return (order.id, order.kind)
    }
  }

  /// Gives the lease back, so that another process need not wait for it to run out.
  mutating func leave(_ store: Store) throws(StoreError) {
    guard hasLease else { return }
    hasLease = false
    try store.dropLease(of: Self.duty, for: holder)
  }

  /// Orders for what is due, as far as the time goes.
  private mutating func due(
    _ store: Store, now: Instant
  ) throws(StoreError) -> [(id: CaseID, kind: MoveKind, order: CommandOrder)] {
    let began = WallClock.steady
    var orders: [(id: CaseID, kind: MoveKind, order: CommandOrder)] = []
    while orders.count < Self.most, let id = queue.popLast() {
      if let item = try store.item(id), let duty = store.rulebook.duty(of: item) {
        if duty.at <= now {
          let order = CommandOrder(
            at: duty.at, actor: Duty.actor,
            command: .move(.number(id), duty.move, version: item.version), isTrusted: true)
          orders.append((id, duty.move.kind, order))
        } else {
          nextDue = nextDue.map { min($0, duty.at) } ?? duty.at
        }
      }
      if WallClock.steady - began >= Self.budget / 2 { break }
    }
    return orders
  }
}
