/// A moment as filters name it: a day or a longer period, or a minute of a day. What it means
/// follows from the clock and the city's time zone when it is asked, so that a filter kept under a
/// name means today's today every day.
public struct Moment: Equatable, Sendable {
  /// The day or period.
  public enum Span: Equatable, Sendable {
    /// A day of the calendar.
    case date(CivilDate)
    /// A day of the present year; month 1-12, day 1-31.
    case yearDay(month: Int, day: Int)
    /// So many days after today; negative before.
    case today(Int)
    /// The next day of that name (0 Monday to 6 Sunday), today included, or else the last.
    case weekday(Int, isNext: Bool)
    /// So many weeks after the present one, Monday to Sunday.
    case week(Int)
    /// So many months after the present one.
    case month(Int)
    /// A month of the calendar.
    case calendarMonth(year: Int, month: Int)
    /// So many seconds after the moment of asking.
    case now(Int64)
    /// When the shift ends.
    case shift
    /// A point in time.
    case instant(Instant)
  }

  /// The day or period.
  public var span: Span
  /// Seconds of the local day, for a minute or second of a day; nil for all of it.
  public var second: Int?

  /// A period, or a time of a day.
  public init(_ span: Span, second: Int? = nil) {
    self.span = span
    self.second = second
  }

  /// Whether a time of day may stand beside it.
  var isDay: Bool {
    switch span {
    case .date, .yearDay, .today, .weekday: second == nil
    case .week, .month, .calendarMonth, .now, .shift, .instant: false
    }
  }

  /// The first second of it and the first one after it.
  func bounds(at now: Instant, by rules: Rulebook) -> (start: Instant, end: Instant) {
    let today = rules.zone.local(now).date
    func days(_ first: CivilDate, _ next: CivilDate) -> (start: Instant, end: Instant) {
      guard let second else {
        return (rules.zone.instant(first, second: 0), rules.zone.instant(next, second: 0))
      }
      // A time is written to the minute, and means all of that minute.
      let start = rules.zone.instant(first, second: second)
      return (start, start + (second % 60 == 0 ? 60 : 1))
    }
    func months(_ year: Int, _ month: Int) -> (start: Instant, end: Instant) {
      days(
        CivilDate(year: year, month: month, day: 1),
        CivilDate(
          year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1))
    }
    switch span {
    case .date(let date): return days(date, date + 1)
    case .yearDay(let month, let day):
      let date = CivilDate(year: today.components.year, month: month, day: day)
      return days(date, date + 1)
    case .today(let offset): return days(today + offset, today + offset + 1)
    case .weekday(let weekday, let isNext):
      let ahead = (weekday - today.weekday + 7) % 7
      let date = today + (isNext || ahead == 0 ? ahead : ahead - 7)
      return days(date, date + 1)
    case .week(let offset):
      let monday = today + (7 * offset - today.weekday)
      return days(monday, monday + 7)
    case .month(let offset):
      let parts = today.components
      let count = parts.year * 12 + parts.month - 1 + offset
      return months(count / 12, count % 12 + 1)
    case .calendarMonth(let year, let month): return months(year, month)
    case .now(let seconds): return (now + seconds, now + seconds + 1)
    case .shift:
      let end = rules.shiftEnd(at: now)
      return (end, end + 1)
    case .instant(let instant): return (instant, instant + 1)
    }
  }
}

/// One end of a stretch of time: the beginning of a moment, or its end.
public struct TimeBound: Equatable, Sendable {
  /// The moment.
  public var moment: Moment
  /// Whether the end counts when the moment is over, and not when it begins.
  public var isAfter: Bool

  /// The beginning of a moment, or its end.
  public init(_ moment: Moment, isAfter: Bool = false) {
    self.moment = moment
    self.isAfter = isAfter
  }

  /// A point in time.
  public init(_ instant: Instant) {
    self.init(Moment(.instant(instant)))
  }

  /// The second it stands for; nil before a filter is settled.
  public var instant: Instant? {
    guard case .instant(let instant) = moment.span else { return nil }
    return isAfter ? instant + 1 : instant
  }

  /// The same as a point in time.
  func settled(at now: Instant, by rules: Rulebook) -> TimeBound {
    let bounds = moment.bounds(at: now, by: rules)
    return TimeBound(isAfter ? bounds.end : bounds.start)
  }
}
