import Model

/// Zones with and without summer time, written out for the years the tests use.
enum Zones {
  static let shanghai = TimeZoneRules.shanghai

  /// Berlin: forward on the last Sunday of March, back on that of October, both at 01:00 UTC.
  static let berlin = TimeZoneRules(
    name: "Europe/Berlin", initialOffset: 3_600,
    transitions: [
      change(2025, 3, 30, hour: 1, to: 7_200), change(2025, 10, 26, hour: 1, to: 3_600),
      change(2026, 3, 29, hour: 1, to: 7_200), change(2026, 10, 25, hour: 1, to: 3_600),
    ])

  /// New York: the changes come at 02:00 local time, seven and six hours into the UTC day.
  static let newYork = TimeZoneRules(
    name: "America/New_York", initialOffset: -18_000,
    transitions: [
      change(2025, 3, 9, hour: 7, to: -14_400), change(2025, 11, 2, hour: 6, to: -18_000),
      change(2026, 3, 8, hour: 7, to: -14_400), change(2026, 11, 1, hour: 6, to: -18_000),
    ])

  /// Lord Howe: changes by half an hour.
  static let lordHowe = TimeZoneRules(
    name: "Australia/Lord_Howe", initialOffset: 39_600,
    transitions: [
      change(2025, 4, 5, hour: 15, to: 37_800),
      TimeZoneRules.Transition(from: utc(2025, 10, 4, 15 * 3_600 + 1_800), offset: 39_600),
      change(2026, 4, 4, hour: 15, to: 37_800),
      TimeZoneRules.Transition(from: utc(2026, 10, 3, 15 * 3_600 + 1_800), offset: 39_600),
    ])

  static let all = [shanghai, berlin, newYork, lordHowe]

  /// An instant in UTC.
  static func utc(_ year: Int, _ month: Int, _ day: Int, _ second: Int = 0) -> Instant {
    let date = CivilDate(year: year, month: month, day: day)
    return Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(second))
  }

  private static func change(
    _ year: Int, _ month: Int, _ day: Int, hour: Int, to offset: Int
  ) -> TimeZoneRules.Transition {
    TimeZoneRules.Transition(from: utc(year, month, day, hour * 3_600), offset: offset)
  }
}

/// An instant in local time of China.
func at(_ text: String, in zone: TimeZoneRules = .shanghai) -> Instant {
  guard let instant = Timestamp.parse(text, in: zone) else {
    preconditionFailure("not a time: \(text)")
  }
  return instant
}
