import Model
import Testing

/// Slips of supervision: how they stand, and their order on the board.
@Suite("Slips")
struct SlipTests {
  private static let now = at("2026-11-20 11:00")

  @Test("one that was ignored says so")
  func states() {
    var slip = Slip(colour: .blue, to: .department("power"), sender: "zhou", since: Self.now)
    #expect(slip.state(due: Self.now + 60, at: Self.now + 60) == .waiting)
    #expect(slip.state(due: Self.now + 60, at: Self.now + 61) == .ignored(climbs: 0))
    #expect(slip.state(due: nil, at: Self.now + 999_999) == .waiting)
    slip.climbs = 2
    #expect(slip.state(due: Self.now + 60, at: Self.now) == .climbed(2))
    #expect(slip.state(due: Self.now + 60, at: Self.now + 61) == .ignored(climbs: 2))
  }

  @Test("the board has red first, then yellow, then blue, each by its own deadline")
  func order() {
    var rows: [CaseRow] = []
    for (number, colour, due) in [
      (1, SlipColour.blue, 10), (2, .red, 90), (3, .yellow, 5), (4, .red, 20), (5, .blue, 10),
    ] as [(Int64, SlipColour, Int64)] {
      var item = Case(
        CaseID(number), Receipt(text: "t", channel: .hotline), at: Self.now, origin: nil)
      item.side.slip = Slip(colour: colour, to: .city, sender: "zhou", since: Self.now)
      rows.append(CaseRow(item: item, deadlines: Deadlines(slipDue: Self.now + due)))
    }
    let query = CaseQuery(order: .slips)
    rows.sort { query.precedes(query.key(of: $0), query.key(of: $1)) }
    #expect(rows.map(\.item.id.number) == [4, 2, 3, 1, 5])
    let none = Case(CaseID(9), Receipt(text: "t", channel: .hotline), at: Self.now, origin: nil)
    #expect(!CaseQuery(order: .slips).admits(none) && CaseQuery(order: .slips).admits(rows[0].item))
  }

  @Test("its deadline runs on while the case stands still")
  func suspended() {
    var item = TransitionTests.item(.handling)
    item.evolve(.caseSide(.urged(.red, to: .city, text: "")), at: Self.now, actor: "zhou")
    let running = Sample.rulebook.deadlines(for: item)
    item.evolve(.caseSide(.suspended(until: nil)), at: Self.now, actor: "zhou")
    let standing = Sample.rulebook.deadlines(for: item)
    #expect(running.slipDue != nil && running.slipDue == standing.slipDue)
    #expect(standing.nodeDue == nil)
    #expect(
      running.light(at: Self.now)
        == Deadlines(
          nodeWarn: running.nodeWarn, nodeDue: running.nodeDue, totalWarn: running.totalWarn,
          totalDue: running.totalDue
        ).light(at: Self.now))
  }
}
