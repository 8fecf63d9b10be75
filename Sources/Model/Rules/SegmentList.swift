/// Collects the stretches of a limit, neighbours of one cause as one.
struct SegmentList {
  private(set) var all: [DeadlineSegment] = []

  private let zone: TimeZoneRules
  private let pauses: [Pause]
  private let names: [Int: String]
  /// Whether an open pause has been reached: nothing comes after it.
  private var isStanding = false

  /// A list for a calendar's days and a case's pauses.
  init(days: [CalendarDay], zone: TimeZoneRules, pauses: [Pause]) {
    self.zone = zone
    self.pauses = pauses
    var names: [Int: String] = [:]
    for day in days { names[day.date.dayNumber] = day.name }
    self.names = names
  }

  /// Notes something that takes no time.
  mutating func note(_ cause: DeadlineSegment.Cause, at instant: Instant) {
    guard !isStanding else { return }
    all.append(DeadlineSegment(from: instant, to: instant, cause: cause, counted: 0))
  }

  /// Adds a stretch with its pauses; an open pause ends the list.
  mutating func add(from start: Instant, to end: Instant, on meter: Meter, byTheHour: Bool) {
    var from = start
    for pause in pauses {
      guard !isStanding, pause.from < end else { break }
      guard let until = pause.until else {
        if from < pause.from { count(from: from, to: pause.from, on: meter, byTheHour) }
        let begun = max(from, pause.from)
        all.append(DeadlineSegment(from: begun, to: nil, cause: .paused, counted: 0))
        isStanding = true
        return
      }
      guard until > from else { continue }
      if from < pause.from { count(from: from, to: pause.from, on: meter, byTheHour) }
      let to = min(until, end)
      append(.paused, from: max(from, pause.from), to: to, counted: 0)
      from = to
    }
    if !isStanding, from < end { count(from: from, to: end, on: meter, byTheHour) }
  }

  /// Adds a stretch in which the time runs.
  private mutating func count(
    from start: Instant, to end: Instant, on meter: Meter, _ byTheHour: Bool
  ) {
    guard let work = meter.work else {
      append(.counted, from: start, to: end, counted: meter.measured(from: start, to: end))
      return
    }
    var from = start
    while from < end {
      let date = zone.local(from).date
      let next = min(max(zone.instant(date + 1, second: 0), from + 1), end)
      let isWorking = work.calendar.isWorking(date)
      if isWorking, byTheHour {
        countHours(from: from, to: next, of: date, on: work)
      } else {
        let counted = work.worked(from: from, to: next)
        // The evening of a working day counts for nothing.
        let cause = isWorking && counted == 0 ? .night : cause(of: date, isWorking: isWorking)
        append(cause, from: from, to: next, counted: counted)
      }
      from = next
    }
  }

  /// Adds a stretch within a working day, its hours and what lies between them apart.
  private mutating func countHours(
    from start: Instant, to end: Instant, of date: CivilDate, on work: WorkClock
  ) {
    var from = start
    for (index, hours) in work.hours.enumerated() {
      let opens = min(zone.instant(date, second: hours.lowerBound), end)
      let closes = min(zone.instant(date, second: hours.upperBound), end)
      if from < opens {
        let counted = work.worked(from: from, to: opens)
        append(index == 0 ? .night : .rest, from: from, to: opens, counted: counted)
        from = opens
      }
      if from < closes {
        let counted = work.worked(from: from, to: closes)
        append(cause(of: date, isWorking: true), from: from, to: closes, counted: counted)
        from = closes
      }
    }
    if from < end {
      append(.night, from: from, to: end, counted: work.worked(from: from, to: end))
    }
  }

  private func cause(of date: CivilDate, isWorking: Bool) -> DeadlineSegment.Cause {
    let isWeekend = date.weekday >= 5
    let name = names[date.dayNumber]
    return switch (isWorking, isWeekend) {
    case (true, false): .counted
    case (true, true): .madeUp(name ?? "")
    case (false, true): .weekend
    case (false, false): .holiday(name ?? "")
    }
  }

  /// Appends a stretch, or lengthens the last one where nothing else changes.
  private mutating func append(
    _ cause: DeadlineSegment.Cause, from: Instant, to: Instant, counted: Int64
  ) {
    if let last = all.last, last.cause == cause, last.to == from {
      all[all.count - 1].to = to
      all[all.count - 1].counted += counted
    } else {
      all.append(DeadlineSegment(from: from, to: to, cause: cause, counted: counted))
    }
  }
}
