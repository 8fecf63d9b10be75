import Model

/// What becomes of a simulation's commands when they are carried out: the cases, the rounds, and
/// every command that was refused.
struct SimulatedCity {
  let city: City
  let rulebook: Rulebook
  private(set) var cases: [Origin: Case] = [:]
  private(set) var rounds: [RoundReport: Round] = [:]
  private(set) var absences: [Absence] = []
  private(set) var refusals: [String] = []

  init(city: City, rulebook: Rulebook) {
    self.city = city
    self.rulebook = rulebook
  }

  mutating func perform(_ orders: [CommandOrder]) {
    for order in orders { perform(order) }
  }

  private mutating func perform(_ order: CommandOrder) {
    switch order.command {
    case .receive(let receipt):
      guard let origin = order.origin, cases[origin] == nil else {
        refusals.append("\(order)")
        return
      }
      let id = CaseID(Int64(cases.count + 1))
      cases[origin] = Case(id, receipt, at: order.at, origin: origin)
    case .move(.origin(let origin), let move, _):
      guard var item = cases[origin],
        let facts = try? item.decide(
          move,
          on: Occasion(
            actor: order.actor, isTrusted: order.isTrusted, at: order.at, city: city,
            rules: rulebook))
      else {
        refusals.append("\(order)")
        return
      }
      for fact in facts { item.evolve(fact, at: order.at, actor: order.actor) }
      cases[origin] = item
    case .move(.number, _, _), .endAbsence, .giveRole, .takeRole, .changeRule, .saveFilter,
      .receiveAgain:
      refusals.append("\(order)")
    case .startRound(let report), .finishRound(let report):
      var key = report
      key.found = 0
      key.role = .worker
      let isFinished = if case .finishRound = order.command { true } else { false }
      rounds[key, default: .unreported].evolve(report, finished: isFinished, at: order.at)
    case .reportAbsence(let absence):
      absences.append(absence)
    }
  }

  /// Open cases by light at an instant.
  func tally(at now: Instant) -> Tally {
    var tally = Tally()
    for item in cases.values where item.isOpen {
      tally.add(1, under: rulebook.deadlines(for: item).light(at: now))
    }
    return tally
  }
}
