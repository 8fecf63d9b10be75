/// The commands of the command line, each once: help, completion and errors come from this table.
enum ConsoleCommand: String, CaseIterable, Sendable {
  /// Changes how wide ambiguous characters are drawn.
  case ambiguous
  /// Shows everything as it was at a moment.
  case at
  /// Opens a case.
  case `case`
  /// Shows the cases that a filter lets through.
  case cases
  /// Chooses the columns of the table in hand.
  case columns
  /// Takes a filter's name away.
  case forget
  /// Writes the list of cases to a file.
  case export
  /// Goes to a place.
  case go
  /// Puts the cases of the list together.
  case group
  /// Changes the language.
  case lang
  /// Changes the map's mode.
  case map
  /// Uses the mouse, or leaves it to the terminal.
  case mouse
  /// Lists the cases of a queue.
  case queue
  /// Leaves.
  case quit
  /// Keeps the list's filter under a name, for oneself.
  case save
  /// Keeps the list's filter under a name, for all desks.
  case share
  /// Writes what the screen shows to a file.
  case snapshot
  /// Sorts the table in hand.
  case sort
  /// Uses a theme.
  case theme
  /// Shows the guided tour.
  case tour
  /// Goes to a view.
  case view

  /// Whether something has to follow its name, so that a choice of it waits for that.
  var takesArgument: Bool {
    switch self {
    case .ambiguous, .at, .case, .cases, .export, .forget, .go, .lang, .map, .mouse, .save, .share,
      .snapshot, .theme, .view:
      true
    case .queue, .quit, .tour, .columns, .sort, .group: false
    }
  }
}
