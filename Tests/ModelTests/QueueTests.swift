import Model
import Testing

@Suite("Queues")
struct QueueTests {
  private static let askers = [
    Asker(login: "li", units: []), Asker(login: "li", units: [.city]),
    Asker(login: "li", units: [.department("power"), .town(Sample.code(210_882_001))]),
  ]

  @Test("are written in both languages as what they let through", arguments: Queue.allCases)
  func texts(queue: Queue) throws {
    for asker in Self.askers {
      for inChinese in [false, true] {
        let text = queue.text(for: asker, inChinese: inChinese)
        #expect(try Filter.parse(text, in: Sample.city, by: asker) == queue.filter(for: asker))
      }
    }
  }

  @Test("a desk is what a unit has in hands, the city's what the login claimed")
  func desk() {
    var item = TransitionTests.item(.dispatched)
    let row = CaseRow(item: item, deadlines: Deadlines())
    let now = at("2026-11-20 12:00")
    #expect(Queue.mine.filter(for: Self.askers[2]).matches(row, at: now))
    #expect(!Queue.mine.filter(for: Self.askers[1]).matches(row, at: now))
    item.claimedBy = "li"
    let own = CaseRow(item: item, deadlines: Deadlines())
    #expect(Queue.mine.filter(for: Self.askers[1]).matches(own, at: now))
  }

  @Test("a login's units are those it works for, each once")
  func units() {
    let rules = Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: [], days: [],
      grants: [
        RoleGrant(login: "li", role: .operator, unit: .department("power")),
        RoleGrant(login: "li", role: .supervisor, unit: .department("power")),
        RoleGrant(login: "li", role: .observer, unit: .city),
        RoleGrant(login: "wu", role: .operator, unit: .city),
      ])
    #expect(Asker(login: "li", rules: rules) == Asker(login: "li", units: [.department("power")]))
  }

  @Test("waits are counted in and out")
  func tally() {
    var tally = WaitTally()
    tally.add(1, [.slip, .suspended])
    tally.add(1, .slip)
    tally.add(-1, .suspended)
    #expect(tally[.slip] == 2 && tally[.suspended] == 0)
    #expect(WaitTally(tally.counts) == tally)
  }
}
