/// The number of a case in its store, counted from 1.
public struct CaseID: Hashable, Comparable, Sendable {
  /// The number.
  public let number: Int64

  /// The case with this number.
  public init(_ number: Int64) {
    self.number = number
  }

  /// The case written as its number, leading zeros allowed; nil when that is not one.
  public init?(text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Int64(text),
      number > 0
    else { return nil }
    self.number = number
  }

  /// At least four digits, as it is read out on the phone: `0142`.
  public var text: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Older cases sort first.
  public static func < (left: CaseID, right: CaseID) -> Bool {
    left.number < right.number
  }
}
