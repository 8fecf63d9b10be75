/// Everything a key can do, each once: from this table come the hints, the help, the keys'
/// meaning and the table in the README.
enum Action: CaseIterable, Sendable {
  // Moving.
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  case open
  case back
  case nextPanel
  case previousPanel
  case nextAbnormal
  case previousAbnormal
  // Views.
  case watchView
  case mapView
  case casesView
  case patrolView
  case logView
  // Moves of a case.
  case usualStep
  case moves
  case claim
  case dispatch
  case escalate
  case giveBack
  case accept
  case reportDone
  case verify
  case close
  case note
  case urge
  case undo
  case newCase
  // Lists and map.
  case why
  case mark
  case markRange
  case markAll
  case filter
  case queues
  case order
  case mapMode
  case zoom
  case goTo
  case findCase
  // The rest.
  case command
  case help
  case refresh
  case language
  case theme
  case redraw
  case suspend
  case quit

  /// Where the key has this meaning.
  var contexts: Set<Context> {
    switch self {
    case .up, .down, .pageUp, .pageDown, .home, .end, .back, .watchView, .mapView, .casesView,
      .patrolView, .logView, .command, .help, .refresh, .language, .theme, .redraw, .suspend,
      .quit, .undo, .newCase, .findCase, .queues:
      Set(Context.allCases)
    case .left, .right: [.watch, .map, .patrol]
    case .open: [.watch, .map, .cases, .patrol, .log]
    case .nextPanel, .previousPanel: [.watch, .patrol]
    case .nextAbnormal, .previousAbnormal: [.map]
    case .usualStep, .claim, .dispatch, .escalate, .giveBack, .accept, .reportDone, .verify,
      .close, .note, .urge, .moves:
      [.watch, .cases, .card]
    case .why: [.watch, .cases, .card]
    case .filter: [.watch, .cases, .log]
    case .mark, .markRange, .markAll, .order: [.cases]
    case .mapMode, .zoom: [.watch, .map]
    case .goTo: [.watch, .map, .patrol]
    }
  }

  /// The view it calls.
  var view: ViewName? {
    switch self {
    case .watchView: .watch
    case .mapView: .map
    case .casesView: .cases
    case .patrolView: .patrol
    case .logView: .log
    default: nil
    }
  }
}
