import Model

/// How long a case has stood at each node, from its timeline.
struct NodeTimes {
  /// Seconds by `Node.rawValue`.
  private(set) var seconds: [Int64]
  /// Whether it has been there at all.
  private(set) var visited: [Bool]

  /// The times of a card; the node it stands at counts up to `now`.
  init(_ card: CaseCard, now: Instant) {
    seconds = Array(repeating: 0, count: Node.allCases.count)
    visited = Array(repeating: false, count: Node.allCases.count)
    var item: Case?
    let undone = card.timeline.undone
    for logged in card.timeline where !undone.contains(where: { $0.contains(logged.sequence) }) {
      let event = logged.event
      if case .caseReceived(let receipt) = event.fact {
        item = Case(card.row.item.id, receipt, at: event.at, origin: event.origin)
        visited[Int(Node.received.rawValue)] = true
        continue
      }
      guard var next = item else { continue }
      let before = next
      next.evolve(event.fact, at: event.at, actor: event.actor)
      if next.node != before.node || next.nodeSince != before.nodeSince {
        seconds[Int(before.node.rawValue)] += max(0, event.at - before.nodeSince)
        visited[Int(next.node.rawValue)] = true
      }
      item = next
    }
    if let item, item.isOpen { seconds[Int(item.node.rawValue)] += max(0, now - item.nodeSince) }
  }
}
