import Model
import Testing

@Suite("What events make of a case")
struct EvolveTests {
  @Test(
    "any fact at any time leaves a case: one more version, nothing else lost", arguments: 0..<30)
  func total(seed: UInt64) {
    var facts = RandomFacts(seed: seed)
    var random = SplitMix64(seed: seed)
    var item = Case(CaseID(7), facts.receipt(), at: at("2026-11-20 09:00"), origin: nil)
    var opened = (item.opened, item.text, item.channel, item.grid)
    for step in 1...200 {
      let at = item.opened + Int64(random.below(1_000_000)) - 500_000
      let fact = facts.fact(random.below(RandomFacts.kinds))
      item.evolve(fact, at: at, actor: "a")
      // What came in changes by corrections only.
      if case .caseSide(.corrected) = fact { (opened.1, opened.3) = (item.text, item.grid) }
      #expect(item.version == step + 1)
      #expect((item.opened, item.text, item.channel, item.grid) == opened)
      #expect((item.node == .closed) == !item.isOpen)
    }
  }

  @Test("whatever is decided can be evolved, and the rules hold all the way", arguments: 0..<40)
  func decided(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let grid = random.happens(800) ? Sample.city.grids[random.below(6)].code : nil
    let channel = Channel.allCases[random.below(Channel.allCases.count)]
    var item = Case(
      CaseID(1), Receipt(text: "t", grid: grid, channel: channel), at: at("2026-11-20 09:00"),
      origin: nil)
    var now = item.opened
    for _ in 0..<60 {
      now = now + Int64(random.below(10_000))
      let before = item
      let move = randomMove(&random)
      guard let facts = try? item.decide(move, on: Sample.occasion) else {
        #expect(item == before)
        continue
      }
      #expect(!facts.isEmpty)
      for fact in facts { item.evolve(fact, at: now, actor: "li") }
      #expect(item.nodeSince == (item.node == before.node ? item.nodeSince : now))
      if item.node == .closed, before.node != .closed, !item.marks.contains(.unverified) {
        #expect(before.verified != nil)
      }
      if before.node == .closed { #expect(item.node == .closed && item.closed == before.closed) }
      if item.node == .dispatched, before.node == .claimed, case .department = item.holder {
        #expect(item.desk == .city)
      }
      if case .caseVerified(_, _, let by)? = facts.first { #expect(by != before.doneBy) }
      let deadlines = Sample.rulebook.deadlines(for: item)
      #expect(deadlines.totalDue.map { $0 >= item.opened } == true)
      #expect((deadlines.nodeDue == nil) == !item.isOpen)
    }
  }

  @Test("a rework goes back to the handler, who is told apart from the verifier again")
  func rework() {
    var item = TransitionTests.item(.verifying)
    item.evolve(
      .caseVerified(.notFixed, note: "no", by: "w"), at: at("2026-11-20 12:00"), actor: "li")
    #expect(item.node == .handling && item.reworks == 1 && item.verified == nil)
    #expect(item.holder == .department("power") && item.remark == "no")
    #expect(item.nodeSince == at("2026-11-20 12:00"))
  }

  private func randomMove(_ random: inout SplitMix64) -> CaseMove {
    let targets: [Holder] = [
      .city, .department("power"), .town(Sample.code(210_882_001)),
      .village(Sample.code(210_882_002_001)),
    ]
    switch random.below(12) {
    case 0, 1: return .claim
    case 2, 3: return .dispatch(to: targets[random.below(4)], queue: "")
    case 4: return .accept
    case 5: return .giveBack(reason: "r")
    case 6: return .escalate(reason: "r")
    case 7: return .reportDone(note: "", by: random.happens(300) ? "王甲" : "")
    case 8: return .verify(Verdict.allCases[random.below(3)], note: "", by: "")
    case 9: return .close(remark: "")
    case 10: return .note("n")
    default: return random.happens(200) ? .recordClosing(remark: "", marks: []) : .accept
    }
  }
}
