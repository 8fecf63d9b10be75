import Model

/// What a filter pins down for certain, so that an index can be entered at the right place. The
/// filter itself is still asked of every case; pins only leave out what it would refuse.
struct FilterPins {
  /// Nodes that may pass.
  var nodes = Set(Node.allCases)
  /// Urgencies that may pass.
  var urgencies = Set(Urgency.allCases)
  /// Deadlines that may pass, in seconds, both ends included; nil where open.
  var dueFrom: Int64?
  var dueUntil: Int64?
  /// The one grid that may pass.
  var grid: PlaceCode?
  /// The one holder that may pass.
  var holder: Holder?
  /// Whether only cases without a grid may pass.
  var isUnlocated = false
  /// The one case that may pass.
  var number: CaseID?
  /// The parts that the columns of `case_queue` can answer.
  private(set) var quick: [Filter] = []
  /// The parts that need the case itself.
  private(set) var slow: [Filter] = []

  /// What is pinned by the parts that must all hold.
  init(_ filter: Filter, now: Instant) {
    add(filter, now: now.seconds)
  }

  private mutating func add(_ filter: Filter, now: Int64) {
    if case .all(let parts) = filter {
      for part in parts { add(part, now: now) }
      return
    }
    if filter.isQuick { quick.append(filter) } else { slow.append(filter) }
    guard case .test(let test) = filter else { return }
    switch test {
    case .nodes(let these): nodes.formIntersection(these)
    case .open: nodes.remove(.closed)
    case .urgencies(let these): urgencies.formIntersection(these)
    case .lights(let lights):
      nodes.remove(.closed)
      if lights == [.red] { limit(until: now - 1) }
      if !lights.contains(.red) { limit(from: now) }
    case .dueWithin(.less, let seconds):
      nodes.remove(.closed)
      limit(until: now &+ seconds &- 1)
    case .dueWithin(.greater, let seconds):
      nodes.remove(.closed)
      limit(from: now &+ seconds &+ 1)
    case .places(let places):
      if places.count == 1, places[0].level == .grid { grid = places[0] }
    case .number(let id): number = id
    case .holders(let holders):
      if holders.count == 1 { holder = holders[0] }
    case .unlocated: isUnlocated = true
    case .contains, .channels, .category, .claimedBy, .marked, .age,
      .source, .onTime:
      break
    }
  }

  private mutating func limit(from due: Int64) {
    dueFrom = dueFrom.map { max($0, due) } ?? due
  }

  private mutating func limit(until due: Int64) {
    dueUntil = dueUntil.map { min($0, due) } ?? due
  }
}

extension Filter {
  /// Whether the columns of `case_queue` are enough to answer it.
  var isQuick: Bool {
    switch self {
    case .everything: true
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isQuick)
    case .not(let part): part.isQuick
    case .test(let test):
      switch test {
      case .nodes, .open, .places, .unlocated, .urgencies, .holders, .dueWithin, .number: true
      case .lights(let lights): lights == [.red]
      case .contains, .channels, .category, .claimedBy, .marked, .age, .source, .onTime: false
      }
    }
  }
}
