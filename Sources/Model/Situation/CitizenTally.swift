/// What citizens have to say of a grid: how many called, how those were content who were rung back,
/// and how much they reported that the grid's own worker should have found (domain, section 7).
///
/// Calls are those of the last days. Answers and reports are all on record, whenever they were: a
/// grid has a handful of cases in a year, and a rate of the last month would be none for most. What
/// is set aside (void, merged, excluded) counts in no rate.
public struct CitizenTally: Hashable, Sendable {
  /// Calls to the hotline in the last days (`CallDays`).
  public var calls: Int32 = 0
  /// Callers rung back who were satisfied.
  public var satisfied: Int32 = 0
  /// Callers rung back to whom it was so-so.
  public var soSo: Int32 = 0
  /// Callers rung back who were dissatisfied.
  public var dissatisfied: Int32 = 0
  /// Closed cases whose caller was not reached: still to be rung, or given up.
  public var unanswered: Int32 = 0
  /// Filed cases that a citizen reported and the round should have found.
  public var missed: Int32 = 0
  /// Filed cases, whoever reported them.
  public var filed: Int32 = 0

  /// Nothing was said.
  public init() {}

  /// Callers who were reached: what satisfaction is measured against.
  public var reached: Int { Int(satisfied) + Int(soSo) + Int(dissatisfied) }
  /// Callers who were reached and not satisfied.
  public var unsatisfied: Int { Int(soSo) + Int(dissatisfied) }

  /// The sums of two tallies.
  public static func + (left: CitizenTally, right: CitizenTally) -> CitizenTally {
    var sum = left
    sum += right
    return sum
  }

  /// Adds another tally to this one.
  public static func += (left: inout CitizenTally, right: CitizenTally) {
    left.add(right, times: 1)
  }

  /// Adds another tally so many times: -1 takes it away.
  public mutating func add(_ other: CitizenTally, times: Int32) {
    calls += times * other.calls
    satisfied += times * other.satisfied
    soSo += times * other.soSo
    dissatisfied += times * other.dissatisfied
    unanswered += times * other.unanswered
    missed += times * other.missed
    filed += times * other.filed
  }
}
