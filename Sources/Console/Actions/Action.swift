/// Everything a key can do, each once: from this table come the hints, the help, the keys'
/// meaning, the names in a file of keys and the table in the README.
enum Action: String, CaseIterable, Sendable {
  // Moving.
  case up
  case down
  case left
  case right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case home
  case end
  case open
  case back
  case nextPanel = "next-panel"
  case previousPanel = "previous-panel"
  case nextAbnormal = "next-abnormal"
  case previousAbnormal = "previous-abnormal"
  // Views.
  case watchView = "watch"
  case mapView = "map"
  case casesView = "cases"
  case patrolView = "patrol"
  case logView = "log"
  // Moves of a case.
  case usualStep = "next-step"
  case moves
  case claim
  case dispatch
  case escalate
  case giveBack = "return"
  case accept
  case reportDone = "done"
  case verify
  case close
  case note
  case urge
  case undo
  case newCase = "new-case"
  // Lists and map.
  case why
  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"
  case filter
  case queues
  case order
  case columns
  case preview
  case grouping = "group"
  case fullText = "full-text"
  case copy
  case mapMode = "map-mode"
  case zoom
  case outline
  case goTo = "go-to"
  case findCase = "find-case"
  case earlier
  case later
  case dayEarlier = "day-earlier"
  case dayLater = "day-later"
  case momentOfEvent = "moment-of-event"
  case rules
  // The rest.
  case command
  case help
  case refresh
  case pause
  case language
  case theme
  case redraw
  case suspend
  case quit

  /// Where the key has this meaning.
  var contexts: Set<Context> {
    switch self {
    case .up, .down, .pageUp, .pageDown, .home, .end, .back, .watchView, .mapView, .casesView,
      .patrolView, .logView, .command, .help, .refresh, .pause, .language, .theme, .redraw,
      .suspend, .quit, .undo, .newCase, .findCase, .queues, .rules, .earlier, .later, .dayEarlier,
      .dayLater:
      Set(Context.allCases)
    case .left, .right: [.watch, .map, .patrol]
    case .open: [.watch, .map, .cases, .patrol, .log]
    case .nextPanel, .previousPanel: [.watch, .patrol]
    case .nextAbnormal, .previousAbnormal: [.map]
    case .usualStep, .claim, .dispatch, .escalate, .giveBack, .accept, .reportDone, .verify,
      .close, .note, .urge, .moves:
      [.watch, .cases, .card]
    case .why: [.watch, .cases, .card]
    case .momentOfEvent: [.log]
    case .filter: [.watch, .cases, .log]
    case .mark, .markRange, .markAll, .order, .preview, .grouping: [.cases]
    case .columns: [.watch, .cases, .patrol, .log]
    case .fullText: [.watch, .cases, .patrol, .log]
    case .copy: Set(Context.allCases)
    case .mapMode, .zoom, .outline: [.watch, .map]
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

  /// Whether it is for changing what the store holds, and therefore gone where one only looks on.
  var changesStore: Bool { group == .moves }

  /// Whether a control or function key for it works whatever lies over the view: these must not
  /// wait for a text to be finished.
  var isAlwaysAtHand: Bool { [.quit, .suspend, .redraw].contains(self) }
}
