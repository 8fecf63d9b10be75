import Model

// The tables of the Patrol view are few rows, all on hand: they are sorted here.
extension State {
  /// Works out who is missing, in the order wanted.
  mutating func findMissing() {
    missing = MissingRounds(patrol, situation)
    let keys = tables[.missing].sort
    guard !keys.isEmpty else { return }
    let values = missing.entries.map { entry in keys.map { value(of: entry, $0.name) } }
    let index = Dictionary(
      zip(missing.entries.map { [$0.grid, Int($0.half.rawValue)] }, values)
    ) { first, _ in first }
    missing.sort { left, right in
      State.precedes(
        index[[left.grid, Int(left.half.rawValue)]] ?? [],
        index[[right.grid, Int(right.half.rawValue)]] ?? [], by: keys)
    }
  }

  /// Puts the places listed in the order wanted, by their figures as they are now.
  mutating func sortPlaces() {
    let codes = PatrolBrowser.places(in: browser.inside, situation.city)
    let table: TableName = codes.first?.level == .grid ? .grids : .places
    let keys = tables[table].sort
    guard !keys.isEmpty else {
      browser.order = nil
      return
    }
    let rows = codes.enumerated().map { offset, code in
      (offset: offset, code: code, values: keys.map { value(of: code, $0.name) })
    }
    let sorted = rows.sorted { left, right in
      if State.precedes(left.values, right.values, by: keys) { return true }
      return !State.precedes(right.values, left.values, by: keys) && left.offset < right.offset
    }
    browser.order = PatrolBrowser.Order(inside: browser.inside, codes: sorted.map(\.code))
  }

  private static func precedes(
    _ left: [CaseSort.Value], _ right: [CaseSort.Value], by keys: [TableLayout.Key]
  ) -> Bool {
    for (index, key) in keys.enumerated()
    where left.indices.contains(index) && right.indices.contains(index)
      && left[index] != right[index]
    {
      return left[index].precedes(right[index], descending: key.isDescending)
    }
    return false
  }

  /// What an entry of the missing is sorted by.
  private func value(of entry: MissingRounds.Entry, _ name: ColumnName) -> CaseSort.Value {
    let city = situation.city
    let grid = city.grids[entry.grid]
    return switch name {
    case .worker: .text(grid.worker)
    case .town: .number(Int64(city.village(ofGrid: entry.grid).town))
    case .state: .number(entry.isUncovered ? 0 : entry.isBegun ? 2 : 1)
    case .until: .number(Int64(entry.half.rawValue))
    default: .number(grid.code.value)
    }
  }

  /// What a place is sorted by; a grid's rounds by how they stand, the worst first.
  private func value(of code: PlaceCode, _ name: ColumnName) -> CaseSort.Value {
    let city = situation.city
    if let index = city.gridIndex(code) { return value(ofGrid: index, name) }
    let grids = PatrolBrowser.grids(of: code, in: city)
    let tally = patrol.tally(of: grids, patrol.half)
    switch name {
    case .place: return .number(code.value)
    case .grids: return .number(Int64(grids.count))
    case .walked: return .number(Int64(tally.percent))
    case .other:
      let other: RoundHalf = patrol.half == .morning ? .afternoon : .morning
      return .number(Int64(patrol.tally(of: grids, other).percent))
    default:
      return name.roundStatus.map { .number(Int64(tally[$0])) } ?? .missing
    }
  }

  private func value(ofGrid index: Int, _ name: ColumnName) -> CaseSort.Value {
    let grid = situation.city.grids[index]
    func rank(_ half: RoundHalf) -> CaseSort.Value {
      let order: [RoundStatus] = [.missed, .late, .due, .underway, .covered, .done, .excused]
      let status = patrol.status(of: index, half)
      return order.firstIndex(of: status).map { .number(Int64($0)) } ?? .missing
    }
    switch name {
    case .kind: return .text(grid.kind.rawValue)
    case .worker: return .text(grid.worker)
    case .standIn: return .text(grid.standIn)
    case .morning: return rank(.morning)
    case .afternoon: return rank(.afternoon)
    case .found:
      return .number(Int64(situation.rounds.reduce(0) { $0 + $1[index].found }))
    default: return .number(grid.code.value)
    }
  }
}

extension ColumnName {
  /// The status that a column of places counts; nil for the others.
  var roundStatus: RoundStatus? {
    switch self {
    case .done: .done
    case .covered: .covered
    case .underway: .underway
    case .pending: .due
    case .late: .late
    case .missed: .missed
    case .excused: .excused
    default: nil
    }
  }
}

extension PatrolBrowser {
  /// The grids of a town or village, as indices; none of anything else.
  static func grids(of code: PlaceCode, in city: City) -> Range<Int> {
    city.townIndex(code).map { city.towns[$0].grids }
      ?? city.villageIndex(code).map { city.villages[$0].grids } ?? 0..<0
  }
}
