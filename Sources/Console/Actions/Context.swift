/// Where a key is pressed: what decides which action it means.
enum Context: CaseIterable, Sendable {
  /// The Watch view.
  case watch
  /// The Map view.
  case map
  /// The list of cases.
  case cases
  /// A case in full.
  case card
  /// The Patrol view.
  case patrol
  /// The Log view.
  case log

  /// Every context with this view, the card apart.
  init(_ view: ViewName) {
    switch view {
    case .watch: self = .watch
    case .map: self = .map
    case .cases: self = .cases
    case .patrol: self = .patrol
    case .log: self = .log
    }
  }
}

extension State {
  /// What keys mean at the moment, when nothing lies over the view.
  var context: Context { card == nil ? Context(view) : .card }
}
