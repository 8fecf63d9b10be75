import Cells
import Model

/// What a cell of the screen means to a click.
enum MouseTarget: Equatable, Sendable {
  /// An action of the table, by its key hint.
  case action(Action)
  /// A key of what lies over the view, by its hint.
  case key(Key)
  /// Going to a view.
  case view(ViewName)
  /// A row of a list or a tile of the map.
  case row(MouseRow)
  /// A panel, where nothing in it is meant.
  case panel(MousePanel)
  /// What waits to be taken in at the head of a list.
  case arrivals(MousePanel)
  /// A line of the list that lies over the view, by its place.
  case line(Int)
  /// A field of the form for a new case.
  case field(IntakeField)
  /// What is proposed for a field of that form, by its place.
  case proposal(Int)
  /// A similar case beside that form.
  case similar(CaseID)
  /// A field of a rule being changed.
  case ruleField(RuleEditor.Field)
}

/// What `:mouse` is told.
enum MouseWord: String, CaseIterable, Sendable {
  /// The mouse is used.
  case on
  /// It is the terminal's.
  case off
}

/// What a cursor can stand on, by what it is and never by its line.
enum MouseRow: Equatable, Sendable {
  /// A case of what is next to do.
  case next(CaseID)
  /// A case of the list of cases.
  case listed(CaseID)
  /// A group of that list.
  case group(CaseSort.Value)
  /// An event.
  case event(Int64)
  /// A place with its rounds.
  case place(PlaceCode)
  /// A grid that is missing.
  case missing(PlaceCode)
  /// A tile of the map, by the grid that the cursor stands on.
  case tile(grid: Int)
}

/// The panels of the views that a click gives the keys to, or the wheel scrolls.
enum MousePanel: Equatable, Sendable {
  /// What is next to do.
  case next
  /// The map.
  case map
  /// The day's rounds in the Watch view.
  case rounds
  /// The list of cases, or its groups.
  case cases
  /// The case beside that list.
  case preview
  /// The places of the Patrol view.
  case places
  /// Who is missing.
  case missing
  /// The stream of events.
  case log
  /// A case in full.
  case card
}
