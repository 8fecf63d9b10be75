/// The rules in force: limits, calendars, working hours and round windows in the city's time zone.
///
/// The tables are arranged once when the book is made; asking it costs no memory.
public struct Rulebook: Equatable, Sendable {
  /// The city's settings.
  public let settings: CitySettings
  /// Offsets of the city's time zone.
  public let zone: TimeZoneRules
  /// The table of limits.
  public let limits: [LimitRule]
  /// The days that differ from their weekday.
  public let days: [CalendarDay]
  /// Numbers that are no limits of time.
  public let policies: [PolicyRule]
  /// Who holds which role.
  public let grants: [RoleGrant]

  /// `limits`, arranged for look-up.
  let table: LimitTable
  /// The desks' working time.
  let desks: WorkClock
  /// The school days.
  let schoolDays: WorkCalendar
  /// The enterprises' running days.
  let enterpriseDays: WorkCalendar

  /// A rulebook from its tables.
  public init(
    settings: CitySettings, zone: TimeZoneRules, limits: [LimitRule], days: [CalendarDay],
    policies: [PolicyRule] = [], grants: [RoleGrant] = []
  ) {
    self.settings = settings
    self.zone = zone
    self.limits = limits
    self.days = days
    self.policies = policies
    self.grants = grants
    table = LimitTable(limits)
    desks = WorkClock(
      zone: zone, calendar: WorkCalendar(.city, days: days), hours: settings.workHours)
    schoolDays = WorkCalendar(.school, days: days)
    enterpriseDays = WorkCalendar(.enterprise, days: days)
  }

  /// Whether two books say the same.
  public static func == (left: Rulebook, right: Rulebook) -> Bool {
    left.settings == right.settings && left.zone == right.zone && left.limits == right.limits
      && left.days == right.days && left.policies == right.policies
      && left.grants == right.grants
  }
}
