import Model
import Testing

@testable import Store

@Suite struct CommandTests {
  let place = try? TemporaryStore.made()

  private func opened() throws -> Store { try #require(place).open() }

  private func receipt(
    _ answers: [Result<CommandReceipt, Refusal>], _ index: Int = 0
  ) throws -> CommandReceipt {
    try answers[index].get()
  }

  @Test func aCaseWalksThePlainPathAndItsCardTellsEveryStep() throws {
    let store = try opened()
    let start = TemporaryStore.start
    let grid = TemporaryStore.grids[0]
    let origin = Origin(source: "8890", id: "a-1")
    let moves: [CaseMove] = [
      .claim, .dispatch(to: .department("power"), queue: "night shift"), .accept,
      .reportDone(note: "lamp replaced", by: ""), .verify(.fixed, note: "seen lit", by: ""),
      .close(remark: "thank you"),
    ]
    var orders = [Order.receive("the lamp is out", grid: grid, from: origin)]
    for (index, move) in moves.enumerated() {
      orders.append(Order.move(1, move, at: start + Int64(index + 1) * 60))
    }
    let answers = try store.perform(orders, now: start + 600)
    let first = store.sequenceOfFounding + 1
    for (index, answer) in answers.enumerated() {
      #expect(
        try answer.get()
          == CommandReceipt(
            sequence: first + Int64(index), caseID: CaseID(1), isDuplicate: false))
    }
    let card = try #require(try store.card(CaseID(1)))
    #expect(card.row.item.node == .closed)
    #expect(card.row.item.version == 7)
    #expect(card.row.item.origin == origin)
    #expect(card.row.item.claimedBy == "wang")
    #expect(card.row.item.doneBy == "dept:power")
    #expect(card.row.item.closed == start + 360)
    #expect(card.row.item.remark == "thank you")
    #expect(
      card.timeline.map(\.event.fact.kind) == [
        "case.received", "case.claimed", "case.dispatched", "case.accepted", "case.done",
        "case.verified", "case.closed",
      ])
    #expect(card.timeline.map(\.recorded) == Array(repeating: start + 600, count: 7))
    #expect(try store.caseID(of: origin) == CaseID(1))
    #expect(try store.card(CaseID(2)) == nil)
  }

  @Test func aRefusedCommandDoesNotSpoilTheOthersOfItsGroup() throws {
    let store = try opened()
    let answers = try store.perform(
      [
        Order.receive("one"), Order.move(9, .claim), Order.move(1, .close(remark: "")),
        Order.move(1, .claim), Order.receive("two"),
      ], now: TemporaryStore.start)
    #expect(answers[1] == .failure(.unknownCase("0009")))
    guard case .failure(.notAtThisNode(move: "close", node: .received, _)) = answers[2] else {
      Issue.record("closing was answered by \(answers[2])")
      return
    }
    #expect(try receipt(answers, 3).sequence == receipt(answers, 0).sequence + 1)
    #expect(try receipt(answers, 4).caseID == CaseID(2))
    #expect(try store.verify().findings == [])
  }

  @Test func aRepeatGetsTheFirstAnswerInTheSameGroupAndLater() throws {
    let store = try opened()
    let origin = Origin(source: "8890", id: "a-1")
    let again = Order.receive("again", from: origin)
    let first = try store.perform(
      [Order.receive("once", from: origin), again], now: TemporaryStore.start)
    let later = try store.perform([again], now: TemporaryStore.start + 60)
    let answer = try receipt(first)
    let repeated = CommandReceipt(
      sequence: answer.sequence, caseID: answer.caseID, isDuplicate: true)
    #expect(try receipt(first, 1) == repeated)
    #expect(try receipt(later) == repeated)
    #expect(try store.card(CaseID(2)) == nil)
  }

  @Test func aRepeatIsAnsweredAsThenWhateverTheRulesWouldSayNow() throws {
    let store = try opened()
    func origin(_ id: String) -> Origin { Origin(source: "8890", id: id) }
    let orders = [
      Order.receive("one", from: origin("a-1")),
      Order.move(1, .claim, from: origin("a-2")),
      Order.move(1, .note("seen"), from: origin("a-3")),
    ]
    let first = try store.perform(orders, now: TemporaryStore.start)
    let later = try store.perform(orders, now: TemporaryStore.start + 60)
    for index in orders.indices {
      let answer = try receipt(first, index)
      #expect(
        try receipt(later, index)
          == CommandReceipt(sequence: answer.sequence, caseID: answer.caseID, isDuplicate: true))
    }
    #expect(try store.card(CaseID(1))?.timeline.count == 3)
    #expect(try store.verify().findings == [])
  }

  @Test func refusalsAndRepeatsWriteNothing() throws {
    let store = try opened()
    let other = try opened()
    let origin = Origin(source: "8890", id: "a-1")
    _ = try store.perform([Order.receive("once", from: origin)], now: TemporaryStore.start)
    _ = try store.hasChanged()
    _ = try other.hasChanged()
    let answers = try store.perform(
      [Order.receive("again", from: origin), Order.move(9, .claim)],
      now: TemporaryStore.start + 60)
    #expect(try receipt(answers).isDuplicate)
    #expect(try store.perform([], now: TemporaryStore.start + 60) == [])
    #expect(try store.hasChanged() == false)
    #expect(try other.hasChanged() == false)
  }

  @Test func aCaseMayBeNamedByTheNumberItCameInUnder() throws {
    let store = try opened()
    let origin = Origin(source: "8890", id: "a-1")
    func claim(_ origin: Origin) -> CommandOrder {
      CommandOrder(
        at: TemporaryStore.start, actor: "feed",
        command: .move(.origin(origin), .claim, version: nil), isTrusted: true
      )
    }
    let answers = try store.perform(
      [
        Order.receive("one", from: origin), claim(origin),
        claim(Origin(source: "8890", id: "a-2")),
      ], now: TemporaryStore.start)
    #expect(try receipt(answers, 1).caseID == CaseID(1))
    #expect(answers[2] == .failure(.unknownCase("8890 a-2")))
  }

  @Test func aReportFromAGridTheCityDoesNotHaveIsKeptUnlocatedAndMarked() throws {
    let store = try opened()
    _ = try store.perform(
      [Order.receive("where?", grid: 210_882_999_999_999)], now: TemporaryStore.start)
    let item = try #require(try store.card(CaseID(1))).row.item
    #expect(item.grid == nil)
    #expect(item.marks == .unknownGrid)
    #expect(try store.situation(now: TemporaryStore.start).unlocated.open == 1)
  }

  @Test func theSecondOfTwoClaimsIsRefusedWithTheNameOfTheFirst() throws {
    let first = try opened()
    let second = try opened()
    _ = try first.perform([Order.receive("one")], now: TemporaryStore.start)
    #expect(try second.hasChanged())
    let seen = try #require(try second.card(CaseID(1))).row.item.version
    _ = try first.perform(
      [Order.move(1, .claim, version: seen, by: "wang")], now: TemporaryStore.start)
    let answers = try second.perform(
      [
        Order.move(1, .claim, version: seen, by: "li"), Order.move(1, .claim, by: "li"),
        Order.move(1, .note("mine?"), version: seen, by: "li"),
      ], now: TemporaryStore.start)
    #expect(
      answers == [
        .failure(.alreadyClaimed(by: "wang")), .failure(.alreadyClaimed(by: "wang")),
        .failure(.overtaken(by: "wang", node: .claimed)),
      ])
  }

  @Test func roundsAndAbsencesNeedAGridThatExists() throws {
    let store = try opened()
    let stranger: Int64 = 210_882_999_999_999
    let grid = TemporaryStore.grids[1]
    let code = try #require(PlaceCode(stranger))
    let absent = Absence(
      grid: code, role: .worker, from: TemporaryStore.start, until: TemporaryStore.start + 60,
      reason: "ill")
    let answers = try store.perform(
      [
        Order.round(stranger, finished: false), Order.round(grid, finished: false),
        Order.round(grid, finished: true, found: 2), Order.round(grid, finished: true),
        CommandOrder(
          at: TemporaryStore.start, actor: "hr", command: .reportAbsence(absent)),
        CommandOrder(
          at: TemporaryStore.start, actor: "hr",
          command: .endAbsence(grid: code, role: .worker)),
      ], now: TemporaryStore.start)
    let unknown = Result<CommandReceipt, Refusal>.failure(.unknownGrid(String(stranger)))
    #expect(answers[0] == unknown)
    #expect(try receipt(answers, 2).caseID == nil)
    #expect(answers[3] == .failure(.roundDone(grid: String(grid))))
    #expect(answers[4] == unknown)
    #expect(answers[5] == unknown)
    let round = try store.situation(now: TemporaryStore.start).rounds[0][1]
    #expect(round.done == TemporaryStore.start)
    #expect(round.found == 2)
  }

  @Test func textComesBackAsItWentInButForNulls() throws {
    let store = try opened()
    let odd = "引号\" 反斜\\ \u{1B}[2J \u{202E}rtl\n\t\r \u{7F}\u{85} 😀 e\u{301} \u{FFFF}"
    _ = try store.perform(
      [Order.receive(odd), Order.receive("a\0b")], now: TemporaryStore.start)
    let card = try #require(try store.card(CaseID(1)))
    #expect(card.row.item.text.utf8.elementsEqual(odd.utf8))
    guard case .caseReceived(let receipt) = card.timeline[0].event.fact else {
      Issue.record("the first event is no receipt")
      return
    }
    #expect(receipt.text.utf8.elementsEqual(odd.utf8))
    #expect(try store.card(CaseID(2))?.row.item.text == "a\u{FFFD}b")
    #expect(try store.verify().findings == [])
  }

  @Test func theLogIsReadFromBothEnds() throws {
    let store = try opened()
    let before = store.sequenceOfFounding
    _ = try store.perform(
      (1...5).map { Order.receive("case \($0)") }, now: TemporaryStore.start)
    let forward = try store.events(after: before, before: nil, limit: 3)
    #expect(forward.map(\.sequence) == [before + 1, before + 2, before + 3])
    let backward = try store.events(after: nil, before: Int64.max, limit: 2)
    #expect(backward.map(\.sequence) == [before + 5, before + 4])
    #expect(try store.events(after: nil, before: nil, limit: 1).first?.sequence == 1)
    #expect(try store.events(after: before + 5, before: nil, limit: 9) == [])
  }
}

extension Store {
  /// How many events made the city of `TemporaryStore`.
  var sequenceOfFounding: Int64 {
    let rules =
      rulebook.limits.count + rulebook.days.count + rulebook.policies.count + rulebook.grants.count
    return Int64(1 + 10 + 1 + rules)
  }
}
