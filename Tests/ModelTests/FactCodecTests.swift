import Model
import Testing

@Suite("A fact and its body")
struct FactCodecTests {
  @Test("every kind reads back exactly what was written", arguments: 0..<RandomFacts.kinds)
  func roundTrip(kind: Int) throws {
    var facts = RandomFacts(seed: UInt64(kind))
    for _ in 0..<300 {
      let fact = facts.fact(kind)
      #expect(try Fact(kind: fact.kind, fields: fact.fields) == fact)
    }
  }

  @Test("the generator knows every kind, and each has its own word")
  func kinds() {
    var facts = RandomFacts(seed: 1)
    #expect(Set((0..<RandomFacts.kinds).map { facts.fact($0).kind }).count == RandomFacts.kinds)
  }

  @Test("the kinds that leave every other case alone are the plain path, rounds and absences")
  func ownCase() {
    var facts = RandomFacts(seed: 1)
    for kind in 0..<RandomFacts.kinds {
      let fact = facts.fact(kind)
      let isOwn =
        switch fact {
        case .caseReceived, .caseClaimed, .caseDispatched, .caseAccepted, .caseReturned,
          .caseEscalated, .caseReportedDone, .caseVerified, .caseClosed, .caseNoted,
          .roundStarted, .roundDone, .workerAbsent, .workerBack:
          true
        case .cityFounded, .cityOutlined, .placeAdded, .departmentAdded, .limitSet, .calendarSet,
          .policySet, .handlerSet, .roleGranted, .roleWithdrawn, .filterSaved, .caseSide:
          false
        }
      #expect(Fact.kindsOfOwnCase.contains(fact.kind) == isOwn, "\(fact.kind)")
    }
  }

  @Test(
    "what a case carries beside the plain path reads back exactly",
    arguments: 0..<20 as Range<UInt64>)
  func sideStates(seed: UInt64) throws {
    var facts = RandomFacts(seed: seed)
    #expect(try SideState(fields: SideState().fields) == SideState())
    #expect(SideState().fields.isEmpty)
    for _ in 0..<100 {
      let side = facts.sideState()
      let fields = side.fields
      #expect(try SideState(fields: fields) == side)
      #expect(Set(fields.list.map(\.name)).count == fields.list.count)
    }
  }

  @Test("a body names each field once")
  func uniqueNames() {
    var facts = RandomFacts(seed: 2)
    for kind in 0..<RandomFacts.kinds {
      let names = facts.fact(kind).fields.list.map(\.name)
      #expect(Set(names).count == names.count)
    }
  }

  @Test("what is usual is not written")
  func smallBodies() {
    let receipt = Receipt(text: "路灯不亮", channel: .hotline)
    #expect(
      Fact.caseReceived(receipt).fields.list == [
        Fields.Field(name: "text", value: .text("路灯不亮")),
        Fields.Field(name: "channel", value: .text("hotline")),
      ])
    #expect(Fact.caseClaimed.fields.isEmpty)
    #expect(Fact.caseClosed(remark: "", marks: []).fields.isEmpty)
  }

  @Test("a body that cannot be meant is refused by name")
  func refusals() {
    #expect(throws: FactError.unknownKind("case.eaten")) {
      try Fact(kind: "case.eaten", fields: Fields())
    }
    #expect(throws: FactError.missing(kind: "case.received", field: "channel")) {
      try Fact(kind: "case.received", fields: Fields())
    }
    let wrong = Fields([Fields.Field(name: "to", value: .text("town:12"))])
    #expect(throws: FactError.unreadable(kind: "case.dispatched", field: "to")) {
      try Fact(kind: "case.dispatched", fields: wrong)
    }
    let date = Fields([
      Fields.Field(name: "calendar", value: .text("city")),
      Fields.Field(name: "date", value: .integer(2026_13_40)),
      Fields.Field(name: "working", value: .integer(1)),
    ])
    #expect(throws: FactError.unreadable(kind: "calendar.set", field: "date")) {
      try Fact(kind: "calendar.set", fields: date)
    }
  }
}
