import Model

/// The keys that the line of hints names: those that mean something here, of the moves only those
/// that are usual and not refused to this login.
struct OfferedKeys: Equatable, Sendable {
  /// Where they are pressed.
  let context: Context
  /// The actions, in the order of their table.
  let actions: [Action]
  /// The usual next step of the case; nil where there is none or it is refused.
  let usual: MoveKind?

  /// What is offered in a state without anything over its view.
  init(_ state: State) {
    let words = Words(state.language)
    context = state.context
    let isMoving = state.context != .watch || state.panel == .next
    let item = isMoving ? state.target?.item : nil
    let moves = item?.usualMoves(on: state.occasion) ?? []
    usual = item.flatMap { item in
      moves.first.flatMap { MoveKind(rawValue: $0) }.flatMap { kind in
        item.refusal(of: kind, on: state.occasion) == nil ? kind : nil
      }
    }
    let hasStep = usual != nil
    let others = Set(moves.dropFirst())
    let isOnMap = state.context != .watch || state.panel == .map
    let canGoBack = state.card != nil || state.canGoBack
    actions = Action.actions(in: state.context).filter { action in
      guard words.hint(action) != nil, !state.isLookingOn || !action.changesStore else {
        return false
      }
      switch action {
      // These two have their place at the end.
      case .help, .quit: return false
      case .back: return canGoBack
      case .mapMode, .zoom, .goTo: return isOnMap
      case .usualStep: return hasStep
      // Groups have no rows to mark, and stand in an order of their own.
      case .mark, .order: return !state.isGrouped
      case .fullText: return state.canShowInFull
      case .why: return item != nil
      case .moves: return item != nil && state.mayEver(.moves)
      case .newCase: return state.mayEver(.newCase)
      case .urge: return item.map { state.offers(.urge, for: $0) } ?? false
      default:
        guard let move = action.move else { return true }
        guard let item, others.contains(move.rawValue) else { return false }
        return state.offers(action, for: item)
      }
    }
  }
}
