import Model
import Testing

@testable import Store

/// Rules that change while cases are on their way.
@Suite struct RuleChangeTests {
  static func order(
    _ change: RuleChange, by actor: String = "init", at: Instant = TemporaryStore.start
  ) -> CommandOrder {
    CommandOrder(at: at, actor: actor, command: .changeRule(change))
  }

  private static func limit(
    _ amount: Int, _ span: LimitedSpan = .total, from: Int = 2026_01_01, clock: ClockKind = .always
  ) -> RuleChange {
    .limit(
      LimitRule(
        span: span, urgency: .normal, clock: clock, amount: amount,
        validFrom: CivilDate(compact: from)))
  }

  /// A random change, most of them of some consequence.
  static func change(_ random: inout SplitMix64) -> RuleChange {
    switch random.below(4) {
    case 0:
      return .day(
        CalendarDay(
          calendar: .city, date: CivilDate(compact: 2026_11_20) + random.below(12),
          isWorking: random.happens(500), name: "day"))
    case 1:
      return .policy(
        PolicyRule(.returns, 1 + random.below(5), validFrom: CivilDate(compact: 2020_01_01)))
    default:
      return .limit(
        LimitRule(
          category: ["", "utilities"][random.below(2)],
          span: [.total, .callBack, .node(.received), .node(.handling)][random.below(4)],
          urgency: random.happens(500) ? nil : Urgency.allCases[random.below(3)],
          clock: ClockKind.allCases[random.below(4)], amount: random.below(300),
          validFrom: CivilDate(compact: 2026_11_20) + random.number(-3...1)))
    }
  }

  @Test(
    "however many events are taken in at once, the same log gives the same tables",
    arguments: 0..<6 as Range<UInt64>)
  func batches(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: seed)
    var random = SplitMix64(seed: seed)
    var now = TemporaryStore.start
    for _ in 0..<14 {
      now = now + 1_800
      var orders = city.orders(15, at: now)
      for _ in 0..<random.below(4) {
        orders.insert(
          Self.order(Self.change(&random), at: now), at: random.below(orders.count))
      }
      _ = try store.perform(orders, now: now)
    }
    let findings = try store.verify().findings
    #expect(findings == [])
    // Every open case has the deadlines of the rules in force.
    let rules = try #require(try CityTables(store.connection).rulebook())
    let waiting = try WaitingCases(store.connection)
    var looked = 0
    for row in try waiting.next(after: CaseID(0)) where row.item.isOpen {
      #expect(row.deadlines == rules.deadlines(for: row.item))
      looked += 1
    }
    #expect(looked > 5)
    let open = try store.situation(now: now)
    #expect(try open == place.open(.readOnly).situation(now: now))
  }

  @Test("a changed limit turns the lights of open cases, and leaves closed ones as they were")
  func judged() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform(
      [
        Order.receive("open", at: start), Order.receive("closed", at: start),
        Order.move(2, .recordClosing(remark: "", marks: []), at: start + 3_600),
      ], now: start + 3_600)
    let before = try #require(try store.row(2))
    let preview = try store.preview([Self.limit(60)], limit: 10, now: start + 7_200)
    #expect(preview.cases == 1 && preview.moved == 1 && preview.turned == 1)
    #expect(preview[.green, .red] == 1)
    #expect(preview.turning.map(\.row.item.id) == [CaseID(1)])
    #expect(try store.row(1)?.deadlines.totalDue != start + 3_600, "a preview changes nothing")
    _ = try store.perform([Self.order(Self.limit(60))], now: start + 7_200)
    #expect(try store.row(1)?.deadlines.totalDue == start + 3_600)
    #expect(try store.row(2) == before)
    let picture = try store.situation(now: start + 7_200)
    #expect(picture.unlocated.red == 1)
    #expect(try store.verify().isSound)
  }

  @Test("lights that a change moved nearer turn in their time")
  func turning() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    _ = try store.perform([Order.receive("open", at: start)], now: start)
    _ = try store.perform([Self.order(Self.limit(10, .node(.received)))], now: start + 1)
    for (minute, light) in [(7, Light.green), (9, .yellow), (11, .red)] {
      let now = start + Int64(minute * 60)
      let unlocated = try store.situation(now: now).unlocated
      #expect(unlocated.green == (light == .green ? 1 : 0), "\(minute)")
      #expect(unlocated.red == (light == .red ? 1 : 0), "\(minute)")
      _ = try store.perform([Order.receive("x", grid: TemporaryStore.grids[0], at: now)], now: now)
    }
    #expect(try store.verify().isSound)
  }

  @Test("limits are a supervisor's, calendars and numbers an administrator's, of the whole city")
  func roles() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let connection = try place.database()
    try connection.execute(
      """
      INSERT INTO role VALUES('sup', 'supervisor', 'city'), ('adm', 'administrator', 'city'),
        ('low', 'supervisor', 'town:210882001'), ('op', 'operator', 'city')
      """)
    let day = RuleChange.day(
      CalendarDay(
        calendar: .city, date: CivilDate(compact: 2026_11_24), isWorking: false, name: "停电"))
    let policy = RuleChange.policy(PolicyRule(.calls, 2, validFrom: CivilDate(compact: 2026_01_01)))
    let fresh = try place.open()
    for (actor, allowed) in [
      ("sup", [true, false, false]), ("adm", [true, true, true]), ("low", [false, false, false]),
      ("op", [false, false, false]), ("nobody", [false, false, false]),
    ] {
      let answers = try fresh.perform(
        [Self.limit(60), day, policy].map { Self.order($0, by: actor) }, now: TemporaryStore.start)
      for (answer, isAllowed) in zip(answers, allowed) {
        switch answer {
        case .success: #expect(isAllowed, "\(actor)")
        case .failure(.roleNeeded): #expect(!isAllowed, "\(actor)")
        case .failure(let refusal): Issue.record("\(actor): \(refusal)")
        }
      }
    }
    _ = store
  }

  @Test(
    "what makes no sense is refused",
    arguments: [
      (
        RuleChange.limit(
          LimitRule(
            span: .total, clock: .workDays, amount: 5, validFrom: CivilDate(compact: 2026_02_01),
            validUntil: CivilDate(compact: 2026_01_31))), Refusal.endsBeforeItBegins
      ),
      (limit(-1), .badAmount(most: 5_270_400)),
      (limit(4_000, clock: .workDays), .badAmount(most: 3_660)),
      (
        .policy(PolicyRule(.calls, -1, validFrom: CivilDate(compact: 2026_01_01))),
        .badAmount(most: 1_000_000)
      ),
    ])
  func nonsense(change: RuleChange, refusal: Refusal) throws {
    let store = try TemporaryStore.made().open()
    let answer = try store.perform([Self.order(change)], now: TemporaryStore.start)
    #expect(answer == [.failure(refusal)])
  }
}

extension Store {
  /// A case as it is stored.
  fileprivate func row(_ number: Int64) throws(StoreError) -> CaseRow? {
    try CaseTable(connection).read(CaseID(number))?.row
  }
}
