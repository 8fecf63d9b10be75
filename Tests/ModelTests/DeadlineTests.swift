import Model
import Testing

@Suite("Deadlines and lights")
struct DeadlineTests {
  private static func item(
    _ urgency: Urgency = .normal, category: String = "", opened: String = "2026-11-19 10:00",
    givenDue: String? = nil
  ) -> Case {
    Case(
      CaseID(1),
      Receipt(
        text: "t", category: category, channel: .hotline, urgency: urgency,
        givenDue: givenDue.map { at($0) }),
      at: at(opened), origin: nil)
  }

  private static func book(_ limits: [LimitRule], warn: Int = 80, late: Int = 100) -> Rulebook {
    let settings = CitySettings(
      code: Sample.city.code, name: "", warnPercent: warn, latePercent: late)
    return Rulebook(
      settings: settings, zone: .shanghai, limits: limits, days: CalendarDay.standard)
  }

  private static func rule(
    _ category: String, urgency: Urgency? = nil, clock: ClockKind = .always, amount: Int,
    from: Int = 2020_01_01, until: Int? = nil
  ) -> LimitRule {
    LimitRule(
      category: category, span: .total, urgency: urgency, clock: clock, amount: amount,
      validFrom: CivilDate(compact: from), validUntil: until.map(CivilDate.init(compact:)))
  }

  @Test("the standard table gives the domain's values")
  func standard() {
    let emergency = Sample.rulebook.deadlines(for: Self.item(.emergency))
    #expect(emergency.nodeDue == at("2026-11-19 10:15"))
    #expect(emergency.nodeWarn == at("2026-11-19 10:12"))
    #expect(emergency.totalDue == at("2026-11-19 12:00"))
    #expect(emergency.totalWarn == at("2026-11-19 11:36"))
    let urgent = Sample.rulebook.deadlines(for: Self.item(.urgent))
    #expect(urgent.nodeDue == at("2026-11-19 10:30"))
    #expect(urgent.totalDue == at("2026-11-20 10:00"))
    let normal = Sample.rulebook.deadlines(for: Self.item())
    #expect(normal.nodeDue == at("2026-11-20 10:00"))
    #expect(normal.totalDue == at("2026-11-30 10:00"))
    let dispute = Sample.rulebook.deadlines(for: Self.item(category: "disputes/wages"))
    #expect(dispute.totalDue == at("2026-12-10 10:00"))
  }

  @Test("every node and the whole case have a limit for every urgency, of the whole table")
  func complete() {
    for urgency in Urgency.allCases {
      for node in Node.allCases {
        var item = Self.item(urgency)
        item.node = node
        let deadlines = Sample.rulebook.deadlines(for: item)
        #expect((deadlines.nodeDue == nil) == (node == .closed))
        #expect((deadlines.nodeWarn == nil) == (node == .closed))
        #expect(deadlines.totalDue != nil)
      }
    }
  }

  @Test("yellow comes at its share of the limit, counted in working time for working clocks")
  func warnings() {
    let days = Self.book([Self.rule("", clock: .workDays, amount: 5)])
    // Five days of eight hours from Thursday 10:00; 32 of the 40 hours have passed on Wednesday.
    let deadlines = days.deadlines(for: Self.item())
    #expect(deadlines.totalDue == at("2026-11-26 10:00"))
    #expect(deadlines.totalWarn == at("2026-11-25 10:00"))
    let hours = Self.book([Self.rule("", clock: .workHours, amount: 600)], warn: 50)
    #expect(hours.deadlines(for: Self.item()).totalWarn == at("2026-11-19 17:00"))
    let wide = Self.book([Self.rule("", amount: 100)], warn: 50, late: 150)
    #expect(wide.deadlines(for: Self.item()).totalWarn == at("2026-11-19 10:50"))
    #expect(wide.deadlines(for: Self.item()).totalDue == at("2026-11-19 12:30"))
  }

