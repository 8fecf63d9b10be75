import Model

/// The cases of a connection as they stood at a moment.
///
/// Nothing is stored for the past, and nothing is copied that is the same still: `touched` names the
/// cases to which anything happened after the moment, and a table of the connection's own holds
/// those of them that were there, folded afresh from their events. The view `case_past` is both
/// together, and the indexes of either serve a list's pages as ever. From one moment to the next
/// only the cases are folded to which anything happened between the two.
///
/// Moving is done in steps of a few milliseconds; until the last of them what is read is no picture.
final class Past {
  /// What is still to be done.
  private enum Stage {
    /// Reading on in the log what concerns the city's rules.
    case reading
    /// Looking through the log, on from this event, for what lies between the two moments.
    case scanning(after: Int64)
    /// Folding the cases that were found, on from this one.
    case folding(after: Int64)
    /// Nothing.
    case arrived
  }

  let connection: Connection
  /// The moment the tables show; nil while they show the present.
  private(set) var moment: PastMoment?
  /// The newest event that had happened.
  private(set) var newest: Int64 = 0
  /// The newest event of the log that was looked at.
  private(set) var head: Int64 = 0
  /// That of the moment shown.
  private var knownHead: Int64 = 0
  let rules: PastRules

  private let finder: PastMoment.Finder
  private let fold: PastFold
  private var target: PastMoment
  private var stage = Stage.arrived
  /// Whether everything is folded anew, whatever the tables hold.
  private var isAfresh = false
  private var scannedNewest: Int64 = 0

  private let insert: Statement
  private let scan: Statement
  private let scanLater: Statement

  /// So many events are looked at in a step.
  private static let events: Int64 = 40_000
  /// So many cases are folded in a step.
  private static let cases = 100

  /// Makes a connection's tables for the past. They are kept by the system's rules for temporary
  /// files, so that memory stays flat however far back somebody goes.
  init(_ connection: Connection, _ rulebook: Rulebook) throws(StoreError) {
    self.connection = connection
    try connection.execute(
      """
      PRAGMA temp.cache_size = -2000;
      PRAGMA temp.journal_mode = MEMORY;
      CREATE TEMP TABLE touched(id INTEGER PRIMARY KEY);
      CREATE TEMP TABLE retouched(id INTEGER PRIMARY KEY);
      \(Schema.pastCases)
      CREATE INDEX case_lit ON case_now(node, grid, due, node_warn, total_warn) WHERE node < 5;
      CREATE TEMP VIEW case_past AS
        SELECT * FROM main.case_now WHERE id NOT IN (SELECT id FROM touched)
        UNION ALL SELECT * FROM temp.case_now;
      """)
    finder = try PastMoment.Finder(connection)
    rules = try PastRules(connection, rulebook, founded: finder.founded)
    fold = try PastFold(connection)
    target = PastMoment(at: Instant(seconds: 0), place: 0)
    insert = try connection.prepare("INSERT OR IGNORE INTO retouched VALUES(?)")
    // What had happened at one of the moments and not at the other, and what is new.
    scan = try connection.prepare(
      """
      SELECT seq, case_id, kind FROM event WHERE seq > ?1 AND seq <= ?2
        AND ((seq <= ?3 OR at <= ?4) <> (seq <= ?5 OR at <= ?6) OR seq > ?7)
      """)
    scanLater = try connection.prepare(
      "SELECT seq, case_id, kind FROM event WHERE seq > ? AND seq <= ? AND at > ? AND at <= ?")
  }

  /// Whether the tables show the moment asked for.
  var hasArrived: Bool {
    if case .arrived = stage { true } else { false }
  }

  /// Sets out for a moment; `step` goes there.
  func setOut(for at: Instant) throws(StoreError) {
    head = try finder.head()
    target = try finder.moment(at)
    if !hasArrived { isAfresh = true }
    stage = .reading
  }

