/// A traffic light: how much of a limit is used up (domain, section 4).
public enum Light: UInt8, CaseIterable, Comparable, Sendable {
  /// Time enough.
  case green
  /// Near the limit.
  case yellow
  /// Beyond the limit.
  case red

  /// The word in filters, files and the store.
  public var word: String {
    switch self {
    case .green: "green"
    case .yellow: "yellow"
    case .red: "red"
    }
  }

  /// The worse light is the greater.
  public static func < (left: Light, right: Light) -> Bool {
    left.rawValue < right.rawValue
  }
}
