import Model

/// The four clocks as one would work them out on paper: minute by minute and day by day, from the
/// tables as they stand. Slow on purpose; the rulebook must give the same. Starts are on a minute.
struct SlowClock {
  let settings: CitySettings
  let zone: TimeZoneRules
  private let exceptions: [Int: Bool]

  init(settings: CitySettings, zone: TimeZoneRules, days: [CalendarDay]) {
    self.settings = settings
    self.zone = zone
    var exceptions: [Int: Bool] = [:]
    for day in days where day.calendar == .city { exceptions[day.date.dayNumber] = day.isWorking }
    self.exceptions = exceptions
  }

  func instant(_ amount: Int, _ clock: ClockKind, after start: Instant) -> Instant {
    switch clock {
    case .always: return start + Int64(amount * 60)
    case .workHours:
      var now = start
      var left = amount
      while left > 0 {
        let local = zone.local(now)
        if isWorked(local.date, local.second) { left -= 1 }
        now = now + 60
      }
      return now
    case .workDays:
      var (date, second) = zone.local(start)
      while !isWorked(date, second) {
        second += 60
        if second >= 86_400 { (date, second) = (date + 1, 0) }
      }
      for _ in 0..<amount {
        repeat { date = date + 1 } while !isWorking(date)
      }
      return max(start, instant(date, second))
    case .calendarDays:
      let (date, second) = zone.local(start)
      return max(start, instant(date + amount, second))
    }
  }

  func isWorking(_ date: CivilDate) -> Bool {
    exceptions[date.dayNumber] ?? (date.weekday < 5)
  }

  private func isWorked(_ date: CivilDate, _ second: Int) -> Bool {
    settings.workHours.contains { $0.contains(second) } && isWorking(date)
  }

  /// The first instant at which clocks show a time; in a gap, as far behind the change as the
  /// time lies behind the last one shown before it.
  private func instant(_ date: CivilDate, _ second: Int) -> Instant {
    let wanted = Int64(date.dayNumber) * 86_400 + Int64(second)
    var before = Instant(seconds: wanted - 15 * 3_600)
    while shown(before + 60) <= wanted && shown(before + 60) > shown(before) {
      before = before + 60
    }
    return before + (wanted - shown(before))
  }

  private func shown(_ instant: Instant) -> Int64 {
    let local = zone.local(instant)
    return Int64(local.date.dayNumber) * 86_400 + Int64(local.second)
  }
}
