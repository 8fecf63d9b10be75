import Model

extension State {
  /// The case that moves act on: the card's, else the one selected in the list that takes the
  /// keys.
  public var target: CaseRow? {
    if let card { return card.known }
    switch view {
    case .watch: return panel == .next ? next.selectedRow : nil
    case .cases: return isGrouped ? nil : cases.selectedRow
    case .map, .patrol, .log: return nil
    }
  }

  /// Begins a move: carries it out at once where it needs no words, else asks for them. A move
  /// that a rule forbids is refused before anybody has typed a word.
  mutating func begin(_ action: Action) -> [Effect] {
    guard let ready = workedOn() else { return [] }
    let item = (isForMarked ? spokesman(for: action) : nil) ?? ready
    let first = item.usualMoves(on: occasion).first.flatMap { MoveKind(rawValue: $0) }
    guard let kind = action == .usualStep ? first : action.move else { return [] }
    return begin(kind, item, isQuick: true)
  }

  /// Begins a move of a case.
  ///
  /// - Parameters:
  ///   - kind: which move.
  ///   - item: the case.
  ///   - isQuick: whether what has a usual answer is not asked for: a slip has the colour that fits
  ///     the light, and no words.
  /// - Returns: what is to be done outside.
  mutating func begin(_ kind: MoveKind, _ item: Case, isQuick: Bool) -> [Effect] {
    var draft = MoveDraft(kind)
    if kind == .confide { draft.isConfidential = !item.side.isConfidential }
    let isUrge = isQuick && kind == .urge
    let refusal =
      isUrge ? item.refusal(of: draft, on: occasion) : item.refusal(of: kind, on: occasion)
    if refusal != nil, isForMarked { return plan(kind, nil) }
    if let refusal {
      say(.refused(item.id, refusal))
      return []
    }
    if kind == .undo { return undo(item.id) }
    var chain = MoveChain(draft, of: item)
    if isUrge { chain.known = [.colour, .note] }
    settle(&chain, for: item)
    return goOn(chain, item)
  }

  /// Begins a move that has no key of its own, of the selected case or of the marked ones.
  mutating func begin(_ kind: MoveKind) -> [Effect] {
    guard let item = workedOn() else { return [] }
    return begin(kind, item, isQuick: false)
  }

  /// Opens the list of all moves that may be made on the case here and now.
  mutating func openMenu() -> [Effect] {
    guard let item = workedOn() else { return [] }
    if !mayEver(.moves), let refusal = item.refusal(of: .note, on: occasion) {
      // An empty list would not say why.
      say(.refused(item.id, refusal))
      return []
    }
    let number = requests.next()
    choose(.menu(item.id, reading: number), offers(for: item))
    return [.loadCard(number, item.id, .beforeFrame)]
  }

  mutating func undo(_ id: CaseID) -> [Effect] {
    if let item = item(id), item.side.outcome == .merged,
      item.refusal(of: .unmerge, on: occasion) == nil
    {
      // A merging concerns another case too: it is taken back by its own move, with a reason.
      return begin(.unmerge, item, isQuick: false)
    }
    // Whether somebody built on it is asked of the log, not of the version this screen knows.
    return hand(.side(.undo()), id, nil)
  }

  /// Hands out a move of a case.
  ///
  /// - Parameters:
  ///   - move: the move.
  ///   - id: the case.
  ///   - version: the version the writer saw; nil when it does not matter.
  ///   - asked: what was typed for it, kept in case it is refused.
  /// - Returns: the command to carry out.
  mutating func hand(
    _ move: CaseMove, _ id: CaseID, _ version: Int?, asked: Overlay? = nil
  ) -> [Effect] {
    if isForMarked, move.kind != .undo { return plan(move.kind, move) }
    // Who works on the first row has taken hold of it: the list no longer follows its head.
    if next.selected == id { next.isTouched = true }
    if cases.selected == id { cases.isTouched = true }
    let number = requests.next()
    orders.append(
      Order(number: number, caseID: id, move: move.word, waitingSince: nil, asked: asked))
    say(.underway(id, move: move.word))
    if case .dispatch(let target, _, _) = move { remember(target) }
    let command = Command.move(.number(id), move, version: version)
    return [.perform(number, CommandOrder(at: now, actor: actor, command: command))]
  }

  /// A command meets a lock.
  mutating func wait(_ number: Int, _ since: Instant) {
    if intake?.number == number { intake?.waitingSince = since }
    if case .bulk(var bulk) = overlay, bulk.awaited?.number == number {
      bulk.wait(since: since)
      overlay = .bulk(bulk)
      revision += 1
    }
    if let index = orders.firstIndex(where: { $0.number == number }) {
      orders[index].waitingSince = since
    }
    revision += 1
  }

  /// The login that asks, now, under the rules in force.
  var occasion: Occasion {
    Occasion(actor: actor, at: now, city: situation.city, rules: situation.rulebook)
  }

  /// Whether a key's move may be made on a case here and now; keys that are no moves always may.
  func offers(_ action: Action, for item: Case) -> Bool {
    guard !isLookingOn || !action.changesStore else { return false }
    return action.move.map { item.refusal(of: $0, on: occasion) == nil } ?? true
  }

  /// Whether the login may ever do what a key does to any case.
  func mayEver(_ action: Action) -> Bool {
    guard !isLookingOn || !action.changesStore else { return false }
    return switch action {
    case .newCase: holdsAny(of: State.receivers)
    case .rules: mayRule
    case .moves, .usualStep: Workflow.rules.contains { holdsAny(of: $0.roles) }
    default: action.move.map { holdsAny(of: Workflow.rule($0).roles) } ?? true
    }
  }

  /// Who may take a report down (domain, section 9).
  static let receivers: Set<StaffRole> = [.operator, .supervisor]

  /// Whether the login holds one of the roles for any unit.
  func holdsAny(of roles: Set<StaffRole>) -> Bool {
    situation.rulebook.grants.contains { $0.login == actor && roles.contains($0.role) }
  }

  /// The case that a key acts on, unless it was meant for another one.
  private mutating func workedOn() -> Case? {
    if isForMarked {
      guard !marks.isReading else {
        say(.stillMarking(marks.count))
        return nil
      }
      return marks.inOrder.first?.item
    }
    guard let row = target else {
      say(.nothingSelected)
      return nil
    }
    if card == nil, headMoved == now {
      // Another case slid under the key in this very second: it was not meant for it.
      headMoved = nil
      say(.justMoved)
      return nil
    }
    return row.item
  }

  mutating func remember(_ target: Holder) {
    dispatched.removeAll { $0 == target }
    dispatched.insert(target, at: 0)
    if dispatched.count > 8 { dispatched.removeLast() }
  }
}
