import Model

/// Counts open cases by grid, node and light as they were at a moment.
///
/// Stored lights are those of another moment, so they only help to find the few cases that can have
/// been yellow; what is red follows from the indexes of the queues alone.
struct PastTallies {
  /// By grid index.
  private(set) var grids: [Tally]
  /// Cases nobody had located.
  private(set) var unlocated = Tally()
  /// By node.
  private(set) var nodes = [Tally](repeating: Tally(), count: Node.allCases.count - 1)

  private let city: City
  private var knownGrid: Int64 = -1
  private var knownIndex: Int?

  private static let warn =
    "min(ifnull(node_warn, \(CaseColumns.noDue)), ifnull(total_warn, \(CaseColumns.noDue)))"
  private static let untouched = "id NOT IN (SELECT id FROM touched)"

  /// The counts at an instant; `litUntil` is the moment that the stored lights are right for.
  init(
    _ connection: Connection, in city: City, at now: Instant, litUntil: Instant
  ) throws(StoreError) {
    self.city = city
    grids = Array(repeating: Tally(), count: city.grids.count)
    let open = try connection.statement(
      """
      SELECT node, grid, due < ? FROM main.case_now INDEXED BY case_queue
      WHERE node < 5 AND \(PastTallies.untouched)
      """)
    open.bind(now.seconds)
    try count(open) { $0.integer(2) != 0 ? [(1, .red)] : [(1, .green)] }
    let folded = try connection.statement(
      """
      SELECT node, grid, CASE WHEN due < ?1 THEN 2 WHEN \(PastTallies.warn) < ?1 THEN 1 ELSE 0 END
      FROM temp.case_now WHERE node < 5
      """)
    folded.bind(now.seconds)
    try count(folded) { [(1, Light(rawValue: UInt8($0.integer(2))) ?? .green)] }
    // Green is what was counted; what is yellow is one of those that were yellow when lights were
    // stored, that have turned since, or that have turned red between the two moments.
    let yellow = try connection.statement(
      """
      SELECT node, grid FROM main.case_now INDEXED BY case_turn
      WHERE turn_at IS NOT NULL AND (light = 1 OR turn_at < ?1) AND due >= ?1
        AND \(PastTallies.untouched) AND \(PastTallies.warn) < ?1
      UNION ALL
      SELECT node, grid FROM main.case_now INDEXED BY case_queue
      WHERE node < 5 AND node IN (0, 1, 2, 3, 4) AND urgency IN (0, 1, 2)
        AND due >= ?1 AND due < ?2 AND turn_at IS NULL
        AND \(PastTallies.untouched) AND \(PastTallies.warn) < ?1
      """)
    yellow.bind(now.seconds)
    yellow.bind(litUntil.seconds)
    try count(yellow) { _ in [(-1, .green), (1, .yellow)] }
  }

  /// Counts each row of node and grid as often and under such lights as it says.
  private mutating func count(
    _ row: Statement, _ lights: (Statement) -> [(Int32, Light)]
  ) throws(StoreError) {
    defer { row.reset() }
    while try row.step() {
      var change = Tally()
      for (number, light) in lights(row) { change.add(number, under: light) }
      nodes[min(max(Int(row.integer(0)), 0), nodes.count - 1)] += change
      guard let grid = row.optionalInteger(1) else {
        unlocated += change
        continue
      }
      if grid != knownGrid {
        knownGrid = grid
        knownIndex = PlaceCode(grid).flatMap(city.gridIndex)
      }
      if let knownIndex { grids[knownIndex] += change }
    }
  }
}
