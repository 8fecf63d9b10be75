/// The whole way of a case: where it stood after each event, in whose hands, and until when.
public struct CaseTrace: Sendable {
  /// One event, with how the case stood after it.
  public struct Step: Sendable {
    /// The event.
    public var logged: LoggedEvent
    /// The case after it.
    public var item: Case
    /// When its node's limit ended then; nil without one.
    public var nodeDue: Instant?
    /// When the limit for the whole case ended then; nil without one.
    public var totalDue: Instant?
    /// The row of the table of limits that the node's limit came from.
    public var limit: LimitRule?
    /// Whether the event was taken back later.
    public var isUndone: Bool
  }

  /// The events, oldest first.
  public let steps: [Step]

  /// The way of a case under the rules in force.
  public init(of card: CaseCard, under rules: Rulebook) {
    let undone = card.timeline.undone
    var item: Case?
    var steps: [Step] = []
    for logged in card.timeline {
      let event = logged.event
      let isUndone = undone.contains { $0.contains(logged.sequence) }
      if case .caseReceived(let receipt) = event.fact {
        item = Case(card.row.item.id, receipt, at: event.at, origin: event.origin)
      } else if !isUndone {
        item?.evolve(event.fact, at: event.at, actor: event.actor)
      }
      guard let item else { continue }
      let deadlines = rules.deadlines(for: item)
      let limit =
        item.isOpen ? rules.limit(.node(item.node), for: item, since: item.nodeSince) : nil
      steps.append(
        Step(
          logged: logged, item: item, nodeDue: deadlines.nodeDue, totalDue: deadlines.totalDue,
          limit: limit, isUndone: isUndone))
    }
    self.steps = steps
  }
}
