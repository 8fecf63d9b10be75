/// How much two reports say the same: only for putting similar cases in order, never for a rule.
public struct Likeness: Sendable {
  private let pairs: [UInt64]

  /// Prepares a text to be compared with others.
  public init(to text: String) {
    pairs = Likeness.pairs(of: text)
  }

  /// The shared pairs of neighbouring characters, in thousandths of all: 0 for nothing in common,
  /// 1,000 for the same text.
  public func with(_ text: String) -> Int {
    let others = Likeness.pairs(of: text)
    let all = pairs.count + others.count
    guard all > 0 else { return 0 }
    var shared = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < others.count {
      if pairs[left] == others[right] {
        shared += 1
        left += 1
        right += 1
      } else if pairs[left] < others[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2_000 * shared / all
  }

  /// Pairs of neighbouring letters, in order; blanks and signs say nothing.
  private static func pairs(of text: String) -> [UInt64] {
    let letters = text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return zip(letters, letters.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }
      .sorted()
  }
}
