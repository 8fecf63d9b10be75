/// A point in time: whole seconds since 1970-01-01T00:00:00Z, within some 30,000 years of it.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since the epoch; negative before 1970.
  public let seconds: Int64

  /// An instant so many seconds after the epoch. What lies beyond a million million seconds, as
  /// only a broken clock or a damaged file gives it, counts as lying just there, so that no rule
  /// has to fear the ends of its numbers.
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, -1_000_000_000_000), 1_000_000_000_000)
  }

  /// Earlier instants sort first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  /// The instant a number of seconds later.
  public static func + (instant: Instant, seconds: Int64) -> Instant {
    Instant(seconds: instant.seconds &+ seconds)
  }

  /// The instant a number of seconds earlier.
  public static func - (instant: Instant, seconds: Int64) -> Instant {
    Instant(seconds: instant.seconds &- seconds)
  }

  /// The seconds from `earlier` to `later`; negative when they are the other way round.
  public static func - (later: Instant, earlier: Instant) -> Int64 {
    later.seconds &- earlier.seconds
  }
}
