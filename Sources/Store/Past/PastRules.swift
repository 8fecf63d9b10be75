import Model

/// The city's rules and its people's absences as they were at a moment.
///
/// Rules change rarely, and stand in the log among all else. Where none was changed since the city
/// was founded and nobody was ever away, nothing is looked for; else the walk through the log (`Past`)
/// goes through all of it once, and what concerns neither a case nor a round is kept by its number.
final class PastRules {
  /// An event that concerns neither a case nor a round.
  private struct Entry: Equatable {
    let sequence: Int64
    let at: Instant
    let kind: String

    /// Whether deadlines follow from it.
    var judges: Bool { kind == "limit.set" || kind == "calendar.set" || kind == "place.added" }
    /// Whether it is about a place.
    var isPlace: Bool { kind == "place.added" }
    /// Whether it is about who is away.
    var isAbsence: Bool { kind.utf8.starts(with: "worker.".utf8) }
  }

  /// The rules of the moment.
  private(set) var rulebook: Rulebook
  /// Whether deadlines were others then than those that follow from the rules of today.
  private(set) var areOthers = false
  /// Whether rules that deadlines follow from were ever changed.
  private(set) var haveChanged = false

  private let connection: Connection
  private let present: CityNowTable
  private let founded: Int64
  private let log: LogReader
  /// The rules as they are, up to their newest event.
  private var today: (rules: Rulebook, sequence: Int64)
  private var entries: [Entry] = []
  private var readUpTo: Int64
  /// Whether no rule was changed since the city was founded, and nobody was ever away.
  private var isPlain = false
  private var moment: PastMoment?
  /// Books made before, by the events that made them.
  private var books: [(sequences: [Int64], rules: Rulebook)] = []

  init(
    _ connection: Connection, _ rulebook: Rulebook, founded: Int64
  ) throws(StoreError) {
    self.connection = connection
    self.founded = founded
    self.rulebook = rulebook
    present = try CityNowTable(connection)
    today = (rulebook, -1)
    readUpTo = founded
    log = try LogReader(connection)
  }

  /// Reads the rules of today, and says after which event the log is to be read for what changed
  /// them; nil where there is nothing to look for.
  func begin() throws(StoreError) -> Int64? {
    let now = try present.read()
    if now.rulesSequence != today.sequence, let rules = try CityTables(connection).rulebook() {
      today = (rules, now.rulesSequence)
    }
    let away = try connection.number("SELECT count(*) FROM absence")
    isPlain = now.rulesSequence <= founded && away == 0
    return isPlain ? nil : readUpTo
  }

  /// Reads on in the log up to an event; `skips` where there is known to be nothing on the way.
  func read(upTo until: Int64, skips: Bool) throws(StoreError) {
    guard !isPlain, until > readUpTo else { return }
    defer { readUpTo = until }
    guard !skips else { return }
    let row = try connection.statement(
      """
      SELECT seq, at, kind FROM event
      WHERE seq > ? AND seq <= ? AND case_id IS NULL AND kind NOT LIKE 'patrol.%'
      """)
    defer { row.reset() }
    row.bind(readUpTo)
    row.bind(until)
    while try row.step() {
      let entry = Entry(
        sequence: row.integer(0), at: Instant(seconds: row.integer(1)), kind: row.text(2))
      entries.append(entry)
      if entry.judges { haveChanged = true }
    }
  }

  /// Whether a rule was changed since they were read last.
  func haveMoved() throws(StoreError) -> Bool {
    try present.read().rulesSequence != today.sequence
  }

  /// Sets the moment and makes its rules. True when deadlines follow from other rules there than at
  /// the moment before.
  func setOut(for moment: PastMoment) throws(StoreError) -> Bool {
    func judging(at moment: PastMoment?) -> [Int64] {
      entries.filter { $0.judges && moment?.holds($0.sequence, at: $0.at) ?? true }
        .map(\.sequence)
    }
    let before = judging(at: self.moment)
    let then = judging(at: moment)
    let wereOthers = areOthers
    self.moment = moment
    areOthers = then != judging(at: nil)
    rulebook = try rulebook(before: .max)
    return before != then || areOthers != wereOthers
  }

  /// The rules of the moment as they were before an event.
  func rulebook(before sequence: Int64) throws(StoreError) -> Rulebook {
    let all = entries.filter { !$0.isAbsence }
    let held = all.filter {
      $0.sequence < sequence && moment?.holds($0.sequence, at: $0.at) ?? true
    }
    if held.count == all.count { return today.rules }
    let sequences = held.map(\.sequence)
    if let known = books.first(where: { $0.sequences == sequences }) { return known.rules }
    let scratch = try PastRules.scratch()
    let tables = CityTables(scratch)
    // Places are most of a founding; which of them have a calendar of their own is known unless one
    // was added since.
    let hasPlaces = all.count { $0.isPlace } == held.count { $0.isPlace }
    let skipped = hasPlaces ? "('city.outlined', 'place.added')" : "('city.outlined')"
    for logged in try log.events(
      "WHERE seq <= ? AND case_id IS NULL AND kind NOT IN \(skipped) ORDER BY seq",
      [.integer(founded)])
      + log.events(sequences)
    {
      try tables.write(logged.event.fact)
    }
    guard let rules = try tables.rulebook(grids: hasPlaces ? today.rules.grids : nil)
    else { return today.rules }
    if books.count >= 8 { books.removeFirst() }
    books.append((sequences, rules))
    return rules
  }

  /// Who was away at the moment or was to be later, by grid index.
  func absences(in city: City) throws(StoreError) -> [Int: [Absence]] {
    let at = moment?.at ?? Instant(seconds: .max)
    let all = entries.filter(\.isAbsence)
    let held = all.filter { moment?.holds($0.sequence, at: $0.at) ?? true }
    guard held.count < all.count else {
      return try AbsenceTable(connection).unfinished(at: at, in: city)
    }
    let scratch = try PastRules.scratch()
    let table = AbsenceTable(scratch)
    for logged in try log.events(held.map(\.sequence)) {
      switch logged.event.fact {
      case .workerAbsent(let absence): try table.add(absence)
      case .workerBack(let grid, let role):
        try table.end(grid: grid, role: role, at: logged.event.at)
      default: break
      }
    }
    return try table.unfinished(at: at, in: city)
  }

  /// A private database with the store's tables and nothing in them.
  private static func scratch() throws(StoreError) -> Connection {
    let made = try Connection(path: "", mode: .readWrite)
    try made.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    try made.execute(Schema.whole)
    return made
  }
}

extension CityTables {
  /// Writes what a fact says of the city and its rules; any other fact says nothing of them.
  func write(_ fact: Fact) throws(StoreError) {
    switch fact {
    case .cityFounded(let settings): try write(settings)
    case .placeAdded(let place): try write(place)
    case .departmentAdded(let department): try write(department)
    case .limitSet(let rule): try write(rule)
    case .calendarSet(let day): try write(day)
    case .policySet(let rule): try write(rule)
    case .handlerSet(let rule): try write(rule)
    case .roleGranted(let grant): try write(grant, holds: true)
    case .roleWithdrawn(let grant): try write(grant, holds: false)
    case .filterSaved(let filter): try write(filter)
    default: break
    }
  }
}
