/// The desks' working time: the instants at which local clocks show a working hour of a working
/// day. An hour that summer time skips is not worked; one that comes twice is worked twice.
struct WorkClock: Hashable, Sendable {
  /// The zone the local clocks keep.
  let zone: TimeZoneRules
  /// The days that are worked.
  let calendar: WorkCalendar
  /// Working hours as seconds of the day, ascending and apart; the whole day where none are set.
  let hours: [Range<Int>]
  /// Working seconds of a working day.
  private let perDay: Int64

  /// A clock for these hours, which are put in order where they overlap or leave the day.
  init(zone: TimeZoneRules, calendar: WorkCalendar, hours: [Range<Int>]) {
    self.zone = zone
    self.calendar = calendar
    var merged: [Range<Int>] = []
    let sorted = hours.map { $0.clamped(to: 0..<86_400) }.filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
    for span in sorted {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        let end = max(last.upperBound, span.upperBound)
        merged[merged.count - 1] = last.lowerBound..<end
      } else {
        merged.append(span)
      }
    }
    self.hours = merged.isEmpty ? [0..<86_400] : merged
    perDay = Int64(self.hours.reduce(0) { $0 + $1.count })
  }

  /// Working seconds from one instant to a later one.
  func worked(from start: Instant, to end: Instant) -> Int64 {
    var sum: Int64 = 0
    var from = start
    while from < end {
      let offset = Int64(zone.offset(at: from))
      let until = min(zone.transition(after: from) ?? end, end)
      sum += mark(until.seconds + offset) - mark(from.seconds + offset)
      from = until
    }
    return sum
  }

  /// The first instant by which so many working seconds have passed since `start`.
  func instant(_ seconds: Int64, after start: Instant) -> Instant {
    var from = start
    var left = seconds
    guard left > 0 else { return start }
    while true {
      let offset = Int64(zone.offset(at: from))
      let begun = mark(from.seconds + offset)
      let reached = Instant(seconds: local(of: begun + left) - offset)
      guard let change = zone.transition(after: from), change < reached else { return reached }
      left -= mark(change.seconds + offset) - begun
      from = change
    }
  }

  /// The working time of day that a local time counts as: itself in working hours, else the
  /// beginning of the next ones.
  func opening(_ date: CivilDate, second: Int) -> (date: CivilDate, second: Int) {
    if calendar.isWorking(date) {
      for span in hours where second < span.upperBound {
        return (date, max(second, span.lowerBound))
      }
    }
    let next = calendar.workingDay(after: calendar.workingDays(before: date + 1))
    return (next, hours.first?.lowerBound ?? 0)
  }

  /// Working seconds before a local time (seconds since 1970-01-01T00:00 on local clocks),
  /// counted from the calendar's fixed Monday.
  private func mark(_ local: Int64) -> Int64 {
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let date = CivilDate(dayNumber: Int(day))
    var sum = Int64(calendar.workingDays(before: date)) * perDay
    guard calendar.isWorking(date) else { return sum }
    let second = Int(local - day * 86_400)
    for span in hours where second > span.lowerBound {
      sum += Int64(min(second, span.upperBound) - span.lowerBound)
    }
    return sum
  }

  /// The first local time with so many working seconds before it.
  private func local(of mark: Int64) -> Int64 {
    let before = mark - 1
    let days = before >= 0 ? before / perDay : (before - perDay + 1) / perDay
    var rest = Int(mark - days * perDay)
    let day = Int64(calendar.workingDay(after: Int(days)).dayNumber) * 86_400
    for span in hours {
      if rest <= span.count { return day + Int64(span.lowerBound + rest) }
      rest -= span.count
    }
    return day + 86_400
  }
}
