import Model

/// Writes down lights that have turned by themselves, found by the index of the next turns.
struct TurnTable {
  private struct Turn {
    var id: Int64
    var node: Node
    var grid: PlaceCode?
    var from: Light
    var deadlines: Deadlines
    var at: Int64
  }

  private let select: Statement
  private let update: Statement

  init(_ connection: Connection) throws(StoreError) {
    select = try connection.prepare(
      """
      SELECT id, node, grid, light, node_warn, node_due, total_warn, total_due, turn_at
      FROM case_now WHERE turn_at < ? ORDER BY turn_at
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
  /// - Returns: the moment all stored lights are right for now: `clock`, or where it stopped.
  /// - Throws: what the database answered.
  func turn(
    until clock: Instant, atMost most: Int, counting tallies: inout TallyTable,
    _ now: inout CityNow
  ) throws(StoreError) -> Instant {
    var due: [Turn] = []
    var reached = clock
    select.reset()
    select.bind(clock.seconds)
    while try select.step() {
      let at = select.integer(8)
      if due.count >= most, let last = due.last, at > last.at {
        reached = Instant(seconds: last.at + 1)
        break
      }
      due.append(
        Turn(
          id: select.integer(0),
          node: UInt8(exactly: select.integer(1)).flatMap(Node.init(rawValue:)) ?? .received,
          grid: select.optionalInteger(2).flatMap { PlaceCode($0) },
          from: UInt8(exactly: select.integer(3)).flatMap(Light.init(rawValue:)) ?? .green,
          deadlines: CaseColumns.deadlines(select, from: 4), at: at))
    }
    select.reset()
    for turn in due {
      let light = turn.deadlines.light(at: reached)
      update.reset()
      update.bind(Int64(light.rawValue))
      update.bind(turn.deadlines.nextTurn(after: reached)?.seconds)
      update.bind(turn.id)
      try update.run()
      now.nodes[Int(turn.node.rawValue)].add(-1, under: turn.from)
      now.nodes[Int(turn.node.rawValue)].add(1, under: light)
      tallies.count(-1, in: turn.grid, under: turn.from)
      tallies.count(1, in: turn.grid, under: light)
    }
    if !due.isEmpty { now.turnedAt = reached }
    return reached
  }
}
