extension Rulebook {
  /// When the lights of a case turn (domain, section 4).
  ///
  /// The node's limit runs from when the case came there, the whole case's from its opening. Which
  /// row counts is decided by the local day on which the span began. Extensions add working days;
  /// while a case is suspended nothing runs, and after that the rest of the limit runs on. A closed
  /// case keeps the deadline of the whole, and has one at its node while its caller waits for a
  /// call.
  public func deadlines(for item: Case) -> Deadlines {
    var deadlines = Deadlines()
    // A slip is to be answered whatever stands still.
    deadlines.slipDue = item.side.slip.flatMap { due(of: $0, on: item) }
    guard !item.isSuspended else { return deadlines }
    if let limit = nodeLimit(of: item) {
      (deadlines.nodeWarn, deadlines.nodeDue) = turns(of: limit)
    }
    if let limit = totalLimit(of: item) {
      (deadlines.totalWarn, deadlines.totalDue) = turns(of: limit)
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
  public func instant(
    _ amount: Int, _ clock: ClockKind, after start: Instant, on calendar: CalendarKind = .city
  ) -> Instant {
    let desks = work(calendar)
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

  /// When a limit turns yellow and red: at the settings' shares of it. A deadline that came with
  /// the case is red at that very time.
  func turns(of limit: RunningLimit) -> (warn: Instant, due: Instant) {
    let meter = Meter(limit.clock, work: work(limit.calendar))
    let end = end(of: limit)
    let whole = meter.measured(from: limit.start, to: end, without: limit.pauses)
    func turn(_ percent: Int) -> Instant {
      meter.pushed(
        meter.instant(share(percent, of: whole), after: limit.start), from: limit.start,
        by: limit.pauses)
    }
    let warn = min(turn(settings.warnPercent), end)
    switch limit.source {
    case .given: return (warn, end)
    case .rule:
      guard settings.latePercent != 100 else { return (warn, end) }
      return (turn(settings.warnPercent), turn(settings.latePercent))
    }
  }

  /// When all of a limit has passed, extensions and pauses that have ended included.
  func end(of limit: RunningLimit) -> Instant {
    limit.extensions.reduce(ownEnd(of: limit)) { lengthened($0, by: $1, limit) }
  }

  /// When a limit has passed without its extensions, and after that with each of them.
  func ends(of limit: RunningLimit) -> [Instant] {
    var ends = [ownEnd(of: limit)]
    for granted in limit.extensions {
      ends.append(lengthened(ends[ends.count - 1], by: granted, limit))
    }
    return ends
  }

  private func ownEnd(of limit: RunningLimit) -> Instant {
    let end: Instant =
      switch limit.source {
      case .given(let due): due
      case .rule(let rule):
        instant(rule.amount, rule.clock, after: limit.start, on: limit.calendar)
      }
    guard !limit.pauses.isEmpty else { return end }
    return Meter(limit.clock, work: work(limit.calendar))
      .pushed(end, from: limit.start, by: limit.pauses)
  }

  private func lengthened(
    _ end: Instant, by granted: Extension, _ limit: RunningLimit
  ) -> Instant {
    Meter(.workDays, work: work(limit.calendar)).pushed(
      instant(granted.days, .workDays, after: end, on: limit.calendar), from: end,
      by: limit.pauses)
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
