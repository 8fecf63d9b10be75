import Model

/// Turns events into projections: the one way they come about, in use and when they are rebuilt.
///
/// Within a transaction each touched case is read once, evolved in memory and written once by
/// `finish`; counters are gathered and written with it. After an error the transaction must be
/// undone and the projector told by `discard`.
struct Projector {
  /// A case in hand.
  struct Draft {
    var row: CaseRow
    /// The numbers of its events, oldest first, comma between.
    var events: String
    /// Whether anything happened to it within the transaction.
    var isTouched = false
    /// What the tables hold of it; nil for a new one.
    var stored: (node: Node, light: Light, grid: PlaceCode?, waits: Waits)?
    /// Whether any event did more than add a remark.
    var isMoved = false
    /// Whether what is fixed for most cases was corrected.
    var isCorrected = false
    /// Whether it was open at any time in hand; otherwise what it was measured against stays.
    var wasOpen = true
    /// What it added to the counters of citizens before; nil while nothing has changed that.
    var said: CitizenMark?
    /// When its coming in was written down; nil where that has to be looked up.
    var written: Instant?
  }

  let connection: Connection
  /// Where events can be read again, for a case of which something was undone.
  let history: LogReader
  private let cityNow: CityNowTable
  private let cases: CaseTable
  private let waiting: WaitingCases
  private let rounds: RoundTable
  private let absences: AbsenceTable
  private let tables: CityTables
  var tallies: TallyTable
  private var turns: TurnTable
  let categories = RoundCategories()
  /// The city's time zone, which no rule changes; nil until it is first asked for.
  var zone: TimeZoneRules?
  private var drafts: [CaseID: Draft] = [:]
  /// New cases that are ready to be written.
  private var fresh: [(row: CaseRow, events: String)] = []
  private var rules: Rulebook?
  private var rulesSequence: Int64 = -1
  /// Whether a rule has changed that deadlines follow from.
  private var isJudgingAnew = false

  /// Whether the present transaction has turned any light.
  private(set) var hasTurned = false
  /// No light turns by itself before this; nil when that is not known.
  private var noTurnBefore: Instant?
  /// The running figures within the present transaction.
  private(set) var now = CityNow()

  /// Prepares the statements of all projections; made once and kept.
  ///
  /// `log` is the database that holds the events, where it is another one.
  init(_ connection: Connection, log: Connection? = nil) throws(StoreError) {
    self.connection = connection
    history = try LogReader(log ?? connection)
    cityNow = try CityNowTable(connection)
    cases = try CaseTable(connection)
    waiting = try WaitingCases(connection)
    rounds = try RoundTable(connection)
    absences = AbsenceTable(connection)
    tables = CityTables(connection)
    tallies = try TallyTable(connection)
    turns = try TurnTable(connection)
  }

  /// Begins a transaction's work: reads the running figures, unless they are known, and turns lights
  /// that are due, at most `chunk` of them, so that stored lights are right for one moment as near
  /// to `clock` as that allows. That moment goes back only where it lies so far ahead that a clock
  /// must have been wrong (`CityNow.isAhead`): lights are turned back then, all of them.
  mutating func begin(clock: Instant, chunk: Int, isKnown: Bool) throws(StoreError) {
    discard()
    if !isKnown {
      now = try cityNow.read()
      noTurnBefore = nil
    }
    if now.isAhead(of: clock) {
      try turns.turnBack(to: clock, counting: &tallies, &now)
      hasTurned = true
      now.litUntil = clock
      noTurnBefore = nil
      return
    }
    guard clock > now.litUntil else { return }
    if let noTurnBefore, clock <= noTurnBefore {
      now.litUntil = clock
      return
    }
    let turned = try turns.turn(until: clock, atMost: chunk, counting: &tallies, &now)
    hasTurned = turned.count > 0
    now.litUntil = turned.reached
    noTurnBefore = turned.next
  }

  /// Sets the moment that stored lights are to be right for, in a rebuild.
  mutating func begin(litUntil: Instant) throws(StoreError) {
    discard()
    now = try cityNow.read()
    now.litUntil = litUntil
  }

  /// A case as the events so far made it; nil when there is none with this number.
  mutating func item(_ id: CaseID) throws(StoreError) -> Case? {
    try draft(id)?.row.item
  }

  /// The number of a case's newest event; 0 when there is no such case.
  mutating func lastEvent(of id: CaseID) throws(StoreError) -> Int64 {
    try draft(id)?.events.split(separator: ",").last.flatMap { Int64($0) } ?? 0
  }

  /// All events of a case, oldest first.
  mutating func events(of id: CaseID) throws(StoreError) -> [LoggedEvent] {
    try history.events(numbered: try draft(id)?.events ?? "")
  }

  /// The round that a report is about, as the events so far made it.
  func round(_ report: RoundReport) throws(StoreError) -> Round {
    try rounds.read(report)
  }

  /// The rules in force after the events so far.
  mutating func rulebook() throws(StoreError) -> Rulebook {
    if let rules, rulesSequence == now.rulesSequence { return rules }
    return try readRules()
  }

