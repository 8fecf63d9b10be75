import Model

/// Changes of the counters of each grid, gathered over a transaction and written once.
struct TallyTable {
  private struct Delta {
    var tally = Tally()
    /// The newest event behind the change; 0 when lights turned by themselves.
    var sequence: Int64 = 0
  }

  private let update: Statement
  private let insert: Statement
  private var deltas: [Int64: Delta] = [:]

  /// Prepares adding to a grid's counters and making them.
  init(_ connection: Connection) throws(StoreError) {
    update = try connection.prepare(
      """
      UPDATE grid_tally SET green = green + ?, yellow = yellow + ?, red = red + ?,
        seq = max(seq, ?) WHERE grid = ?
      """)
    insert = try connection.prepare("INSERT INTO grid_tally VALUES(?,0,0,0,0)")
  }

  /// Counts a case in (1) or out (-1) under a light; without a grid in row 0.
  mutating func count(_ number: Int32, in grid: PlaceCode?, under light: Light) {
    deltas[grid?.value ?? 0, default: Delta()].tally.add(number, under: light)
  }

  /// Notes the newest event of any of a grid's cases.
  mutating func touch(_ grid: PlaceCode?, sequence: Int64) {
    let grid = grid?.value ?? 0
    deltas[grid, default: Delta()].sequence = max(deltas[grid]?.sequence ?? 0, sequence)
  }

  /// Makes the row of a grid, all zero.
  func add(grid: Int64) throws(StoreError) {
    insert.reset()
    insert.bind(grid)
    try insert.run()
  }

  /// Writes what was gathered.
  mutating func flush() throws(StoreError) {
    for grid in deltas.keys.sorted() {
      guard let delta = deltas[grid] else { continue }
      update.reset()
      update.bind(Int64(delta.tally.green))
      update.bind(Int64(delta.tally.yellow))
      update.bind(Int64(delta.tally.red))
      update.bind(delta.sequence)
      update.bind(grid)
      try update.run()
    }
    discard()
  }

  /// Forgets what was gathered, after a transaction was undone.
  mutating func discard() {
    deltas.removeAll(keepingCapacity: true)
  }
}
