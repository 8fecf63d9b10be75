import Console
import Model

/// A city kept in memory that answers the console's effects as the store would, so that the
/// console can be driven from key to frame without one.
struct DeskCity: Sendable {
  let city: City
  private(set) var rulebook: Rulebook
  private(set) var cases: [CaseRow] = []
  private(set) var log: [LoggedEvent] = []
  private(set) var rounds: [[Round]]
  private(set) var absences: [Int: [Absence]] = [:]
  private var numbers: [Origin: CaseID] = [:]
  private var timelines: [CaseID: [Int]] = [:]
  var day: CivilDate

  init(city: City, rulebook: Rulebook, day: CivilDate) {
    self.city = city
    self.rulebook = rulebook
    self.day = day
    rounds = RoundHalf.allCases.map { _ in
      Array(repeating: .unreported, count: city.grids.count)
    }
  }

  /// Carries out commands; those refused are answered so and leave no trace.
  @discardableResult
  mutating func perform(_ orders: [CommandOrder]) -> [Result<CommandReceipt, Refusal>] {
    var answers: [Result<CommandReceipt, Refusal>] = []
    for order in orders {
      do throws(Refusal) {
        answers.append(.success(try perform(order)))
      } catch {
        answers.append(.failure(error))
      }
    }
    return answers
  }

  mutating func perform(_ order: CommandOrder) throws(Refusal) -> CommandReceipt {
    switch order.command {
    case .receive(let report):
      let id = CaseID(Int64(cases.count + 1))
      let item = Case(id, report, at: order.at, origin: order.origin)
      cases.append(CaseRow(item: item, deadlines: rulebook.deadlines(for: item)))
      if let origin = order.origin { numbers[origin] = id }
      record(.caseReceived(report), order, id)
      return receipt(id)
    case .receiveAgain(let report, let other, let reason):
      var first = order
      first.command = .receive(report)
      guard let id = try perform(first).caseID else { throw .unknownCase("") }
      var second = order
      second.command = .move(
        .number(id), .side(.merge(into: other, reason: reason)), version: nil)
      return try perform(second)
    case .move(let reference, let move, let version):
      let id: CaseID
      switch reference {
      case .number(let number): id = number
      case .origin(let origin):
        guard let number = numbers[origin] else { throw .unknownCase(origin.id) }
        id = number
      }
      let index = Int(id.number) - 1
      guard cases.indices.contains(index) else { throw .unknownCase(id.text) }
      var item = cases[index].item
      if let version, version != item.version {
        throw .overtaken(by: item.claimedBy, node: item.node)
      }
      let occasion = Occasion(
        actor: order.actor, isTrusted: order.isTrusted, at: order.at, city: city, rules: rulebook)
      if case .side(.undo(let batch)) = move {
        for fact in try item.decideUndo(of: timeline(id), in: batch, on: occasion) {
          record(fact, order, id)
        }
        item = Case.folded(from: timeline(id)) ?? item
      } else {
        var order = order
        for fact in try item.decide(move, on: occasion) {
          item.evolve(fact, at: order.at, actor: order.actor)
          record(fact, order, id)
          order.origin = nil
        }
      }
      cases[index] = CaseRow(item: item, deadlines: rulebook.deadlines(for: item))
      return receipt(id)
    case .startRound(let report): evolve(report, finished: false, order)
    case .finishRound(let report): evolve(report, finished: true, order)
    case .reportAbsence(let absence):
      if let grid = city.gridIndex(absence.grid) { absences[grid, default: []].append(absence) }
      record(.workerAbsent(absence), order, nil)
    case .endAbsence(let grid, let role):
      if let index = city.gridIndex(grid) { absences[index]?.removeAll { $0.role == role } }
      record(.workerBack(grid: grid, role: role), order, nil)
    case .giveRole(let grant): record(.roleGranted(grant), order, nil)
    case .takeRole(let grant): record(.roleWithdrawn(grant), order, nil)
    case .changeRule(let change):
      let occasion = Occasion(
        actor: order.actor, isTrusted: order.isTrusted, at: order.at, city: city, rules: rulebook)
      record(try change.decide(on: occasion), order, nil)
      rulebook = rulebook.changed(by: [change])
      for index in cases.indices {
        let (item, before) = (cases[index].item, cases[index].deadlines)
        cases[index] = CaseRow(
          item: item, deadlines: rulebook.deadlines(for: item, keeping: before))
      }
    case .saveFilter(let filter):
      rulebook = Rulebook(
        settings: rulebook.settings, zone: rulebook.zone, limits: rulebook.limits,
        days: rulebook.days, policies: rulebook.policies, grants: rulebook.grants,
        grids: rulebook.grids,
        filters: rulebook.filters.filter { $0.name != filter.name }
          + (filter.text.isEmpty ? [] : [filter]), handlers: rulebook.handlers)
      record(.filterSaved(filter), order, nil)
    }
    return receipt(nil)
  }

