import Model

/// A case being handled under a limit drawn at random: kind and amount, calendar, hours, pauses and
/// extensions, often near a change of summer time.
struct RandomLimit: CustomStringConvertible {
  let zone: TimeZoneRules
  let clock: ClockKind
  let amount: Int
  let item: Case
  let book: Rulebook
  let slow: SlowClock

  private static let hours = [
    [8 * 3_600..<12 * 3_600, 14 * 3_600..<18 * 3_600], [0..<86_400],
    [1 * 3_600..<2 * 3_600 + 1_800, 2 * 3_600 + 2_700..<6 * 3_600, 22 * 3_600..<86_400],
    [9 * 3_600 + 1_800..<17 * 3_600],
  ]

  init(zone: TimeZoneRules, _ random: inout SplitMix64) {
    self.zone = zone
    clock = ClockKind.allCases[random.below(4)]
    amount =
      switch clock {
      case .always: random.below(3_000)
      case .workHours: random.below(900)
      case .workDays, .calendarDays: random.below(random.happens(200) ? 12 : 4)
      }
    var settings = CitySettings(code: Sample.city.code, name: "")
    settings.workHours = Self.hours[random.below(Self.hours.count)]
    let kind: GridKind = GridKind.allCases[random.below(3)]
    let grid = Sample.city.grids[kind == .urban ? 0 : kind == .school ? 1 : 3].code
    let days = random.happens(300) ? CalendarDay.standard : Self.days(&random)
    let limit = LimitRule(
      span: .node(.handling), clock: clock, amount: amount,
      validFrom: CivilDate(compact: 2020_01_01))
    book = Rulebook(
      settings: settings, zone: zone, limits: [limit], days: days, grids: [grid: kind])
    let calendar: CalendarKind =
      switch kind {
      case .urban: .city
      case .school: .school
      case .enterprise: .enterprise
      }
    slow = SlowClock(settings: settings, zone: zone, days: days, calendar: calendar)
    let start = Self.start(zone, &random)
    var item = Case(
      CaseID(1), Receipt(text: "", grid: grid, channel: .patrol), at: start, origin: nil)
    item.node = .handling
    item.nodeSince = start
    item.side.pauses = Self.pauses(around: start, &random)
    if random.happens(400) {
      for _ in 0...random.below(2) {
        item.side.extensions.append(Extension(at: start, days: random.below(4)))
      }
    }
    self.item = item
  }

  var description: String {
    """
    \(amount) \(clock.rawValue) from \(Timestamp.text(item.nodeSince, in: zone)) \
    in \(book.settings.workHours), extended by \(item.side.extensions.map(\.days)), paused \
    \(item.side.pauses.map { [$0.from, $0.until ?? $0.from].map { Timestamp.text($0, in: zone) } })
    """
  }

  private static func start(_ zone: TimeZoneRules, _ random: inout SplitMix64) -> Instant {
    if random.happens(400), !zone.transitions.isEmpty {
      return zone.transitions[random.below(zone.transitions.count)].from
        + Int64(random.number(-6_000...2_000)) * 60
    }
    return Zones.utc(2025, 1, 1) + Int64(random.below(700 * 1_440)) * 60
  }

  /// Up to three pauses in the order of time, the first often begun before the limit.
  private static func pauses(around start: Instant, _ random: inout SplitMix64) -> [Pause] {
    var pauses: [Pause] = []
    var from = start + Int64(random.number(-1_000...2_000)) * 60
    for _ in 0..<random.below(4) {
      let until = from + Int64(1 + random.below(random.happens(500) ? 300 : 4_000)) * 60
      pauses.append(Pause(from: from, until: until))
      from = until + Int64(1 + random.below(2_000)) * 60
    }
    return pauses
  }

  /// Days off and make-up days of all calendars, near the changes and anywhere.
  private static func days(_ random: inout SplitMix64) -> [CalendarDay] {
    (0..<random.below(120)).map { _ in
      CalendarDay(
        calendar: CalendarKind.allCases[random.below(3)],
        date: CivilDate(year: 2025, month: random.number(1...24), day: random.number(1...28)),
        isWorking: random.happens(400), name: "")
    }
  }
}
