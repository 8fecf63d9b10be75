import Model
import Testing

@testable import Store

/// Orders that no index serves.
@Suite struct SortTests {
  private static let sorts: [[CaseSort.Key]] =
    CaseSort.Field.allCases.flatMap { field in
      [[CaseSort.Key(field)], [CaseSort.Key(field, isDescending: true)]]
    } + [
      [.init(.state), .init(.urgency, isDescending: true), .init(.due)],
      [.init(.town), .init(.holder), .init(.opened, isDescending: true)],
      [.init(.category, isDescending: true), .init(.place), .init(.returns, isDescending: true)],
    ]

  private static let filters: [Filter] = [
    .everything, .test(.lights([.red])), .test(.contains("路")), .test(.unlocated),
    .not(.test(.nodes([.handling]))), .test(.waits([.approval, .slip])),
  ]

  /// Every sort of every kind of list, read in slices and pages of random size from either end,
  /// is what sorting all of its cases gives: none twice, none left out.
  @Test func pagesTogetherAreTheWholeSort() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 23)
    var now = TemporaryStore.start
    for _ in 0..<8 {
      now = now + 1_800
      _ = try store.perform(city.orders(20, at: now), now: now)
      _ = try store.perform(city.sides(20, of: 90, at: now), now: now)
    }
    let everything = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now)
    for (index, sort) in Self.sorts.enumerated() {
      for order in CaseQuery.Order.allCases {
        var query = CaseQuery(filter: Self.filters[index % Self.filters.count], order: order)
        query.sort = sort
        let settled = query.filter.settled(at: now, by: store.rulebook)
        let wanted = everything.rows
          .filter { settled.matches($0, at: now) && query.admits($0.item) }
          .sorted { query.precedes(query.key(of: $0), query.key(of: $1)) }.map(\.item.id)
        for backwards in [false, true] {
          query.backwards = backwards
          let found = try walk(store, query, now: now, &city)
          #expect(found == (backwards ? wanted.reversed() : wanted), "\(query)")
        }
      }
    }
  }

  /// What has happened since any event: the cases of the events after it, and those of them that the
  /// list holds now; so much at a time, and nothing at all when it is too much.
  @Test func whatHappenedSinceAnEventIsToldInSteps() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 29)
    var now = TemporaryStore.start
    for _ in 0..<10 {
      now = now + 1_800
      _ = try store.perform(city.orders(30, at: now), now: now)
      _ = try store.perform(city.sides(20, of: 90, at: now), now: now)
    }
    let everything = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now)
    let newest = try store.newestEvent()
    #expect(newest > 300)
    for (index, sort) in Self.sorts.enumerated() {
      var query = CaseQuery(filter: Self.filters[index % Self.filters.count], order: .queue)
      query.sort = sort
      let settled = query.filter.settled(at: now, by: store.rulebook)
      let start = Int64(index * 37) % newest
      var since = start
      var touched: Set<CaseID> = []
      var found: Set<CaseID> = []
      var isMore = true
      while isMore {
        let page = try store.page(
          query, after: nil, limit: 1, budget: 1, now: now, since: since)
        let news = try #require(page.news)
        #expect(page.asOf > since || !news.isMore)
        let numbers = page.rows.map(\.item.id)
        #expect(Set(numbers).isSubset(of: news.touched) && !news.isTooMuch)
        touched.formUnion(news.touched)
        found.formUnion(numbers)
        since = page.asOf
        isMore = news.isMore
      }
      let events = try store.events(after: start, before: nil, limit: 100_000)
      #expect(since == newest && touched == Set(events.compactMap(\.event.caseID)))
      let wanted = everything.rows.filter {
        touched.contains($0.item.id) && settled.matches($0, at: now) && query.admits($0.item)
      }
      #expect(found == Set(wanted.map(\.item.id)), "\(query)")
    }
    var sorted = CaseQuery()
    sorted.sort = [.init(.opened)]
    let far = try store.page(sorted, after: nil, limit: 1, budget: 1, now: now, since: -30_000)
    #expect(far.news?.isTooMuch == true && far.rows.isEmpty)
  }

  /// Groups counted in slices are what counting the cases gives.
  @Test(arguments: [CaseSort.Field.town, .holder, .category])
  func groupsTogetherAreTheWholeQuery(field: CaseSort.Field) throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 41)
    var now = TemporaryStore.start
    for _ in 0..<8 {
      now = now + 1_800
      _ = try store.perform(city.orders(20, at: now), now: now)
      _ = try store.perform(city.sides(20, of: 90, at: now), now: now)
    }
    now = now + 86_400
    let everything = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now)
    for filter in Self.filters {
      for order in CaseQuery.Order.allCases {
        let query = CaseQuery(filter: filter, order: order)
        let settled = filter.settled(at: now, by: store.rulebook)
        var wanted: [CaseSort.Value: CaseGroups.Sum] = [:]
        for row in everything.rows
        where settled.matches(row, at: now) && query.admits(row.item) {
          wanted[field.value(of: row), default: .init()].count += 1
          if row.item.isOpen, row.light(at: now) == .red {
            wanted[field.value(of: row), default: .init()].late += 1
          }
        }
        var asked = GroupQuery(query, by: field)
        while !asked.begun.isComplete {
          asked.begun = try store.groups(asked, budget: 7 + city.pick(40), now: now)
        }
        #expect(asked.begun.sums == wanted, "\(filter) \(order)")
      }
    }
  }

  /// A page that begins before a row begins with it, whatever the list is sorted by.
  @Test(arguments: CaseSort.Field.allCases) func aPageBeforeARowBeginsWithIt(
    field: CaseSort.Field
  ) throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 5)
    let now = TemporaryStore.start + 1_800
    _ = try store.perform(city.orders(40, at: now), now: now)
    var query = CaseQuery(order: .oldest)
    query.sort = [CaseSort.Key(field, isDescending: true)]
    let whole = try page(store, query, after: nil, limit: 100, budget: 1_000, now: now)
    for (index, row) in whole.rows.enumerated() {
      let before = query.keyBefore(query.key(of: row))
      let page = try page(store, query, after: before, limit: 1, budget: 1_000, now: now)
      #expect(page.rows.first?.item.id == row.item.id)
      #expect((page.next == nil) == (index == whole.rows.count - 1))
    }
  }

  private func walk(
    _ store: Store, _ query: CaseQuery, now: Instant, _ city: inout RandomCity
  ) throws -> [CaseID] {
    var found: [CaseID] = []
    var after: PageKey?
    for _ in 0..<2_000 {
      let limit = 20 + city.pick(60)
      let budget = 30 + city.pick(120)
      let page = try page(store, query, after: after, limit: limit, budget: budget, now: now)
      #expect(page.rows.count <= limit)
      found += page.rows.map(\.item.id)
      guard let next = page.next else { return found }
      after = next
    }
    Issue.record("the walk does not end: \(query)")
    return found
  }

  private func page(
    _ store: Store, _ query: CaseQuery, after: PageKey?, limit: Int, budget: Int, now: Instant
  ) throws -> CasePage {
    var scan: SortScan?
    for _ in 0..<2_000 {
      let page = try store.page(
        query, after: after, limit: limit, budget: budget, now: now, scan: scan)
      #expect(page.scanned <= max(budget, 200))
      guard let further = page.scan else { return page }
      #expect(page.rows.isEmpty)
      #expect(further.best.count <= limit + 1)
      scan = further
    }
    Issue.record("the scan does not end: \(query)")
    return CasePage(rows: [], next: nil, scanned: 0)
  }
}
