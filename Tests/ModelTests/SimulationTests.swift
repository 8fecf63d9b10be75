import Model
import Testing

@Suite("The simulated days")
struct SimulationTests {
  private static let city = DemoCity.city
  private static let rulebook = Rulebook(
    settings: DemoCity.settings, zone: .shanghai,
    limits: LimitRule.standard(from: CivilDate(compact: 2020_01_01)), days: CalendarDay.standard)
  private static let begin = at("2026-11-23 00:00")
  private static let end = at("2026-11-25 20:00")

  private static func fresh(seed: UInt64 = 1) -> Simulation {
    Simulation(city: city, rulebook: rulebook, seed: seed, start: begin)
  }

  /// Three working days, played once for all tests.
  private static let orders: [CommandOrder] = {
    var simulation = fresh()
    return simulation.orders(until: end)
  }()

  private static let outcome: SimulatedCity = {
    var outcome = SimulatedCity(city: city, rulebook: rulebook)
    outcome.perform(orders)
    return outcome
  }()

  @Test("asked in one step or in many, it gives the same")
  func steps() {
    var simulation = Self.fresh()
    var random = SplitMix64(seed: 9)
    var orders: [CommandOrder] = []
    var now = Self.begin
    while now < Self.end {
      now = min(Self.end, now + Int64(random.below(9_000)))
      orders += simulation.orders(until: now)
    }
    #expect(orders == Self.orders)
    #expect(simulation.orders(until: Self.end).isEmpty)
    #expect(simulation.next.map { $0 > Self.end } == true)
  }

  @Test("another seed gives other days")
  func seeds() {
    var other = Self.fresh(seed: 2)
    #expect(other.orders(until: Self.begin + 43_200) != Array(Self.orders.prefix(2_000)))
  }

  @Test("commands come in the order of time, each under its own number, and none is refused")
  func order() {
    let times = Self.orders.map(\.at)
    #expect(times == times.sorted())
    #expect(times.first.map { $0 >= Self.begin } == true)
    #expect(Set(Self.orders.compactMap(\.origin)).count == Self.orders.count)
    #expect(Self.outcome.refusals == [])
  }

  @Test("people report by day rather than by night, and on every channel")
  func intake() {
    var hours = Array(repeating: 0, count: 24)
    var channels: [Channel: Int] = [:]
    var urgencies: [Urgency: Int] = [:]
    for item in Self.outcome.cases.values {
      hours[TimeZoneRules.shanghai.local(item.opened).second / 3_600] += 1
      channels[item.channel, default: 0] += 1
      urgencies[item.urgency, default: 0] += 1
    }
    let count = Self.outcome.cases.count
    #expect((350...650).contains(count))
    #expect(hours[0..<6].reduce(0, +) * 20 < count)
    #expect(hours[8..<12].reduce(0, +) * 4 > count)
    #expect((channels[.hotline] ?? 0) * 10 > count * 2)
    #expect((channels[.patrol] ?? 0) * 10 > count)
    #expect(channels.count >= 7)
    #expect((urgencies[.normal] ?? 0) * 10 > count * 6)
    #expect((urgencies[.emergency] ?? 0) > 0)
  }

  @Test("most rounds are walked in time, some late, a few by stand-ins and a few not at all")
  func rounds() {
    var counts = RoundCounts()
    for day in [2026_11_23, 2026_11_24] {
      for half in RoundHalf.allCases {
        let reading = RoundReading(
          half, day: CivilDate(compact: day), rules: Self.rulebook, at: Self.end)
        for grid in Self.city.grids {
          let key = RoundReport(grid: grid.code, day: CivilDate(compact: day), half: half)
          counts.add(
            reading.status(of: Self.outcome.rounds[key] ?? .unreported, kind: grid.kind))
        }
      }
    }
    #expect(counts.expected == 4 * 1_798)
    #expect((5...60).contains(counts.missed * 1_000 / counts.expected))
    #expect((3...40).contains(counts.covered * 1_000 / counts.expected))
    #expect(counts.finished + counts.missed == counts.expected)
    let madeGood = Self.outcome.rounds.filter { key, round in
      guard let done = round.done, let window = Self.rulebook.window(of: key.half, on: key.day)
      else { return false }
      return done >= window.closes
    }
    #expect((5...60).contains(madeGood.count * 1_000 / counts.expected))
    #expect((10...120).contains(Self.outcome.absences.count))
  }

  @Test("cases go every way: up, back, through rework, to departments, towns and villages")
  func ways() {
    let cases = Self.outcome.cases.values
    #expect(cases.contains { $0.returns > 0 })
    #expect(cases.contains { $0.reworks > 0 })
    #expect(cases.contains { $0.node == .closed && $0.verified != nil })
    let words = Set(
      Self.orders.compactMap { order in
        if case .move(_, let move, _) = order.command { move.word } else { nil }
      })
    #expect(
      words == [
        "claim", "check", "file", "dispatch", "accept", "return", "escalate", "done", "verify",
        "close", "note", "call-back",
      ])
    let levels = Set(cases.map { $0.holder.text.prefix { $0 != ":" } })
    #expect(levels == ["city", "town", "village", "dept"])
    #expect(cases.contains { $0.grid == nil })
  }

  @Test("nobody in it can be a real person")
  func callers() {
    let callers = Self.outcome.cases.values.compactMap(\.caller)
    #expect(!callers.isEmpty)
    #expect(callers.allSatisfy { $0.phone.hasPrefix("000") && $0.phone.utf8.count == 11 })
    #expect(callers.allSatisfy { $0.name.hasSuffix("演示") })
    #expect(Self.outcome.cases.values.allSatisfy { !$0.text.contains("%") })
  }

  @Test(
    "a store begun at any time of any day shows a running city",
    arguments: ["2026-11-20 01:00", "2026-11-21 14:00", "2026-11-23 08:30", "2026-11-24 16:10"])
  func warmStart(time: String) {
    let now = at(time)
    var simulation = Simulation.warmStart(
      city: Self.city, rulebook: Self.rulebook, seed: 7, now: now)
    var outcome = SimulatedCity(city: Self.city, rulebook: Self.rulebook)
    outcome.perform(simulation.orders(until: now))
    let tally = outcome.tally(at: now)
    #expect(outcome.refusals == [])
    #expect((220...520).contains(tally.open))
    #expect((4...50).contains(tally.late))
    #expect(tally.yellow > 0)
    let today = TimeZoneRules.shanghai.local(now).date
    let days = Set(outcome.rounds.keys.map(\.day))
    #expect(days.isSubset(of: (0...3).map { today + -$0 }) && days.isSuperset(of: [today + -1]))
  }

  @Test("a city without grids or of one village does no harm")
  func smallCities() {
    let empty = City(code: DemoCity.code, name: "", isDemo: true, places: [], departments: [])
    for city in [empty, Sample.city] {
      var simulation = Simulation(
        city: city, rulebook: Sample.rulebook, seed: 1, start: Self.begin)
      var outcome = SimulatedCity(city: city, rulebook: Sample.rulebook)
      outcome.perform(simulation.orders(until: Self.begin + 86_400))
      #expect(outcome.refusals == [] && !outcome.cases.isEmpty)
    }
  }
}
