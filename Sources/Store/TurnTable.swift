import Model

/// Writes down lights that have turned by themselves, found by the index of the next turns.
struct TurnTable {
  private let select: Statement
  private let update: Statement

  /// Prepares finding and writing turned lights.
  init(_ connection: Connection) throws(StoreError) {
    select = try connection.prepare(
      """
      SELECT \(StoredLight.columns), id FROM case_now WHERE turn_at IS NOT NULL ORDER BY turn_at
      """)
    update = try connection.prepare("UPDATE case_now SET light = ?, turn_at = ? WHERE id = ?")
  }

  /// Turns the lights that are due, the earliest first, and counts them anew.
  ///
  /// - Parameters:
  ///   - clock: the moment to be right for.
  ///   - most: about how many to turn at most; those of one second are turned together.
  ///   - tallies: the counters of the grids.
  ///   - now: the running figures.
  /// - Returns: how many turned; the moment all stored lights are right for now, `clock` or where it
  ///   stopped; and when the next one turns, the end of time if none does.
  /// - Throws: what the database answered.
  func turn(
    until clock: Instant, atMost most: Int, counting tallies: inout TallyTable,
    _ now: inout CityNow
  ) throws(StoreError) -> (count: Int, reached: Instant, next: Instant) {
    var due: [(id: Int64, stored: StoredLight)] = []
    var reached = clock
    var next = Instant(seconds: Int64.max)
    select.reset()
    while try select.step() {
      let stored = StoredLight(select)
      if stored.turnAt >= clock {
        next = stored.turnAt
        break
      }
      if due.count >= most, let last = due.last, stored.turnAt > last.stored.turnAt {
        reached = last.stored.turnAt + 1
        next = stored.turnAt
        break
      }
      due.append((select.integer(5), stored))
    }
    select.reset()
    for (id, stored) in due {
      let light = stored.light(at: reached)
      update.reset()
      update.bind(Int64(light.rawValue))
      let again = stored.nextTurn(after: reached)
      if let again { next = min(next, again) }
      update.bind(again?.seconds)
      update.bind(id)
      try update.run()
      now.nodes[stored.node].add(-1, under: stored.light)
      now.nodes[stored.node].add(1, under: light)
      tallies.count(-1, in: stored.grid, under: stored.light)
      tallies.count(1, in: stored.grid, under: light)
    }
    return (due.count, reached, next)
  }
}
