import Model
import Testing

@testable import Store

@Suite struct DutyTests {
  private static let start = TemporaryStore.start

  @Test func aLeaseIsHadByOneUntilItRunsOut() throws {
    let place = try TemporaryStore.made()
    let one = try place.open()
    let two = try place.open()
    let now = Self.start
    #expect(try one.takeLease(of: "duties", for: "a", now: now, seconds: 60))
    #expect(try !two.takeLease(of: "duties", for: "b", now: now + 59, seconds: 60))
    #expect(try one.takeLease(of: "duties", for: "a", now: now + 30, seconds: 60))
    #expect(try !two.takeLease(of: "duties", for: "b", now: now + 60, seconds: 60))
    #expect(try two.takeLease(of: "duties", for: "b", now: now + 90, seconds: 60))
    try two.dropLease(of: "duties", for: "a")
    #expect(try !one.takeLease(of: "duties", for: "a", now: now + 91, seconds: 60))
    try two.dropLease(of: "duties", for: "b")
    #expect(try one.takeLease(of: "duties", for: "a", now: now + 91, seconds: 60))
    #expect(try two.takeLease(of: "others", for: "b", now: now, seconds: 60))
    // A clock that was years ahead must not lock everybody out for years.
    #expect(try one.takeLease(of: "duties", for: "a", now: now - 10_000, seconds: 60))
    #expect(try place.open(.readOnly).verify().findings == [])
  }

  @Test func whatWaitsIsFoundByAnIndexAlone() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    _ = try store.perform(
      (0..<4).map { Order.receive("case \($0)", grid: TemporaryStore.grids[0]) }
        + [
          Order.move(2, .side(.urge(.blue, text: ""))),
          Order.move(3, .claim), Order.move(3, .side(.suspend(until: nil, reason: "frost"))),
          Order.move(3, .side(.approve(.suspend)), by: "li"), Order.move(4, .claim),
          Order.move(4, .side(.void(reason: "none"))),
        ], now: Self.start)
    #expect(try Set(store.cases(waitingFor: [.slip, .suspended])) == [CaseID(2), CaseID(3)])
    #expect(try store.cases(waitingFor: .approval) == [CaseID(4)])
    let plan = try place.database().prepare(
      "EXPLAIN QUERY PLAN SELECT id FROM case_now WHERE waits > 0 AND waits IN (1,8,9)")
    #expect(try plan.step())
    let found = plan.text(3)
    #expect(found.hasPrefix("SEARCH case_now USING COVERING INDEX case_waits"), "\(found)")
  }

  /// Done late, a suspension still ends at its time, and a slip climbs step by step at its times.
  @Test func dutiesAreDoneAtTheirTimesHoweverLate() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let end = Self.start + 3_600
    _ = try store.perform(
      [
        Order.receive("one", grid: TemporaryStore.grids[0], urgency: .emergency),
        Order.move(1, .side(.urge(.blue, text: "hurry"))),
        Order.receive("two"), Order.move(2, .claim),
        Order.move(2, .side(.suspend(until: end, reason: "frost"))),
        Order.move(2, .side(.approve(.suspend)), by: "li"),
      ], now: Self.start)
    #expect(try store.item(CaseID(2))?.side.resumes == end)
    let late = Self.start + 30 * 86_400
    var made: [MoveKind] = []
    for id in [CaseID(1), CaseID(2)] {
      while let item = try store.item(id), let duty = store.rulebook.duty(of: item), duty.at <= late
      {
        let order = CommandOrder(
          at: duty.at, actor: Duty.actor,
          command: .move(.number(id), duty.move, version: item.version), isTrusted: true)
        let answer = try #require(try store.perform([order], now: late).first)
        #expect(throws: Never.self) { try answer.get() }
        made.append(duty.move.kind)
        try #require(made.count < 20)
      }
    }
    #expect(made == [.climb, .climb, .resume])
    let first = try #require(try store.item(CaseID(1)))
    #expect(first.side.slip?.colour == .red && first.side.slip?.to == .city)
    let second = try #require(try store.item(CaseID(2)))
    #expect(second.side.pauses.map(\.until) == [end] && second.side.resumes == nil)
    #expect(try store.verify().findings == [])
  }
}
