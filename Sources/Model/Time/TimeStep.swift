/// A step of the time machine.
public enum TimeStep: Sendable {
  /// To the full hour before or after, by the city's clocks.
  case hour
  /// To the same time of the day before or after.
  case day

  /// Where the step leads.
  ///
  /// - Parameters:
  ///   - from: where it begins.
  ///   - isForward: whether it goes on in time, or back.
  ///   - zone: the city's time zone, whose hours and days are meant.
  /// - Returns: an instant on the wanted side of `from`, whatever summer time does there.
  public func taken(from: Instant, isForward: Bool, in zone: TimeZoneRules) -> Instant {
    let local = zone.local(from)
    let to: Instant
    switch self {
    case .hour:
      let hour = local.second / 3_600
      let isFull = local.second % 3_600 == 0
      let second = (isForward ? hour + 1 : isFull ? hour - 1 : hour) * 3_600
      let days = second < 0 ? -1 : second >= 86_400 ? 1 : 0
      to = zone.instant(local.date + days, second: second - days * 86_400)
    case .day:
      to = zone.instant(local.date + (isForward ? 1 : -1), second: local.second)
    }
    let length: Int64 = self == .hour ? 3_600 : 86_400
    guard isForward ? to > from : to < from else { return from + (isForward ? length : -length) }
    return to
  }
}
