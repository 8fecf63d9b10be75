import Model

/// Makes moments of a log from nothing, each from the one before, and holds against them what is read
/// of the past: the proof of `Past` on stores of any size.
///
/// Events are taken in the order in which they happened, of each case in that of the log, by the
/// projector of every day into a database of its own.
final class PastReplay {
  private let store: Connection
  private let fresh: Connection
  private let log: LogReader
  private let city: City
  private var projector: Projector
  /// The last event that was taken in.
  private var reached: (time: Int64, sequence: Int64) = (.min, 0)

  /// So many events are taken in at once.
  private static let batch = 4_000

  init(_ store: Connection, in city: City) throws(StoreError) {
    self.store = store
    self.city = city
    fresh = try Connection(path: "", mode: .readWrite)
    try fresh.execute(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -48000")
    try Migration.migrate(fresh)
    try fresh.execute(
      """
      CREATE TABLE step(time INTEGER, seq INTEGER, PRIMARY KEY(time, seq)) STRICT, WITHOUT ROWID
      """)
    log = try LogReader(store)
    projector = try Projector(fresh, log: store)
    try arrange()
  }

  /// Puts the events in the order in which they happened.
  private func arrange() throws(StoreError) {
    let founded = try PastMoment.Finder(store).founded
    let insert = try fresh.prepare("INSERT INTO step VALUES(?, ?)")
    let written = try PastReplay.written(store)
    let row = try store.statement("SELECT seq, at, case_id FROM event ORDER BY seq")
    defer { row.reset() }
    var last: [Int64: Int64] = [:]
    try fresh.execute("BEGIN")
    while try row.step() {
      let sequence = row.integer(0)
      var time = sequence <= founded ? .min : min(row.integer(1), written[Int(sequence)])
      if let id = row.optionalInteger(2) {
        time = max(time, last[id] ?? .min)
        last[id] = time
      }
      insert.beginRow()
      insert.bind(time)
      insert.bind(row.integer(0))
      try insert.run()
    }
    try fresh.execute("COMMIT")
  }

  /// By its number, from which instant on an event counts as written down: when it was, unless the
  /// clock was set back since or before, where `PastMoment.Finder` decides. An event is at or before
  /// a place when each look above it went past it, or one on the way to it stopped short of it.
  private static func written(_ store: Connection) throws(StoreError) -> [Int64] {
    var recorded = [Int64.min]
    let row = try store.statement("SELECT recorded FROM event ORDER BY seq")
    defer { row.reset() }
    while try row.step() { recorded.append(row.integer(0)) }
    let head = recorded.count - 1
    var written = [Int64](repeating: .min, count: recorded.count)
    func settle(from place: Int, step: Int, low: Int64, high: Int64) {
      guard step > 0 else {
        written[place] = low
        return
      }
      let look = place + step
      guard look <= head else {
        settle(from: place, step: step / 2, low: low, high: high)
        return
      }
      let time = min(max(recorded[look], low), high)
      settle(from: place, step: step / 2, low: low, high: time)
      settle(from: look, step: step / 2, low: time, high: high)
    }
    settle(from: 0, step: 1 << 40, low: .min, high: .max)
    return written
  }

  /// Takes in what happened up to an instant, which lies after the one before.
  func goOn(to moment: Instant) throws(StoreError) {
    let next = try fresh.prepare(
      "SELECT time, seq FROM step WHERE (time, seq) > (?, ?) AND time <= ? ORDER BY time, seq LIMIT ?"
    )
    var count = 0
    repeat {
      next.reset()
      for value in [reached.time, reached.sequence, moment.seconds, Int64(PastReplay.batch)] {
        next.bind(value)
      }
      var order: [Int64] = []
      while try next.step() {
        reached = (next.integer(0), next.integer(1))
        order.append(next.integer(1))
      }
      next.reset()
      count = order.count
      try take(order, at: moment)
    } while count == PastReplay.batch
  }

  private func take(_ order: [Int64], at moment: Instant) throws(StoreError) {
    let list = order.map { String($0) }.joined(separator: ",")
    var events: [Int64: LoggedEvent] = [:]
    for logged in try log.events(numbered: list) { events[logged.sequence] = logged }
    try fresh.execute("BEGIN")
    try projector.begin(litUntil: moment)
    for sequence in order {
      guard let logged = events[sequence] else { continue }
      try projector.apply(logged.event, sequence: sequence, recorded: logged.recorded)
    }
    try projector.finish()
    try fresh.execute("COMMIT")
  }

  /// What a picture of this moment has otherwise; empty where it is right.
  func differences(from picture: Situation, at moment: Instant) throws(StoreError) -> [String] {
    var grids = Array(repeating: Tally(), count: city.grids.count)
    var nodes = Array(repeating: Tally(), count: Node.allCases.count - 1)
    var unlocated = Tally()
    let open = try fresh.statement(
      "SELECT node, grid, node_warn, node_due, total_warn, total_due FROM case_now WHERE node < 5")
    defer { open.reset() }
    while try open.step() {
      let light = CaseColumns.deadlines(open, from: 2).light(at: moment)
      nodes[Int(open.integer(0))].add(1, under: light)
      if let grid = open.optionalInteger(1).flatMap({ PlaceCode($0) }).flatMap(city.gridIndex) {
        grids[grid].add(1, under: light)
      } else {
        unlocated.add(1, under: light)
      }
    }
    let now = projector.now
    var wrong: [String] = []
    if picture.nodes != nodes { wrong.append("cases by node \(picture.nodes), replayed \(nodes)") }
    if picture.grids != grids { wrong.append("cases by grid") }
    if picture.unlocated != unlocated { wrong.append("unlocated cases") }
    if picture.closed != Int(now.closed) {
      wrong.append("closed cases \(picture.closed), replayed \(now.closed)")
    }
    if picture.waits != now.waits { wrong.append("waiting cases") }
    let absences = try AbsenceTable(fresh).unfinished(at: moment, in: city)
    if picture.absences != absences { wrong.append("absences") }
    let round = try fresh.statement(
      "SELECT half, grid, started, done, role, found FROM round WHERE day = ?")
    defer { round.reset() }
    round.bind(picture.day.compact)
    var rounds = RoundHalf.allCases.map { _ in
      Array(repeating: Round.unreported, count: city.grids.count)
    }
    while try round.step() {
      guard let index = PlaceCode(round.integer(1)).flatMap(city.gridIndex) else { continue }
      rounds[Int(round.integer(0))][index] = RoundTable.round(round, from: 2)
    }
    if picture.rounds != rounds { wrong.append("rounds") }
    if let citizens = picture.citizens, citizens != (try self.citizens(picture, at: moment)) {
      wrong.append("citizens")
    }
    return wrong
  }

  /// What citizens have to say of each grid, case by case.
  private func citizens(
    _ picture: Situation, at moment: Instant
  ) throws(StoreError) -> [CitizenTally] {
    var grids = Array(repeating: CitizenTally(), count: city.grids.count)
    let days = CitizenLimits.days(picture.rulebook, on: picture.day)
    let zone = picture.rulebook.zone
    let written = try store.prepare("SELECT recorded FROM event WHERE seq = ?")
    let row = try fresh.prepare("SELECT \(CaseColumns.all) FROM case_now")
    while try row.step() {
      let item = try CaseColumns.read(row, fresh).item
      guard let grid = item.grid.flatMap(city.gridIndex) else { continue }
      grids[grid] += item.citizenTally(CaseCategory.isSeenOnRounds)
      guard item.isCall else { continue }
      written.reset()
      written.bind(Int64(row.text(CaseColumns.events).prefix { $0 != "," }))
      guard try written.step() else { continue }
      let day = item.callDay(written: Instant(seconds: written.integer(0)), in: zone)
      if day > picture.day + -days, day <= picture.day { grids[grid].calls += 1 }
    }
    return grids
  }

  /// The first case that is otherwise in the past that is read; nil where all are right.
  func firstWrongCase(in cases: String) throws(StoreError) -> CaseID? {
    let sql = "SELECT \(CaseColumns.all) FROM "
    let read = try store.prepare(sql + cases + " ORDER BY id")
    let made = try fresh.prepare(sql + "case_now ORDER BY id")
    while true {
      let (hasRead, hasMade) = (try read.step(), try made.step())
      guard hasRead, hasMade else {
        if hasRead { return CaseID(read.integer(0)) }
        return hasMade ? CaseID(made.integer(0)) : nil
      }
      guard try CaseColumns.read(read, store) == CaseColumns.read(made, fresh),
        read.text(CaseColumns.events) == made.text(CaseColumns.events)
      else { return CaseID(min(read.integer(0), made.integer(0))) }
    }
  }
}

extension Store {
  /// Holds moments of the past against replays of the log from nothing.
  ///
  /// - Parameters:
  ///   - moments: the moments.
  ///   - every: at each so-manieth all cases are compared, at the others the picture of the city.
  ///   - seen: told each moment once it was compared.
  /// - Returns: what is otherwise, a line each; empty where all is right.
  /// - Throws: what the database answered.
  public func contradictions(
    ofMoments moments: [Instant], wholeEvery every: Int, seen: (Instant) -> Void = { _ in }
  ) throws(StoreError) -> [String] {
    let replay = try PastReplay(connection, in: city)
    var wrong: [String] = []
    for (index, moment) in moments.sorted().enumerated() {
      try setOut(for: moment)
      while try !goOn() {}
      try replay.goOn(to: moment)
      var picture = try situation(now: moment)
      // To tell which reports were missed every text is read; that is for the moments with all cases.
      if index % every == 0 { picture.citizens = try citizens(now: moment) }
      var found = try replay.differences(from: picture, at: moment)
      if index % every == 0, let id = try replay.firstWrongCase(in: cases) {
        found.append("case \(id.text)")
      }
      wrong += found.map { "\(moment.seconds): \($0)" }
      seen(moment)
    }
    return wrong
  }
}
