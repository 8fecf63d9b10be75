import Model
import Testing

@testable import Store

@Suite struct StatisticsTests {
  @Test(arguments: StatisticsGroup.allCases)
  func figuresAreThoseCountedCaseByCase(group: StatisticsGroup) throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 8)
    var now = TemporaryStore.start
    for _ in 0..<15 {
      now = now + 1_800
      _ = try store.perform(city.orders(30, at: now), now: now)
      let first = try #require(
        try store.page(CaseQuery(), after: nil, limit: 1, budget: 9, now: now).rows.first)
      let merged = (1...6).map { number in
        Order.move(
          Int64(number * 7), .side(.merge(into: first.item.id, reason: "same")), at: now, by: "wang"
        )
      }
      _ = try store.perform(merged, now: now)
    }
    var wanted: [String: StatisticsRow] = [:]
    let all = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now)
    for row in all.rows {
      let key = Self.key(of: row.item, group)
      var figures = wanted[key] ?? StatisticsRow(key: key, name: "")
      if row.item.isOpen {
        figures.open += 1
        if row.light(at: now) == .red { figures.late += 1 }
        if let due = row.deadlines.totalDue, due < now { figures.overdue += 1 }
      } else if row.item.isSetAside {
        figures.setAside += 1
        if row.item.side.outcome == .excluded { figures.excluded += 1 }
        #expect(row.isOnTime == nil)
      } else {
        figures.closed += 1
        if let isOnTime = row.isOnTime {
          figures.closedWithLimit += 1
          if isOnTime { figures.onTime += 1 }
        }
      }
      wanted[key] = figures
    }
    let rows = try store.statistics(by: group, now: now)
    #expect(Set(rows.map(\.key)).count == rows.count)
    for row in rows {
      var unnamed = row
      unnamed.name = ""
      #expect(unnamed == wanted[row.key] ?? StatisticsRow(key: row.key, name: ""))
    }
    #expect(Set(wanted.keys).isSubset(of: rows.map(\.key)))
    #expect(rows.reduce(0) { $0 + $1.total } == all.rows.count)
    #expect(rows.contains { $0.setAside > 0 })
    #expect(rows.contains { $0.overdue > 0 && $0.dueToClose == $0.closed + $0.overdue })
    if group == .town { #expect(rows.map(\.name) == ["东镇", "西镇", ""]) }
    if group == .state { #expect(rows.map(\.key) == Node.allCases.map(\.word)) }
  }

  private static func key(of item: Case, _ group: StatisticsGroup) -> String {
    switch group {
    case .town: item.grid?.ancestor(.town)?.description ?? ""
    case .village: item.grid?.ancestor(.village)?.description ?? ""
    case .category: item.category
    case .channel: item.channel.rawValue
    case .state: item.node.word
    }
  }
}
