import Model

/// The commands of one transaction, carried out one after the other: each sees what those before
/// it did.
struct CommandGroup {
  private let connection: Connection
  private var projector: Projector
  private var log: EventLog
  private var head = EventLog.Head()
  private var before: Int64 = 0
  /// The content that `head` and the projector's figures are known to be of.
  private var knownContent: UInt32?
  private var recorded = Instant(seconds: 0)

  /// How many due lights a transaction turns on its way: a few milliseconds' work at most.
  private static let turnsAlongTheWay = 256

  /// Prepares everything a writer needs; made once and kept.
  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    projector = try Projector(connection)
    log = try EventLog(connection)
  }

  /// The running figures after the last `finish`.
  var cityNow: CityNow { projector.now }

  /// Whether there is anything to commit: events, or lights that turned.
  var hasWritten: Bool { head.sequence > before || projector.hasTurned }

  /// Begins after `BEGIN IMMEDIATE`. If nobody else has written since this writer's last commit,
  /// nothing needs to be read.
  mutating func begin(now: Instant, turns: Int = turnsAlongTheWay) throws(StoreError) {
    let isKnown = knownContent == connection.contentVersion
    knownContent = nil
    if !isKnown { head = try log.head() }
    before = head.sequence
    recorded = now
    try projector.begin(clock: now, chunk: turns, isKnown: isKnown)
  }

  /// Writes what is in hand, before `COMMIT`.
  mutating func finish() throws(StoreError) { try projector.finish() }

  /// Notes that `COMMIT` went through: what is known now is what the next transaction finds.
  mutating func committed() { knownContent = connection.contentVersion }

  /// Forgets what is in hand, after a rollback.
  mutating func discard() {
    knownContent = nil
    projector.discard()
  }

  /// The rules in force.
  mutating func rulebook() throws(StoreError) -> Rulebook { try projector.rulebook() }

  /// Writes the facts that found a city.
  mutating func found(_ facts: [Fact], actor: String) throws(StoreError) {
    for fact in facts {
      _ = try append(Event(at: recorded, actor: actor, fact: fact))
    }
  }

  /// Carries out one command, or says why not; a refused one leaves no trace. One that came before
  /// is answered as it was then: whatever would be refused now has to be looked up for that, the
  /// rest is noticed when it is written.
  mutating func perform(
    _ order: CommandOrder, in city: City
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    let answer = try carryOut(order, in: city)
    guard case .failure = answer, let origin = order.origin, let first = try repeated(origin)
    else { return answer }
    return .success(first)
  }

  /// The answer to what came in under this outside number before; nil when nothing did.
  private func repeated(_ origin: Origin) throws(StoreError) -> CommandReceipt? {
    try log.find(origin).map {
      CommandReceipt(sequence: $0.sequence, caseID: $0.caseID, isDuplicate: true)
    }
  }

  private mutating func carryOut(
    _ order: CommandOrder, in city: City
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    switch order.command {
    case .receive(let receipt):
      return try receive(receipt, order, in: city)
    case .receiveAgain(let receipt, let other, let reason):
      return try receive(receipt, order, in: city, mergedInto: other, reason: reason)
    case .move(let reference, let move, let version):
      return try self.move(reference, move, seen: version, order, in: city)
    case .giveRole(let grant):
      return try rule(order) { (rules) throws(Refusal) in
        try rules.give(grant, by: order.actor, in: city)
      }
    case .takeRole(let grant):
      return try rule(order) { (rules) throws(Refusal) in
        try rules.take(grant, by: order.actor)
      }
    case .startRound(let report):
      return try check(in: report, as: .roundStarted(report), order, in: city)
    case .finishRound(let report):
      return try check(in: report, as: .roundDone(report), order, in: city)
    case .reportAbsence(let absence):
      guard city.gridIndex(absence.grid) != nil else { return unknown(absence.grid) }
      return .success(try write([.workerAbsent(absence)], of: nil, order))
    case .endAbsence(let grid, let role):
      guard city.gridIndex(grid) != nil else { return unknown(grid) }
      return .success(try write([.workerBack(grid: grid, role: role)], of: nil, order))
    case .changeRule(let change):
      let occasion = Occasion(
        actor: order.actor, isTrusted: try isTrusted(order), at: order.at, city: city,
        rules: try rulebook())
      let fact: Fact
      do throws(Refusal) { fact = try change.decide(on: occasion) } catch { return .failure(error) }
      return .success(try write([fact], of: nil, order))
    case .saveFilter(let filter):
      if let refusal = try refusal(of: "save-filter", [.operator, .supervisor], order) {
        return .failure(refusal)
      }
      return .success(try write([.filterSaved(filter)], of: nil, order))
    }
  }

  /// Changes the city's own rules, unless one of them forbids it.
  private mutating func rule(
    _ order: CommandOrder, _ decide: (Rulebook) throws(Refusal) -> [Fact]
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    let rules = try rulebook()
    let facts: [Fact]
    do throws(Refusal) { facts = try decide(rules) } catch { return .failure(error) }
    return .success(try write(facts, of: nil, order))
  }

  /// Takes a report in as a new case; one that is a known matter again is merged into the case of
  /// that matter in the same breath, or refused as a whole.
  private mutating func receive(
    _ report: Receipt, _ order: CommandOrder, in city: City, mergedInto other: CaseID? = nil,
    reason: String = ""
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    if let refusal = try refusal(of: "receive", [.operator, .supervisor], order) {
      return .failure(refusal)
    }
    var receipt = report
    if let grid = receipt.grid, city.gridIndex(grid) == nil {
      receipt.grid = nil
      receipt.marks.insert(.unknownGrid)
    }
    let id = CaseID(projector.now.cases + 1)
    guard let other else { return .success(try write([.caseReceived(receipt)], of: id, order)) }
    guard let known = try projector.item(other) else { return .failure(.unknownCase(other.text)) }
    let occasion = Occasion(
      actor: order.actor, isTrusted: try isTrusted(order), at: order.at, city: city,
      rules: try rulebook())
    let item = Case(id, receipt, at: order.at, origin: order.origin)
    let facts: [Fact]
    do throws(Refusal) {
      facts = try item.decide(.side(.merge(into: other, reason: reason)), on: occasion)
    } catch {
      return .failure(error)
    }
    guard let answer = known.answer(to: facts, of: id) else {
      return .failure(.cannotMerge(into: other))
    }
    let written = try write([.caseReceived(receipt)] + facts, of: id, order)
    if !written.isDuplicate {
      _ = try append(
        Event(at: order.at, actor: order.actor, caseID: other, fact: .caseSide(answer)))
    }
    return .success(written)
  }

  /// Moves a case, unless it is unknown, was changed since the writer saw it, or a rule forbids it.
  private mutating func move(
    _ reference: CaseReference, _ move: CaseMove, seen version: Int?, _ order: CommandOrder,
    in city: City
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    let found: CaseID?
    let name: String
    switch reference {
    case .number(let id): (found, name) = (id, id.text)
    case .origin(let origin):
      (found, name) = (try log.find(origin)?.caseID, "\(origin.source) \(origin.id)")
    }
    guard let id = found, let item = try projector.item(id) else {
      return .failure(.unknownCase(name))
    }
    if let version, version != item.version {
      if move == .claim, !item.claimedBy.isEmpty {
        return .failure(.alreadyClaimed(by: item.claimedBy))
      }
      return .failure(
        .overtaken(by: try log.actor(of: projector.lastEvent(of: id)), node: item.node))
    }
    let occasion = Occasion(
      actor: order.actor, isTrusted: try isTrusted(order), at: order.at, city: city,
      rules: try rulebook())
    let events = move.kind == .undo ? try projector.events(of: id) : []
    let partner: CaseID?
    let facts: [Fact]
    do throws(Refusal) {
      if case .side(.undo(let batch)) = move {
        facts = try item.decideUndo(of: events, in: batch, on: occasion)
      } else {
        facts = try item.decide(move, on: occasion)
      }
      partner = item.partner(in: facts)
    } catch {
      return .failure(error)
    }
    guard let partner else { return .success(try write(facts, of: id, order)) }
    guard let other = try projector.item(partner) else {
      return .failure(.unknownCase(partner.text))
    }
    guard let answer = other.answer(to: facts, of: id) else {
      return .failure(.cannotMerge(into: partner))
    }
    let receipt = try write(facts, of: id, order)
    if !receipt.isDuplicate {
      _ = try append(
        Event(at: order.at, actor: order.actor, caseID: partner, fact: .caseSide(answer)))
    }
    return .success(receipt)
  }

  /// Whether the giver of an order speaks for a trusted system; a login with roles of its own is
  /// asked for them by whatever way it comes.
  private mutating func isTrusted(_ order: CommandOrder) throws(StoreError) -> Bool {
    guard order.isTrusted else { return false }
    return try !projector.holds(order.actor)
  }

  /// The refusal for a login that holds none of these roles anywhere; nil when it does.
  private mutating func refusal(
    of move: String, _ roles: [StaffRole], _ order: CommandOrder
  ) throws(StoreError) -> Refusal? {
    if try isTrusted(order) { return nil }
    if try projector.holds(order.actor, anyOf: roles) { return nil }
    return .roleNeeded(move: move, roles: StaffRole.allCases.filter(roles.contains))
  }

  /// Takes a check-in of a round that is not finished yet.
  private mutating func check(
    in report: RoundReport, as fact: Fact, _ order: CommandOrder, in city: City
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    guard city.gridIndex(report.grid) != nil else { return unknown(report.grid) }
    guard try projector.round(report).done == nil else {
      return .failure(.roundDone(grid: report.grid.description))
    }
    return .success(try write([fact], of: nil, order))
  }

  /// The refusal for a grid that the city does not have.
  private func unknown(_ grid: PlaceCode) -> Result<CommandReceipt, Refusal> {
    .failure(.unknownGrid(grid.description))
  }

  /// Writes the facts of one command. Only the first carries the outside number: it is the one
  /// that a repeat is answered with, and of a repeat nothing is written.
  private mutating func write(
    _ facts: [Fact], of id: CaseID?, _ order: CommandOrder
  ) throws(StoreError) -> CommandReceipt {
    let first = head.sequence + 1
    for (index, fact) in facts.enumerated() {
      let origin = index == 0 ? order.origin : nil
      let event = Event(at: order.at, actor: order.actor, caseID: id, origin: origin, fact: fact)
      guard try append(event) else {
        guard let origin, let receipt = try repeated(origin) else {
          throw .unreadable(path: connection.path, what: "the index event_origin")
        }
        return receipt
      }
    }
    return CommandReceipt(sequence: first, caseID: id, isDuplicate: false)
  }

  /// The fact that a later reading of the log gives: it is the one that is kept. A body that could not
  /// be read back must not be written.
  private func fact(_ kind: String, _ fields: Fields) throws(StoreError) -> Fact {
    do throws(FactError) {
      return try Fact(kind: kind, fields: fields)
    } catch {
      throw .unreadable(path: connection.path, what: "what was to be written of \(kind): \(error)")
    }
  }

  /// Writes one event to the log and into the projections; false, with nothing written, when its
  /// outside number came before.
  private mutating func append(_ event: Event) throws(StoreError) -> Bool {
    var event = event
    var fields = event.fact.fields
    if let clean = fields.withoutNulls {
      fields = clean
      event.fact = try fact(event.fact.kind, clean)
    }
    guard try log.append(event, fields: fields, recorded: recorded, after: &head) else {
      return false
    }
    try projector.apply(event, sequence: head.sequence, recorded: recorded)
    return true
  }
}
