import Model
import Testing

@testable import Store

/// The queues of a console and what they are counted by.
@Suite struct QueueTests {
  /// Whatever happens to the cases, the picture counts for each queue the cases that its list has;
  /// what the picture does not say is counted to the same.
  @Test func everyQueueIsCountedAsItIsListed() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 23)
    var now = TemporaryStore.start
    let askers = [
      Asker(login: "wang", units: [.city]), Asker(login: "wang", units: [.department("power")]),
    ]
    for _ in 0..<15 {
      now = now + 1_800
      _ = try store.perform(city.orders(30, at: now), now: now)
      _ = try store.perform(city.sides(30, of: 90, at: now), now: now)
      let situation = try store.situation(now: now)
      for queue in Queue.allCases {
        for asker in askers {
          let query = CaseQuery(filter: queue.filter(for: asker))
          let page = try store.page(query, after: nil, limit: 9_999, budget: 9_999, now: now)
          let count = try store.count(query, limit: 9_999, budget: 9_999, now: now)
          #expect(count == CaseCount(count: page.rows.count, isMore: false))
          let known = queue.count(in: situation)
          #expect(known == nil || known == page.rows.count, "\(queue)")
        }
      }
    }
  }

  @Test func aCountSaysWhereItStopped() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let now = TemporaryStore.start
    _ = try store.perform((0..<10).map { Order.receive("停水 \($0)") }, now: now)
    let all = CaseQuery(filter: .test(.contains("停水")))
    #expect(
      try store.count(all, limit: 4, budget: 99, now: now) == CaseCount(count: 4, isMore: true))
    #expect(
      try store.count(all, limit: 99, budget: 3, now: now) == CaseCount(count: 3, isMore: true))
    #expect(
      try store.count(all, limit: 10, budget: 10, now: now) == CaseCount(count: 10, isMore: false))
  }

  @Test func theDesksKeepFiltersUntilTheyDropThem() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    func save(_ name: String, _ text: String, by login: String) throws {
      let order = CommandOrder(
        at: TemporaryStore.start, actor: login,
        command: .saveFilter(SavedFilter(name: name, text: text)))
      let answer = try store.perform([order], now: TemporaryStore.start)
      _ = try answer[0].get()
    }
    try save("晚高峰", "late town:东镇", by: "init")
    try save("b", "slip", by: "init")
    try save("b", "slip:red", by: "init")
    #expect(throws: Refusal.self) { try save("c", "late", by: "nobody") }
    let before = try store.situation(now: TemporaryStore.start)
    #expect(
      before.rulebook.filters == [
        SavedFilter(name: "b", text: "slip:red"), SavedFilter(name: "晚高峰", text: "late town:东镇"),
      ])
    try save("b", "", by: "init")
    let change = try store.change(since: before, now: TemporaryStore.start)
    #expect(change.rulebook?.filters.map(\.name) == ["晚高峰"])
  }
}
