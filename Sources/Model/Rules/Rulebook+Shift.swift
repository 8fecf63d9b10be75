extension Rulebook {
  /// When the shift at an instant ends: the day's with the last working hour, on any day of the
  /// week, and the night's when work next begins.
  public func shiftEnd(at now: Instant) -> Instant {
    let local = zone.local(now)
    let first = desks.hours.first?.lowerBound ?? 0
    let last = desks.hours.last?.upperBound ?? 86_400
    if local.second < first { return zone.instant(local.date, second: first) }
    if local.second < last, last < 86_400 { return zone.instant(local.date, second: last) }
    return zone.instant(local.date + 1, second: first)
  }
}
