/// The views that fill the screen; the raw value is the digit that calls them.
public enum ViewName: Int, CaseIterable, Sendable {
  /// The map with what is next to do and the patrols beside it.
  case watch = 1
  /// The map alone.
  case map = 2
  /// The list of cases.
  case cases = 3
  /// Rounds by town, village and grid.
  case patrol = 4
  /// The stream of events.
  case log = 9

  /// The word on the command line.
  public var word: String {
    switch self {
    case .watch: "watch"
    case .map: "map"
    case .cases: "cases"
    case .patrol: "patrol"
    case .log: "log"
    }
  }

  /// The view written as a word.
  public init?(word: some StringProtocol) {
    guard let view = ViewName.allCases.first(where: { $0.word == word }) else { return nil }
    self = view
  }
}
