/// When the lights of a case turn: derived from its events and the rulebook, never counted down.
public struct Deadlines: Hashable, Sendable {
  /// When the present node's limit turns yellow; nil without a limit.
  public var nodeWarn: Instant?
  /// When the present node's limit is reached.
  public var nodeDue: Instant?
  /// When the whole case's limit turns yellow.
  public var totalWarn: Instant?
  /// When the whole case's limit is reached: what "on time" is measured against.
  public var totalDue: Instant?
  /// When the slip that waits has to be answered; it turns no light. Nil without one.
  public var slipDue: Instant?

  /// Deadlines of a node and of the whole case.
  public init(
    nodeWarn: Instant? = nil, nodeDue: Instant? = nil, totalWarn: Instant? = nil,
    totalDue: Instant? = nil, slipDue: Instant? = nil
  ) {
    self.nodeWarn = nodeWarn
    self.nodeDue = nodeDue
    self.totalWarn = totalWarn
    self.totalDue = totalDue
    self.slipDue = slipDue
  }

  /// The first of the two limits to be reached: what queues are sorted by.
  public var due: Instant? { Deadlines.earlier(nodeDue, totalDue) }

  /// When the light first leaves green.
  public var warn: Instant? { Deadlines.earlier(nodeWarn, totalWarn) }

  /// The worse of the two lights at an instant.
  public func light(at now: Instant) -> Light {
    if let due, now > due { return .red }
    if let warn, now > warn { return .yellow }
    return .green
  }

  /// The last instant at which the present light still holds; nil once it is red for good.
  public func nextTurn(after now: Instant) -> Instant? {
    switch light(at: now) {
    case .green: Deadlines.earlier(warn, due)
    case .yellow: due
    case .red: nil
    }
  }

  private static func earlier(_ left: Instant?, _ right: Instant?) -> Instant? {
    guard let left else { return right }
    guard let right else { return left }
    return min(left, right)
  }
}
