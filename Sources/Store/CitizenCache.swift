import Model

/// The counters of citizens as last read, for as long as somebody looks at them.
///
/// Like `TallyCache` it reads one short table, and of it what was written since; on a new day all of
/// it, since other days are the last ones then.
struct CitizenCache {
  private let changed: Statement
  private var grids: [CitizenTally] = []
  private var sequence: Int64 = -1
  private var days = 0
  private var today: CivilDate?

  init(_ connection: Connection) throws(StoreError) {
    changed = try connection.prepare(
      """
      SELECT grid, satisfied, so_so, dissatisfied, unanswered, missed, filed, calls FROM grid_tally
      WHERE seq >= ? AND grid > 0 ORDER BY grid
      """)
  }

  /// The counters of each grid.
  ///
  /// - Parameters:
  ///   - row: the running figures.
  ///   - city: the city.
  ///   - days: how many days of calls are counted.
  ///   - today: the last of these days.
  /// - Returns: a tally a grid, by index.
  /// - Throws: what the database answered.
  mutating func tallies(
    _ row: CityNow, in city: City, last days: Int, through today: CivilDate
  ) throws(StoreError) -> [CitizenTally] {
    if days != self.days || today != self.today || grids.count != city.grids.count {
      grids = Array(repeating: CitizenTally(), count: city.grids.count)
      sequence = -1
      (self.days, self.today) = (days, today)
    }
    guard row.sequence != sequence else { return grids }
    changed.reset()
    defer { changed.reset() }
    changed.bind(sequence)
    var walk = GridWalk(city)
    while try changed.step() {
      if let index = walk.find(changed.integer(0)) { grids[index] = tally(changed) }
    }
    sequence = row.sequence
    return grids
  }

  private func tally(_ row: Statement) -> CitizenTally {
    var tally = CitizenTally()
    tally.satisfied = Int32(clamping: row.integer(1))
    tally.soSo = Int32(clamping: row.integer(2))
    tally.dissatisfied = Int32(clamping: row.integer(3))
    tally.unanswered = Int32(clamping: row.integer(4))
    tally.missed = Int32(clamping: row.integer(5))
    tally.filed = Int32(clamping: row.integer(6))
    guard let today else { return tally }
    // Most grids had no call: `{}`.
    tally.calls = row.withBytes(7) {
      $0.count > 2 ? Int32(clamping: CallDays(text: $0).sum(of: days, through: today)) : 0
    }
    return tally
  }
}
