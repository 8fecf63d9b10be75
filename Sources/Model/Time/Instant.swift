/// A point in time: whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since the epoch; negative before 1970.
  public var seconds: Int64

  /// An instant so many seconds after the epoch.
  public init(seconds: Int64) {
    self.seconds = seconds
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
