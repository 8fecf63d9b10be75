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
  /// The school and enterprise grids: cases there are handled by a calendar of their own.
  public let grids: [PlaceCode: GridKind]
  /// The filters that the desks keep under names, by name.
  public let filters: [SavedFilter]
  /// Words of texts that say whose business a case is.
  public let handlers: [HandlerRule]

  /// `limits`, arranged for look-up.
  let table: LimitTable
  /// The desks' working time.
  let desks: WorkClock
  /// The same hours on school days.
  let schools: WorkClock
  /// The same hours on the enterprises' running days.
  let enterprises: WorkClock

  /// A rulebook from its tables. Of the grids only school and enterprise grids need to be given.
  public init(
    settings: CitySettings, zone: TimeZoneRules, limits: [LimitRule], days: [CalendarDay],
    policies: [PolicyRule] = [], grants: [RoleGrant] = [], grids: [PlaceCode: GridKind] = [:],
    filters: [SavedFilter] = [], handlers: [HandlerRule] = []
  ) {
    self.settings = settings
    self.zone = zone
    self.limits = limits
    self.days = days
    self.policies = policies
    self.grants = grants
    self.grids = grids
    self.filters = filters
    self.handlers = handlers
    table = LimitTable(limits)
    func clock(_ calendar: CalendarKind) -> WorkClock {
      WorkClock(zone: zone, calendar: WorkCalendar(calendar, days: days), hours: settings.workHours)
    }
    desks = clock(.city)
    schools = clock(.school)
    enterprises = clock(.enterprise)
  }

  /// Whether two books say the same.
  public static func == (left: Rulebook, right: Rulebook) -> Bool {
    left.settings == right.settings && left.zone == right.zone && left.limits == right.limits
      && left.days == right.days && left.policies == right.policies
      && left.grants == right.grants && left.grids == right.grids
      && left.filters == right.filters && left.handlers == right.handlers
  }
}