  /// Takes in what was written since the tables were made: it happened to cases that may not be
  /// among the touched ones yet.
  func catchUp() throws(StoreError) {
    guard hasArrived, let moment, try finder.head() > knownHead else { return }
    try setOut(for: moment.at)
    while try !step() {}
  }

  /// Goes a step on; true on arrival.
  func step() throws(StoreError) -> Bool {
    try connection.run("BEGIN")
    do throws(StoreError) {
      switch stage {
      case .reading: if try rules.read(upTo: head, atMost: Past.events) { try begin() }
      case .scanning(let after): try look(after: after)
      case .folding(let after): try foldSome(after: after)
      case .arrived: break
      }
      try connection.run("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
    return hasArrived
  }

  private func begin() throws(StoreError) {
    let isOther = try rules.setOut(for: target)
    // Every open case is judged by other rules there.
    if isOther { isAfresh = true }
    if isAfresh {
      try connection.execute("DELETE FROM touched; DELETE FROM temp.case_now")
      moment = nil
    }
    isAfresh = false
    try connection.execute("DELETE FROM retouched")
    scannedNewest = 0
    stage = .scanning(after: min(target.place, moment?.place ?? target.place))
  }

  /// Looks for what lies between the moment shown and the one asked for.
  private func look(after: Int64) throws(StoreError) {
    let until = min(head, after + Past.events)
    // Whatever is in the log has happened at the present.
    let from = moment ?? PastMoment(at: Instant(seconds: .max), place: 0)
    let known = moment == nil ? head : knownHead
    // Where nothing of either was written down yet, only the times tell; that is most of a log.
    let isLater = after >= max(from.place, target.place) && until <= known
    let scan = isLater ? scanLater : scan
    scan.reset()
    scan.bind(after)
    scan.bind(until)
    if isLater {
      scan.bind(min(from.at, target.at).seconds)
      scan.bind(max(from.at, target.at).seconds)
    } else {
      for moment in [from, target] {
        scan.bind(moment.place)
        scan.bind(moment.at.seconds)
      }
      scan.bind(known)
    }
    var last: Int64 = 0
    while try scan.step() {
      scannedNewest = max(scannedNewest, scan.integer(0))
      guard let id = scan.optionalInteger(1), id != last else { continue }
      last = id
      try retouch(id)
    }
    scan.reset()
    guard until == head else {
      stage = .scanning(after: until)
      return
    }
    if rules.areOthers, moment == nil {
      try connection.execute(
        """
        INSERT OR IGNORE INTO retouched
          SELECT id FROM main.case_now WHERE node < 5 OR waits & \(Waits.callBack.rawValue)
        """)
    }
    stage = .folding(after: 0)
  }

  private func retouch(_ id: Int64) throws(StoreError) {
    insert.reset()
    insert.bind(id)
    try insert.run()
  }

  private func foldSome(after: Int64) throws(StoreError) {
    if let last = try fold.some(
      after: after, atMost: Past.cases, target, rules, isAfresh: moment == nil)
    {
      stage = .folding(after: last)
      return
    }
    try connection.execute("DELETE FROM retouched")
    newest = try newestEvent()
    moment = target
    knownHead = head
    stage = .arrived
  }

  /// The newest event that had happened: where it is not the one known, it lies right above or below
  /// as a rule.
  private func newestEvent() throws(StoreError) -> Int64 {
    let found = try connection.statement(
      "SELECT seq FROM event WHERE seq <= ? AND (seq <= ? OR at <= ?) ORDER BY seq DESC LIMIT 1")
    defer { found.reset() }
    // What lies between two moments is either gone or has come; the rest stays.
    found.bind(moment == nil ? head : max(newest, scannedNewest))
    found.bind(target.place)
    found.bind(target.at.seconds)
    return try found.step() ? found.integer(0) : 0
  }
}

extension Past {
  /// Reads within one transaction, with everything taken in that was written meanwhile.
  func reading<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try catchUp()
    return try connection.reading(work)
  }

  /// The last event written down by an instant.
  func place(of at: Instant) throws(StoreError) -> Int64 { try finder.place(of: at) }
}
