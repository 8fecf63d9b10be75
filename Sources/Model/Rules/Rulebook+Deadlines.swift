extension Rulebook {
  /// When the lights of a case turn (domain, section 4).
  ///
  /// The node's limit runs from `nodeSince`, the whole case's from `opened`. A deadline that came
  /// with the case goes before the city's limit for the whole case. A closed case has only that
  /// one. Which row counts is decided by the local day on which the span began.
  public func deadlines(for item: Case) -> Deadlines {
    var deadlines = Deadlines()
    if item.node != .closed,
      let rule = limit(.node(item.node), for: item, since: item.nodeSince)
    {
      (deadlines.nodeWarn, deadlines.nodeDue) = turns(of: rule, from: item.nodeSince)
    }
    if let given = item.givenDue {
      let span = max(0, given - item.opened)
      deadlines.totalWarn = min(given, item.opened + share(settings.warnPercent, of: span))
      deadlines.totalDue = given
    } else if let rule = limit(.total, for: item, since: item.opened) {
      (deadlines.totalWarn, deadlines.totalDue) = turns(of: rule, from: item.opened)
    }
    return deadlines
  }

  /// The row of the table that limits a span of a case which began at an instant.
  public func limit(
    _ span: LimitedSpan, for item: Case, since start: Instant
  ) -> LimitRule? {
    table.rule(
      span, category: item.category, urgency: item.urgency, begun: zone.local(start).date)
  }

  /// The instant at which an amount (minutes or days, as the clock says) has passed since `start`.
  ///
  /// - `always`: so many minutes later.
  /// - `workHours`: when so many minutes of the desks' working time have passed. What comes in
  ///   outside working time begins to count when work next begins.
  /// - `workDays`: at the same time of day so many working days later. What comes in outside
  ///   working time counts as having come in when work next begins.
  /// - `calendarDays`: at the same time of day so many days later.
  ///
  /// A time of day that summer time skips or repeats is taken as `TimeZoneRules.instant` does.
  /// Amounts are taken between 0 and a hundred years.
  public func instant(_ amount: Int, _ clock: ClockKind, after start: Instant) -> Instant {
    switch clock {
    case .always:
      return start + Rulebook.bounded(amount, by: Rulebook.mostMinutes) * 60
    case .workHours:
      return desks.instant(Rulebook.bounded(amount, by: Rulebook.mostMinutes) * 60, after: start)
    case .workDays:
      let days = Int(Rulebook.bounded(amount, by: Rulebook.mostDays))
      let local = zone.local(start)
      let opening = desks.opening(local.date, second: local.second)
      let first = desks.calendar.workingDays(before: opening.date)
      let date = desks.calendar.workingDay(after: first + days)
      return max(start, zone.instant(date, second: opening.second))
    case .calendarDays:
      let days = Int(Rulebook.bounded(amount, by: Rulebook.mostDays))
      let local = zone.local(start)
      return max(start, zone.instant(local.date + days, second: local.second))
    }
  }

  /// When a limit that began at `start` turns yellow and red: at the settings' shares of it,
  /// measured in working time for the two working clocks, else in plain time.
  private func turns(of rule: LimitRule, from start: Instant) -> (warn: Instant, due: Instant) {
    let end = instant(rule.amount, rule.clock, after: start)
    switch rule.clock {
    case .always, .calendarDays:
      let span = end - start
      return (
        start + share(settings.warnPercent, of: span), start + share(settings.latePercent, of: span)
      )
    case .workHours, .workDays:
      let span = desks.worked(from: start, to: end)
      let warn = desks.instant(share(settings.warnPercent, of: span), after: start)
      guard settings.latePercent != 100 else { return (min(warn, end), end) }
      return (warn, desks.instant(share(settings.latePercent, of: span), after: start))
    }
  }

  private func share(_ percent: Int, of span: Int64) -> Int64 {
    let percent = Int64(min(max(percent, 0), 1_000))
    return span / 100 * percent + span % 100 * percent / 100
  }

  private static func bounded(_ amount: Int, by most: Int) -> Int64 {
    Int64(min(max(amount, 0), most))
  }

  private static let mostMinutes = 100 * 366 * 1_440
  private static let mostDays = 100 * 366
}
