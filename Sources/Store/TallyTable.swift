import Model

/// Changes of the counters of each grid, gathered over a transaction and written once.
struct TallyTable {
  /// What changed in the counters of citizens.
  private struct Said {
    var tally = CitizenTally()
    /// Calls by the day they count for.
    var calls: [(count: Int, day: CivilDate)] = []
    /// The day on which the calls are written down.
    var today = CivilDate(dayNumber: 0)

    var isNothing: Bool { tally == CitizenTally() && calls.isEmpty }
  }

  private let update: Statement
  private let updateAll: Statement
  private let selectCalls: Statement
  private let insert: Statement
  private var deltas: [Int64: Tally] = [:]
  /// Most events change nothing here.
  private var said: [Int64: Said] = [:]

  /// Prepares adding to a grid's counters and making them.
  init(_ connection: Connection) throws(StoreError) {
    let lights =
      "UPDATE grid_tally SET seq = ?, green = green + ?, yellow = yellow + ?, red = red + ?"
    update = try connection.prepare(lights + " WHERE grid = ?")
    updateAll = try connection.prepare(
      lights
        + """
        , satisfied = satisfied + ?, so_so = so_so + ?, dissatisfied = dissatisfied + ?,
          unanswered = unanswered + ?, missed = missed + ?, filed = filed + ?,
          calls = ifnull(?, calls)
        WHERE grid = ?
        """)
    selectCalls = try connection.prepare("SELECT calls FROM grid_tally WHERE grid = ?")
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
    said[grid?.value ?? 0, default: Said()].calls.append((number, day))
    said[grid?.value ?? 0]?.today = today
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
    for grid in said.keys where deltas[grid] == nil { deltas[grid] = Tally() }
    for grid in deltas.keys.sorted() {
      guard let delta = deltas[grid] else { continue }
      if let said = said[grid], !said.isNothing {
        try write(delta, said, of: grid, at: sequence)
      } else if delta != Tally() {
        bind(update, delta, at: sequence)
        update.bind(grid)
        try update.run()
      }
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

  private func write(
    _ delta: Tally, _ said: Said, of grid: Int64, at sequence: Int64
  ) throws(StoreError) {
    let calls = try calls(said, of: grid)
    bind(updateAll, delta, at: sequence)
    updateAll.bind(Int64(said.tally.satisfied))
    updateAll.bind(Int64(said.tally.soSo))
    updateAll.bind(Int64(said.tally.dissatisfied))
    updateAll.bind(Int64(said.tally.unanswered))
    updateAll.bind(Int64(said.tally.missed))
    updateAll.bind(Int64(said.tally.filed))
    updateAll.bind(calls)
    updateAll.bind(grid)
    try updateAll.run()
  }

  /// The calls of a grid's last days with those that came; nil where none did.
  private func calls(_ said: Said, of grid: Int64) throws(StoreError) -> String? {
    guard !said.calls.isEmpty else { return nil }
    selectCalls.reset()
    defer { selectCalls.reset() }
    selectCalls.bind(grid)
    guard try selectCalls.step() else { return nil }
    var days = selectCalls.withBytes(0) { CallDays(text: $0) }
    for (count, day) in said.calls { days.add(count, on: day, today: said.today) }
    return days.text
  }

  /// Forgets what was gathered, after a transaction was undone.
  mutating func discard() {
    deltas.removeAll(keepingCapacity: true)
    if !said.isEmpty { said.removeAll(keepingCapacity: true) }
  }
}
