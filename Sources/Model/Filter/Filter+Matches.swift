extension Filter {
  /// Whether a case passes at an instant: what the language means, and what any index or query
  /// that answers it must give.
  public func matches(_ row: CaseRow, at now: Instant) -> Bool {
    switch self {
    case .everything: true
    case .all(let parts): parts.allSatisfy { $0.matches(row, at: now) }
    case .any(let parts): parts.contains { $0.matches(row, at: now) }
    case .not(let part): !part.matches(row, at: now)
    case .test(let test): test.matches(row, at: now)
    }
  }
}

extension FilterTest {
  /// Whether a case fulfils the condition at an instant. Letters A to Z match in either case;
  /// cases without the figure a comparison needs (a deadline) do not fulfil it.
  public func matches(_ row: CaseRow, at now: Instant) -> Bool {
    let item = row.item
    switch self {
    case .contains(let words):
      let needle = Needle(words)
      return MaskedText.shows(needle, in: item.text, caller: item.caller)
        || needle.occurs(in: item.category) || CaseID(text: words) == item.id
    case .nodes(let nodes): return nodes.contains(item.node)
    case .open: return item.isOpen
    case .lights(let lights): return item.isOpen && lights.contains(row.deadlines.light(at: now))
    case .places(let codes):
      guard let grid = item.grid else { return false }
      return codes.contains { $0.grids.contains(grid.value) }
    case .unlocated: return item.grid == nil
    case .channels(let channels): return channels.contains(item.channel)
    case .urgencies(let urgencies): return urgencies.contains(item.urgency)
    case .category(let prefix): return Needle(prefix).begins(item.category)
    case .holders(let holders): return holders.contains(item.holder)
    case .desks(let desks): return desks.contains(item.desk)
    case .coHandlers(let units): return item.side.coHandlers.contains(where: units.contains)
    case .claimedBy(let login): return item.claimedBy == login
    case .waits(let waits): return !item.waits.isDisjoint(with: waits)
    case .slips(let colours): return item.side.slip.map { colours.contains($0.colour) } ?? false
    case .outcomes(let outcomes): return item.side.outcome.map(outcomes.contains) ?? false
    case .filed(let wanted): return (item.side.filed != nil) == wanted
    case .verified(let wanted): return (item.verified != nil) == wanted
    case .marked(let marks): return item.marks.isSuperset(of: marks)
    case .age(let comparison, let seconds): return comparison.holds(now - item.opened, seconds)
    case .dueWithin(let comparison, let seconds):
      guard item.isOpen, let due = row.deadlines.due else { return false }
      return comparison.holds(due - now, seconds)
    case .times(let time, let from, let until):
      guard let at = time.instant(of: row) else { return false }
      return (from == nil || from?.instant.map { $0 <= at } == true)
        && (until == nil || until?.instant.map { at < $0 } == true)
    case .number(let id): return item.id == id
    case .source(let wanted):
      guard let origin = item.origin else { return false }
      return origin.source == wanted || "\(origin.source)/\(origin.id)" == wanted
    case .onTime(let wanted): return row.isOnTime == wanted
    }
  }
}

extension FilterTest.Comparison {
  /// Whether the left figure stands so to the right one.
  public func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .less: left < right
    case .greater: left > right
    case .atMost: left <= right
    case .atLeast: left >= right
    }
  }
}

extension FilterTest.CaseTime {
  /// That time of a case; nil where it has none.
  func instant(of row: CaseRow) -> Instant? {
    switch self {
    case .opened: row.item.opened
    case .due: row.item.isOpen ? row.deadlines.due : nil
    case .closed: row.item.closed
    }
  }
}
