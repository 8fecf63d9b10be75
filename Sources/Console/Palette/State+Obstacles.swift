import Model

extension State {
  /// Why an action cannot be done here and now, as its key would say it; nil when it can. The
  /// palette and the help ask before anything is tried.
  func obstacle(to action: Action) -> Notice? {
    guard action.contexts.contains(context) else { return .elsewhere(Elsewhere(action)) }
    if isLookingOn, action.changesStore { return lookingOn }
    if !mayEver(action) {
      return .refused(nil, .roleNeeded(move: word(of: action), roles: roles(for: action)))
    }
    if let kind = action.move, kind != .undo { return obstacle(to: kind) }
    switch action {
    case .usualStep:
      guard let item = acted else { return .nothingSelected }
      let first = item.usualMoves(on: occasion).first.flatMap { MoveKind(rawValue: $0) }
      return first.map { obstacle(to: $0) } ?? .noStep(item.id)
    case .moves: return acted == nil ? .nothingSelected : nil
    case .fullText: return canShowInFull ? nil : .nothingSelected
    case .why: return target == nil ? .nothingSelected : nil
    case .undo:
      return card == nil && moved.isEmpty && target == nil ? .nothingToUndo : nil
    case .open: return hasSomethingToOpen ? nil : .nothingSelected
    case .momentOfEvent: return log.selectedRow == nil ? .nothingSelected : nil
    case .later, .dayLater: return past == nil && journey == nil ? .isNow : nil
    case .back: return card != nil || canGoBack || hasWaitingOrder ? nil : .nothingOpen
    case .mark, .markRange, .markAll:
      return cases.rows.isEmpty || isGrouped ? .nothingToMark : nil
    case .outline: return situation.city.outline == nil ? .noOutline : nil
    case .zoom: return map.zoom == .grid ? .nearest : nil
    default: return nil
    }
  }

  /// Why a move of the case cannot be made now; nil when it can. Of marked cases one that can is
  /// enough.
  func obstacle(to kind: MoveKind) -> Notice? {
    if isLookingOn { return lookingOn }
    if isForMarked { return nil }
    guard let item = acted else { return .nothingSelected }
    return item.refusal(of: kind, on: occasion).map { .refused(item.id, $0) }
  }

  /// The case that moves are for.
  private var acted: Case? {
    isForMarked ? marks.inOrder.first?.item : target?.item
  }

  private var hasWaitingOrder: Bool { orders.contains { $0.waitingSince != nil } }

  private var hasSomethingToOpen: Bool {
    switch view {
    case .watch: panel != .next || next.selectedRow != nil
    case .map: true
    case .cases: isGrouped ? groups?.selected != nil : cases.selectedRow != nil
    case .patrol: browser.side == .places || browser.missing != nil
    case .log: log.selectedRow?.event.caseID != nil
    }
  }

  /// The word by which a refusal names what an action begins.
  private func word(of action: Action) -> String {
    switch action {
    case .rules: "limit"
    case .newCase: "receive"
    case .moves, .usualStep: MoveKind.note.rawValue
    default: action.move?.rawValue ?? action.rawValue
    }
  }

  /// The roles that may do it, in the order of their table.
  private func roles(for action: Action) -> [StaffRole] {
    let roles: Set<StaffRole> =
      switch action {
      case .newCase: State.receivers
      case .rules: State.rulers
      case .moves, .usualStep: Set(Workflow.rules.flatMap { Array($0.roles) })
      default: action.move.map { Set(Workflow.rule($0).roles) } ?? []
      }
    return StaffRole.allCases.filter(roles.contains)
  }
}
