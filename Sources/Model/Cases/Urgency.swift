/// How much a case presses; the order is the order of the queues.
public enum Urgency: UInt8, CaseIterable, Comparable, Sendable {
  /// Danger to life or property.
  case emergency
  /// A utility is out, or worse is near.
  case urgent
  /// Anything else.
  case normal

  /// The word used in filters, files and the store.
  public var word: String {
    switch self {
    case .emergency: "emergency"
    case .urgent: "urgent"
    case .normal: "normal"
    }
  }

  /// The urgency written as a word; nil for any other word.
  public init?(word: some StringProtocol) {
    guard let urgency = Urgency.allCases.first(where: { $0.word == word }) else { return nil }
    self = urgency
  }

  /// The more pressing sorts first.
  public static func < (left: Urgency, right: Urgency) -> Bool {
    left.rawValue < right.rawValue
  }
}
