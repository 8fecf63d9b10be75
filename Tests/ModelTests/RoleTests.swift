import Model
import Testing

@Suite("Roles")
struct RoleTests {
  private static let town = Holder.town(Sample.code(210_882_001))
  private static let other = Holder.town(Sample.code(210_882_002))

  private static func rules(_ grants: [RoleGrant]) -> Rulebook {
    Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: [], days: [], grants: grants)
  }

  private static let admin = RoleGrant(login: "ann", role: .administrator, unit: .city)

  @Test("only an administrator of the unit gives and takes roles", arguments: StaffRole.allCases)
  func givers(role: StaffRole) {
    let grant = RoleGrant(login: "li", role: .operator, unit: Self.town)
    for unit in [Holder.city, Self.town, Self.other] {
      let rules = Self.rules([Self.admin, RoleGrant(login: "bo", role: role, unit: unit)])
      let may = role == .administrator && unit.covers(Self.town)
      let answer = Result { () throws(Refusal) in try rules.give(grant, by: "bo", in: Sample.city) }
      #expect(
        answer
          == (may
            ? .success([.roleGranted(grant)])
            : .failure(.roleNeeded(move: "role", roles: [.administrator]))))
    }
  }

  @Test("the city's last administrator stays one")
  func lastAdministrator() throws {
    let alone = Self.rules([Self.admin])
    #expect(throws: Refusal.lastAdministrator) { try alone.take(Self.admin, by: "ann") }
    let local = RoleGrant(login: "bo", role: .administrator, unit: Self.town)
    #expect(throws: Refusal.lastAdministrator) {
      try Self.rules([Self.admin, local]).take(Self.admin, by: "ann")
    }
    let second = RoleGrant(login: "bo", role: .administrator, unit: .city)
    #expect(
      try Self.rules([Self.admin, second]).take(Self.admin, by: "bo")
        == [.roleWithdrawn(Self.admin)])
  }

  @Test("what changes nothing, and units the city does not have, are refused")
  func refusals() {
    let rules = Self.rules([Self.admin])
    #expect(throws: Refusal.nothingChanges) {
      try rules.give(Self.admin, by: "ann", in: Sample.city)
    }
    let none = RoleGrant(login: "li", role: .operator, unit: .department("mars"))
    #expect(throws: Refusal.unknownUnit("dept:mars")) {
      try rules.give(none, by: "ann", in: Sample.city)
    }
    #expect(throws: Refusal.nothingChanges) { try rules.take(none, by: "ann") }
  }

  @Test("a feed is brought in by an operator, a supervisor or an administrator of the city")
  func bringing() {
    for role in StaffRole.allCases {
      let city = Self.rules([RoleGrant(login: "li", role: role, unit: .city)])
      #expect(city.mayBring("li") == ([.operator, .supervisor, .administrator].contains(role)))
      #expect(!Self.rules([RoleGrant(login: "li", role: role, unit: Self.town)]).mayBring("li"))
      #expect(city.mayBring(.approve, "li") == (role == .supervisor))
      #expect(city.mayBring(.claim, "li") && city.mayBring(.recordClosing, "li"))
    }
    #expect(!Self.rules([Self.admin]).mayBring("nobody"))
  }

  @Test("a desk sees its own place, below, and what is in its hands")
  func scope() {
    let rules = Self.rules([
      RoleGrant(login: "li", role: .operator, unit: Self.town),
      RoleGrant(login: "wu", role: .operator, unit: .department("power")),
      RoleGrant(login: "ann", role: .supervisor, unit: .city),
    ])
    let inTown = Case(
      CaseID(1), Receipt(text: "t", grid: Sample.code(210_882_001_001_001), channel: .hotline),
      at: at("2026-11-20 09:00"), origin: nil)
    var elsewhere = Case(
      CaseID(2), Receipt(text: "t", grid: Sample.code(210_882_002_001_001), channel: .hotline),
      at: at("2026-11-20 09:00"), origin: nil)
    func sees(_ login: String, _ item: Case) -> Bool {
      rules.scope(of: login).matches(
        CaseRow(item: item, deadlines: Deadlines()), at: at("2026-11-20 09:00"))
    }
    #expect(sees("li", inTown) && !sees("li", elsewhere))
    #expect(!sees("wu", inTown) && sees("ann", elsewhere) && sees("nobody", elsewhere))
    elsewhere.holder = .department("power")
    #expect(sees("wu", elsewhere))
    elsewhere.holder = Self.town
    #expect(sees("li", elsewhere))
  }
}
