import Cells
import Model

extension State {
  /// Whether the Cases view shows groups and not cases.
  var isGrouped: Bool {
    guard view == .cases, card == nil, let groups else { return false }
    return groups.inside == nil && !cases.isOfSlips
  }

  /// Puts the list's cases together by the next thing, or no longer.
  mutating func turnGrouping() -> [Effect] {
    var layout = tables[cases.table]
    let all = cases.table.groupings
    guard !all.isEmpty else {
      say(.table(.fault(.noGrouping("", of: []))))
      return []
    }
    let index = layout.grouping.flatMap { all.firstIndex(of: $0) }
    layout.grouping = index.map { $0 + 1 < all.count ? all[$0 + 1] : nil } ?? all.first
    let effects = use(layout, for: cases.table)
    say(.table(.grouped(layout.grouping)))
    return effects
  }

  /// `:group`: what the rows of the list are put together by.
  mutating func group(_ argument: String) -> [Effect] {
    change { (layout, table) throws(TableFault) in
      layout.grouping = try TableLayout.grouping(argument, of: table)
      return .grouped(layout.grouping)
    }
  }

  /// Shows the list in groups, or as it is.
  mutating func useGrouping(_ grouping: Grouping?) -> [Effect] {
    let outer = groups.flatMap { $0.inside == nil ? nil : $0.outer }
    guard let grouping else {
      groups = nil
      return outer.map { show($0.filter, $0.text, in: .cases) } ?? readPreview()
    }
    var list = GroupList(grouping)
    list.screen = groupLines
    groups = list
    if let outer { return show(outer.filter, outer.text, in: .cases) }
    return countGroups()
  }

  /// How many lines the groups have on the screen.
  var groupLines: Int { max(1, Layout.rows(Layout(of: self).body) - 1) }

  /// Tells the groups how many lines they have.
  mutating func fitGroups() {
    guard var list = groups else { return }
    list.screen = groupLines
    list.show()
    groups = list
  }

  /// Counts the groups, where that is due and nothing is being counted; where the picture of the
  /// city has the figures they are taken from it.
  mutating func countGroups() -> [Effect] {
    guard view == .cases, var list = groups, list.inside == nil, list.needsCount else { return [] }
    if let sums = keptSums(list.grouping) {
      list.take(sums)
      list.needsCount = false
      groups = list
      revision += 1
      return []
    }
    guard list.awaited == nil, now - list.countedAt >= GroupList.patience else { return [] }
    list.needsCount = false
    list.countedAt = now
    let number = requests.next()
    list.awaited = number
    groups = list
    return [.loadGroups(number, GroupQuery(cases.query, by: list.grouping.field))]
  }

  /// Takes in a step of counting groups.
  mutating func take(_ number: Int, _ asked: GroupQuery, _ counted: CaseGroups) -> [Effect] {
    guard var list = groups, list.awaited == number else { return [] }
    guard counted.isComplete else {
      let next = requests.next()
      list.awaited = next
      groups = list
      var further = asked
      further.begun = counted
      return [.loadGroups(next, further)]
    }
    list.awaited = nil
    list.take(counted.sums)
    groups = list
    revision += 1
    return []
  }

  /// A step of counting came to nothing; false when the number is none of that.
  mutating func failGroups(_ number: Int) -> Bool {
    guard groups?.awaited == number else { return false }
    groups?.awaited = nil
    groups?.needsCount = true
    return true
  }

  /// Lists the cases of the selected group.
  mutating func enterGroup() -> [Effect] {
    guard var list = groups, let selected = list.selected else {
      say(.nothingSelected)
      return []
    }
    let (filter, text) = filter(of: selected, in: list)
    list.outer = (cases.query.filter, cases.filterText)
    let (outer, before) = list.outer
    let whole = outer == .everything ? filter : .all([outer, filter])
    let effects = show(whole, before.isEmpty ? text : before + " " + text, in: .cases)
    list.inside = selected
    list.awaited = nil
    groups = list
    return effects + readPreview()
  }

  /// Goes from the cases of a group back to the groups; nil where one is in none.
  mutating func leaveGroup() -> [Effect]? {
    guard let list = groups, list.inside != nil else { return nil }
    let effects = show(list.outer.filter, list.outer.text, in: .cases)
    groups?.selected = list.inside
    groups?.show()
    return effects
  }

  /// The list has another filter: its groups are others, and it is in none of them.
  mutating func renewGroups() -> [Effect] {
    guard groups != nil else { return [] }
    groups?.inside = nil
    groups?.awaited = nil
    groups?.needsCount = true
    groups?.countedAt = Instant(seconds: .min / 2)
    preview = nil
    return countGroups()
  }

  /// The figures of the groups where the picture of the city has them: all open cases by town.
  private func keptSums(_ grouping: Grouping) -> [CaseSort.Value: CaseGroups.Sum]? {
    guard grouping == .town, cases.query.filter == .everything, !cases.query.holdsClosed,
      situation.rulebook.scope(of: actor) == .everything
    else { return nil }
    var sums: [CaseSort.Value: CaseGroups.Sum] = [:]
    for (index, town) in situation.city.towns.enumerated() {
      let tally = situation.tally(ofTown: index)
      guard tally.open > 0 else { continue }
      sums[.number(town.code.value)] = CaseGroups.Sum(count: tally.open, late: tally.late)
    }
    let unlocated = situation.unlocated
    if unlocated.open > 0 {
      sums[.missing] = CaseGroups.Sum(count: unlocated.open, late: unlocated.late)
    }
    return sums
  }

  /// The filter of a group, and how it is written.
  private func filter(
    of value: CaseSort.Value, in list: GroupList
  ) -> (filter: Filter, text: String) {
    let words = Words(language)
    let name = words.group(value, by: list.grouping, in: situation.city)
    switch (list.grouping, value) {
    case (.town, .number(let number)):
      guard let code = PlaceCode(number) else { return (.everything, "") }
      return (.test(.places([code])), words.field(FilterField.town) + ":" + name)
    case (.unit, .text(let text)):
      guard let holder = Holder(text: text) else { return (.everything, "") }
      return (.test(.holders([holder])), words.field(FilterField.holder) + ":" + name)
    case (.category, .text(let path)):
      // Categories below it are groups of their own.
      let below = list.groups.compactMap { group -> Filter? in
        guard case .text(let other) = group.value, other != path, other.hasPrefix(path)
        else { return nil }
        return .test(.category(other))
      }
      let own = Filter.test(.category(path))
      let filter = below.isEmpty ? own : .all([own, .not(.any(below))])
      return (filter, words.field(FilterField.category) + ":" + path)
    case (.category, _):
      let named = list.groups.compactMap { group -> Filter? in
        guard case .text(let path) = group.value else { return nil }
        return .test(.category(path))
      }
      return (named.isEmpty ? .everything : .not(.any(named)), words.noGroup(list.grouping))
    case (.town, _), (.unit, _): return (.test(.unlocated), words[.unlocated])
    }
  }
}
