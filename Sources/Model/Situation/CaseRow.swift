/// A case with its deadlines, as lists and cards show it.
public struct CaseRow: Equatable, Sendable {
  /// The case; in lists its text may be cut to its first 200 characters.
  public var item: Case
  /// When its lights turn.
  public var deadlines: Deadlines

  /// A case with its deadlines.
  public init(item: Case, deadlines: Deadlines) {
    self.item = item
    self.deadlines = deadlines
  }

  /// The light at an instant; a closed case has the one it was closed under, for the whole case.
  public func light(at now: Instant) -> Light {
    guard let closed = item.closed else { return deadlines.light(at: now) }
    guard let due = deadlines.totalDue else { return .green }
    return closed <= due ? .green : .red
  }

  /// What queues are sorted by: the first of its limits to be reached, and once it is closed the
  /// one for ringing its caller back.
  public var due: Instant? {
    item.isOpen ? deadlines.due : deadlines.nodeDue ?? deadlines.totalDue
  }

  /// The light of ringing the caller back; nil when nobody waits for a call.
  public func callBackLight(at now: Instant) -> Light? {
    guard !item.isOpen, let due = deadlines.nodeDue else { return nil }
    return Deadlines(nodeWarn: deadlines.nodeWarn, nodeDue: due).light(at: now)
  }

  /// Whether it was closed within its limit; nil while open or without a limit, and for a case that
  /// was set aside: what was void, merged or excluded was not due, so that nobody was late or on
  /// time with it.
  public var isOnTime: Bool? {
    guard !item.isSetAside, let closed = item.closed, let due = deadlines.totalDue
    else { return nil }
    return closed <= due
  }
}
