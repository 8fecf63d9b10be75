import Model
import Testing

/// What lengthens a limit or puts another in its place: pauses, extensions, calendars, freezes and
/// calls. 2026-11-19 is a Thursday.
@Suite("Clocks that stand still, and calendars of their own")
struct StandingClockTests {
  private static let school = Sample.city.grids[1].code
  private static let enterprise = Sample.city.grids[3].code
  private static let book = Rulebook(
    settings: Sample.rulebook.settings, zone: .shanghai, limits: Sample.rulebook.limits,
    days: [
      CalendarDay(
        calendar: .school, date: CivilDate(compact: 2026_11_20), isWorking: false, name: "校庆"),
      CalendarDay(
        calendar: .enterprise, date: CivilDate(compact: 2026_11_21), isWorking: true, name: "加班"),
    ], grids: [school: .school, enterprise: .enterprise])

  /// A case that is handled since Thursday 10:00.
  private static func handled(_ urgency: Urgency = .normal, in grid: PlaceCode? = nil) -> Case {
    var item = Case(
      CaseID(1),
      Receipt(
        text: "t", grid: grid, channel: .hotline, urgency: urgency,
        caller: Caller(name: "王", phone: "13800000000")),
      at: at("2026-11-19 10:00"), origin: nil)
    item.evolve(
      .caseDispatched(to: .department("power"), queue: ""), at: item.opened, actor: "a")
    item.evolve(.caseAccepted, at: item.opened, actor: "b")
    return item
  }

  private static func suspend(_ item: inout Case, _ from: String, _ until: String? = nil) {
    item.evolve(.caseSide(.suspended(until: nil)), at: at(from), actor: "a")
    if let until { item.evolve(.caseSide(.resumed(note: "")), at: at(until), actor: "a") }
  }

  @Test("while a case is suspended nothing is due and its light is green")
  func suspended() {
    var item = Self.handled()
    Self.suspend(&item, "2026-11-20 10:00")
    let deadlines = Self.book.deadlines(for: item)
    #expect(deadlines == Deadlines())
    #expect(deadlines.light(at: at("2030-01-01")) == .green)
    #expect(deadlines.nextTurn(after: at("2026-11-20")) == nil)
  }

  @Test(
    "after a pause the rest of the limit runs on",
    arguments: [
      // Five days of eight hours from Thursday 10:00, one of them paused away.
      ("2026-11-20 10:00", "2026-11-23 10:00", "2026-11-27 10:00", "2026-11-26 10:00"),
      // A weekend is no working time.
      ("2026-11-21 00:00", "2026-11-23 00:00", "2026-11-26 10:00", "2026-11-25 10:00"),
      // Two hours before the noon break and one after it.
      ("2026-11-20 10:00", "2026-11-20 15:00", "2026-11-26 15:00", "2026-11-25 15:00"),
      // Begun before the span, and after its end.
      ("2026-11-18 10:00", "2026-11-19 11:00", "2026-11-26 11:00", "2026-11-25 11:00"),
      ("2026-11-26 10:00", "2026-12-26 10:00", "2026-11-26 10:00", "2026-11-25 10:00"),
      // Begun between yellow and red: only red moves.
      ("2026-11-26 08:00", "2026-11-26 09:00", "2026-11-26 11:00", "2026-11-25 10:00"),
    ])
  func resumed(from: String, until: String, due: String, warn: String) {
    var item = Self.handled()
    item.side.pauses = [Pause(from: at(from), until: at(until))]
    let deadlines = Self.book.deadlines(for: item)
    #expect(deadlines.nodeDue == at(due))
    #expect(deadlines.nodeWarn == at(warn))
  }

  @Test("several pauses add up, those that overlap count once")
  func pauses() {
    var item = Self.handled(.urgent)
    item.side.pauses = [
      Pause(from: at("2026-11-19 16:00"), until: at("2026-11-19 18:00")),
      Pause(from: at("2026-11-19 12:00"), until: at("2026-11-19 13:00")),
      Pause(from: at("2026-11-19 17:00"), until: at("2026-11-19 19:00")),
    ]
    #expect(Self.book.deadlines(for: item).nodeDue == at("2026-11-20 14:00"))
    #expect(Self.book.deadlines(for: item).totalDue == at("2026-11-20 14:00"))
  }

