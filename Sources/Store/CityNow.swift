import Model

/// The one row of running figures, read at the start of a write and written back at its end.
struct CityNow: Equatable {
  /// The newest event and when it was written down.
  var sequence: Int64 = 0
  var recorded: Instant?
  /// The highest number of a case.
  var cases: Int64 = 0
  /// How many cases are closed.
  var closed: Int64 = 0
  /// Open cases by node and light.
  var nodes = [Tally](repeating: Tally(), count: Node.allCases.count - 1)
  /// How many cases wait for what beside their node.
  var waits = WaitTally()
  /// The newest event that changed the city or a rule.
  var rulesSequence: Int64 = 0
  /// The newest event of a round.
  var roundsSequence: Int64 = 0
  /// The moment all stored lights are right for.
  var litUntil = Instant(seconds: 0)

  /// Whether stored lights are those of a moment that a clock brought in which was wrong. Two minutes
  /// are let pass: a writer may have waited for a minute with the time it had before, and clocks
  /// are put right by seconds.
  func isAhead(of clock: Instant) -> Bool { litUntil > clock + 120 }
}

/// Reads and writes the row.
struct CityNowTable {
  private let select: Statement
  private let update: Statement

  private static let nodeColumns =
    Node.allCases.filter { $0 != .closed }
    .flatMap { node in Light.allCases.map { "\(node.word)_\($0.word)" } }

  /// Words with a hyphen are written with an underscore.
  private static let waitColumns = Waits.words.map { wait in
    "waits_" + String(wait.word.map { $0 == "-" ? "_" : $0 })
  }

  init(_ connection: Connection) throws(StoreError) {
    let columns =
      ["seq", "recorded", "cases", "closed"] + CityNowTable.nodeColumns + CityNowTable.waitColumns
      + ["rules_seq", "rounds_seq", "lit_until"]
    select = try connection.prepare(
      "SELECT \(columns.joined(separator: ", ")) FROM city_now WHERE id = 1")
    let settings = columns.map { "\($0) = ?" }.joined(separator: ", ")
    update = try connection.prepare("UPDATE city_now SET \(settings) WHERE id = 1")
  }

  /// The row as it stands.
  func read() throws(StoreError) -> CityNow {
    select.reset()
    defer { select.reset() }
    var row = CityNow()
    guard try select.step() else { return row }
    row.sequence = select.integer(0)
    row.recorded = select.optionalInteger(1).map { Instant(seconds: $0) }
    row.cases = select.integer(2)
    row.closed = select.integer(3)
    var column: Int32 = 4
    for node in row.nodes.indices {
      row.nodes[node] = Tally(
        green: Int32(clamping: select.integer(column)),
        yellow: Int32(clamping: select.integer(column + 1)),
        red: Int32(clamping: select.integer(column + 2)))
      column += 3
    }
    var waits: [Int] = []
    for _ in CityNowTable.waitColumns {
      waits.append(Int(select.integer(column)))
      column += 1
    }
    row.waits = WaitTally(waits)
    row.rulesSequence = select.integer(column)
    row.roundsSequence = select.integer(column + 1)
    row.litUntil = Instant(seconds: select.integer(column + 2))
    return row
  }

  /// Writes all of the row.
  func write(_ row: CityNow) throws(StoreError) {
    update.beginRow()
    update.bind(row.sequence)
    update.bind(row.recorded?.seconds)
    update.bind(row.cases)
    update.bind(row.closed)
    for tally in row.nodes {
      update.bind(Int64(tally.green))
      update.bind(Int64(tally.yellow))
      update.bind(Int64(tally.red))
    }
    for count in row.waits.counts { update.bind(count) }
    update.bind(row.rulesSequence)
    update.bind(row.roundsSequence)
    update.bind(row.litUntil.seconds)
    try update.run()
  }
}
