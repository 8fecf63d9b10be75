import Model
import Testing

/// Words of texts that say whose business a case is: rows with validity.
@Suite("Words that suggest a handler")
struct HandlerRuleTests {
  private static let january = CivilDate(compact: 2026_01_01)
  private static let today = CivilDate(compact: 2026_11_20)

  private static func rules(_ handlers: [HandlerRule]) -> Rulebook {
    Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: [], days: [],
      grants: RoleGrant.all(of: "li"), handlers: handlers)
  }

  private static func occasion(_ handlers: [HandlerRule]) -> Occasion {
    Occasion(
      actor: "li", at: at("2026-11-20 11:00"), city: Sample.city, rules: rules(handlers))
  }

  private static func proposed(_ text: String, _ handlers: [HandlerRule]) -> [String] {
    let item = Case(
      CaseID(1), Receipt(text: text, channel: .hotline), at: at("2026-11-20 09:00"), origin: nil)
    return HandlerProposal.all(for: item, similar: [], lately: [], on: occasion(handlers))
      .map { $0.unit.text }
  }

  @Test(
    "a text names its department",
    arguments: [
      ("小区停电三小时", ["dept:power"]), ("燃气漏气", ["dept:gas"]), ("你好", []),
      ("路灯电线掉了", ["dept:power", "dept:works"]),
    ])
  func standard(text: String, units: [String]) {
    let seeded = HandlerRule.standard(from: CivilDate(compact: 2000_01_01))
    #expect(Self.proposed(text, seeded) == units)
    // A store from before there was a table says the same.
    #expect(Self.proposed(text, []) == units)
  }

  @Test("a row outdoes the words a store begins with, from its day on and until its end")
  func validity() {
    let rows = [
      HandlerRule(
        "停电", "housing", validFrom: Self.january, validUntil: CivilDate(compact: 2026_06_30)),
      HandlerRule("充电桩", "power", validFrom: Self.january),
      HandlerRule("路灯", "", validFrom: Self.january),
    ]
    let rules = Self.rules(rows)
    let words = { (day: Int) in
      Dictionary(
        uniqueKeysWithValues: rules.handlerWords(on: CivilDate(compact: day)).map {
          ($0.word, $0.department)
        })
    }
    #expect(words(2026_03_01)["停电"] == "housing")
    #expect(words(2026_07_01)["停电"] == nil)
    #expect(words(2026_07_01)["充电桩"] == "power")
    #expect(words(2025_07_01)["充电桩"] == nil)
    #expect(words(2026_07_01)["路灯"] == nil && words(2026_07_01)["井盖"] == "works")
  }

  @Test("a word within a longer one that the text has too says nothing by itself")
  func longer() {
    let rows = [HandlerRule("燃气表", "market", validFrom: Self.january)]
    #expect(Self.proposed("燃气表走得太快", rows) == ["dept:market"])
    #expect(Self.proposed("燃气有味", rows) == ["dept:gas"])
  }

  @Test("only an administrator of the city changes them, to departments there are")
  func changes() throws {
    let row = HandlerRule("充电桩", "power", validFrom: Self.today)
    let fact = try RuleChange.handler(row).decide(on: Self.occasion([]))
    #expect(fact == .handlerSet(row))
    var stranger = Self.occasion([])
    stranger.actor = "wang"
    #expect(throws: Refusal.roleNeeded(move: "handler", roles: [.administrator])) {
      try RuleChange.handler(row).decide(on: stranger)
    }
    for (word, department, refusal) in [
      ("充电桩", "nowhere", Refusal.unknownUnit("nowhere")), ("", "power", .badWord("")),
      ("a b", "power", .badWord("a b")),
    ] {
      #expect(throws: refusal) {
        try RuleChange.handler(HandlerRule(word, department, validFrom: Self.today))
          .decide(on: Self.occasion([]))
      }
    }
    let changed = Self.rules([]).changed(by: [.handler(row)])
    #expect(changed.standing(where: .handler(row)) == .handler(row))
  }
}