  func situation(at now: Instant) -> Situation {
    var situation = Situation(city: city, rulebook: rulebook, day: day)
    for row in cases {
      situation.waits.add(1, row.item.waits)
      guard row.item.isOpen else {
        situation.closed += 1
        continue
      }
      let light = row.light(at: now)
      situation.nodes[Int(row.item.node.rawValue)].add(1, under: light)
      if let grid = row.item.grid.flatMap(city.gridIndex) {
        situation.grids[grid].add(1, under: light)
      } else {
        situation.unlocated.add(1, under: light)
      }
    }
    situation.rounds = rounds
    situation.absences = absences
    situation.sequence = Int64(log.count)
    situation.newest = log.last?.recorded
    return situation
  }

  /// What citizens have to say of each grid; an event is written down when it happens here.
  func citizens(at now: Instant) -> [CitizenTally] {
    var grids = Array(repeating: CitizenTally(), count: city.grids.count)
    let today = rulebook.zone.local(now).date
    let first = today + (1 - CitizenLimits.days(rulebook, on: today))
    for row in cases {
      guard let grid = row.item.grid.flatMap(city.gridIndex) else { continue }
      grids[grid] += row.item.citizenTally(CaseCategory.isSeenOnRounds)
      let day = row.item.callDay(written: row.item.opened, in: rulebook.zone)
      if row.item.isCall, day >= first, day <= today { grids[grid].calls += 1 }
    }
    return grids
  }

  func change(since old: Situation, at now: Instant) -> SituationChange {
    let fresh = situation(at: now)
    var change = SituationChange(
      sequence: fresh.sequence, newest: fresh.newest, nextTurn: fresh.nextTurn,
      closed: fresh.closed, nodes: fresh.nodes)
    change.waits = fresh.waits
    if fresh.rulebook != old.rulebook { change.rulebook = fresh.rulebook }
    if fresh.unlocated != old.unlocated { change.unlocated = fresh.unlocated }
    for grid in city.grids.indices where fresh.grids[grid] != old.grids[grid] {
      change.grids.append((grid, fresh.grids[grid]))
    }
    if let heard = old.citizens {
      for (grid, tally) in citizens(at: now).enumerated() where tally != heard[grid] {
        change.citizens.append((grid, tally))
      }
    }
    for half in RoundHalf.allCases {
      let index = Int(half.rawValue)
      for grid in city.grids.indices where fresh.rounds[index][grid] != old.rounds[index][grid] {
        change.rounds.append(.init(half: half, grid: grid, round: fresh.rounds[index][grid]))
      }
    }
    if fresh.absences != old.absences { change.absences = fresh.absences }
    return change
  }

  /// A short step through what has happened to a query's cases.
  private func news(_ request: PageRequest, since: Int64, at now: Instant) -> CasePage {
    let filter = request.query.filter.settled(at: now, by: rulebook)
    let events = log.dropFirst(Int(since)).prefix(2)
    let touched = Set(events.compactMap(\.event.caseID))
    var page = CasePage(rows: [], next: nil, scanned: 0)
    page.asOf = events.last?.sequence ?? since
    page.news = CaseNews(touched: touched, isMore: page.asOf < Int64(log.count))
    page.rows = cases.filter {
      touched.contains($0.item.id) && request.query.admits($0.item) && filter.matches($0, at: now)
    }
    return page
  }

