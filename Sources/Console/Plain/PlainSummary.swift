import Cells
import Model

/// The few figures whose change is announced.
struct PlainSummary: Equatable, Sendable {
  var health: State.Health
  private let open: Int
  private let late: Int
  private let unclaimed: Int
  private let waits: [Int]
  private let happened: Int?

  /// Cases that wait for somebody, by the queue they wait in.
  private static let queues: [(queue: Queue, wait: Waits)] = [
    (.approvals, .approval), (.slips, .slip),
  ]

  init(_ state: State) {
    health = state.health
    open = state.situation.total.open
    late = state.situation.total.late
    unclaimed = state.situation.nodes[Int(Node.received.rawValue)].open
    waits = Self.queues.map { state.situation.waits[$0.wait] }
    // Only while it is being read is it worth saying that more happened to a case.
    happened = state.card?.card?.timeline.count
  }

  /// What differs, in a line; empty where nothing does.
  func changes(since before: PlainSummary, _ words: Words) -> String {
    var parts: [String] = []
    func compare(_ name: String, _ now: Int, _ then: Int) {
      if now != then { parts.append(words.plainChange(name, now, before: then)) }
    }
    compare(words[.open], open, before.open)
    compare(words[.late], late, before.late)
    compare(words[.unclaimed], unclaimed, before.unclaimed)
    for (index, entry) in Self.queues.enumerated() {
      compare(words.queue(entry.queue), waits[index], before.waits[index])
    }
    if let happened, let then = before.happened, happened != then {
      compare(words[.timeline], happened, then)
    }
    return parts.joined(separator: words.pick("；", "; "))
  }

  /// Whether the picture can be trusted.
  func healthLine(_ state: State, _ words: Words) -> String {
    switch health {
    case .live: words.plainFresh
    case .stale(let since, let trouble):
      words.plainStale(
        words.trouble(trouble), since: Figures.clock(since, state.situation.rulebook.zone))
    }
  }
}
