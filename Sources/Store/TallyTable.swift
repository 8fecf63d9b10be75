import Model

/// Changes of the counters of each grid, gathered over a transaction and written once.
struct TallyTable {
  /// What changed in the counters of citizens.
  private struct Said {
    var tally = CitizenTally()
    /// Calls, the day they count for and the day on which they are written down.
    var calls: [(count: Int, day: CivilDate, today: CivilDate)] = []
  }

  private let connection: Connection
  private let update: Statement
  private let insert: Statement
  /// Made when a call first comes: many a writer never takes one.
  private var callUpdate: (select: Statement, update: Statement)?
  /// Made when any other of the counters first changes.
  private var tallyUpdate: Statement?
  private var deltas: [Int64: Tally] = [:]
  /// Most events change nothing here.
  private var said: [Int64: Said] = [:]

  private static let lights =
    "seq = ?, green = green + ?, yellow = yellow + ?, red = red + ?"

  /// Prepares adding to a grid's counters and making them.
  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    update = try connection.prepare("UPDATE grid_tally SET \(TallyTable.lights) WHERE grid = ?")
    insert = try connection.prepare("INSERT INTO grid_tally VALUES(?,0,0,0,0,0,0,0,0,0,0,'{}')")
  }

  /// Counts a case in (1) or out (-1) under a light; without a grid in row 0.
  mutating func count(_ number: Int32, in grid: PlaceCode?, under light: Light) {
    deltas[grid?.value ?? 0, default: Tally()].add(number, under: light)
  }

  /// Counts what a citizen said of a case in (1) or out (-1).
  mutating func count(_ number: Int32, in grid: PlaceCode?, _ tally: CitizenTally) {
    said[grid?.value ?? 0, default: Said()].tally.add(tally, times: number)
  }

  /// Counts a call in (1) or out (-1) on the day it counts for, as written down today.
  mutating func call(_ number: Int, in grid: PlaceCode?, on day: CivilDate, today: CivilDate) {
    said[grid?.value ?? 0, default: Said()].calls.append((number, day, today))
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
    // Whichever statement writes a grid's row, it writes the lights with it.
    for (grid, said) in said.sorted(by: { $0.key < $1.key }) {
      if !said.calls.isEmpty { try writeCalls(said, of: grid, at: sequence) }
      if said.tally != CitizenTally() { try writeTally(said, of: grid, at: sequence) }
    }
    for grid in deltas.keys.sorted() {
      guard let delta = deltas[grid], delta != Tally() else { continue }
      bind(update, delta, at: sequence)
      update.bind(grid)
      try update.run()
    }
    discard()
  }

  private func bind(_ update: Statement, _ delta: Tally, at sequence: Int64) {
    update.beginRow()
    update.bind(sequence)
    update.bind(Int64(delta.green))
    update.bind(Int64(delta.yellow))
    update.bind(Int64(delta.red))
  }

  private mutating func writeCalls(
    _ said: Said, of grid: Int64, at sequence: Int64
  ) throws(StoreError) {
    let (select, update): (Statement, Statement)
    if let known = callUpdate {
      (select, update) = known
    } else {
      select = try connection.prepare("SELECT calls FROM grid_tally WHERE grid = ?")
      update = try connection.prepare(
        "UPDATE grid_tally SET \(TallyTable.lights), calls = ? WHERE grid = ?")
      callUpdate = (select, update)
    }
    select.reset()
    defer { select.reset() }
    select.bind(grid)
    guard try select.step() else { return }
    var days = select.withBytes(0) { CallDays(text: $0) }
    for call in said.calls { days.add(call.count, on: call.day, today: call.today) }
    bind(update, deltas.removeValue(forKey: grid) ?? Tally(), at: sequence)
    update.bindText(days.bytes)
    update.bind(grid)
    try update.run()
  }

  private mutating func writeTally(
    _ said: Said, of grid: Int64, at sequence: Int64
  ) throws(StoreError) {
    let update: Statement
    if let known = tallyUpdate {
      update = known
    } else {
      update = try connection.prepare(
        """
        UPDATE grid_tally SET \(TallyTable.lights), satisfied = satisfied + ?, so_so = so_so + ?,
          dissatisfied = dissatisfied + ?, unanswered = unanswered + ?, missed = missed + ?,
          filed = filed + ?
        WHERE grid = ?
        """)
      tallyUpdate = update
    }
    bind(update, deltas.removeValue(forKey: grid) ?? Tally(), at: sequence)
    update.bind(Int64(said.tally.satisfied))
    update.bind(Int64(said.tally.soSo))
    update.bind(Int64(said.tally.dissatisfied))
    update.bind(Int64(said.tally.unanswered))
    update.bind(Int64(said.tally.missed))
    update.bind(Int64(said.tally.filed))
    update.bind(grid)
    try update.run()
  }

  /// Forgets what was gathered, after a transaction was undone.
  mutating func discard() {
    deltas.removeAll(keepingCapacity: true)
    if !said.isEmpty { said.removeAll(keepingCapacity: true) }
  }
}
