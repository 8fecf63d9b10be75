import Model
import Testing

@Suite("The four clocks")
struct ClockTests {
  static func book(
    _ zone: TimeZoneRules = .shanghai, hours: [Range<Int>]? = nil, days: [CalendarDay] = []
  ) -> Rulebook {
    var settings = CitySettings(code: Sample.city.code, name: "")
    if let hours { settings.workHours = hours }
    return Rulebook(settings: settings, zone: zone, limits: [], days: days)
  }

  @Test(
    "give the deadlines one expects",
    arguments: [
      (ClockKind.always, 90, "2026-11-20 23:00", "2026-11-21 00:30"),
      (.workHours, 60, "2026-11-20 09:00", "2026-11-20 10:00"),
      (.workHours, 60, "2026-11-20 11:30", "2026-11-20 14:30"),
      (.workHours, 30, "2026-11-20 11:30", "2026-11-20 12:00"),
      (.workHours, 60, "2026-11-20 17:30", "2026-11-23 08:30"),
      (.workHours, 60, "2026-11-21 09:00", "2026-11-23 09:00"),
      (.workHours, 480, "2026-11-20 08:00", "2026-11-20 18:00"),
      (.workDays, 1, "2026-11-19 10:15", "2026-11-20 10:15"),
      (.workDays, 1, "2026-11-20 10:15", "2026-11-23 10:15"),
      (.workDays, 1, "2026-11-20 19:00", "2026-11-24 08:00"),
      (.workDays, 1, "2026-11-21 10:15", "2026-11-24 08:00"),
      (.workDays, 1, "2026-11-19 12:30", "2026-11-20 14:00"),
      (.workDays, 0, "2026-11-19 07:30", "2026-11-19 08:00"),
      // National Day 2026: seven days off, the Saturday after is worked.
      (.workDays, 3, "2026-09-30 10:00", "2026-10-10 10:00"),
      (.workHours, 60, "2026-09-30 17:30", "2026-10-08 08:30"),
      (.calendarDays, 7, "2026-11-20 10:15", "2026-11-27 10:15"),
    ])
  func table(clock: ClockKind, amount: Int, start: String, due: String) {
    let book = Self.book(days: CalendarDay.standard)
    #expect(book.instant(amount, clock, after: at(start)) == at(due))
  }

  @Test("count any number of days as one would day by day", arguments: 0..<40)
  func distance(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let days = randomDays(&random)
    let book = Self.book(hours: [0..<86_400], days: days)
    let slow = SlowClock(settings: book.settings, zone: .shanghai, days: days)
    let start = Zones.utc(2025, 3, 1) + Int64(random.below(300 * 86_400))
    var date = TimeZoneRules.shanghai.local(start).date
    var second = TimeZoneRules.shanghai.local(start).second
    if !slow.isWorking(date) { second = 0 }
    while !slow.isWorking(date) { date = date + 1 }
    for amount in 0..<200 {
      #expect(
        book.instant(amount, .workDays, after: start)
          == TimeZoneRules.shanghai.instant(date, second: second))
      repeat { date = date + 1 } while !slow.isWorking(date)
    }
  }

  @Test("amounts no calendar reaches neither trap nor hang", arguments: ClockKind.allCases)
  func absurd(clock: ClockKind) {
    let book = Self.book(Zones.berlin, days: CalendarDay.standard)
    let start = at("2026-11-21 09:00")
    #expect(book.instant(Int.max, clock, after: start) > start)
    #expect(book.instant(Int.min, clock, after: start) >= start)
  }

  /// Two months of days off and make-up days at random, some of them given twice.
  private func randomDays(_ random: inout SplitMix64) -> [CalendarDay] {
    (0..<random.below(40)).map { _ in
      CalendarDay(
        calendar: random.happens(800) ? .city : .school,
        date: CivilDate(year: 2025, month: random.number(1...24), day: random.number(1...28)),
        isWorking: random.happens(400), name: "")
    }
  }
}
