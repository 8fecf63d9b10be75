import Model

extension State {
  /// The case that moves act on: the card's, else the one selected in the list that takes the
  /// keys.
  public var target: CaseRow? {
    if let card { return card.known }
    switch view {
    case .watch: return panel == .next ? next.selectedRow : nil
    case .cases: return cases.selectedRow
    case .map, .patrol, .log: return nil
    }
  }

  /// Begins a move: carries it out at once where it needs no words, else asks for them. A move
  /// that the case's node forbids is refused before anybody has typed a word.
  mutating func begin(_ action: Action) -> [Effect] {
    guard let row = target else {
      say(.nothingSelected)
      return []
    }
    if card == nil, headMoved == now {
      // Another case slid under the key in this very second: it was not meant for it.
      headMoved = nil
      say(.justMoved)
      return []
    }
    guard let step = action == .usualStep ? usualStep(of: row.item) : action else { return [] }
    let item = row.item
    if let refusal = refusal(of: step, for: item) {
      say(.refused(item.id, refusal))
      return []
    }
    switch step {
    case .claim: return hand(.claim, item.id, item.version)
    case .accept: return hand(.accept, item.id, item.version)
    case .dispatch:
      choose(.dispatch(item.id, version: item.version), units(for: item))
    case .verify:
      choose(.verify(item.id, version: item.version), verdicts)
    case .escalate: ask(.escalate, item)
    case .giveBack: ask(.giveBack, item)
    case .reportDone: ask(.reportDone, item)
    case .close: ask(.close, item)
    case .note: ask(.note, item)
    default: break
    }
    return []
  }

  /// Hands out a move of a case.
  mutating func hand(_ move: CaseMove, _ id: CaseID, _ version: Int) -> [Effect] {
    // Who works on the first row has taken hold of it: the list no longer follows its head.
    if next.selected == id { next.isTouched = true }
    if cases.selected == id { cases.isTouched = true }
    let number = requests.next()
    orders.append(Order(number: number, caseID: id, move: move.word, waitingSince: nil))
    say(.underway(id, move: move.word))
    if case .dispatch(let target, _, _) = move { remember(target) }
    let command = Command.move(.number(id), move, version: version)
    return [.perform(number, CommandOrder(at: now, actor: actor, command: command))]
  }

  /// Takes in the answer to a command.
  mutating func take(
    _ number: Int, _ result: Result<CommandReceipt, Refusal>
  ) -> [Effect] {
    guard let index = orders.firstIndex(where: { $0.number == number }) else { return [] }
    let order = orders.remove(at: index)
    switch result {
    case .success:
      fresh.insert(order.caseID)
      next.handled = order.caseID
      cases.handled = order.caseID
      say(.moved(order.caseID, move: order.move))
    case .failure(let refusal):
      say(.refused(order.caseID, refusal))
    }
    ahead.forget()
    // The row is read by itself, so that it is right in its place while the list is held.
    let read = requests.next()
    if card?.id == order.caseID { card?.awaited = read }
    if preview?.id == order.caseID { preview?.awaited = read }
    return [.loadCard(read, order.caseID, .beforeFrame), .refresh]
  }

  /// A command meets a lock.
  mutating func wait(_ number: Int, _ since: Instant) {
    guard let index = orders.firstIndex(where: { $0.number == number }) else { return }
    orders[index].waitingSince = since
    revision += 1
  }

  /// The login that asks, now, under the rules in force.
  var occasion: Occasion {
    Occasion(actor: actor, at: now, city: situation.city, rules: situation.rulebook)
  }

  /// The action that the plain path offers next.
  private func usualStep(of item: Case) -> Action? {
    switch item.usualMoves.first {
    case "claim": .claim
    case "dispatch": .dispatch
    case "accept": .accept
    case "done": .reportDone
    case "verify": .verify
    case "close": .close
    default: .note
    }
  }

  /// The rule against a move, asked with words that would do.
  private func refusal(of action: Action, for item: Case) -> Refusal? {
    guard let move = State.sample(of: action, for: item) else { return nil }
    do throws(Refusal) {
      _ = try item.decide(move, on: occasion)
      return nil
    } catch {
      return error
    }
  }

  private static func sample(of action: Action, for item: Case) -> CaseMove? {
    switch action {
    case .claim: .claim
    case .dispatch: .dispatch(to: item.desk, queue: "")
    case .escalate: .escalate(reason: "?")
    case .giveBack: .giveBack(reason: "?", basis: "?")
    case .accept: .accept
    case .reportDone: .reportDone(note: "", by: "")
    case .verify: .verify(.fixed, note: "", by: "")
    case .close: .close(remark: "")
    case .note: .note("?")
    default: nil
    }
  }

  private mutating func remember(_ target: Holder) {
    dispatched.removeAll { $0 == target }
    dispatched.insert(target, at: 0)
    if dispatched.count > 8 { dispatched.removeLast() }
  }

  private mutating func ask(_ purpose: Question.Purpose, _ item: Case) {
    overlay = .ask(Question(purpose: purpose, caseID: item.id, version: item.version))
  }
}
