import Model

/// Writes down lights that have turned by themselves, found by the index of the next turns.
struct TurnTable {
  private let select: Statement
  private let update: Statement
  private let selectTurned: Statement

  /// Prepares finding and writing turned lights.
  init(_ connection: Connection) throws(StoreError) {
    select = try connection.prepare(
      """
      SELECT \(StoredLight.columns), id FROM case_now WHERE turn_at IS NOT NULL ORDER BY turn_at
      """)
    selectTurned = try connection.prepare(
      """
      SELECT id, light, node, grid, node_warn, node_due, total_warn, total_due
      FROM case_now INDEXED BY case_queue WHERE node < 5 AND light > 0
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
      let again = stored.nextTurn(after: reached)
      if let again { next = min(next, again) }
      try write(light, until: again, of: id)
      now.nodes[stored.node].add(-1, under: stored.light)
      now.nodes[stored.node].add(1, under: light)
      tallies.count(-1, in: stored.grid, under: stored.light)
      tallies.count(1, in: stored.grid, under: light)
    }
    return (due.count, reached, next)
  }

  /// Turns back the lights that turned in the name of a clock that was ahead, all of them at once:
  /// every open case that is not green is looked at. What is green now was so before.
  ///
  /// - Parameters:
  ///   - clock: the moment to be right for, before the one that stored lights are right for.
  ///   - tallies: the counters of the grids.
  ///   - now: the running figures.
  /// - Throws: what the database answered.
  func turnBack(
    to clock: Instant, counting tallies: inout TallyTable, _ now: inout CityNow
  ) throws(StoreError) {
    var turned: [(id: Int64, light: Light, next: Instant?)] = []
    selectTurned.reset()
    while try selectTurned.step() {
      let deadlines = CaseColumns.deadlines(selectTurned, from: 4)
      let stored = Light(rawValue: UInt8(clamping: selectTurned.integer(1))) ?? .green
      let light = deadlines.light(at: clock)
      guard light != stored else { continue }
      let node = min(max(Int(selectTurned.integer(2)), 0), now.nodes.count - 1)
      let grid = selectTurned.optionalInteger(3).flatMap { PlaceCode($0) }
      turned.append((selectTurned.integer(0), light, deadlines.nextTurn(after: clock)))
      now.nodes[node].add(-1, under: stored)
      now.nodes[node].add(1, under: light)
      tallies.count(-1, in: grid, under: stored)
      tallies.count(1, in: grid, under: light)
    }
    selectTurned.reset()
    for (id, light, next) in turned { try write(light, until: next, of: id) }
  }

  /// Writes down a light and the last second of it.
  private func write(_ light: Light, until turn: Instant?, of id: Int64) throws(StoreError) {
    update.beginRow()
    update.bind(Int64(light.rawValue))
    update.bind(turn?.seconds)
    update.bind(id)
    try update.run()
  }
}
