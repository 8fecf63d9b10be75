import Model
import Testing

@testable import Store

@Suite struct CitizenTests {
  /// Whatever happens to cases, and however long it takes: the counters of citizens are what a plain
  /// fold of the log gives, those kept up to date are those read afresh, a rebuild proves them, and
  /// in the time machine they are what the log gives up to that moment.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func countersAreWhatTheLogGives(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    let writers = [try place.open(.readWrite), try place.open(.bulk)]
    let reader = try place.open(.readOnly)
    var city = RandomCity(seed: seed)
    var now = TemporaryStore.start
    var picture = try reader.situation(now: now)
    picture.citizens = try reader.citizens(now: now)
    for step in 0..<24 {
      // Days go by, and at times the clock stands still or is put back a little.
      now = now + Int64([600, 7_200, 50_000, 0, -60][city.pick(5)])
      let orders = city.lives(2 + city.pick(4), at: now) + city.orders(city.pick(5), at: now)
      // Several commands in a transaction, or each by itself.
      if city.pick(2) == 0 {
        _ = try writers[city.pick(2)].perform(orders, now: now)
      } else {
        for order in orders { _ = try writers[city.pick(2)].perform([order], now: now) }
      }
      picture.apply(try reader.change(since: picture, now: now))
      #expect(try picture.citizens == plain(place, reader, at: now), "seed \(seed), step \(step)")
      #expect(try picture.citizens == place.open(.readOnly).citizens(now: now))
    }
    let sum = try #require(picture.citizens).reduce(CitizenTally(), +)
    #expect(sum.calls > 0 && sum.satisfied > 0 && sum.dissatisfied > 0 && sum.unanswered > 0)
    #expect(sum.missed > 0 && sum.filed > sum.missed)
    #expect(try reader.verify().findings == [])
    // Nobody has to write for a day to become too long ago.
    for later in 0...8 {
      let then = now + Int64(later) * 86_400
      #expect(try reader.citizens(now: then) == plain(place, reader, at: then))
    }
    let past = try place.open(.readOnly)
    for _ in 0..<12 {
      let at = now - Int64(city.pick(Int(now - TemporaryStore.start) + 3 * 86_400))
      try past.setOut(for: at)
      #expect(try past.goOn())
      let moment = try #require(past.past?.moment)
      #expect(
        try past.citizens(now: at) == plain(place, past, at: at, moment), "seed \(seed), \(at)")
    }
  }

  @Test(arguments: [
    ("satisfied = satisfied + 1", "satisfied"), ("so_so = so_so + 1", "so_so"),
    ("dissatisfied = dissatisfied + 1", "dissatisfied"),
    ("unanswered = unanswered - 1", "unanswered"), ("missed = missed + 1", "missed"),
    ("filed = filed - 1", "filed"), (#"calls = '{"20261120":9}'"#, "calls"),
  ])
  func aCounterThatIsWrongIsFound(change: String, column: String) throws {
    let place = try TemporaryStore.made()
    var city = RandomCity(seed: 3)
    _ = try place.open().perform(
      city.lives(12, at: TemporaryStore.start), now: TemporaryStore.start)
    try place.database().execute(
      "UPDATE grid_tally SET \(change) WHERE grid = \(TemporaryStore.grids[0])")
    let findings = try place.open(.readOnly).verify().findings
    #expect(
      findings.contains {
        if case .projection("grid_tally", _, column, _, _) = $0 { true } else { false }
      }, "\(findings)")
  }

  /// An event that says nothing of citizens writes no more than before, and one that does writes the
  /// row that is written anyhow.
  @Test func noRowIsWrittenBesideTheGridsOwn() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let start = TemporaryStore.start
    let grid = TemporaryStore.grids[1]
    let before = try place.database().number("SELECT count(*) FROM grid_tally")
    _ = try store.perform([Order.receive("停水", grid: grid, at: start)], now: start)
    let calls = try place.database().statement("SELECT calls FROM grid_tally WHERE grid = \(grid)")
    #expect(try calls.step() && calls.text(0) == #"{"20261120":1}"#)
    calls.reset()
    #expect(try place.database().number("SELECT count(*) FROM grid_tally") == before)
    let changed = try place.database().number("SELECT count(*) FROM grid_tally WHERE seq > 0")
    #expect(changed == 1)
  }

  /// The counters of an instant from the log's own lines.
  private func plain(
    _ place: TemporaryStore, _ store: Store, at now: Instant, _ moment: PastMoment? = nil
  ) throws -> [CitizenTally] {
    var cases: [CaseID: [LoggedEvent]] = [:]
    var stopped: Set<CaseID> = []
    for logged in try LogReader(place.database()).events("ORDER BY seq", []) {
      guard let id = logged.event.caseID else { continue }
      if let moment, !moment.holds(logged.sequence, at: logged.event.at) { stopped.insert(id) }
      if !stopped.contains(id) { cases[id, default: []].append(logged) }
    }
    let today = TimeZoneRules.shanghai.local(now).date
    return PlainCitizens(Array(cases.values), store.city, days: 7, through: today).grids
  }
}
