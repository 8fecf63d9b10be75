import Model

/// Reads and writes the city's places, departments and rules.
struct CityTables {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Writes the city and its settings, in place of any before.
  func write(_ settings: CitySettings) throws(StoreError) {
    try connection.execute("DELETE FROM city")
    let row = try connection.statement("INSERT INTO city VALUES(?,?,?,?,?,?,?,?,?)")
    row.bind(settings.code.value)
    row.bind(settings.name)
    row.bind(settings.zone)
    row.bind(settings.isDemo ? 1 : 0)
    row.bind(settings.warnPercent)
    row.bind(settings.latePercent)
    row.bind(CityTables.text(of: settings.workHours))
    row.bind(CityTables.text(of: settings.roundWindows))
    row.bind(settings.roundGrace)
    try row.run()
  }

  /// Writes a place, in place of what was known of the same code.
  func write(_ place: Place) throws(StoreError) {
    let row = try connection.statement("INSERT OR REPLACE INTO place VALUES(?,?,?,?,?,?,?,?)")
    row.bind(place.code.value)
    row.bind(place.name)
    row.bind(place.kind?.rawValue)
    row.bind(place.centre?.longitude)
    row.bind(place.centre?.latitude)
    row.bind(place.worker)
    row.bind(place.standIn)
    row.bind(place.pinyin)
    try row.run()
  }

  /// Writes a department, in place of what was known of the same code.
  func write(_ department: Department) throws(StoreError) {
    let row = try connection.statement("INSERT OR REPLACE INTO department VALUES(?,?,?)")
    row.bind(department.code)
    row.bind(department.chinese)
    row.bind(department.english)
    try row.run()
  }

  /// Writes one more limit. Nothing is replaced: which row counts on a day is for the rules to say.
  func write(_ rule: LimitRule) throws(StoreError) {
    let row = try connection.statement("INSERT INTO limit_rule VALUES(NULL,?,?,?,?,?,?,?)")
    row.bind(rule.category)
    row.bind(rule.span.word)
    row.bind(rule.urgency?.word)
    row.bind(rule.clock.rawValue)
    row.bind(rule.amount)
    row.bind(rule.validFrom.compact)
    row.bind(rule.validUntil.map { Int64($0.compact) })
    try row.run()
  }

  /// Writes what a day of a calendar is, in place of what was said of it before.
  func write(_ day: CalendarDay) throws(StoreError) {
    let row = try connection.statement("INSERT OR REPLACE INTO calendar_day VALUES(?,?,?,?)")
    row.bind(day.calendar.rawValue)
    row.bind(day.date.compact)
    row.bind(day.isWorking ? 1 : 0)
    row.bind(day.name)
    try row.run()
  }

  /// Writes one more number of the city's; which counts on a day is for the rules to say.
  func write(_ rule: PolicyRule) throws(StoreError) {
    let row = try connection.statement("INSERT INTO policy VALUES(NULL,?,?,?,?)")
    row.bind(rule.policy.rawValue)
    row.bind(rule.amount)
    row.bind(rule.validFrom.compact)
    row.bind(rule.validUntil.map { Int64($0.compact) })
    try row.run()
  }

  /// Writes one more word that says whose business a case is.
  func write(_ rule: HandlerRule) throws(StoreError) {
    let row = try connection.statement("INSERT INTO handler_word VALUES(NULL,?,?,?,?)")
    row.bind(rule.word)
    row.bind(rule.department)
    row.bind(rule.validFrom.compact)
    row.bind(rule.validUntil.map { Int64($0.compact) })
    try row.run()
  }

  /// Writes that a login holds a role, or no longer holds it.
  func write(_ grant: RoleGrant, holds: Bool) throws(StoreError) {
    let row = try connection.statement(
      holds
        ? "INSERT OR IGNORE INTO role VALUES(?,?,?)"
        : "DELETE FROM role WHERE login = ? AND role = ? AND unit = ?")
    row.bind(grant.login)
    row.bind(grant.role.rawValue)
    row.bind(grant.unit.text)
    try row.run()
  }

  /// Writes a filter under its name, in place of any before; an empty one takes the name away.
  func write(_ filter: SavedFilter) throws(StoreError) {
    guard !filter.text.isEmpty else {
      let row = try connection.statement("DELETE FROM saved_filter WHERE name = ?")
      row.bind(filter.name)
      return try row.run()
    }
    let row = try connection.statement("INSERT OR REPLACE INTO saved_filter VALUES(?,?)")
    row.bind(filter.name)
    row.bind(filter.text)
    try row.run()
  }

