import Model
import Testing

@testable import Store

@Suite struct PastTests {
  /// Whatever happened, in whatever order it was reported, whichever rules were changed meanwhile,
  /// and though the clock was set back: a moment, come to from any other, is what replaying the log
  /// from nothing up to it gives.
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func aMomentIsWhatReplayingTheLogFromNothingGives(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    var city = RandomCity(seed: seed)
    let end = try fill(place, &city, steps: 60, setsClockBack: seed > 4)
    let reader = try place.open(.readOnly)
    // Of what is remembered of the log much is used in a small one, too.
    reader.past = try Past(reader.connection, reader.rulebook, stretch: seed % 2 == 0 ? 512 : 8)
    for step in 0..<35 {
      let span = Int(end - TemporaryStore.start) + 8_000
      var at = TemporaryStore.start + Int64(city.pick(span)) - 6_000
      if step == 0 { at = TemporaryStore.start - 86_400 }
      if step == 1 { at = end + 86_400 }
      if step % 7 == 6 {
        // Somebody writes on while another looks at the past.
        let orders = city.orders(6, at: end + Int64(step))
        _ = try place.open().perform(orders, now: end + Int64(step))
      } else {
        try reader.setOut(for: at)
        #expect(try reader.goOn())
      }
      try expectReplayed(reader, place, "seed \(seed), step \(step)")
    }
  }

  /// The proof that is shipped (`griddesk bench past`) takes events in as they happened, not as they
  /// stand in the log; of cases alone that comes to the same, and it finds no fault.
  @Test(arguments: [11, 12] as [UInt64])
  func theShippedProofAgrees(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    var city = RandomCity(seed: seed)
    let end = try fill(place, &city, steps: 40, setsClockBack: seed == 12, isOfCasesAlone: true)
    let reader = try place.open(.readOnly)
    let span = Int(end - TemporaryStore.start) + 8_000
    let moments = (0..<30).map { _ in TemporaryStore.start + Int64(city.pick(span)) - 6_000 }
    let found = try reader.contradictions(ofMoments: moments, wholeEvery: 3)
    #expect(found == [])
  }

