import Model

/// How many rounds stand how.
public struct RoundTally: Equatable, Sendable {
  /// Counts by `RoundStatus.rawValue`.
  private var counts = SIMD8<Int32>()

  /// How many rounds have this status.
  public subscript(status: RoundStatus) -> Int { Int(counts[Int(status.rawValue)]) }

  /// Rounds that have to be walked.
  public var expected: Int { Int(counts.wrappedSum()) - self[.excused] }

  /// Rounds that were walked, by whomever.
  public var walked: Int { self[.done] + self[.covered] }

  /// Rounds walked, in per cent of those that have to be, rounded down so that 100 means all; 100
  /// when none has to be walked.
  public var percent: Int { expected == 0 ? 100 : walked * 100 / expected }

  mutating func add(_ status: RoundStatus, _ count: Int32 = 1) {
    counts[Int(status.rawValue)] &+= count
  }
}
