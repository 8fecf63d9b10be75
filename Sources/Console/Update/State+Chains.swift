import Model

extension State {
  /// Asks for the next step of a move, or carries it out when all is known.
  mutating func goOn(_ chain: MoveChain, _ item: Case, asked: Overlay? = nil) -> [Effect] {
    guard let step = chain.step else {
      overlay = nil
      return hand(chain.draft.move, chain.caseID, chain.version, asked: asked)
    }
    guard let items = choices(for: step, chain, item) else {
      var question = Question(chain: chain, step: step)
      if step == .value, let field = chain.draft.field {
        // What is masked on the screen is not brought to light by asking for a correction.
        let isShown = field != .text || item.maskedText == item.text
        question.input = LineInput(isShown ? item.value(of: field) : "")
      }
      overlay = .ask(question)
      return []
    }
    var chain = chain
    let effects = readSimilar(&chain, item)
    choose(.move(chain), items)
    return effects
  }

  /// Takes in what was chosen for a step of a move.
  mutating func answer(_ choices: [Choice], _ chooser: Chooser, _ chain: MoveChain) -> [Effect] {
    var chain = chain
    chain.draft.take(choices)
    return answer(chain, asked: .choose(chooser))
  }

  /// Takes in what was typed for a step of a move.
  mutating func answer(_ question: Question) -> [Effect] {
    var chain = question.chain
    do throws(AnswerError) {
      let zone = situation.rulebook.zone
      try chain.draft.take(question.input.trimmed, for: question.step, now: now, zone)
    } catch {
      say(.badAnswer(question.caseID, error))
      return []
    }
    return answer(chain, asked: .ask(question))
  }

  /// Goes on after an answer that no rule is against; else says which, and lets it be changed.
  private mutating func answer(_ chain: MoveChain, asked: Overlay) -> [Effect] {
    var chain = chain
    guard let item = item(chain.caseID) else {
      overlay = nil
      return hand(chain.draft.move, chain.caseID, chain.version, asked: asked)
    }
    if let refusal = item.refusal(of: chain.draft, on: occasion) {
      overlay = asked
      say(.refused(item.id, refusal))
      return []
    }
    chain.advance()
    return goOn(chain, item, asked: asked)
  }

  /// What is known of a case on the screen.
  func item(_ id: CaseID) -> Case? {
    if let row = card?.known, row.item.id == id { return row.item }
    if let row = target, row.item.id == id { return row.item }
    let row = next.rows.first { $0.item.id == id } ?? cases.rows.first { $0.item.id == id }
    return row?.item ?? marks.rows[id]?.item
  }

  /// Answers the steps that have only one answer.
  func settle(_ chain: inout MoveChain, for item: Case) {
    switch chain.draft.kind {
    case .approve, .reject:
      let requests = item.requests(toBe: chain.draft.kind, on: occasion)
      guard let only = requests.first, requests.count == 1 else { return }
      chain.draft.request = only.kind
      chain.known = [.request]
    case .signOn:
      let units = item.unitsToSignOn(on: occasion)
      guard units.count == 1 else { return }
      chain.draft.units = units
      chain.known = [.unit]
    default: break
    }
  }

  /// Asks for the cases that a step wants to know: those of the category for a handler, those near
  /// by for a merging.
  private mutating func readSimilar(_ chain: inout MoveChain, _ item: Case) -> [Effect] {
    let filter: Filter
    switch chain.step {
    case .units where chain.draft.kind == .dispatch, .unit where chain.draft.kind == .decide:
      guard !item.category.isEmpty else { return [] }
      filter = .test(.category(item.category))
    case .other:
      guard let grid = item.grid else { return [] }
      filter = .test(.places([grid]))
    default:
      return []
    }
    let number = requests.next()
    chain.similar = number
    let request = PageRequest(
      number: number, query: CaseQuery(filter: filter, order: .newest), after: nil, limit: 40,
      budget: 400, patience: .beforeFrame)
    return [.loadPage(request)]
  }

  /// Takes in the cases that a step wanted to know.
  ///
  /// - Returns: whether the page was one of those.
  mutating func takeSimilar(_ number: Int, _ page: CasePage) -> Bool {
    guard case .choose(var chooser) = overlay, case .move(var chain) = chooser.purpose,
      chain.similar == number
    else { return false }
    chain.similar = nil
    chooser.purpose = .move(chain)
    guard let item = item(chain.caseID), let step = chain.step else { return true }
    let similar = page.rows.map(\.item)
    if let items = choices(for: step, chain, item, similar: similar) { chooser.replace(items) }
    overlay = .choose(chooser)
    revision += 1
    return true
  }
}
