import Model
import Testing

@testable import Store

/// A moment made from nothing: every event that had happened, in the order of the log, through the
/// projector of every day into a database of its own.
struct ReplayedMoment {
  /// All cases by number, their texts whole.
  let rows: [CaseRow]
  /// The numbers of each case's events.
  let events: [CaseID: [Int64]]

  private let fresh: Connection
  private let moment: PastMoment
  private let newest: LoggedEvent?
  private let city: City

  init(_ place: TemporaryStore, _ moment: PastMoment) throws {
    self.moment = moment
    let store = try place.database()
    fresh = try Connection(path: "", mode: .readWrite)
    try Migration.migrate(fresh)
    var projector = try Projector(fresh, log: store)
    try fresh.execute("BEGIN")
    try projector.begin(litUntil: moment.at)
    var stopped: Set<CaseID> = []
    var stoppedRounds: Set<RoundReport> = []
    var held: [CaseID: [Int64]] = [:]
    var newest: LoggedEvent?
    for logged in try LogReader(store).events("ORDER BY seq", []) {
      let event = logged.event
      let holds = moment.holds(logged.sequence, at: event.at)
      if holds { newest = logged }
      if let id = event.caseID {
        if !holds { stopped.insert(id) }
        guard !stopped.contains(id) else { continue }
        held[id, default: []].append(logged.sequence)
      } else if let round = event.fact.round {
        if !holds { stoppedRounds.insert(round) }
        guard !stoppedRounds.contains(round) else { continue }
      } else {
        guard holds else { continue }
      }
      try projector.apply(event, sequence: logged.sequence, recorded: logged.recorded)
      try projector.finish()
      try projector.begin(litUntil: moment.at)
    }
    try projector.finish()
    try fresh.execute("COMMIT")
    self.newest = newest
    events = held
    let row = try fresh.prepare("SELECT \(CaseColumns.forList) FROM case_now ORDER BY id")
    var rows: [CaseRow] = []
    while try row.step() { rows.append(try CaseColumns.read(row, fresh)) }
    self.rows = rows
    let tables = CityTables(fresh)
    city = try tables.city(try #require(try tables.rulebook()).settings)
  }

  /// What the picture of the city is there, as far as the log says it; the rest is as another has it.
  func situation(like other: Situation) throws -> Situation {
    let rules = try #require(try CityTables(fresh).rulebook())
    let row = try CityNowTable(fresh).read()
    var situation = Situation(city: city, rulebook: rules, day: rules.zone.local(moment.at).date)
    situation.sequence = newest?.sequence ?? 0
    situation.newest = newest.map { min($0.recorded, moment.at) }
    situation.closed = Int(row.closed)
    situation.waits = row.waits
    for row in rows where row.item.isOpen {
      let light = row.deadlines.light(at: moment.at)
      situation.nodes[Int(row.item.node.rawValue)].add(1, under: light)
      if let grid = row.item.grid.flatMap(city.gridIndex) {
        situation.grids[grid].add(1, under: light)
      } else {
        situation.unlocated.add(1, under: light)
      }
    }
    let round = try fresh.prepare(
      "SELECT half, grid, started, done, role, found FROM round WHERE day = ?")
    round.bind(situation.day.compact)
    while try round.step() {
      let index = try #require(PlaceCode(round.integer(1)).flatMap(city.gridIndex))
      situation.rounds[Int(round.integer(0))][index] = RoundTable.round(round, from: 2)
    }
    situation.absences = try AbsenceTable(fresh).unfinished(at: moment.at, in: city)
    return situation
  }

  /// The cases of an order without a filter, in that order.
  func listed(_ order: CaseQuery.Order) -> [CaseID] {
    let query = CaseQuery(order: order)
    return rows.filter { query.admits($0.item) }
      .sorted { query.precedes(query.key(of: $0), query.key(of: $1)) }.map(\.item.id)
  }
}

extension Fact {
  /// The round it is about, told by grid, day and half.
  fileprivate var round: RoundReport? {
    switch self {
    case .roundStarted(let report), .roundDone(let report):
      RoundReport(grid: report.grid, day: report.day, half: report.half)
    default: nil
    }
  }
}