  /// Whether a login has roles of its own, and any of these where some are named; without a copy of
  /// all the rules, since every command asks.
  mutating func holds(
    _ login: String, anyOf roles: [StaffRole]? = nil
  ) throws(StoreError) -> Bool {
    if rulesSequence != now.rulesSequence { _ = try readRules() }
    return rules?.grants.contains {
      $0.login == login && roles?.contains($0.role) ?? true
    } ?? false
  }

  private mutating func readRules() throws(StoreError) -> Rulebook {
    guard let read = try tables.rulebook() else {
      throw .unreadable(path: connection.path, what: "no city.founded event")
    }
    rules = read
    rulesSequence = now.rulesSequence
    return read
  }

  /// Takes in one more event.
  mutating func apply(
    _ event: Event, sequence: Int64, recorded: Instant
  ) throws(StoreError) {
    now.sequence = sequence
    now.recorded = recorded
    switch event.fact {
    case .cityFounded(let settings):
      try tables.write(settings)
      try tallies.add(grid: 0)
      now.rulesSequence = sequence
    case .cityOutlined:
      // Read from the log, where it stands beside the city's founding.
      now.rulesSequence = sequence
    case .placeAdded(let place):
      try prepareForNewRules()
      try tables.write(place)
      if place.code.level == .grid { try tallies.add(grid: place.code.value) }
      now.rulesSequence = sequence
    case .departmentAdded(let department):
      try tables.write(department)
      now.rulesSequence = sequence
    case .limitSet(let rule):
      try prepareForNewRules()
      try tables.write(rule)
      now.rulesSequence = sequence
    case .calendarSet(let day):
      try prepareForNewRules()
      try tables.write(day)
      now.rulesSequence = sequence
    case .policySet(let rule):
      try tables.write(rule)
      now.rulesSequence = sequence
    case .handlerSet(let rule):
      try tables.write(rule)
      now.rulesSequence = sequence
    case .roleGranted(let grant):
      try tables.write(grant, holds: true)
      now.rulesSequence = sequence
    case .roleWithdrawn(let grant):
      try tables.write(grant, holds: false)
      now.rulesSequence = sequence
    case .filterSaved(let filter):
      try tables.write(filter)
      now.rulesSequence = sequence
    case .caseReceived(let receipt):
      try receive(receipt, event, sequence)
    case .caseClaimed, .caseDispatched, .caseAccepted, .caseReturned, .caseEscalated,
      .caseReportedDone, .caseVerified, .caseClosed, .caseNoted, .caseSide:
      try evolve(event, sequence)
    case .roundStarted(let report):
      try check(in: report, finished: false, event.at, sequence)
    case .roundDone(let report):
      try check(in: report, finished: true, event.at, sequence)
    case .workerAbsent(let absence):
      try absences.add(absence)
    case .workerBack(let grid, let role):
      try absences.end(grid: grid, role: role, at: event.at)
    }
  }

  /// Writes everything that is in hand.
  mutating func finish() throws(StoreError) {
    try writeDrafts()
    if isJudgingAnew { try judgeAnew() }
    try tallies.flush(at: now.sequence)
    try cityNow.write(now)
  }

