import Cells
import Model

extension Action {
  /// The table of keys for the README, in Markdown.
  static var readmeTable: String {
    let words = Words(.english)
    var lines = ["| keys | do |", "|---|---|"]
    for action in allCases {
      let keys = action.keys.map { "`" + $0.notation + "`" }.joined(separator: " ")
      lines.append("| " + keys + " | " + words.help(action) + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Action {
  /// What it belongs to, in the help.
  enum Group: CaseIterable {
    case views
    case moving
    case moves
    case list
    case program
  }

  /// The heading it stands under in the help.
  var group: Group {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .open, .back, .nextPanel,
      .previousPanel, .nextAbnormal, .previousAbnormal:
      .moving
    case .watchView, .mapView, .casesView, .patrolView, .logView: .views
    case .usualStep, .claim, .dispatch, .escalate, .giveBack, .accept, .reportDone, .verify,
      .close, .note, .urge, .moves, .undo, .newCase:
      .moves
    case .why, .mark, .markRange, .markAll, .filter, .queues, .order, .columns, .preview, .grouping,
      .fullText, .copy, .mapMode, .zoom, .outline, .goTo, .findCase, .rules, .earlier, .later,
      .dayEarlier, .dayLater, .momentOfEvent:
      .list
    case .command, .help, .refresh, .pause, .language, .theme, .redraw, .suspend, .quit: .program
    }
  }

  /// The move of a case it begins; nil for what begins none, or whichever is offered.
  var move: MoveKind? {
    switch self {
    case .claim: .claim
    case .dispatch: .dispatch
    case .escalate: .escalate
    case .giveBack: .giveBack
    case .accept: .accept
    case .reportDone: .reportDone
    case .verify: .verify
    case .close: .close
    case .note: .note
    case .urge: .urge
    case .undo: .undo
    default: nil
    }
  }
}
