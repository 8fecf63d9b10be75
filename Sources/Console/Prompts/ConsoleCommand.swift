/// The commands of the command line, each once: help, completion and errors come from this table.
enum ConsoleCommand: String, CaseIterable, Sendable {
  /// Opens a case.
  case `case`
  /// Shows the cases that a filter lets through.
  case cases
  /// Goes to a place.
  case go
  /// Changes the language.
  case lang
  /// Changes the map's mode.
  case map
  /// Leaves.
  case quit
  /// Uses a theme.
  case theme

  /// How it is written with its argument.
  var usage: String {
    switch self {
    case .case: ":case NUMBER"
    case .cases: ":cases FILTER"
    case .go: ":go NAME"
    case .lang: ":lang zh|en"
    case .map: ":map MODE"
    case .quit: ":quit"
    case .theme: ":theme NAME"
    }
  }
}
