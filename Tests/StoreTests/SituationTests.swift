import Model
import Testing

@testable import Store

@Suite struct SituationTests {
  /// Whatever happens, and wherever the clock goes, a picture moved by changes is the picture made
  /// from nothing; its lights are those that the deadlines of every open case give; and replaying
  /// the log gives the tables as they are.
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func aMovedPictureIsTheOneMadeFromNothing(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    let writers = [try place.open(.readWrite), try place.open(.bulk)]
    let reader = try place.open(.readOnly)
    var city = RandomCity(seed: seed)
    var now = TemporaryStore.start
    var picture = try reader.situation(now: now)
    for step in 0..<60 {
      now = now + Int64(city.pick(1_800))
      if step % 20 == 13 { now = now - 3_600 }
      let writer = writers[city.pick(2)]
      if city.pick(4) > 0 {
        let orders = city.orders(city.pick(8), at: now)
        #expect(try writer.perform(orders, now: now).count == orders.count)
      } else if city.pick(2) == 0 {
        try writer.turnLights(now: now)
      }
      picture.apply(try reader.change(since: picture, now: now))
      let fresh = try place.open(.readOnly).situation(now: now)
      #expect(picture == fresh, "seed \(seed), step \(step)")
      try expectTrue(fresh, of: reader, at: max(now, reader.cityNow.read().litUntil))
    }
    #expect(picture.total.open > 20)
    let report = try reader.verify()
    #expect(report.findings == [])
    #expect(report.events == picture.sequence)
  }

  private func expectTrue(_ picture: Situation, of store: Store, at now: Instant) throws {
    var grids = Array(repeating: Tally(), count: picture.city.grids.count)
    var unlocated = Tally()
    var nodes = Array(repeating: Tally(), count: 5)
    var closed = 0
    var turn: Instant?
    let all = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now)
    for row in all.rows {
      guard row.item.isOpen else {
        closed += 1
        continue
      }
      #expect(row.deadlines == picture.rulebook.deadlines(for: row.item))
      let light = row.deadlines.light(at: now)
      nodes[Int(row.item.node.rawValue)].add(1, under: light)
      if let next = row.deadlines.nextTurn(after: now) { turn = turn.map { min($0, next) } ?? next }
      if let grid = row.item.grid {
        grids[try #require(picture.city.gridIndex(grid))].add(1, under: light)
      } else {
        unlocated.add(1, under: light)
      }
    }
    #expect(picture.grids == grids)
    #expect(picture.unlocated == unlocated)
    #expect(picture.nodes == nodes)
    #expect(picture.closed == closed)
    #expect(picture.nextTurn == turn)
  }

  @Test func aReaderSeesLightsTurnWithoutAnybodyWriting() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform(
      [Order.receive("soon", grid: TemporaryStore.grids[0], due: start + 100)], now: start)
    let reader = try place.open(.readOnly)
    var picture = try reader.situation(now: start)
    #expect(picture.grids[0] == Tally(green: 1))
    let warn = try #require(picture.nextTurn)
    picture.apply(try reader.change(since: picture, now: warn + 1))
    #expect(picture.grids[0] == Tally(yellow: 1))
    picture.apply(try reader.change(since: picture, now: start + 101))
    #expect(picture.grids[0] == Tally(red: 1))
    #expect(picture.nodes[0] == Tally(red: 1))
    #expect(picture.nextTurn == nil)
    #expect(try reader.hasChanged() == false)
  }

  @Test func aLongQueueOfDueLightsIsTurnedInStepsAndAlwaysReadRight() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    let start = TemporaryStore.start
    let orders = (0..<2_400).map {
      Order.receive("case", grid: TemporaryStore.grids[$0 % 5], due: start + Int64(100 + $0 / 3))
    }
    _ = try store.perform(orders, now: start)
    let late = start + 10_000
    var watermarks: [Instant] = []
    for _ in 0..<8 {
      #expect(try place.open(.readOnly).situation(now: late).total == Tally(red: 2_400))
      watermarks.append(try store.cityNow.read().litUntil)
      try store.turnLights(now: late)
    }
    #expect(watermarks == watermarks.sorted())
    #expect(watermarks.last == late)
    #expect(Set(watermarks).count > 2)
    #expect(try store.verify().findings == [])
  }

  /// A clock that was a month ahead has turned lights; the first writer whose clock is right turns
  /// them back, with a command or without one.
  @Test(arguments: [false, true])
  func aClockThatWasFarAheadLeavesNothingBehind(byCommand: Bool) throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    var city = RandomCity(seed: 8)
    for step in 0..<40 {
      _ = try store.perform(city.orders(8, at: start), now: start + Int64(step))
    }
    let honest = try place.open(.readOnly).situation(now: start + 100)
    try store.turnLights(now: start + 31 * 86_400)
    let reader = try place.open(.readOnly)
    #expect(try reader.situation(now: start + 100).grids != honest.grids)
    #expect(try reader.verify().findings == [])
    if byCommand {
      // A remark moves no case, so all else must be as it was.
      _ = try store.perform([Order.move(1, .note("the clock is right again"))], now: start + 100)
    } else {
      try store.turnLights(now: start + 100)
    }
    var mended = try reader.situation(now: start + 100)
    try expectTrue(mended, of: reader, at: start + 100)
    mended.sequence = honest.sequence
    mended.newest = honest.newest
    #expect(mended == honest)
    #expect(try reader.cityNow.read().litUntil == start + 100)
    #expect(try reader.verify().findings == [])
    // A few seconds are no reason to look at every case.
    try store.turnLights(now: start + 50)
    #expect(try reader.cityNow.read().litUntil == start + 100)
  }

  @Test func aNewLocalDayBeginsWithFreshRounds() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    _ = try store.perform(
      [Order.round(TemporaryStore.grids[2], finished: true)], now: TemporaryStore.start)
    var picture = try store.situation(now: TemporaryStore.start)
    #expect(picture.rounds[0][2].done != nil)
    let change = try store.change(since: picture, now: TemporaryStore.start + 86_400)
    picture.apply(change)
    #expect(change.newDay == CivilDate(compact: 20_261_121))
    #expect(picture.rounds[0][2] == .unreported)
  }

  @Test func onlyWhatChangedIsInAChange() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let picture = try store.situation(now: TemporaryStore.start)
    #expect(try store.hasChanged() == false)
    _ = try store.perform(
      [Order.receive("one", grid: TemporaryStore.grids[3])], now: TemporaryStore.start)
    #expect(try store.hasChanged())
    #expect(try store.hasChanged() == false)
    let change = try store.change(since: picture, now: TemporaryStore.start)
    #expect(change.grids.map(\.index) == [3])
    #expect(change.unlocated == nil)
    #expect(change.rounds == [])
    #expect(change.absences == nil)
    #expect(change.rulebook == nil)
    #expect(change.newDay == nil)
  }
}

extension SituationTests {
  /// Lights that have turned are counted from an index alone: no case is read for it.
  @Test func turnedLightsAreReadFromTheirIndex() throws {
    let place = try TemporaryStore.made()
    let database = try place.database()
    let plan = try database.prepare(
      "EXPLAIN QUERY PLAN SELECT \(StoredLight.columns) FROM case_now WHERE turn_at < ?")
    #expect(try plan.step())
    #expect(plan.text(3) == "SEARCH case_now USING COVERING INDEX case_turn (turn_at<?)")
  }
}
