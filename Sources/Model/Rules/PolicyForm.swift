/// What a number of the city's stands for, and how it is written.
public enum PolicyForm: Sendable {
  /// A count.
  case count
  /// So many urgencies from the most pressing on: `none`, or the last of them, such as `urgent`.
  case urgency
  /// A minute of the day such as `18:00`, or `none`.
  case time

  /// What stands for no time at all: the minute after the day's last.
  public static let never = 1_440
  private static let none = "none"

  /// The highest number that means anything.
  public var most: Int {
    switch self {
    case .count: 1_000_000
    case .urgency: Urgency.allCases.count
    case .time: PolicyForm.never
    }
  }

  /// What is expected, in English.
  public var expectation: String {
    switch self {
    case .count: "a whole number of at most \(most)"
    case .urgency: "none, " + Urgency.allCases.map(\.word).joined(separator: ", ")
    case .time: "a time of the day such as 18:00, or none"
    }
  }

  /// A number as it is written.
  public func text(of amount: Int) -> String {
    switch self {
    case .count: return String(amount)
    case .urgency:
      let index = min(amount, Urgency.allCases.count) - 1
      return index < 0 ? PolicyForm.none : Urgency.allCases[index].word
    case .time:
      guard (0..<PolicyForm.never).contains(amount) else { return PolicyForm.none }
      let (hour, minute) = (amount / 60, amount % 60)
      return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
  }

  /// The number that a text stands for; nil when it means nothing here.
  public func amount(of text: String) -> Int? {
    switch self {
    case .count: return Int(text).flatMap { (0...most).contains($0) ? $0 : nil }
    case .urgency:
      if text == PolicyForm.none { return 0 }
      return Urgency(word: text).map { Int($0.rawValue) + 1 }
    case .time:
      if text == PolicyForm.none { return PolicyForm.never }
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1],
        (0..<24).contains(hour), (0..<60).contains(minute)
      else { return nil }
      return hour * 60 + minute
    }
  }
}
