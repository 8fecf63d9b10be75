/// The steps of the guided tour, in their order.
enum TourStep: Int, CaseIterable, Sendable {
  /// What this is.
  case welcome
  /// The title line.
  case header
  /// What is next to do.
  case queue
  /// To the next panel.
  case panels
  /// The map, and another mode of it.
  case map
  /// To the list of cases.
  case cases
  /// To the filter line.
  case filter
  /// A filter being typed.
  case typing
  /// Opening a case.
  case open
  /// Asking why its deadline is what it is.
  case why
  /// Reading that.
  case reasons
  /// The keys of its moves.
  case moves
  /// To the patrols.
  case patrol
  /// To the palette.
  case palette
  /// An action being looked for.
  case search
  /// To the help, with which it ends.
  case help

  /// What a step waits for.
  enum Wish: Equatable {
    /// Somebody to have read it.
    case reading
    /// The key of an action, which is carried out.
    case action(Action)
    /// A line to be typed and entered.
    case line
  }

  /// What it waits for.
  var wish: Wish {
    switch self {
    case .welcome, .header, .queue, .reasons, .moves: .reading
    case .panels: .action(.nextPanel)
    case .map: .action(.mapMode)
    case .cases: .action(.casesView)
    case .filter: .action(.filter)
    case .open: .action(.open)
    case .why: .action(.why)
    case .patrol: .action(.patrolView)
    case .palette: .action(.command)
    case .help: .action(.help)
    case .typing, .search: .line
    }
  }

  /// The step after it; nil after the last.
  var next: TourStep? { TourStep(rawValue: rawValue + 1) }
}

/// A guided tour that somebody is on.
public struct Tour: Equatable, Sendable {
  /// Where.
  var step = TourStep.welcome

  /// A tour at its first step.
  public init() {}
}
