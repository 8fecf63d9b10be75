import Model

/// The four clocks as one would work them out on paper: minute by minute and day by day, from the
/// tables as they stand. Slow on purpose; the rulebook must give the same. Everything lies on a
/// minute.
struct SlowClock {
  let settings: CitySettings
  let zone: TimeZoneRules
  private let exceptions: [Int: Bool]

  init(
    settings: CitySettings, zone: TimeZoneRules, days: [CalendarDay],
    calendar: CalendarKind = .city
  ) {
    self.settings = settings
    self.zone = zone
    var exceptions: [Int: Bool] = [:]
    for day in days where day.calendar == calendar {
      exceptions[day.date.dayNumber] = day.isWorking
    }
    self.exceptions = exceptions
  }

  /// When an amount has passed and nothing stands still.
  func instant(_ amount: Int, _ clock: ClockKind, after start: Instant) -> Instant {
    switch clock {
    case .always: return start + Int64(amount * 60)
    case .workHours: return counted(amount, after: start, inWork: true)
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

  /// When a limit is reached that was paused and lengthened on its way.
  func end(
    _ amount: Int, _ clock: ClockKind, after start: Instant, pauses: [Pause], extensions: [Int]
  ) -> Instant {
    let isWork = clock == .workHours || clock == .workDays
    var end = delayed(
      instant(amount, clock, after: start), from: start, by: pauses, inWork: isWork)
    for days in extensions {
      end = delayed(instant(days, .workDays, after: end), from: end, by: pauses, inWork: true)
    }
    return end
  }

  /// At each pause one notes how many minutes are left, and counts them off when it is over. A
  /// pause in which no minute would have counted changes nothing.
  private func delayed(
    _ end: Instant, from start: Instant, by pauses: [Pause], inWork: Bool
  ) -> Instant {
    var end = end
    for pause in pauses {
      guard let until = pause.until else { continue }
      let from = max(pause.from, start)
      guard from < end, from < until else { continue }
      if minutes(from: from, to: until, inWork: inWork) == 0 {
        end = max(until, end)
      } else {
        end = counted(
          minutes(from: from, to: end, inWork: inWork), after: until, inWork: inWork)
      }
    }
    return end
  }

  /// How many minutes count from one instant to another.
  func minutes(from start: Instant, to end: Instant, inWork: Bool) -> Int {
    var now = start
    var count = 0
    while now < end {
      if !inWork || isWorked(now) { count += 1 }
      now = now + 60
    }
    return count
  }

  /// When so many minutes that count have passed.
  private func counted(_ minutes: Int, after start: Instant, inWork: Bool) -> Instant {
    var now = start
    var left = minutes
    while left > 0 {
      if !inWork || isWorked(now) { left -= 1 }
      now = now + 60
    }
    return now
  }

  func isWorking(_ date: CivilDate) -> Bool {
    exceptions[date.dayNumber] ?? (date.weekday < 5)
  }

  private func isWorked(_ instant: Instant) -> Bool {
    let local = zone.local(instant)
    return isWorked(local.date, local.second)
  }

  private func isWorked(_ date: CivilDate, _ second: Int) -> Bool {
    for span in settings.workHours where span.contains(second) { return isWorking(date) }
    return false
  }

  /// The first instant at which clocks show a time; in a gap, as far behind the change as the
  /// time lies behind the last one shown before it.
  private func instant(_ date: CivilDate, _ second: Int) -> Instant {
    let wanted = Int64(date.dayNumber) * 86_400 + Int64(second)
    var before = Instant(seconds: wanted - 15 * 3_600)
    while shown(before) != wanted {
      if shown(before) < wanted, shown(before + 60) > wanted { break }
      before = before + 60
    }
    return before + (wanted - shown(before))
  }

  private func shown(_ instant: Instant) -> Int64 {
    let local = zone.local(instant)
    return Int64(local.date.dayNumber) * 86_400 + Int64(local.second)
  }
}
