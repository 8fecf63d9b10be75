import Model

/// What citizens had to say of each grid at a moment, counted when somebody looks at it.
///
/// Answers and reports are those of the present without what the touched cases add to them now, and
/// with what they added then. Calls of the last days are found by when their cases were opened, in
/// the indexes by grid, and the few that fit are looked up.
struct PastCitizens {
  /// By grid index.
  private(set) var grids: [CitizenTally]

  private let city: City
  private let categories = RoundCategories()

  /// The counts at a moment that the tables of the past show.
  init(_ past: Past, in city: City, at moment: PastMoment) throws(StoreError) {
    self.city = city
    let zone = past.rules.rulebook.zone
    let today = zone.local(moment.at).date
    let days = CitizenLimits.days(past.rules.rulebook, on: today)
    let connection = past.connection
    let row = CityNow()
    var cache = try CitizenCache(connection)
    grids = try cache.tallies(row, in: city, last: days, through: today)
    for index in grids.indices { grids[index].calls = 0 }
    let touched = "main.case_now WHERE id IN (SELECT id FROM touched)"
    try count(-1, try connection.statement("SELECT \(CaseColumns.all) FROM \(touched)"), connection)
    let folded = "SELECT \(CaseColumns.all) FROM temp.case_now"
    try count(1, try connection.statement(folded), connection)
    try countCalls(of: days, through: today, zone, connection)
  }

  /// Counts cases in or out, their calls left aside.
  private mutating func count(
    _ times: Int32, _ row: Statement, _ connection: Connection
  ) throws(StoreError) {
    defer { row.reset() }
    while try row.step() {
      let item = try CaseColumns.read(row, connection).item
      let tally = item.citizenTally(categories.isSeen)
      guard tally != CitizenTally(), let grid = item.grid.flatMap(city.gridIndex) else { continue }
      grids[grid].add(tally, times: times)
    }
  }

  /// Counts the calls of the last days. No day before the first can have one that was opened so much
  /// later: what a clock that was ahead dated into the future counts earlier, not later.
  private mutating func countCalls(
    of days: Int, through today: CivilDate, _ zone: TimeZoneRules, _ connection: Connection
  ) throws(StoreError) {
    let first = today + (1 - days)
    let since = "grid IS NOT NULL AND opened >= ?1 AND id NOT IN (SELECT id FROM touched)"
    let columns = "grid, opened, CAST(events AS INTEGER) AS came, side"
    let row = try connection.statement(
      """
      WITH call AS (
        SELECT \(columns) FROM main.case_now WHERE channel = 'hotline' AND id IN (
          SELECT id FROM main.case_now INDEXED BY case_grid WHERE node < 5 AND \(since)
          UNION ALL
          SELECT id FROM main.case_now INDEXED BY case_grid_closed WHERE node = 5 AND \(since))
        UNION ALL SELECT \(columns) FROM temp.case_now
          WHERE channel = 'hotline' AND grid IS NOT NULL AND opened >= ?1)
      SELECT call.grid, call.opened, event.recorded FROM call JOIN event ON event.seq = call.came
      WHERE call.side = '' OR json_extract(call.side, '$.outcome') IS NOT 'voided'
      """)
    defer { row.reset() }
    row.bind(zone.instant(first, second: 0).seconds)
    while try row.step() {
      let call = Instant(seconds: min(row.integer(1), row.integer(2)))
      guard zone.local(call).date >= first,
        let grid = PlaceCode(row.integer(0)).flatMap(city.gridIndex)
      else { continue }
      grids[grid].calls += 1
    }
  }
}
