import Model

/// The counters of the grids as last read, and on top of them the lights that have turned since
/// they were written down.
///
/// When anything was written, the counters that have changed since are read again: those of the cases
/// that the news are about, or by one short walk of one table, however many cases there are.
struct TallyCache {
  /// The counters at one moment.
  struct Picture {
    /// By grid index.
    var grids: [Tally]
    /// Cases nobody has located.
    var unlocated: Tally
    /// By node.
    var nodes: [Tally]
    /// When the next light turns; nil when none will.
    var nextTurn: Instant?
  }

  /// Lights that have turned but are not written down yet.
  private struct Overlay {
    var at: Instant
    var sequence: Int64
    var litUntil: Instant
    var grids: [Int: Tally] = [:]
    var unlocated = Tally()
    var nodes = [Tally](repeating: Tally(), count: Node.allCases.count - 1)
    var nextTurn: Instant?
    /// Whether no light has turned.
    var isEmpty = true

    /// Whether it still says everything at a later moment.
    func holds(at now: Instant, for row: CityNow) -> Bool {
      sequence == row.sequence && litUntil == row.litUntil && at <= now
        && nextTurn.map { now <= $0 } ?? true
    }
  }

  private let connection: Connection
  private let changed: Statement
  private let turned: Statement
  private let next: Statement
  private var grids: [Tally]
  private var unlocated = Tally()
  private var sequence: Int64 = -1
  private var litUntil: Instant?
  private var overlay: Overlay?

  /// An empty picture of so many grids; the first refresh reads them all.
  init(_ connection: Connection, grids count: Int) throws(StoreError) {
    self.connection = connection
    // Lights turn without an event, so what changed at the event known last may have changed again.
    changed = try connection.prepare(
      "SELECT grid, green, yellow, red FROM grid_tally WHERE seq >= ? ORDER BY grid")
    turned = try connection.prepare(
      "SELECT \(StoredLight.columns) FROM case_now WHERE turn_at < ?")
    next = try connection.prepare(
      "SELECT turn_at FROM case_now WHERE turn_at >= ? ORDER BY turn_at LIMIT 1")
    grids = Array(repeating: Tally(), count: count)
  }

  /// The counters at an instant, or at the moment the stored lights are right for when that is
  /// later: lights do not turn back with a clock before a writer has turned them.
  mutating func picture(_ row: CityNow, in city: City, now: Instant) throws(StoreError) -> Picture {
    try refresh(row, in: city)
    let moment = max(now, row.litUntil)
    let overlay: Overlay
    if let known = self.overlay, known.holds(at: moment, for: row) {
      overlay = known
    } else {
      overlay = try readOverlay(row, in: city, at: moment)
      self.overlay = overlay
    }
    var picture = Picture(
      grids: grids, unlocated: unlocated + overlay.unlocated, nodes: row.nodes,
      nextTurn: overlay.nextTurn)
    for (index, tally) in overlay.grids { picture.grids[index] += tally }
    for index in picture.nodes.indices { picture.nodes[index] += overlay.nodes[index] }
    return picture
  }

  /// Reads the counters again that were written since.
  private mutating func refresh(_ row: CityNow, in city: City) throws(StoreError) {
    guard row.sequence != sequence || row.litUntil != litUntil else { return }
    if noLightTurned(until: row),
      try connection.news.cases(after: sequence, newest: row.sequence, connection) != nil
    {
      try readTalliesOfNews(in: city)
    } else {
      changed.reset()
      defer { changed.reset() }
      changed.bind(sequence)
      var walk = GridWalk(city)
      while try changed.step() { take(changed) { walk.find($0) } }
    }
    sequence = row.sequence
    litUntil = row.litUntil
  }

  /// Whether nothing has turned since, among the cases there were: what turns lights says so of no
  /// grid.
  private func noLightTurned(until row: CityNow) -> Bool {
    guard let overlay, overlay.isEmpty, overlay.sequence == sequence, let litUntil
    else { return false }
    return row.litUntil >= litUntil && overlay.nextTurn.map { row.litUntil <= $0 } ?? true
  }

  /// Reads the counters of the grids of the cases that the news are about: in one statement, which
  /// is quicker than one a case, though it reads the events once more.
  private mutating func readTalliesOfNews(in city: City) throws(StoreError) {
    let tally = try connection.statement(
      """
      SELECT tally.grid, green, yellow, red FROM event
      CROSS JOIN case_now ON case_now.id = event.case_id
      CROSS JOIN grid_tally AS tally ON tally.grid = ifnull(case_now.grid, 0) WHERE event.seq > ?
      """)
    defer { tally.reset() }
    tally.bind(sequence)
    while try tally.step() {
      take(tally) { code in PlaceCode(code).flatMap { city.gridIndex($0) } }
    }
  }

  /// Takes the counters that a statement stands at.
  private mutating func take(_ row: Statement, _ index: (Int64) -> Int?) {
    let grid = row.integer(0)
    let tally = Tally(
      green: Int32(clamping: row.integer(1)), yellow: Int32(clamping: row.integer(2)),
      red: Int32(clamping: row.integer(3)))
    if grid == 0 {
      unlocated = tally
    } else if let index = index(grid) {
      grids[index] = tally
    }
  }

  /// Counts the lights that have turned since the moment the stored ones are right for.
  private func readOverlay(
    _ row: CityNow, in city: City, at moment: Instant
  ) throws(StoreError) -> Overlay {
    var overlay = Overlay(at: moment, sequence: row.sequence, litUntil: row.litUntil)
    next.reset()
    next.bind(moment.seconds)
    if try next.step() { overlay.nextTurn = Instant(seconds: next.integer(0)) }
    next.reset()
    turned.reset()
    defer { turned.reset() }
    turned.bind(moment.seconds)
    while try turned.step() {
      let stored = StoredLight(turned)
      overlay.isEmpty = false
      var change = Tally()
      change.add(-1, under: stored.light)
      change.add(1, under: stored.light(at: moment))
      if let again = stored.nextTurn(after: moment) {
        overlay.nextTurn = overlay.nextTurn.map { min($0, again) } ?? again
      }
      overlay.nodes[stored.node] += change
      if let grid = stored.grid {
        guard let index = city.gridIndex(grid) else { continue }
        overlay.grids[index, default: Tally()] += change
      } else {
        overlay.unlocated += change
      }
    }
    return overlay
  }
}
