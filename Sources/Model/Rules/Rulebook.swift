/// The rules in force: limits, calendars, working hours and round windows in the city's time zone.
public struct Rulebook: Equatable, Sendable {
  /// The city's settings.
  public var settings: CitySettings
  /// Offsets of the city's time zone.
  public var zone: TimeZoneRules
  /// The table of limits.
  public var limits: [LimitRule]
  /// The days that differ from their weekday.
  public var days: [CalendarDay]

  /// A rulebook from its tables.
  public init(
    settings: CitySettings, zone: TimeZoneRules, limits: [LimitRule], days: [CalendarDay]
  ) {
    self.settings = settings
    self.zone = zone
    self.limits = limits
    self.days = days
  }
}
