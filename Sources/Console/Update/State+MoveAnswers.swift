import Model

extension State {
  /// Takes in the answer to a command.
  mutating func take(
    _ number: Int, _ result: Result<CommandReceipt, Refusal>
  ) -> [Effect] {
    if let change = awaitedRules.removeValue(forKey: number) { return take(change, result) }
    if let filter = awaitedFilters.removeValue(forKey: number) { return take(filter, result) }
    if let effects = takeIntake(number, result) { return effects }
    guard let index = orders.firstIndex(where: { $0.number == number }) else { return [] }
    let order = orders.remove(at: index)
    switch result {
    case .success:
      fresh.insert(order.caseID)
      next.handled = order.caseID
      cases.handled = order.caseID
      remember(order)
      say(.moved(order.caseID, move: order.move))
    case .failure(let refusal):
      say(.refused(order.caseID, refusal))
      askAgain(order)
    }
    ahead.forget()
    // The row is read by itself, so that it is right in its place while the list is held.
    let read = requests.next()
    if order.move == MoveKind.reveal.rawValue, case .success = result { reveal(order.caseID) }
    if card?.id == order.caseID { card?.awaited = read }
    if preview?.id == order.caseID { preview?.awaited = read }
    return [.loadCard(read, order.caseID, .beforeFrame), .refresh]
  }

  /// Shows again what was typed for a move that came to nothing, unless somebody is at something
  /// else by now.
  mutating func askAgain(_ order: Order) {
    guard overlay == nil, let asked = order.asked else { return }
    overlay = asked
    fitChooser()
  }

  /// Says what a move came to, once its case was read again: what was taken back, or that it waits
  /// for somebody.
  mutating func tell(_ card: CaseCard) {
    let item = card.row.item
    renew(item)
    guard case .moved(let id, let word) = notice, id == item.id, let kind = MoveKind(rawValue: word)
    else { return }
    if kind == .undo { notice = .undone(id, card.undone) }
    if let wanted = Workflow.rule(kind).approval,
      item.side.requests.contains(where: { $0.kind == wanted })
    {
      notice = .requested(id, move: word)
    }
    if kind == .urge, let slip = item.side.slip { notice = .urged(id, slip) }
    if kind == .reveal, let seconds = secondsRevealed(id) { notice = .revealed(id, seconds) }
    if kind == .giveBack, let freeze = item.side.freeze {
      notice = .frozen(id, decider: freeze.decider)
    }
  }

  /// A move that is asked for again is asked of the case as it is on the screen now.
  private mutating func renew(_ item: Case) {
    switch overlay {
    case .ask(var question) where question.caseID == item.id:
      question.chain.version = item.version
      overlay = .ask(question)
    case .choose(var chooser):
      guard case .move(var chain) = chooser.purpose, chain.caseID == item.id else { return }
      chain.version = item.version
      chooser.purpose = .move(chain)
      overlay = .choose(chooser)
    case .ask, .bulk, .intake, .rule, .columns, .full, .help, .why, .filter, .command, nil:
      break
    }
  }

  /// Keeps which cases were moved from here, for `U`.
  private mutating func remember(_ order: Order) {
    if order.move == MoveKind.undo.rawValue {
      if let index = moved.lastIndex(of: order.caseID) { moved.remove(at: index) }
      return
    }
    // A look at a caller is an event, but nothing that could be taken back.
    guard order.move != MoveKind.reveal.rawValue else { return }
    moved.append(order.caseID)
    if moved.count > State.mostMoved { moved.removeFirst() }
  }

  /// Shows the caller on the case's card for as long as the city allows.
  private mutating func reveal(_ id: CaseID) {
    let seconds = situation.rulebook.amount(of: .revealSeconds, at: now)
    revealed = Revealed(caseID: id, until: now + Int64(seconds))
    guard card?.id != id else { return }
    card = CardState(id, row: target)
  }

  /// The seconds for which the caller of a case is still shown; nil while it is masked.
  func secondsRevealed(_ id: CaseID) -> Int64? {
    guard let revealed, revealed.caseID == id, now < revealed.until else { return nil }
    return revealed.until - now
  }
}

extension CaseCard {
  /// The facts that the last move of the case took back.
  var undone: [Fact] {
    guard case .caseSide(.undone(let from, let through)) = timeline.last?.event.fact,
      from <= through
    else { return [] }
    return timeline.filter { (from...through).contains($0.sequence) }.map(\.event.fact)
  }
}