  /// A moment is one place in the log, however the log goes on and though its clock was set back.
  @Test func aPlaceStaysAndLaterMomentsAreNotBeforeIt() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    var before: [Int64] = []
    for step in 0..<12 {
      // Three hours on, an hour back, and on from there.
      let now = start + Int64(step * 1_800 - (step > 6 ? 3_600 : 0))
      for index in 0..<9 {
        _ = try store.perform([Order.receive("\(step) \(index)", at: now)], now: now)
      }
      let finder = try PastMoment.Finder(store.connection)
      let places = try (0..<40).map { (index) throws(StoreError) in
        try finder.place(of: start + Int64(index * 600))
      }
      #expect(places == places.sorted())
      // What was past by the clock before the last step is where it was.
      let past = step > 6 ? 0 : step * 3
      #expect(Array(places.prefix(past)) == Array(before.prefix(past)))
      before = places
    }
  }

  /// Taking in much that was written meanwhile is a matter for steps, and few events are not.
  @Test func muchThatCameInMeanwhileIsTold() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform([Order.receive("first", at: start)], now: start)
    let reader = try place.open(.readOnly)
    try reader.setOut(for: start + 60)
    #expect(try reader.goOn())
    _ = try store.perform([Order.receive("one", at: start + 30)], now: start + 90)
    #expect(try !reader.isFarBehind())
    _ = try store.perform(
      (0..<200).map { Order.receive("late \($0)", at: start + 30) }, now: start + 100)
    #expect(try reader.isFarBehind())
    try reader.setOut(for: start + 60)
    #expect(try !reader.goOn { true } && reader.percentOfTheWay < 100)
    while try !reader.goOn(until: { true }) {}
    #expect(try !reader.isFarBehind())
    #expect(try reader.situation(now: start + 60).total.open == 202)
  }

  /// Steps of a move may lie apart, and another moment may be asked for between two of them.
  @Test func aMoveCanBeInterruptedAndGivenUpForAnother() throws {
    let place = try TemporaryStore.made()
    var city = RandomCity(seed: 9)
    let end = try fill(place, &city, steps: 20)
    let reader = try place.open(.readOnly)
    for at in [end - 9_000, end - 3_000, end - 14_000] {
      try reader.setOut(for: at)
      #expect(try !reader.goOn { true })
    }
    while try !reader.goOn(until: { true }) {}
    #expect(reader.past?.moment?.at == end - 14_000)
    try expectReplayed(reader, place, "interrupted")
    try reader.setOut(for: end - 1_000)
    _ = try reader.goOn { true }
    try reader.setOut(for: end - 5_000)
    #expect(try reader.goOn())
    try expectReplayed(reader, place, "given up")
  }

  /// Pages of the past are walked by the indexes of both its halves, without sorting.
  @Test(arguments: CaseQuery.Order.allCases)
  func pagesOfThePastAreNotSorted(order: CaseQuery.Order) throws {
    let place = try TemporaryStore.made()
    let reader = try place.open(.readOnly)
    try reader.setOut(for: TemporaryStore.start)
    #expect(try reader.goOn())
    let filters: [Filter] = [
      .everything, .test(.open), .test(.lights([.red])), .test(.holders([.city])),
      .test(.claimedBy("wang")), .test(.unlocated), .test(.waits(.callBack)),
    ]
    for filter in filters {
      let query = CaseQuery(filter: filter, order: order)
      for after in [nil, PageKey(urgency: 1, due: 5, number: 7)] {
        let window = CaseWindow(
          query, pins: FilterPins(filter, now: TemporaryStore.start), after: after,
          now: TemporaryStore.start, isPast: true)
        let plan = try reader.connection.prepare("EXPLAIN QUERY PLAN " + window.sql)
        while try plan.step() {
          #expect(!plan.text(3).contains("TEMP B-TREE"), "\(filter) \(order): \(plan.text(3))")
        }
      }
    }
  }

  @Test func whatWasReportedLateIsSeenWhereItHappened() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform([Order.receive("late", at: start - 600)], now: start)
    _ = try store.perform([Order.receive("ahead", at: start + 600)], now: start + 1)
    let reader = try place.open(.readOnly)
    func texts(_ at: Instant) throws -> [String] {
      try reader.setOut(for: at)
      #expect(try reader.goOn())
      return try reader.page(
        CaseQuery(order: .oldest), after: nil, limit: 9, budget: 9, now: at
      ).rows.map(\.item.text)
    }
    #expect(try texts(start - 601) == [])
    #expect(try texts(start - 600) == ["late"])
    // A clock that was ahead counts from when it was written down.
    #expect(try texts(start) == ["late"])
    #expect(try texts(start + 1) == ["late", "ahead"])
  }

  /// Some hours of a random city, with rules that change; its last moment.
  private func fill(
    _ place: TemporaryStore, _ city: inout RandomCity, steps: Int, setsClockBack: Bool = false,
    isOfCasesAlone: Bool = false
  ) throws -> Instant {
    let store = try place.open()
    var now = TemporaryStore.start
    for step in 0..<steps {
      now = now + Int64(city.pick(900))
      if setsClockBack, step == steps / 2 { now = now - 3_600 }
      let orders = city.orders(city.pick(9), at: now).filter { order in
        switch order.command {
        case .receive, .receiveAgain, .move: true
        default: !isOfCasesAlone
        }
      }
      _ = try store.perform(orders, now: now)
      if step % 17 == 11, !isOfCasesAlone {
        let rule = LimitRule(
          category: "", span: .node(.received), urgency: nil, clock: .always,
          amount: 5 + city.pick(300), validFrom: CivilDate(compact: 20_261_101), validUntil: nil)
        let change = CommandOrder(at: now, actor: "init", command: .changeRule(.limit(rule)))
        let answers = try store.perform([change], now: now)
        #expect(throws: Never.self) { try answers[0].get() }
      }
      if step % 5 == 4 { try store.turnLights(now: now) }
    }
    return now
  }

  private func expectReplayed(
    _ reader: Store, _ place: TemporaryStore, _ comment: Comment
  ) throws {
    let picture = try reader.situation(now: TemporaryStore.start)
    let past = try #require(reader.past)
    let moment = try #require(past.moment)
    let replay = try ReplayedMoment(place, moment)
    #expect(picture == (try replay.situation(like: picture)), comment)
    let rows = try reader.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: moment.at
    ).rows
    #expect(rows == replay.rows, comment)
    for order in [CaseQuery.Order.queue, .due, .slips] {
      let paged = try pages(CaseQuery(order: order), reader, moment.at)
      #expect(paged == replay.listed(order), comment)
    }
    for row in rows.prefix(3) + rows.suffix(3) {
      let card = try #require(try reader.card(row.item.id))
      #expect(card.row == row, comment)
      #expect(card.timeline.map(\.sequence) == replay.events[row.item.id], comment)
    }
    let events = try reader.events(after: nil, before: .max, limit: 10_000)
    #expect(events.first?.sequence ?? 0 == picture.sequence, comment)
    #expect(events.allSatisfy { moment.holds($0.sequence, at: $0.event.at) }, comment)
  }

  private func pages(_ query: CaseQuery, _ reader: Store, _ at: Instant) throws -> [CaseID] {
    var ids: [CaseID] = []
    var after: PageKey?
    repeat {
      let page = try reader.page(query, after: after, limit: 7, budget: 50, now: at)
      ids += page.rows.map(\.item.id)
      after = page.next
    } while after != nil
    return ids
  }
}
