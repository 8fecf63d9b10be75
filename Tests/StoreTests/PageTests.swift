import Model
import Testing

@testable import Store

@Suite struct PageTests {
  /// Every filter in every order, walked in steps of random size from either end, gives the cases
  /// that pass in that order: none twice, none left out.
  @Test func pagesTogetherAreTheWholeQuery() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: 11)
    var now = TemporaryStore.start
    for _ in 0..<20 {
      now = now + 1_800
      _ = try store.perform(city.orders(30, at: now), now: now)
      _ = try store.perform(city.sides(30, of: 120, at: now), now: now)
    }
    let everything = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now)
    #expect(everything.rows.count > 120)
    for wait in Waits.words {
      #expect(
        everything.rows.contains { $0.item.waits.contains(wait.wait) } || wait.wait == .decision,
        "\(wait.word)")
    }
    for filter in Self.filters {
      let settled = filter.settled(at: now, by: store.rulebook)
      for order in CaseQuery.Order.allCases {
        let ordered = CaseQuery(order: order)
        let wanted = everything.rows.filter { row in
          settled.matches(row, at: now) && CaseQuery(filter: filter, order: order).admits(row.item)
        }.sorted { ordered.precedes(ordered.key(of: $0), ordered.key(of: $1)) }.map(\.item.id)
        for backwards in [false, true] {
          let query = CaseQuery(filter: filter, order: order, backwards: backwards)
          let found = try walk(store, query, now: now, &city)
          #expect(found == (backwards ? wanted.reversed() : wanted), "\(query)")
          let limit = 1 + city.pick(max(2, 2 * wanted.count))
          let counted = try count(store, query, limit: limit, now: now, &city)
          #expect(counted == min(limit, wanted.count), "\(query)")
        }
      }
    }
  }

  /// Counts in steps of random size up to a limit.
  private func count(
    _ store: Store, _ query: CaseQuery, limit: Int, now: Instant, _ city: inout RandomCity
  ) throws -> Int {
    var found = 0
    var after: PageKey?
    for _ in 0..<2_000 {
      let page = try store.page(
        query, after: after, limit: limit - found, budget: 5 + city.pick(200), now: now,
        isCount: true)
      #expect(page.rows.isEmpty && page.found <= limit - found)
      found += page.found
      guard found < limit, let next = page.next else { return found }
      after = next
    }
    Issue.record("the count does not end: \(query)")
    return found
  }

  private func walk(
    _ store: Store, _ query: CaseQuery, now: Instant, _ city: inout RandomCity
  ) throws -> [CaseID] {
    var found: [CaseID] = []
    var after: PageKey?
    for _ in 0..<2_000 {
      let limit = 1 + city.pick(60)
      let budget = 5 + city.pick(120)
      let page = try store.page(query, after: after, limit: limit, budget: budget, now: now)
      #expect(page.rows.count <= limit)
      found += page.rows.map(\.item.id)
      guard let next = page.next else { return found }
      #expect(next != after)
      after = next
    }
    Issue.record("the walk does not end: \(query)")
    return found
  }

  static let filters: [Filter] = {
    let town = PlaceCode(210_882_001)
    let village = PlaceCode(210_882_001_001)
    let grid = PlaceCode(TemporaryStore.grids[0])
    let places = [town, village, grid].compactMap { $0 }
    let shift = TimeBound(Moment(.shift))
    let tests: [FilterTest] =
      [
        .contains("停水"), .contains("50%"), .contains("_b\\"), .contains("LAMP"), .contains("12"),
        .contains(""), .nodes([.received]), .nodes([.claimed, .closed]), .nodes([]), .open,
        .lights([.red]), .lights([.yellow]), .lights([.green]), .lights([.yellow, .red]),
        .lights([]), .unlocated, .channels([.hotline, .chat]), .channels([]),
        .urgencies([.emergency]), .urgencies([.urgent, .normal]), .category("util"),
        .category("noise"), .category(""), .holders([.city]),
        .holders([.city, .department("power")]),
        .claimedBy("wang"), .marked(.unknownGrid), .marked([.unverified, .imported]),
        .age(.less, seconds: 7_200), .age(.greater, seconds: 7_200),
        .dueWithin(.less, seconds: 3_600), .dueWithin(.greater, seconds: -3_600),
        .number(CaseID(7)), .number(CaseID(99_999)), .source("s0"), .source("s1/17"),
        .waits(.suspended), .waits([.slip, .callBack]), .waits(.approval), .waits(.joint),
        .slips([.red]), .slips([.blue, .yellow]), .outcomes([.forced]), .outcomes([]),
        .coHandlers([.city]), .desks([.city]), .filed(true), .filed(false), .verified(true),
        .verified(false),
        .times(.due, from: nil, until: shift), .times(.due, from: shift, until: nil),
        .times(.opened, from: TimeBound(TemporaryStore.start + 7_200), until: nil),
        .times(.opened, from: TimeBound(Moment(.today(0))), until: TimeBound(Moment(.now(-3_600)))),
        .times(.closed, from: nil, until: nil), .times(.closed, from: shift, until: nil),
        .times(.closed, from: nil, until: TimeBound(Moment(.now(-3_600)), isAfter: true)),
        .age(.atMost, seconds: 7_200), .age(.atLeast, seconds: 7_200),
        .dueWithin(.atMost, seconds: 3_600), .dueWithin(.atLeast, seconds: -3_600),
        .onTime(true), .onTime(false), .places(places), .places([]),
      ] + places.map { .places([$0]) }
    let single = tests.map { Filter.test($0) }
    var filters: [Filter] = [.everything, .all([]), .any([])] + single
    filters += single.map { .not($0) }
    let pinned = tests.suffix(50).map(Filter.test)
    for (index, wait) in [Waits.slip, .suspended, .callBack].enumerated() {
      for part in pinned.dropFirst(index * 9).prefix(9) {
        filters.append(.all([.test(.waits(wait)), part, .not(.test(.lights([.red])))]))
      }
    }
    filters.append(.all([.test(.waits(.slip)), .test(.waits(.approval))]))
    filters.append(.all([.test(.claimedBy("wang")), .test(.claimedBy("li"))]))
    filters.append(
      .all([
        .test(.open), .not(.test(.lights([.red]))), .test(.times(.due, from: nil, until: shift)),
      ]))
    for (left, right) in zip(single, single.dropFirst(7)) {
      filters.append(.all([left, right]))
      filters.append(.any([left, .not(right)]))
    }
    return filters
  }()

  @Test func aCaseWithoutADeadlineComesLastInItsQueue() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform(
      [
        Order.receive("normal"), Order.receive("urgent", urgency: .urgent),
        Order.receive("danger", urgency: .emergency),
        Order.receive("given", due: start + 10),
      ], now: start)
    let queue = try store.page(CaseQuery(), after: nil, limit: 9, budget: 99, now: start)
    #expect(queue.rows.map(\.item.text) == ["danger", "urgent", "given", "normal"])
    #expect(queue.next == nil)
  }

  @Test func aListCutsLongTextsAndACardDoesNot() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let text = String(repeating: "水", count: 500)
    _ = try store.perform([Order.receive(text)], now: TemporaryStore.start)
    let page = try store.page(
      CaseQuery(), after: nil, limit: 1, budget: 1, now: TemporaryStore.start)
    #expect(page.rows[0].item.text.count == 200)
    #expect(try store.card(CaseID(1))?.row.item.text == text)
  }

  /// A step never sorts and never reads more of an index than its budget: SQLite says so itself.
  @Test(arguments: CaseQuery.Order.allCases)
  func aWindowIsReadInIndexOrder(order: CaseQuery.Order) throws {
    let place = try TemporaryStore.made()
    let database = try place.database()
    let now = TemporaryStore.start
    let filters: [Filter] = [
      .everything, .test(.lights([.red])), .test(.nodes([.received])), .test(.urgencies([.normal])),
      .test(.unlocated), .test(.holders([.city])), .test(.claimedBy("li")),
      .test(.waits(.slip)), .test(.waits(.callBack)),
      .test(.holders([.city, .department("power")])),
      .all([.test(.open), .test(.holders([.city]))]),
    ]
    let grid = try #require(PlaceCode(TemporaryStore.grids[0]))
    for filter in filters + [.test(.places([grid]))] {
      for backwards in [false, true] {
        for after in [nil, PageKey(urgency: 1, due: 5, number: 5)] {
          let query = CaseQuery(filter: filter, order: order, backwards: backwards)
          let window = CaseWindow(
            query, pins: FilterPins(filter, now: now), after: after, now: now)
          if window.sql.isEmpty { continue }
          let plan = try database.prepare("EXPLAIN QUERY PLAN " + window.sql)
          while try plan.step() {
            let line = plan.text(3)
            #expect(!line.contains("TEMP B-TREE"), "\(window.sql)")
            let isOfWaits = filter == .test(.waits(.slip)) || filter == .test(.waits(.callBack))
            if order == .slips {
              #expect(line.contains("INDEX case_slip") || !line.contains("case_now"))
            } else if line.contains("case_now"), isOfWaits || order == .queue || order == .due {
              #expect(line.contains("COVERING INDEX case_"), "\(window.sql)")
            } else if line.contains("case_now"), filter == .test(.places([grid])) {
              #expect(line.contains("INDEX case_grid"), "\(window.sql)")
            }
          }
        }
      }
    }
  }

  @Test func aCountThatStoppedAtItsLimitSaysSo() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform((0..<6).map { Order.receive("\($0)") }, now: start)
    for (limit, isCut) in [(5, true), (10, false)] {
      let page = try store.page(
        CaseQuery(filter: .test(.nodes([.received]))), after: nil, limit: limit, budget: 99,
        now: start, isCount: true)
      #expect(page.found == min(limit, 6) && page.next == nil && page.isCut == isCut)
    }
  }
}