  @Test("the most specific row in force counts")
  func specificity() {
    let limits = [
      Self.rule("", amount: 10),
      Self.rule("utilities", amount: 20),
      Self.rule("utilities", urgency: .urgent, amount: 30),
      Self.rule("utilities/power", amount: 40),
      Self.rule("utilities/power", amount: 50, from: 2026_01_01),
      Self.rule("utilities/power", amount: 60, from: 2026_06_01, until: 2026_11_18),
      Self.rule("roads", amount: 70, from: 2026_11_20),
      Self.rule("noise", amount: 80), Self.rule("noise", amount: 90),
    ]
    let book = Self.book(limits)
    let minutes = { (item: Case) in
      book.deadlines(for: item).totalDue.map { ($0 - item.opened) / 60 }
    }
    #expect(minutes(Self.item(category: "water")) == 10)
    #expect(minutes(Self.item(category: "utilities")) == 20)
    #expect(minutes(Self.item(category: "utilities/gas")) == 20)
    #expect(minutes(Self.item(category: "utilitiesque")) == 10)
    #expect(minutes(Self.item(.urgent, category: "utilities/gas")) == 30)
    #expect(minutes(Self.item(.urgent, category: "utilities/power/outage")) == 50)
    #expect(minutes(Self.item(category: "utilities/power", opened: "2026-11-18 23:59")) == 60)
    #expect(minutes(Self.item(category: "utilities/power", opened: "2025-11-18 10:00")) == 40)
    #expect(minutes(Self.item(category: "roads")) == 10)
    #expect(minutes(Self.item(category: "roads", opened: "2026-11-20 00:00")) == 70)
    #expect(minutes(Self.item(category: "noise")) == 90)
    #expect(Self.book([]).deadlines(for: Self.item()) == Deadlines())
  }

  @Test("a deadline that came with the case goes before the city's")
  func given() {
    let given = Sample.rulebook.deadlines(for: Self.item(givenDue: "2026-11-19 20:00"))
    #expect(given.totalDue == at("2026-11-19 20:00"))
    #expect(given.totalWarn == at("2026-11-19 18:00"))
    #expect(given.nodeDue == at("2026-11-20 10:00"))
    let past = Sample.rulebook.deadlines(for: Self.item(givenDue: "2026-11-18 20:00"))
    #expect(past.totalDue == at("2026-11-18 20:00") && past.totalWarn == past.totalDue)
  }

  @Test("a closed case keeps the limit of the whole, and is on time up to its last second")
  func closed() {
    var item = Self.item(.emergency)
    item.evolve(.caseClosed(remark: "", marks: []), at: at("2026-11-19 12:00"), actor: "a")
    let row = CaseRow(item: item, deadlines: Sample.rulebook.deadlines(for: item))
    #expect(row.deadlines.nodeDue == nil)
    #expect(row.isOnTime == true && row.light(at: at("2027-01-01")) == .green)
    item.closed = at("2026-11-19 12:00:01")
    let late = CaseRow(item: item, deadlines: Sample.rulebook.deadlines(for: item))
    #expect(late.isOnTime == false && late.light(at: at("2027-01-01")) == .red)
  }

  @Test("lights turn after their instants and stay in between", arguments: 0..<30)
  func lights(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let item = Self.item(Urgency.allCases[random.below(3)])
    let deadlines = Sample.rulebook.deadlines(for: item)
    var now = item.opened
    var seen: [Light] = []
    while let turn = deadlines.nextTurn(after: now) {
      let light = deadlines.light(at: now)
      #expect(deadlines.light(at: turn) == light && deadlines.light(at: turn + 1) > light)
      seen.append(light)
      now = turn + 1
    }
    #expect(seen.first == .green && deadlines.light(at: now) == .red)
  }

  @Test("the standard calendar knows the holidays and the days made up for them")
  func calendar() {
    let rows = Dictionary(
      uniqueKeysWithValues: CalendarDay.standard.filter { $0.calendar == .city }.map {
        ($0.date.compact, $0.isWorking)
      })
    #expect(rows[2026_10_01] == false && rows[2026_10_10] == true && rows[2026_02_28] == true)
    #expect(rows[2026_10_03] == nil, "a Saturday needs no row")
    for calendar in CalendarKind.allCases {
      let dates = CalendarDay.standard.filter { $0.calendar == calendar }.map(\.date)
      #expect(Set(dates).count == dates.count && dates == dates.sorted())
    }
    #expect(
      CalendarDay.standard.allSatisfy { $0.isWorking != ($0.date.weekday < 5) && !$0.name.isEmpty })
    #expect(!Sample.rulebook.hasRounds(.school, on: CivilDate(compact: 2026_07_20)))
    #expect(Sample.rulebook.hasRounds(.school, on: CivilDate(compact: 2026_09_20)))
  }
}
