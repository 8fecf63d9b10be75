import Model

/// What a filter pins down for certain, so that an index can be entered at the right place. The
/// filter itself is still asked of every case; pins only leave out what it would refuse.
struct FilterPins {
  /// The index that a queue is walked by.
  enum Walk: Equatable {
    /// All open cases.
    case queue
    /// The open cases of some holders, each named once.
    case holders([Holder])
    /// The open cases that nobody has located.
    case unlocated
    /// The open cases that a login claimed.
    case claimed(String)
    /// The cases, closed ones too, that wait for one of each of these beside their node.
    case waits([Waits])
  }

  /// Nodes that may pass.
  var nodes = Set(Node.allCases)
  /// Urgencies that may pass.
  var urgencies = Set(Urgency.allCases)
  /// Deadlines that may pass, in seconds, both ends included; nil where open.
  var dueFrom: Int64?
  var dueUntil: Int64?
  /// The one grid that may pass.
  var grid: PlaceCode?
  /// The one case that may pass.
  var number: CaseID?
  /// The index with the fewest cases that must hold all that pass.
  private(set) var walk = Walk.queue
  /// The parts that the columns of the index can answer.
  private(set) var quick: [Filter] = []
  /// The parts that need the case itself.
  private(set) var slow: [Filter] = []
  /// Those of them of which the index of texts can say beforehand what they would refuse.
  private(set) var sieved: [Filter] = []
  /// The sets it says so by.
  let sets: [[UInt8]: Int]

  private var holders: [Holder]?
  private var isUnlocated = false
  private var login: String?
  private var waits: [Waits] = []
  private var isNotLate = false

  /// So many holders are walked one beside the other at most.
  private static let mostHolders = 20

  /// Whether only cases that wait for something can pass.
  var isOfWaits: Bool { !waits.isEmpty }

  /// What is pinned by the parts that must all hold.
  init(_ filter: Filter, now: Instant, search: TextSearch = .direct) {
    sets = search.numbers
    var parts: [Filter] = []
    add(filter, now: now.seconds, to: &parts)
    if !waits.isEmpty {
      walk = .waits(waits)
    } else if let login {
      walk = .claimed(login)
    } else if let holders {
      walk = .holders(holders)
    } else if isUnlocated {
      walk = .unlocated
    }
    for part in parts {
      if part.isQuick(on: walk) {
        quick.append(part)
      } else {
        slow.append(part)
        if part.isSieved(by: search, on: walk) { sieved.append(part) }
      }
    }
    // Closed cases are not late either, whenever they were due.
    if isNotLate, waits.isEmpty { limit(from: now.seconds) }
  }

  private mutating func add(_ filter: Filter, now: Int64, to parts: inout [Filter]) {
    switch filter {
    case .all(let inner):
      for part in inner { add(part, now: now, to: &parts) }
    case .test(let test):
      parts.append(filter)
      pin(test, now: now)
    case .not(let part):
      parts.append(filter)
      if part == .test(.lights([.red])) { isNotLate = true }
    case .everything, .any:
      parts.append(filter)
    }
  }

  private mutating func pin(_ test: FilterTest, now: Int64) {
    switch test {
    case .nodes(let these): nodes.formIntersection(these)
    case .open: nodes.remove(.closed)
    case .urgencies(let these): urgencies.formIntersection(these)
    case .lights(let lights):
      nodes.remove(.closed)
      if lights == [.red] { limit(until: now - 1) }
      if !lights.contains(.red) { limit(from: now) }
    case .dueWithin(let comparison, let seconds):
      nodes.remove(.closed)
      switch comparison {
      case .less: limit(until: now &+ seconds &- 1)
      case .greater: limit(from: now &+ seconds &+ 1)
      case .atMost: limit(until: now &+ seconds)
      case .atLeast: limit(from: now &+ seconds)
      }
    case .times(.due, let from, let until):
      nodes.remove(.closed)
      if let from = from?.instant { limit(from: from.seconds) }
      if let until = until?.instant { limit(until: until.seconds - 1) }
    case .places(let places):
      if places.count == 1, places[0].level == .grid { grid = places[0] }
    case .number(let id): number = id
    case .holders(let these):
      let each = Set(these).sorted { $0.text < $1.text }
      if each.count <= FilterPins.mostHolders { holders = each }
    case .claimedBy(let login):
      // Cases that nobody claimed are not in that index.
      if !login.isEmpty { self.login = login }
    case .waits(let these): waits.append(these)
    case .unlocated: isUnlocated = true
    case .contains, .channels, .category, .desks, .coHandlers, .marked, .age, .source, .onTime,
      .slips, .outcomes, .filed, .verified, .times:
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

extension FilterPins.Walk {
  /// What the index holds beside number, urgency, deadline, node, grid and holder.
  var column: String? {
    switch self {
    case .queue, .holders, .unlocated: nil
    case .claimed: "claimed_by"
    case .waits: "waits"
    }
  }
}

extension Filter {
  /// Whether the columns of an index are enough to answer it.
  func isQuick(on walk: FilterPins.Walk) -> Bool {
    switch self {
    case .everything: true
    case .all(let parts), .any(let parts): parts.allSatisfy { $0.isQuick(on: walk) }
    case .not(let part): part.isQuick(on: walk)
    case .test(let test):
      switch test {
      case .nodes, .open, .places, .unlocated, .urgencies, .holders, .dueWithin, .number,
        .times(.due, _, _):
        true
      case .lights(let lights): lights == [.red]
      case .waits: walk.column == "waits"
      case .claimedBy: walk.column == "claimed_by"
      case .contains, .channels, .category, .desks, .coHandlers, .marked, .age, .source, .onTime,
        .slips, .outcomes, .filed, .verified, .times(.opened, _, _), .times(.closed, _, _):
        false
      }
    }
  }
}
