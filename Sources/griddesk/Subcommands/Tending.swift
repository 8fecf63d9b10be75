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

  private let holder = "\(Environment.login)/\(getpid())"
  private var queue: [CaseID] = []
  private var lookAgain = Instant(seconds: 0)
  private var nextDue: Instant?

  /// Whether everything that waits has been looked at.
  var isIdle: Bool { queue.isEmpty }

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
    guard !orders.isEmpty else { return [] }
    guard try store.takeLease(of: "duties", for: holder, now: now, seconds: Self.lease)
    else { return [] }
    // What came due more than once while nobody tended comes due again at once.
    lookAgain = now
    let answers = try store.perform(orders.map(\.order), now: now)
    return zip(orders, answers).compactMap { order, answer in
      guard case .success = answer else { return nil }
      return (order.id, order.kind)
    }
  }

  /// Orders for what is due, as far as the time goes.
  private mutating func due(
    _ store: Store, now: Instant
  ) throws(StoreError) -> [(id: CaseID, kind: MoveKind, order: CommandOrder)] {
    let began = WallClock.steady
    var orders: [(id: CaseID, kind: MoveKind, order: CommandOrder)] = []
    while let id = queue.popLast(), orders.count < Self.most {
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
