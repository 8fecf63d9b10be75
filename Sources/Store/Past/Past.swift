import Model

/// The cases of a connection as they stood at a moment.
///
/// Nothing is stored for the past, and nothing is copied that is the same still: `touched` names the
/// cases to which anything happened after the moment, and a table of the connection's own holds
/// those of them that were there, folded afresh from their events. The view `case_past` is both
/// together, and the indexes of either serve a list's pages as ever. From one moment to the next
/// only the cases are folded to which anything happened between the two.
///
/// The log is walked through once at most: what is learned on the way (`LogSurvey`, `PastRules`) says
/// where in it the next moment need not look.
///
/// Moving is done in steps of a few milliseconds; until the last of them what is read is no picture.
final class Past {
  /// What is still to be done.
  private enum Stage {
    /// Making ready.
    case setOut
    /// Walking through the log, on from this event.
    case walking(after: Int64)
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
  let rules: PastRules

  private let finder: PastMoment.Finder
  private let fold: PastFold
  private let search: PastSearch
  private var target: PastMoment
  private var stage = Stage.arrived
  /// The newest event of the moment shown.
  private var knownHead: Int64 = 0
  /// Whether everything is folded anew, whatever the tables hold.
  private var isAfresh = false
  /// The event after which the two moments may differ.
  private var start: Int64 = 0
  /// How many cases are folded, for whoever waits.
  private var folded = 0

  /// So many events are gone through in a step.
  private static let events: Int64 = 8_192
  /// So many cases are folded in a step.
  private static let cases = 50
  /// So many new events are taken in at once while somebody waits for what is read.
  private static let few: Int64 = 100

  /// Makes a connection's tables for the past. They are kept by the system's rules for temporary
  /// files, so that memory stays flat however far back somebody goes; `stretch` is how many events
  /// are remembered together.
  init(
    _ connection: Connection, _ rulebook: Rulebook, stretch: Int64 = LogStretch.usual
  ) throws(StoreError) {
    self.connection = connection
    try connection.execute(
      """
      PRAGMA main.cache_size = -150;
      PRAGMA temp.cache_size = -150;
      PRAGMA temp.journal_mode = MEMORY;
      CREATE TEMP TABLE touched(id INTEGER PRIMARY KEY);
      \(Schema.pastCases)
      CREATE INDEX case_lit ON case_now(node, grid, due, node_warn, total_warn) WHERE node < 5;
      CREATE TEMP VIEW case_past AS
        SELECT * FROM main.case_now WHERE id NOT IN (SELECT id FROM touched)
        UNION ALL SELECT * FROM temp.case_now;
      """)
    finder = try PastMoment.Finder(connection)
    rules = try PastRules(connection, rulebook, founded: finder.founded)
    fold = try PastFold(connection)
    search = try PastSearch(connection, stretch: stretch)
    target = PastMoment(at: Instant(seconds: 0), place: 0)
  }

  /// Whether the tables show the moment asked for.
  var hasArrived: Bool {
    if case .arrived = stage { true } else { false }
  }

  /// How far the move has come, in hundredths of what is known to be done.
  var percent: Int {
    switch stage {
    case .setOut: 0
    case .walking(let after): Int((after - start) * 50 / max(1, head - start))
    case .folding: 50 + folded * 50 / max(1, search.found.count)
    case .arrived: 100
    }
  }

  /// Sets out for a moment; `step` goes there.
  func setOut(for at: Instant) throws(StoreError) {
    head = try finder.head()
    target = try finder.moment(at)
    if !hasArrived { isAfresh = true }
    stage = .setOut
  }

  /// Whether so much was written since the tables were made that taking it in is no matter of an
  /// instant.
  func isFarBehind() throws(StoreError) -> Bool {
    guard hasArrived, moment != nil else { return false }
    if try rules.haveMoved() { return true }
    return try finder.head() - knownHead > Past.few
  }

  /// Goes a step on; true on arrival.
  func step() throws(StoreError) -> Bool {
    try connection.run("BEGIN")
    do throws(StoreError) {
      switch stage {
      case .setOut: try begin()
      case .walking(let after): try walk(after: after)
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
    if isAfresh { try forget() }
    isAfresh = false
    search.found = NumberSet()
    // At one moment nothing differs but what was written since.
    start = moment == target ? knownHead : min(target.place, moment?.place ?? target.place)
    let unread = try rules.begin()
    stage = .walking(after: min(start, unread ?? start))
  }

  private func forget() throws(StoreError) {
    try connection.execute("DELETE FROM touched; DELETE FROM temp.case_now")
    moment = nil
  }

  /// Walks on through the log for what lies between the moment shown and the one asked for, and for
  /// what changed the rules.
  private func walk(after: Int64) throws(StoreError) {
    // Whatever is in the log has happened at the present.
    let from = moment ?? PastMoment(at: Instant(seconds: .max), place: 0)
    let known = moment == nil ? head : knownHead
    var after = after
    var room = Past.events
    while after < head, room > 0 {
      let whole = search.survey.end(after: after)
      let end = min(head, whole)
      var stretch = search.survey.stretch(endingAt: whole)
      if stretch == nil, whole <= head {
        stretch = try search.survey.goThrough(endingAt: whole)
        room -= search.survey.length
      }
      try rules.read(upTo: end, skips: stretch?.others == 0)
      if end > start {
        room -= try search.look(
          after: max(after, start), upTo: end, known: known, from, target, stretch)
      }
      room -= 8
      after = end
    }
    guard after >= head else {
      stage = .walking(after: after)
      return
    }
    // Every open case is judged by other rules there.
    if try rules.setOut(for: target), moment != nil {
      try forget()
      search.found = NumberSet()
      start = target.place
      stage = .walking(after: start)
      return
    }
    if rules.areOthers, moment == nil { try search.addWhatIsJudged() }
    folded = 0
    stage = .folding(after: .min)
  }

  private func foldSome(after: Int64) throws(StoreError) {
    let some = search.found.numbers(after: after, atMost: Past.cases)
    if let last = some.last {
      try fold.cases(some, target, rules, isAfresh: moment == nil)
      folded += some.count
      stage = .folding(after: last)
      return
    }
    search.found = NumberSet()
    newest = try search.newest(at: target, head: head)
    moment = target
    knownHead = head
    stage = .arrived
  }
}

extension Past {
  /// Reads within one transaction, with everything taken in that was written meanwhile: it happened
  /// to cases that may not be among the touched ones yet.
  func reading<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    while true {
      try connection.run("BEGIN")
      defer { connection.rollBack() }
      if try !isBehind() { return try work() }
      connection.rollBack()
      try catchUp()
    }
  }

  private func isBehind() throws(StoreError) -> Bool {
    guard hasArrived, moment != nil else { return false }
    return try finder.head() > knownHead
  }

  private func catchUp() throws(StoreError) {
    guard let moment else { return }
    try setOut(for: moment.at)
    while try !step() {}
  }

  /// The last event written down by an instant.
  func place(of at: Instant) throws(StoreError) -> Int64 { try finder.place(of: at) }
}
