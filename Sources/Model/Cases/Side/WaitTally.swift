/// How many cases wait for each thing beside their node, closed ones too.
public struct WaitTally: Hashable, Sendable {
  /// The counts, in the order of `Waits.words`.
  public private(set) var counts = [Int](repeating: 0, count: Waits.words.count)

  /// Nothing waits.
  public init() {}

  /// Counts as they were written down, in the order of `Waits.words`; missing ones are 0.
  public init(_ counts: [Int]) {
    for (index, count) in counts.prefix(self.counts.count).enumerated() {
      self.counts[index] = count
    }
  }

  /// How many cases wait for one thing.
  public subscript(wait: Waits) -> Int {
    var sum = 0
    for (index, word) in Waits.words.enumerated() where wait.contains(word.wait) {
      sum += counts[index]
    }
    return sum
  }

  /// Counts a case in (1) or out (-1).
  public mutating func add(_ number: Int, _ waits: Waits) {
    guard !waits.isEmpty else { return }
    for (index, word) in Waits.words.enumerated() where waits.contains(word.wait) {
      counts[index] += number
    }
  }
}