  /// The filters that the desks keep, by name.
  private func filters() throws(StoreError) -> [SavedFilter] {
    let row = try connection.statement("SELECT name, filter FROM saved_filter ORDER BY name")
    defer { row.reset() }
    var filters: [SavedFilter] = []
    while try row.step() { filters.append(SavedFilter(name: row.text(0), text: row.text(1))) }
    return filters
  }

  /// The rules in force; nil in a store without a city. `grids` are the school and enterprise grids
  /// where they are known already.
  func rulebook(grids known: [PlaceCode: GridKind]? = nil) throws(StoreError) -> Rulebook? {
    guard let settings = try settings() else { return nil }
    let grids: [PlaceCode: GridKind]
    if let known { grids = known } else { grids = try dedicatedGrids() }
    return Rulebook(
      settings: settings, zone: try TimeZoneRules.load(settings.zone), limits: try limits(),
      days: try days(), policies: try policies(), grants: try grants(),
      grids: grids, filters: try filters(), handlers: try handlers())
  }

  /// The places of a city with these settings.
  func city(_ settings: CitySettings) throws(StoreError) -> City {
    let row = try connection.statement(
      """
      SELECT code, name, kind, longitude, latitude, worker, stand_in, pinyin FROM place
      ORDER BY code
      """)
    defer { row.reset() }
    var places: [Place] = []
    while try row.step() {
      guard let code = PlaceCode(row.integer(0)) else {
        throw unreadable("place \(row.text(0))")
      }
      var centre: Coordinate?
      if !row.isNull(3), !row.isNull(4) {
        centre = Coordinate(longitude: row.real(3), latitude: row.real(4))
      }
      places.append(
        Place(
          code: code, name: row.text(1),
          kind: row.optionalText(2).flatMap(GridKind.init(rawValue:)),
          centre: centre, worker: row.text(5), standIn: row.text(6), pinyin: row.text(7)))
    }
    return City(
      code: settings.code, name: settings.name, isDemo: settings.isDemo, places: places,
      departments: try departments(), outline: try outline())
  }

  /// The line round the city; nil where none was brought.
  ///
  /// It has no table: the log itself holds it, directly after the city's founding.
  private func outline() throws(StoreError) -> CityOutline? {
    let row = try connection.statement(
      "SELECT json_extract(body, '$.rings') FROM event WHERE seq <= 4 AND kind = 'city.outlined'")
    defer { row.reset() }
    guard try row.step() else { return nil }
    return CityOutline(text: row.text(0))
  }

  /// The city's row; nil in a store without one.
  private func settings() throws(StoreError) -> CitySettings? {
    let row = try connection.statement(
      """
      SELECT code, name, zone, is_demo, warn_percent, late_percent, work_hours, round_windows,
        round_grace FROM city
      """)
    defer { row.reset() }
    guard try row.step() else { return nil }
    guard let code = PlaceCode(row.integer(0)), let workHours = CityTables.spans(row.text(6)),
      let roundWindows = CityTables.spans(row.text(7))
    else { throw unreadable("the city's settings") }
    return CitySettings(
      code: code, name: row.text(1), zone: row.text(2), isDemo: row.integer(3) != 0,
      warnPercent: Int(row.integer(4)), latePercent: Int(row.integer(5)), workHours: workHours,
      roundWindows: roundWindows, roundGrace: Int(row.integer(8)))
  }

  /// The departments, by code.
  private func departments() throws(StoreError) -> [Department] {
    let row = try connection.statement("SELECT code, zh, en FROM department ORDER BY code")
    defer { row.reset() }
    var departments: [Department] = []
    while try row.step() {
      departments.append(
        Department(code: row.text(0), chinese: row.text(1), english: row.text(2)))
    }
    return departments
  }

