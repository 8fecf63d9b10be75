import Model

/// The rounds of a day as they were at a moment.
///
/// A round that nobody has reported on since the moment's place in the log is in its table; the
/// others are folded from the check-ins of their day. These are looked for from the day before on:
/// nobody checks in for a round two days ahead.
struct PastRounds {
  /// What tells a round from the others of its day.
  private struct Key: Hashable {
    let half: RoundHalf
    let grid: Int
  }

  /// The rounds that were reported on.
  let entries: [SituationChange.RoundEntry]

  /// Reads them; `first` finds the last event written down by an instant.
  init(
    of day: CivilDate, at moment: PastMoment, in city: City, zone: TimeZoneRules,
    _ connection: Connection, place: (Instant) throws(StoreError) -> Int64
  ) throws(StoreError) {
    let row = try connection.statement(
      "SELECT half, grid, started, done, role, found, seq FROM round WHERE day = ?")
    defer { row.reset() }
    row.bind(day.compact)
    var entries: [SituationChange.RoundEntry] = []
    var moved: [Key: (round: Round, isOver: Bool)] = [:]
    var last: Int64 = 0
    while try row.step() {
      guard let half = UInt8(exactly: row.integer(0)).flatMap(RoundHalf.init(rawValue:)),
        let grid = PlaceCode(row.integer(1)), let index = city.gridIndex(grid)
      else { continue }
      last = max(last, row.integer(6))
      if row.integer(6) <= moment.place {
        entries.append(
          SituationChange.RoundEntry(
            half: half, grid: index, round: RoundTable.round(row, from: 2)))
      } else {
        moved[Key(half: half, grid: index)] = (.unreported, false)
      }
    }
    guard !moved.isEmpty else {
      self.entries = entries
      return
    }
    let eve = zone.instant(day, second: 0) - 86_400
    let found = try connection.statement(
      """
      SELECT seq, at, kind, json_extract(body, '$.half'), json_extract(body, '$.grid'),
        json_extract(body, '$.role'), json_extract(body, '$.found')
      FROM event WHERE seq > ? AND seq <= ? AND case_id IS NULL
        AND kind IN ('patrol.started', 'patrol.done') AND json_extract(body, '$.day') = ?
      ORDER BY seq
      """)
    defer { found.reset() }
    found.bind(try place(eve))
    found.bind(last)
    found.bind(day.compact)
    while try found.step() {
      guard let half = RoundHalf(word: found.text(3)), let grid = PlaceCode(found.integer(4)),
        let index = city.gridIndex(grid)
      else { continue }
      let key = Key(half: half, grid: index)
      guard var known = moved[key], !known.isOver else { continue }
      let at = Instant(seconds: found.integer(1))
      if moment.holds(found.integer(0), at: at) {
        let report = RoundReport(
          grid: grid, day: day, half: half,
          role: found.optionalText(5).flatMap(DutyRole.init(rawValue:)) ?? .worker,
          found: Int(found.integer(6)))
        known.round.evolve(report, finished: found.text(2) == "patrol.done", at: at)
      } else {
        known.isOver = true
      }
      moved[key] = known
    }
    for (key, known) in moved where known.round != .unreported {
      entries.append(
        SituationChange.RoundEntry(half: key.half, grid: key.grid, round: known.round))
    }
    self.entries = entries
  }
}
