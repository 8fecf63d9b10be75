import Model
import Testing

@Suite("Who may hand a case to whom, and who verifies")
struct ReachTests {
  private static let town = Holder.town(Sample.code(210_882_001))
  private static let otherTown = Holder.town(Sample.code(210_882_002))
  private static let village = Holder.village(Sample.code(210_882_001_001))
  private static let otherVillage = Holder.village(Sample.code(210_882_002_001))
  private static let power = Holder.department("power")

  /// A case claimed by a desk, handed on to a holder when one is given.
  private func item(desk: Holder, holder: Holder? = nil) -> Case {
    let channel: Channel =
      switch desk {
      case .village: .patrol
      case .town: .hall
      case .city, .department: .hotline
      }
    let receipt = Receipt(text: "t", grid: Sample.code(210_882_001_001_001), channel: channel)
    var item = Case(CaseID(1), receipt, at: at("2026-11-20 09:00"), origin: nil)
    item.evolve(.caseClaimed, at: at("2026-11-20 10:00"), actor: "wang")
    guard let holder else { return item }
    item.evolve(.caseDispatched(to: holder, queue: ""), at: at("2026-11-20 10:00"), actor: "wang")
    item.evolve(.caseAccepted, at: at("2026-11-20 10:00"), actor: "wang")
    return item
  }

  private func decide(_ item: Case, _ move: CaseMove) throws(Refusal) -> [Fact] {
    try item.decide(move, on: Sample.occasion)
  }

  @Test("reports begin at the desk of their channel")
  func firstDesks() {
    #expect(item(desk: Self.village).desk == Self.village)
    #expect(item(desk: Self.town).desk == Self.town)
    #expect(item(desk: .city).desk == .city)
    for channel in Channel.allCases {
      let receipt = Receipt(text: "t", channel: channel)
      #expect(Case(CaseID(1), receipt, at: at("2026-11-20"), origin: nil).desk == .city)
    }
  }

  @Test("a desk dispatches within its own place, only the city to departments")
  func reach() {
    let all = [
      Holder.city, Self.town, Self.otherTown, Self.village, Self.otherVillage, Self.power,
    ]
    let allowed: [(desk: Holder, targets: [Holder])] = [
      (.city, all), (Self.town, [Self.town, Self.village]), (Self.village, [Self.village]),
    ]
    for (desk, targets) in allowed {
      for target in all {
        let move = CaseMove.dispatch(to: target, queue: "")
        let refusal: Refusal =
          target == Self.power
          ? .onlyCityDispatchesToDepartments : .outsideOwnPlace(target.text)
        if targets.contains(target) {
          #expect(throws: Never.self) { try decide(item(desk: desk), move) }
        } else {
          #expect(throws: refusal) { try decide(item(desk: desk), move) }
        }
      }
    }
  }

  @Test("a unit the city does not have is refused")
  func unknownUnits() {
    for unit in [
      Holder.town(Sample.code(210_882_009)), .village(Sample.code(210_882_001_009)),
      .department(""),
    ] {
      #expect(throws: Refusal.unknownUnit(unit.text)) {
        try decide(item(desk: .city), .dispatch(to: unit, queue: ""))
      }
    }
  }

  @Test("an escalation goes one level up, never below the desk that owns the case")
  func escalation() throws {
    let ways: [(desk: Holder, holder: Holder?, above: Holder)] = [
      (Self.village, nil, Self.town), (Self.village, Self.village, Self.town),
      (Self.town, nil, .city), (Self.town, Self.village, Self.town), (Self.town, Self.town, .city),
      (.city, Self.village, .city), (.city, Self.town, .city), (.city, Self.power, .city),
    ]
    for (desk, holder, above) in ways {
      var item = item(desk: desk, holder: holder)
      #expect(
        try decide(item, .escalate(reason: "r")) == [.caseEscalated(to: above, reason: "r")])
      item.evolve(
        .caseEscalated(to: above, reason: "r"), at: at("2026-11-20 12:00"), actor: "li")
      #expect(item.desk == above && item.holder == above && item.claimedBy.isEmpty)
    }
    #expect(throws: Refusal.nothingAbove) {
      try decide(item(desk: .city), .escalate(reason: "r"))
    }
  }

  @Test("the one who handled it never verifies it")
  func verifier() throws {
    var done = item(desk: .city, holder: Self.power)
    done.evolve(
      .caseReportedDone(note: "", by: "陈师傅"), at: at("2026-11-20 12:00"), actor: "power")
    for by in ["陈师傅", "dept:power"] {
      #expect(throws: Refusal.verifierIsHandler(by)) {
        try decide(done, .verify(.fixed, note: "", by: by))
      }
    }
    #expect(
      try decide(done, .verify(.fixed, note: "", by: "")) == [
        .caseVerified(.fixed, note: "", by: "王甲")
      ])
    done.doneBy = "王甲"
    #expect(
      try decide(done, .verify(.fixed, note: "", by: "")) == [
        .caseVerified(.fixed, note: "", by: "赵乙")
      ])
    done.grid = nil
    done.doneBy = "city"
    #expect(throws: Refusal.verifierIsHandler("city")) {
      try decide(done, .verify(.fixed, note: "", by: ""))
    }
  }
}