  @Test("an extension adds working days after the limit, to handling and to the whole case")
  func extended() {
    var item = Self.handled()
    item.evolve(.caseSide(.extended(days: 2)), at: at("2026-11-20 09:00"), actor: "a")
    var deadlines = Self.book.deadlines(for: item)
    #expect(deadlines.nodeDue == at("2026-11-30 10:00"))
    #expect(deadlines.totalDue == at("2026-12-02 10:00"))
    // Seven days now: 44.8 of 56 hours.
    #expect(deadlines.nodeWarn == at("2026-11-26 16:48"))
    var other = item
    other.evolve(.caseReportedDone(note: "", by: "b"), at: at("2026-11-20 10:00"), actor: "b")
    deadlines = Self.book.deadlines(for: other)
    #expect(deadlines.nodeDue == at("2026-11-20 12:00"), "the look on the spot has no more time")
    #expect(deadlines.totalDue == at("2026-12-02 10:00"))
    Self.suspend(&item, "2026-11-27 10:00", "2026-11-27 12:00")
    #expect(Self.book.deadlines(for: item).nodeDue == at("2026-11-30 12:00"))
  }

  @Test("an extension of an earlier dispatch lengthens the whole case alone")
  func extendedBefore() {
    var item = Self.handled()
    item.evolve(.caseSide(.extended(days: 2)), at: at("2026-11-19 11:00"), actor: "a")
    item.evolve(.caseReturned(reason: "no"), at: at("2026-11-19 12:00"), actor: "b")
    item.evolve(.caseDispatched(to: .city, queue: ""), at: at("2026-11-20 10:00"), actor: "a")
    item.evolve(.caseAccepted, at: at("2026-11-20 10:00"), actor: "b")
    let deadlines = Self.book.deadlines(for: item)
    #expect(deadlines.nodeDue == at("2026-11-27 10:00"))
    #expect(deadlines.totalDue == at("2026-12-02 10:00"))
  }

  @Test("school and enterprise grids are handled by their own calendars, desks keep the city's")
  func calendars() {
    let town = Self.book.deadlines(for: Self.handled())
    #expect(town.nodeDue == at("2026-11-26 10:00") && town.totalDue == at("2026-11-30 10:00"))
    let school = Self.book.deadlines(for: Self.handled(in: Self.school))
    #expect(school.nodeDue == at("2026-11-27 10:00") && school.totalDue == at("2026-12-01 10:00"))
    let works = Self.book.deadlines(for: Self.handled(in: Self.enterprise))
    #expect(works.nodeDue == at("2026-11-25 10:00") && works.totalDue == at("2026-11-27 10:00"))
    for node in [Node.received, .claimed, .dispatched, .verifying] {
      var (there, here) = (Self.handled(in: Self.school), Self.handled())
      (there.node, here.node) = (node, node)
      #expect(
        Self.book.deadlines(for: there).nodeDue == Self.book.deadlines(for: here).nodeDue)
    }
  }

  @Test("a frozen case has the time for deciding, the whole case runs on")
  func frozen() {
    var item = Self.handled(.urgent)
    item.evolve(.caseSide(.frozen(decider: .city)), at: at("2026-11-19 17:00"), actor: "a")
    let deadlines = Self.book.deadlines(for: item)
    #expect(deadlines.nodeDue == at("2026-11-20 11:00"), "four working hours")
    #expect(deadlines.totalDue == at("2026-11-20 10:00"))
  }

  @Test("a closed case waits for its call back, and is on time or not as before")
  func callBack() {
    var item = Self.handled(.urgent)
    item.evolve(.caseClosed(remark: "", marks: []), at: at("2026-11-20 10:01"), actor: "a")
    let row = CaseRow(item: item, deadlines: Self.book.deadlines(for: item))
    #expect(row.due == at("2026-11-24 10:01") && row.deadlines.totalDue == at("2026-11-20 10:00"))
    #expect(row.isOnTime == false && row.light(at: at("2026-11-20 11:00")) == .red)
    #expect(row.callBackLight(at: at("2026-11-20 11:00")) == .green)
    #expect(row.callBackLight(at: at("2026-11-24 10:02")) == .red)
    item.evolve(
      .caseSide(.calledBack(.satisfied, note: "", by: "c", isLast: true)),
      at: at("2026-11-20 12:00"), actor: "c")
    let done = CaseRow(item: item, deadlines: Self.book.deadlines(for: item))
    #expect(done.callBackLight(at: at("2026-11-30")) == nil && done.due == row.deadlines.totalDue)
  }

  @Test("a deadline that came with the case stands still and is extended too")
  func given() {
    var item = Self.handled()
    item.givenDue = at("2026-11-20 10:00")
    Self.suspend(&item, "2026-11-19 12:00", "2026-11-19 15:00")
    #expect(Self.book.deadlines(for: item).totalDue == at("2026-11-20 13:00"))
    item.evolve(.caseSide(.extended(days: 1)), at: at("2026-11-19 16:00"), actor: "a")
    // What is due within the noon break counts from its end.
    #expect(Self.book.deadlines(for: item).totalDue == at("2026-11-23 14:00"))
  }
}