  /// The limits in the order in which they were set, which decides between rows that fit alike.
  private func limits() throws(StoreError) -> [LimitRule] {
    let row = try connection.statement(
      """
      SELECT category, span, urgency, clock, amount, valid_from, valid_until FROM limit_rule
      ORDER BY id
      """)
    defer { row.reset() }
    var limits: [LimitRule] = []
    while try row.step() {
      guard let span = LimitedSpan(word: row.text(1)), let clock = ClockKind(rawValue: row.text(3))
      else { throw unreadable("a limit for \(row.text(1)) on the clock \(row.text(3))") }
      limits.append(
        LimitRule(
          category: row.text(0), span: span,
          urgency: row.optionalText(2).flatMap { Urgency(word: $0) }, clock: clock,
          amount: Int(row.integer(4)), validFrom: CivilDate(compact: Int(row.integer(5))),
          validUntil: row.optionalInteger(6).map { CivilDate(compact: Int($0)) }))
    }
    return limits
  }

  /// The city's numbers in the order in which they were set.
  private func policies() throws(StoreError) -> [PolicyRule] {
    let row = try connection.statement(
      "SELECT policy, amount, valid_from, valid_until FROM policy ORDER BY id")
    defer { row.reset() }
    var policies: [PolicyRule] = []
    while try row.step() {
      guard let policy = Policy(rawValue: row.text(0)) else {
        throw unreadable("a number called \(row.text(0))")
      }
      policies.append(
        PolicyRule(
          policy, Int(row.integer(1)), validFrom: CivilDate(compact: Int(row.integer(2))),
          validUntil: row.optionalInteger(3).map { CivilDate(compact: Int($0)) }))
    }
    return policies
  }

  /// The words that say whose business a case is, in the order in which they were set.
  private func handlers() throws(StoreError) -> [HandlerRule] {
    let row = try connection.statement(
      "SELECT word, department, valid_from, valid_until FROM handler_word ORDER BY id")
    defer { row.reset() }
    var handlers: [HandlerRule] = []
    while try row.step() {
      handlers.append(
        HandlerRule(
          row.text(0), row.text(1), validFrom: CivilDate(compact: Int(row.integer(2))),
          validUntil: row.optionalInteger(3).map { CivilDate(compact: Int($0)) }))
    }
    return handlers
  }

  /// The grids that keep a calendar of their own.
  private func dedicatedGrids() throws(StoreError) -> [PlaceCode: GridKind] {
    let row = try connection.statement(
      "SELECT code, kind FROM place WHERE kind IN ('school', 'enterprise')")
    defer { row.reset() }
    var grids: [PlaceCode: GridKind] = [:]
    while try row.step() {
      guard let code = PlaceCode(row.integer(0)) else { throw unreadable("place \(row.text(0))") }
      grids[code] = GridKind(rawValue: row.text(1))
    }
    return grids
  }

  /// Who holds which role.
  private func grants() throws(StoreError) -> [RoleGrant] {
    let row = try connection.statement(
      "SELECT login, role, unit FROM role ORDER BY login, role, unit")
    defer { row.reset() }
    var grants: [RoleGrant] = []
    while try row.step() {
      guard let role = StaffRole(rawValue: row.text(1)), let unit = Holder(text: row.text(2)) else {
        throw unreadable("a role called \(row.text(1)) for \(row.text(2))")
      }
      grants.append(RoleGrant(login: row.text(0), role: role, unit: unit))
    }
    return grants
  }

  /// The days that differ from their weekday.
  private func days() throws(StoreError) -> [CalendarDay] {
    let row = try connection.statement(
      "SELECT calendar, date, is_working, name FROM calendar_day ORDER BY calendar, date")
    defer { row.reset() }
    var days: [CalendarDay] = []
    while try row.step() {
      guard let calendar = CalendarKind(rawValue: row.text(0)) else {
        throw unreadable("a calendar called \(row.text(0))")
      }
      days.append(
        CalendarDay(
          calendar: calendar, date: CivilDate(compact: Int(row.integer(1))),
          isWorking: row.integer(2) != 0, name: row.text(3)))
    }
    return days
  }

  /// Spans of a day as `from-to` in seconds, a comma between them.
  private static func text(of spans: [Range<Int>]) -> String {
    spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  /// Reads what `text(of:)` writes; nil when it is nothing of the kind.
  private static func spans(_ text: String) -> [Range<Int>]? {
    var spans: [Range<Int>] = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-")
      guard ends.count == 2, let from = Int(ends[0]), let to = Int(ends[1]), from <= to
      else { return nil }
      spans.append(from..<to)
    }
    return spans
  }

  /// The error for a row that no program of this version wrote.
  private func unreadable(_ what: String) -> StoreError {
    .unreadable(path: connection.path, what: what)
  }
}