  /// One bounded step through the cases in the query's order.
  func page(_ request: PageRequest, at now: Instant) -> CasePage {
    if let since = request.since { return news(request, since: since, at: now) }
    let query = request.query
    let filter = request.query.filter.settled(at: now, by: rulebook)
    var rows = cases.filter { request.query.admits($0.item) }
    rows.sort { query.comes(query.key(of: $0), before: query.key(of: $1)) }
    if let after = request.after {
      rows.removeAll { !query.comes(after, before: query.key(of: $0)) }
    }
    // A sort that no index serves has nothing to show before its second step.
    if !query.sort.isEmpty, request.scan == nil, !rows.isEmpty {
      var page = CasePage(rows: [], next: nil, scanned: 0)
      page.asOf = Int64(log.count)
      page.scan = SortScan()
      return page
    }
    var page = CasePage(rows: [], next: nil, scanned: 0)
    page.asOf = Int64(log.count)
    for row in rows {
      if page.rows.count == request.limit || page.scanned == request.budget { return page }
      page.scanned += 1
      page.next = query.key(of: row)
      if filter.matches(row, at: now) { page.rows.append(row) }
    }
    page.next = nil
    return page
  }

  /// The groups of a query's cases; the first step brings nothing.
  func groups(_ asked: GroupQuery, at now: Instant) -> CaseGroups {
    var groups = asked.begun
    guard groups.position != nil else {
      groups.position = PageKey(urgency: 0, due: 0, number: 0)
      return groups
    }
    groups.position = nil
    groups.isComplete = true
    let filter = asked.query.filter.settled(at: now, by: rulebook)
    for row in cases where asked.query.admits(row.item) && filter.matches(row, at: now) {
      groups.add(
        asked.field.value(of: row), isLate: row.item.isOpen && row.light(at: now) == .red)
    }
    return groups
  }

  func count(_ query: CaseQuery, at now: Instant) -> CaseCount {
    let filter = query.filter.settled(at: now, by: rulebook)
    let passing = cases.filter {
      query.admits($0.item) && filter.matches($0, at: now)
    }
    return CaseCount(count: min(passing.count, 1_000), isMore: passing.count > 1_000)
  }

  func similar(_ query: SimilarQuery) -> SimilarCases {
    let earlier = cases.filter { !query.phone.isEmpty && $0.item.caller?.phone == query.phone }
    let near = cases.filter { row in
      row.item.grid.map(query.grids.contains) ?? false && row.item.stage != .setAside
        && query.since <= row.item.opened && row.item.opened <= query.until
    }
    return SimilarCases(
      earlier: earlier.count, newest: earlier.suffix(3).reversed(), near: near.reversed())
  }

  func card(_ id: CaseID) -> CaseCard? {
    guard let row = cases.first(where: { $0.item.id == id }) else { return nil }
    return CaseCard(row: row, timeline: timeline(id))
  }

  func batch(with id: CaseID, by login: String) -> BatchCases? {
    guard let batch = Case.batch(of: timeline(id), by: login) else { return nil }
    let events = log.filter { $0.event.origin.flatMap { Batch($0) } == batch }
    return BatchCases(batch: batch, ids: events.compactMap(\.event.caseID))
  }

  func timeline(_ id: CaseID) -> [LoggedEvent] {
    (timelines[id] ?? []).map { withCaller(log[$0]) }
  }

  func events(_ request: EventRequest) -> [LoggedEvent] {
    if let after = request.after {
      return log.filter { $0.sequence > after }.prefix(request.limit).map(withCaller)
    }
    let before = request.before ?? .max
    return log.reversed().lazy.filter { $0.sequence < before }.prefix(request.limit)
      .map(withCaller)
  }

  private func withCaller(_ logged: LoggedEvent) -> LoggedEvent {
    var logged = logged
    logged.caller = logged.event.caseID.flatMap { cases[Int($0.number) - 1].item.caller }
    return logged
  }

  private mutating func evolve(_ report: RoundReport, finished: Bool, _ order: CommandOrder) {
    record(finished ? .roundDone(report) : .roundStarted(report), order, nil)
    guard report.day == day, let grid = city.gridIndex(report.grid) else { return }
    rounds[Int(report.half.rawValue)][grid].evolve(report, finished: finished, at: order.at)
  }

  private mutating func record(_ fact: Fact, _ order: CommandOrder, _ id: CaseID?) {
    if let id { timelines[id, default: []].append(log.count) }
    log.append(
      LoggedEvent(
        sequence: Int64(log.count + 1), recorded: order.at,
        event: Event(
          at: order.at, actor: order.actor, caseID: id, origin: order.origin, fact: fact)))
  }

  private func receipt(_ id: CaseID?) -> CommandReceipt {
    CommandReceipt(sequence: Int64(log.count), caseID: id, isDuplicate: false)
  }
}
