/// Why a deadline is what it is (domain, section 4: "Why this deadline?"): where it comes from, and
/// every stretch of time from its beginning to its end with what that stretch counted for.
public struct DeadlineReason: Equatable, Sendable {
  /// Where a deadline comes from.
  public enum Source: Equatable, Sendable {
    /// A row of the table of limits.
    case rule(LimitRule)
    /// It came with the case.
    case given(Instant)
  }

  /// A row of the table that fits the case as well, and why it does not count.
  public enum OtherRule: Equatable, Sendable {
    /// It is in force only from a day after the span began.
    case tooNew(LimitRule)
    /// A more particular or a later row, or a deadline that came with the case, goes before it.
    case outdone(LimitRule)
  }

  /// What is limited.
  public let span: LimitedSpan
  /// Where the deadline comes from.
  public let source: Source
  /// Other rows that fit the case, the most particular first.
  public let others: [OtherRule]
  /// Whose calendar counts.
  public let calendar: CalendarKind
  /// When the span began.
  public let start: Instant
  /// From the start to the end of the limit, without gaps; an open pause comes last.
  public let segments: [DeadlineSegment]
  /// What the whole limit comes to in seconds of its clock, extensions included.
  public let whole: Int64
  /// Per cent of it at which the light turns yellow.
  public let warnPercent: Int
  /// Per cent of it at which the light turns red.
  public let latePercent: Int
  /// When the light turns yellow; nil while the time stands still.
  public let warn: Instant?
  /// When it is red; nil while the time stands still.
  public let due: Instant?

  /// The clock it is measured on.
  public var clock: ClockKind {
    switch source {
    case .rule(let rule): rule.clock
    case .given: .always
    }
  }

  /// The light at an instant.
  public func light(at now: Instant) -> Light {
    Deadlines(totalWarn: warn, totalDue: due).light(at: now)
  }
}

/// A stretch of time on the way to a deadline.
public struct DeadlineSegment: Equatable, Sendable {
  /// What a stretch counted for.
  public enum Cause: Equatable, Sendable {
    /// It counts. On a working clock that is the working hours within it.
    case counted
    /// It counts, though its weekday is off: a make-up working day 调休, by its name.
    case madeUp(String)
    /// Between the last working hour of a day and the first of the next.
    case night
    /// Between working hours of a day.
    case rest
    /// Saturday and Sunday.
    case weekend
    /// A day off by the calendar, by its name.
    case holiday(String)
    /// The case was suspended.
    case paused
    /// The rest of the stretches count for this extension; an instant, not a stretch.
    case extended(Extension)
  }

  /// Its first instant.
  public let from: Instant
  /// The instant after it; nil while it lasts.
  public var to: Instant?
  /// What it counted for.
  public let cause: Cause
  /// How many seconds of it count.
  public var counted: Int64
}
