/// The offsets of one time zone as a value: local time minus UTC, in seconds, and when it changed.
///
/// The program fills it from the C library's zone database; rules that need local time take this
/// value, so that they can be computed and tested without any clock or environment.
public struct TimeZoneRules: Hashable, Sendable {
  /// A change of offset: from `from` on, local time is UTC plus `offset` seconds.
  public struct Transition: Hashable, Sendable {
    /// The first instant with the new offset.
    public var from: Instant
    /// Seconds to add to UTC.
    public var offset: Int

    /// A change to `offset` seconds at `from`.
    public init(from: Instant, offset: Int) {
      self.from = from
      self.offset = offset
    }
  }

  /// The zone's name, such as `Asia/Shanghai`.
  public let name: String
  /// The offset before the first transition, in seconds.
  public let initialOffset: Int
  /// The changes of offset, earliest first.
  public let transitions: [Transition]

  /// A zone with its offset before the first transition and its transitions, earliest first.
  public init(name: String, initialOffset: Int, transitions: [Transition] = []) {
    self.name = name
    self.initialOffset = initialOffset
    self.transitions = transitions
  }

  /// Asia/Shanghai as it has been since 1991: eight hours ahead of UTC, no summer time.
  public static let shanghai = TimeZoneRules(name: "Asia/Shanghai", initialOffset: 28_800)

  /// Seconds by which local time is ahead of UTC at an instant.
  public func offset(at instant: Instant) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].from <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initialOffset : transitions[low - 1].offset
  }

  /// The first change of offset after an instant; nil when there is none.
  public func transition(after instant: Instant) -> Instant? {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].from <= instant { low = middle + 1 } else { high = middle }
    }
    return low < transitions.count ? transitions[low].from : nil
  }

  /// The local day and the second of that day (0 to 86,399) at an instant.
  public func local(_ instant: Instant) -> (date: CivilDate, second: Int) {
    let shifted = instant.seconds &+ Int64(offset(at: instant))
    var day = shifted / 86_400
    var second = shifted % 86_400
    if second < 0 {
      second += 86_400
      day -= 1
    }
    return (CivilDate(dayNumber: Int(day)), Int(second))
  }

  /// The instant at which local clocks show this day and second of day.
  ///
  /// In the gap of a summer-time change the instant is the one the old offset gives; of two
  /// possible instants it is the earlier.
  public func instant(_ date: CivilDate, second: Int) -> Instant {
    let naive = Int64(date.dayNumber) * 86_400 + Int64(second)
    let first = Instant(seconds: naive - Int64(offset(at: Instant(seconds: naive - 86_400))))
    if Int64(offset(at: first)) == naive - first.seconds { return first }
    let second = Instant(seconds: naive - Int64(offset(at: Instant(seconds: naive + 86_400))))
    return Int64(offset(at: second)) == naive - second.seconds ? second : first
  }
}