  private mutating func writeDrafts() throws(StoreError) {
    for id in drafts.keys.sorted() {
      guard let draft = drafts[id] else { continue }
      try write(draft)
    }
    try cases.insert(fresh, litUntil: now.litUntil)
    fresh.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: true)
  }

  /// Before a rule changes: what is in hand is judged by the rules that it happened under, so that
  /// it does not matter how many events are taken in at once. All other cases are judged by the new
  /// ones when the work in hand is finished.
  private mutating func prepareForNewRules() throws(StoreError) {
    guard now.cases > 0 else { return }
    try writeDrafts()
    isJudgingAnew = true
  }

  /// Gives every case that waits for anybody its deadlines by the rules in force, a few hundred at a
  /// time, and counts it under its light.
  private mutating func judgeAnew() throws(StoreError) {
    let rules = try rulebook()
    var last = CaseID(0)
    while true {
      let rows = try waiting.next(after: last)
      guard let end = rows.last else { break }
      last = end.item.id
      for row in rows {
        var judged = row
        judged.deadlines = rules.deadlines(for: row.item, keeping: row.deadlines)
        guard judged.deadlines != row.deadlines else { continue }
        try cases.judge(judged, litUntil: now.litUntil)
        noteTurn(of: judged.deadlines)
        count(-1, row.item.node, row.light(at: now.litUntil), in: row.item.grid)
        count(1, row.item.node, judged.light(at: now.litUntil), in: row.item.grid)
      }
    }
    isJudgingAnew = false
  }

  /// Forgets what is in hand, after a transaction was undone.
  mutating func discard() {
    drafts.removeAll(keepingCapacity: true)
    fresh.removeAll(keepingCapacity: true)
    tallies.discard()
    hasTurned = false
    isJudgingAnew = false
  }

  /// Takes a new case in hand.
  private mutating func receive(
    _ receipt: Receipt, _ event: Event, _ sequence: Int64
  ) throws(StoreError) {
    guard let id = event.caseID else { throw unreadable(sequence) }
    let item = Case(id, receipt, at: event.at, origin: event.origin)
    drafts[id] = Draft(
      row: CaseRow(item: item, deadlines: Deadlines()), events: String(sequence), isTouched: true,
      isMoved: true, said: CitizenMark(), written: now.recorded)
    now.cases = max(now.cases, id.number)
  }

  /// Moves a case that exists.
  private mutating func evolve(_ event: Event, _ sequence: Int64) throws(StoreError) {
    guard let id = event.caseID, try draft(id) != nil else { throw unreadable(sequence) }
    drafts[id]?.events += ",\(sequence)"
    drafts[id]?.isTouched = true
    defer { if drafts[id]?.row.item.isOpen == true { drafts[id]?.wasOpen = true } }
    if event.fact.movesCitizenTally, let draft = drafts[id], draft.said == nil {
      drafts[id]?.said = CitizenMark(draft.row.item, categories)
    }
    switch event.fact {
    case .caseSide(.undone):
      // The events themselves say what the case is without those that were undone.
      let events = try history.events(numbered: drafts[id]?.events ?? "")
      guard let item = Case.folded(from: events) else { throw unreadable(sequence) }
      drafts[id]?.row.item = item
      drafts[id]?.isCorrected = true
    case .caseSide(.corrected):
      drafts[id]?.row.item.evolve(event.fact, at: event.at, actor: event.actor)
      drafts[id]?.isCorrected = true
    case .caseNoted, .caseSide(.revealed):
      drafts[id]?.row.item.evolve(event.fact, at: event.at, actor: event.actor)
      return
    default: drafts[id]?.row.item.evolve(event.fact, at: event.at, actor: event.actor)
    }
    drafts[id]?.isMoved = true
  }

  /// Takes a check-in into its round at once; rounds are written one by one.
  private mutating func check(
    in report: RoundReport, finished: Bool, _ at: Instant, _ sequence: Int64
  ) throws(StoreError) {
    var round = try rounds.read(report)
    round.evolve(report, finished: finished, at: at)
    try rounds.write(round, report, sequence: sequence)
    now.roundsSequence = sequence
  }

  /// The case in hand, read from its table when it is first asked for.
  private mutating func draft(_ id: CaseID) throws(StoreError) -> Draft? {
    if let known = drafts[id] { return known }
    guard let (row, events) = try cases.read(id) else { return nil }
    let draft = Draft(
      row: row, events: events,
      stored: (row.item.node, row.light(at: now.litUntil), row.item.grid, row.item.waits),
      wasOpen: row.item.isOpen)
    drafts[id] = draft
    return draft
  }

  /// Writes a case with its deadlines by the rules in force, and counts it where it stands now.
  private mutating func write(_ draft: Draft) throws(StoreError) {
    // Read by a command that was refused: nothing happened to it.
    guard draft.isTouched else { return }
    var row = draft.row
    let grid = row.item.grid
    guard draft.isMoved else {
      try cases.updateVersion(row.item, events: draft.events)
      return
    }
    row.deadlines =
      draft.wasOpen
      ? try rulebook().deadlines(for: row.item)
      : try rulebook().deadlines(for: row.item, keeping: row.deadlines)
    let light = row.light(at: now.litUntil)
    noteTurn(of: row.deadlines)
    if let stored = draft.stored {
      if draft.isCorrected { try cases.correct(row.item) }
      try cases.update(row, events: draft.events, litUntil: now.litUntil)
      count(-1, stored.node, stored.light, in: stored.grid)
      now.waits.add(-1, stored.waits)
    } else {
      fresh.append((row, draft.events))
      if fresh.count == CaseTable.several {
        try cases.insert(fresh, litUntil: now.litUntil)
        fresh.removeAll(keepingCapacity: true)
      }
    }
    count(1, row.item.node, light, in: grid)
    now.waits.add(1, row.item.waits)
    if let said = draft.said { try countCitizens(draft, from: said) }
  }

  /// Notes when a light turns next that was just written down.
  private mutating func noteTurn(of deadlines: Deadlines) {
    if let turn = deadlines.nextTurn(after: now.litUntil), let known = noTurnBefore {
      noTurnBefore = min(known, turn)
    }
  }

  /// Counts a case in (1) or out (-1): in its grid and at its node, or among the closed.
  private mutating func count(_ number: Int32, _ node: Node, _ light: Light, in grid: PlaceCode?) {
    guard node != .closed else {
      now.closed += Int64(number)
      return
    }
    now.nodes[Int(node.rawValue)].add(number, under: light)
    tallies.count(number, in: grid, under: light)
  }

  /// The error for an event that follows from nothing before it.
  private func unreadable(_ sequence: Int64) -> StoreError {
    .unreadable(path: connection.path, what: "event \(sequence) is about a case there is not")
  }
}
