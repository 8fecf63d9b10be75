import Model

/// Changes of the counters of each grid, gathered over a transaction and written once.
struct TallyTable {
  private let update: Statement
  private let insert: Statement
  private var deltas: [Int64: Tally] = [:]

  /// Prepares adding to a grid's counters and making them.
  init(_ connection: Connection) throws(StoreError) {
    update = try connection.prepare(
      """
      UPDATE grid_tally SET seq = ?, green = green + ?, yellow = yellow + ?, red = red + ?
      WHERE grid = ?
      """)
    insert = try connection.prepare("INSERT INTO grid_tally VALUES(?,0,0,0,0)")
  }

  /// Counts a case in (1) or out (-1) under a light; without a grid in row 0.
  mutating func count(_ number: Int32, in grid: PlaceCode?, under light: Light) {
    deltas[grid?.value ?? 0, default: Tally()].add(number, under: light)
  }

  /// Makes the row of a grid, all zero.
  func add(grid: Int64) throws(StoreError) {
    insert.beginRow()
    insert.bind(grid)
    try insert.run()
  }

  /// Writes what was gathered. A grid where nothing changed in the end is left alone: a page that
  /// is not written is the quickest. `sequence` is the newest event, by which readers find what has
  /// changed since they looked.
  mutating func flush(at sequence: Int64) throws(StoreError) {
    for grid in deltas.keys.sorted() {
      guard let delta = deltas[grid], delta != Tally() else { continue }
      update.beginRow()
      update.bind(sequence)
      update.bind(Int64(delta.green))
      update.bind(Int64(delta.yellow))
      update.bind(Int64(delta.red))
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
