import Model
import Testing

/// Filing 立案 before a case is sent to a handler: every channel, urgency, policy and asker.
@Suite("Filing before dispatch")
struct FilingTests {
  private static let now = at("2026-11-20 11:00")
  private static let power = Holder.department("power")
  /// Channels whose reports nobody of the city's own made.
  private static let foreign: Set<Channel> = [.hotline, .hall, .chat, .snap, .media, .entry]

  /// How far a case has come before it is dispatched.
  private enum Look: CaseIterable {
    case none, checked, filed
  }

  private static func item(_ channel: Channel, _ urgency: Urgency, _ look: Look) -> Case {
    let receipt = Receipt(
      text: "t", grid: Sample.code(210_882_001_001_001), channel: channel, urgency: urgency)
    var item = Case(CaseID(1), receipt, at: now - 3_600, origin: nil)
    item.desk = .city
    item.holder = .city
    var facts: [Fact] = [.caseClaimed]
    if look != .none { facts.append(.caseSide(.checked(.notFixed, note: "", by: "w"))) }
    if look == .filed { facts.append(.caseSide(.filed(note: ""))) }
    for fact in facts { item.evolve(fact, at: now, actor: "li") }
    return item
  }

  private static func occasion(_ amount: Int, isTrusted: Bool) -> Occasion {
    let day = CivilDate(compact: 2026_01_01)
    let rules = Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: [], days: [],
      policies: [PolicyRule(.unfiledDispatch, amount, validFrom: day)],
      grants: [RoleGrant(login: "li", role: .operator, unit: .city)])
    return Occasion(
      actor: "li", isTrusted: isTrusted, at: now, city: Sample.city, rules: rules)
  }

  @Test("is asked for unless it is not needed, done already, or danger goes first")
  func table() {
    for channel in Channel.allCases {
      for urgency in Urgency.allCases {
        for look in Look.allCases {
          for amount in 0...3 {
            for isTrusted in [false, true] {
              let item = Self.item(channel, urgency, look)
              let occasion = Self.occasion(amount, isTrusted: isTrusted)
              let place = "\(channel) \(urgency) \(look) \(amount) trusted: \(isTrusted)"
              let sent = Fact.caseDispatched(to: Self.power, queue: "")
              let isPressing = Int(urgency.rawValue) < amount
              let expected: Result<[Fact], Refusal>
              if look == .filed {
                expected = .success([sent])
              } else if !Self.foreign.contains(channel) {
                expected = .success([.caseSide(.filed(note: "")), sent])
              } else if isPressing {
                let filed = SideFact.filed(note: "", isUnseen: look == .none)
                expected = .success([.caseSide(filed), sent])
              } else if isTrusted {
                expected = .success([sent])
              } else {
                let first = look == .none ? "check" : "file"
                expected = .failure(.notFiled(allowed: [first, "note"]))
              }
              #expect(Self.dispatched(item, occasion) == expected, "\(place)")
              let mayGo = look == .filed || !Self.foreign.contains(channel) || isPressing
              let next = mayGo ? "dispatch" : look == .none ? "check" : "file"
              #expect(item.usualMoves(on: occasion).first == next, "\(place)")
              #expect(
                item.refusal(of: .dispatch, on: occasion) == nil || !mayGo && !isTrusted,
                "\(place)")
            }
          }
        }
      }
    }
  }

  private static func dispatched(_ item: Case, _ occasion: Occasion) -> Result<[Fact], Refusal> {
    do throws(Refusal) {
      return .success(try item.decide(.dispatch(to: power), on: occasion))
    } catch {
      return .failure(error)
    }
  }

  @Test("the usual next step leads from coming in to the handler", arguments: Channel.allCases)
  func way(channel: Channel) throws {
    for urgency in Urgency.allCases {
      let occasion = Self.occasion(1, isTrusted: false)
      let receipt = Receipt(text: "t", channel: channel, urgency: urgency)
      var item = Case(CaseID(1), receipt, at: Self.now, origin: nil)
      var way: [String] = []
      while item.node.rawValue < Node.dispatched.rawValue, way.count < 9 {
        let word = try #require(item.usualMoves(on: occasion).first)
        var draft = MoveDraft(try #require(MoveKind(rawValue: word)))
        draft.units = [Self.power]
        for fact in try item.decide(draft.move, on: occasion) {
          item.evolve(fact, at: Self.now, actor: "li")
        }
        way.append(word)
      }
      let isShort = !Self.foreign.contains(channel) || urgency == .emergency
      #expect(way == (isShort ? ["claim", "dispatch"] : ["claim", "check", "file", "dispatch"]))
      #expect(item.side.filed != nil)
      #expect(item.isFiledUnseen == (Self.foreign.contains(channel) && urgency == .emergency))
    }
  }

  @Test("simulated desks file what they dispatch, and look before they file")
  func simulation() {
    let begin = at("2026-11-23 00:00")
    var simulation = Simulation(
      city: DemoCity.city, rulebook: Sample.rulebook, seed: 3, start: begin)
    var outcome = SimulatedCity(city: DemoCity.city, rulebook: Sample.rulebook)
    outcome.perform(simulation.orders(until: begin + 2 * 86_400))
    let sent = outcome.cases.values.filter { $0.side.transfers > 0 }
    #expect(sent.count > 100)
    #expect(sent.allSatisfy { $0.side.filed != nil })
    #expect(sent.contains { $0.isFiledUnseen })
    #expect(sent.allSatisfy { $0.isFiledUnseen == false || $0.urgency == .emergency })
  }

  @Test("numbers of the city are read as they are written", arguments: Policy.allCases)
  func forms(policy: Policy) {
    let form = policy.form
    #expect(form.amount(of: form.text(of: policy.standard)) == policy.standard)
    for amount in [0, 1, 2, 3] where amount <= form.most {
      #expect(form.amount(of: form.text(of: amount)) == amount)
    }
    for text in ["", "x", "-1", "24:00", "8", "08:60", "1000001"] where form != .count {
      #expect(form.amount(of: text) == nil, "\(text)")
    }
    #expect(PolicyForm.count.amount(of: "1000001") == nil)
    #expect(PolicyForm.time.text(of: 485) == "08:05")
  }

  @Test(
    "shifts begin when their rows say, on each day by the row in force",
    arguments: [
      ("2026-11-20 07:00", "2026-11-20 08:00"), ("2026-11-20 08:00", "2026-11-20 16:00"),
      ("2026-11-20 16:00", "2026-11-21 00:00"), ("2026-11-21 00:00", "2026-11-21 08:00"),
      // From December on there is no evening, and no night.
      ("2026-11-30 23:00", "2026-12-01 08:00"), ("2026-12-01 08:00", "2026-12-02 08:00"),
    ])
  func shifts(now: String, end: String) {
    let november = CivilDate(compact: 2026_11_01)
    let december = CivilDate(compact: 2026_12_01)
    let rules = Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: [], days: [],
      policies: [
        PolicyRule(.eveningShift, 16 * 60, validFrom: november),
        PolicyRule(.nightShift, 0, validFrom: november),
        PolicyRule(.eveningShift, PolicyForm.never, validFrom: december),
        PolicyRule(.nightShift, PolicyForm.never, validFrom: december),
      ])
    #expect(rules.shiftEnd(at: at(now)) == at(end))
  }

  @Test("without any shift it is the day that ends")
  func noShifts() {
    let day = CivilDate(compact: 2026_01_01)
    let rules = Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: [], days: [],
      policies: Policy.shifts.map { PolicyRule($0, PolicyForm.never, validFrom: day) })
    #expect(rules.shiftEnd(at: at("2026-11-20 09:00")) == at("2026-11-21 00:00"))
  }
}
