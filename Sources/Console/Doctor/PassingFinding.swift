/// What was found about what reaches the program: keys, and what passes through tmux.
public enum PassingFinding: Equatable, Sendable {
  /// Every key of the map can arrive; how many there are.
  case keys(Int)
  /// Keys of the map that the terminal never sends, with the names of their actions.
  case unsent([String])
  /// Whether the terminal's description knows a mouse.
  case mouse(Bool)
  /// A key of the map that tmux keeps for itself: its prefix.
  case prefix(String)
  /// tmux runs but does not answer.
  case tmuxSilent
  /// The version of tmux.
  case tmux(String)
  /// Milliseconds that tmux waits after Esc.
  case tmuxEscape(Int)
  /// tmux keeps what a program copies; its setting.
  case tmuxClipboard(String)
  /// The terminal outside takes RGB, tmux does not pass it on.
  case tmuxColours
  /// tmux does not tell a program when its window is left.
  case tmuxFocus
  /// tmux does not pass on keys with modifiers.
  case tmuxExtendedKeys
}

extension PassingFinding {
  /// Milliseconds after Esc that tmux may wait without being felt.
  static let quickEscape = 50

  /// What it is about.
  var part: Finding.Part {
    switch self {
    case .keys, .unsent, .prefix, .mouse: .keys
    case .tmuxSilent, .tmux, .tmuxEscape, .tmuxClipboard, .tmuxColours, .tmuxFocus,
      .tmuxExtendedKeys:
      .tmux
    }
  }

  /// What is to be thought of it.
  var verdict: Finding.Verdict {
    switch self {
    case .keys, .tmux, .mouse: .good
    case .unsent, .prefix, .tmuxSilent, .tmuxClipboard, .tmuxColours, .tmuxFocus,
      .tmuxExtendedKeys:
      .advice
    case .tmuxEscape(let time): time <= PassingFinding.quickEscape ? .good : .advice
    }
  }
}
