import Model
import Testing

@Suite("Moves of a case")
struct TransitionTests {
  /// Where a case can stand on the plain path: the nodes, with the verified case told apart.
  enum Station: CaseIterable {
    case received, claimed, dispatched, handling, verifying, verified, closed
  }

  /// What a move leads to: the node after it, or the rule against it.
  enum Outcome: Equatable {
    case node(Node)
    case notHere
    case alreadyClaimed
    case notVerified
  }

  private static let power = Holder.department("power")

  private static let moves: [CaseMove] = [
    .claim, .dispatch(to: power, queue: "q"), .accept, .giveBack(reason: "r"),
    .escalate(reason: "r"), .reportDone(note: "n", by: ""),
    .verify(.fixed, note: "n", by: ""), .verify(.notFixed, note: "n", by: ""),
    .verify(.cannotTell, note: "n", by: ""), .close(remark: "c"), .note("n"),
    .recordClosing(remark: "c", marks: []),
  ]

  /// A case that came in at the city and stands at a station.
  static func item(_ station: Station, grid: Int64? = 210_882_001_001_001) -> Case {
    let receipt = Receipt(text: "t", grid: grid.map(Sample.code), channel: .hotline)
    var item = Case(CaseID(1), receipt, at: at("2026-11-20 09:00"), origin: nil)
    let way: [Fact] = [
      .caseClaimed, .caseDispatched(to: power, queue: "q"), .caseAccepted,
      .caseReportedDone(note: "n", by: "dept:power"),
      .caseVerified(.fixed, note: "n", by: "w"), .caseClosed(remark: "c", marks: []),
    ]
    for fact in way.prefix(Station.allCases.firstIndex(of: station) ?? 0) {
      item.evolve(fact, at: at("2026-11-20 10:00"), actor: "wang")
    }
    return item
  }

  /// Row by row as in `moves`, column by column as in `Station`.
  private static let table: [[Outcome]] = {
    let no = Outcome.notHere
    let had = Outcome.alreadyClaimed
    return [
      [.node(.claimed), had, had, had, had, had, no],
      [no, .node(.dispatched), no, no, no, no, no],
      [no, no, .node(.handling), no, no, no, no],
      [no, no, .node(.claimed), .node(.claimed), no, no, no],
      // From the city's own hands nothing is above; a department's case goes back to the city.
      [no, no, .node(.received), .node(.received), no, no, no],
      [no, no, no, .node(.verifying), no, no, no],
      [no, no, no, no, .node(.verifying), .node(.verifying), no],
      [no, no, no, no, .node(.handling), .node(.handling), no],
      [no, no, no, no, .node(.verifying), .node(.verifying), no],
      [no, no, no, no, .notVerified, .node(.closed), no],
      [
        .node(.received), .node(.claimed), .node(.dispatched), .node(.handling),
        .node(.verifying), .node(.verifying), .node(.closed),
      ],
      [
        .node(.closed), .node(.closed), .node(.closed), .node(.closed), .node(.closed),
        .node(.closed), no,
      ],
    ]
  }()

  @Test("every move at every station does what the table says", arguments: Station.allCases)
  func transitions(station: Station) {
    for (row, move) in Self.moves.enumerated() {
      var item = Self.item(station)
      let column = Station.allCases.firstIndex(of: station) ?? 0
      let outcome: Outcome
      do throws(Refusal) {
        for fact in try item.decide(move, on: Sample.occasion) {
          item.evolve(fact, at: at("2026-11-20 11:00"), actor: "li")
        }
        outcome = .node(item.node)
      } catch {
        outcome = Self.outcome(error, move, item)
      }
      #expect(outcome == Self.table[row][column], "\(move.word) when \(station)")
    }
  }

  /// A refusal as the table writes it, after a look at what it says.
  private static func outcome(_ refusal: Refusal, _ move: CaseMove, _ item: Case) -> Outcome {
    switch refusal {
    case .alreadyClaimed(let by):
      #expect(by == "wang")
      return .alreadyClaimed
    case .notVerified: return .notVerified
    case .nothingAbove:
      #expect(move.word == "escalate" && item.holder == .city)
      return .notHere
    case .notAtThisNode(let word, let node, let allowed):
      #expect(
        word == move.word && node == item.node && allowed == item.usualMoves(on: Sample.occasion))
      return .notHere
    default:
      Issue.record("\(refusal)")
      return .notHere
    }
  }

  @Test("what is offered at a station is allowed there", arguments: Station.allCases)
  func offered(station: Station) {
    for grid in [nil, 210_882_001_001_001] as [Int64?] {
      let item = Self.item(station, grid: grid)
      for word in item.usualMoves(on: Sample.occasion) {
        let move = Self.moves.first { $0.word == word }
        #expect(throws: Never.self) {
          try move.map { try item.decide($0, on: Sample.occasion) }
        }
      }
    }
  }

  @Test("each allowed move becomes the one fact it stands for")
  func facts() throws {
    let decide = { (station: Station, move: CaseMove) in
      try Self.item(station).decide(move, on: Sample.occasion)
    }
    #expect(try decide(.received, .claim) == [.caseClaimed])
    #expect(
      try decide(.claimed, .dispatch(to: Self.power, queue: "q"))
        == [.caseDispatched(to: Self.power, queue: "q")])
    #expect(try decide(.dispatched, .accept) == [.caseAccepted])
    #expect(try decide(.handling, .giveBack(reason: "r")) == [.caseReturned(reason: "r")])
    #expect(
      try decide(.handling, .escalate(reason: "r")) == [.caseEscalated(to: .city, reason: "r")])
    #expect(
      try decide(.handling, .reportDone(note: "n", by: ""))
        == [.caseReportedDone(note: "n", by: "dept:power")])
    #expect(
      try decide(.verifying, .verify(.fixed, note: "n", by: ""))
        == [.caseVerified(.fixed, note: "n", by: "王甲")])
    #expect(
      try decide(.verified, .close(remark: "c")) == [.caseClosed(remark: "c", marks: [])])
    #expect(try decide(.closed, .note("n")) == [.caseNoted("n")])
  }

  @Test("a closing from other records says whether anybody looked")
  func recordedClosing() throws {
    let move = CaseMove.recordClosing(remark: "c", marks: .closedBeforeOpened)
    #expect(
      try Self.item(.handling).decide(move, on: Sample.occasion)
        == [.caseClosed(remark: "c", marks: [.closedBeforeOpened, .unverified, .imported])])
    #expect(
      try Self.item(.verified).decide(move, on: Sample.occasion)
        == [.caseClosed(remark: "c", marks: [.closedBeforeOpened, .imported])])
  }

  @Test(
    "a reason is words", arguments: ["", "  ", "\n\t", "\u{3000}"])
  func reasons(blank: String) {
    for (station, move) in [
      (Station.handling, CaseMove.giveBack(reason: blank)),
      (.handling, .escalate(reason: blank)), (.closed, .note(blank)),
    ] {
      #expect(throws: Refusal.reasonNeeded) {
        try Self.item(station).decide(move, on: Sample.occasion)
      }
    }
  }
}
