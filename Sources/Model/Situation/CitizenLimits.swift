/// From where on what citizens say of a grid wants somebody's eye: rows of the city's numbers.
///
/// Beyond a limit something stands out; at twice the way it is an alarm: twice the calls, twice the
/// share that is not satisfied, twice the rate of missed reports. A rate of few says little and never
/// stands out (domain, section 7: small samples are marked).
public struct CitizenLimits: Hashable, Sendable {
  /// How something stands.
  public enum Standing: UInt8, Comparable, Sendable {
    /// There is nothing to measure.
    case nothing
    /// Callers are still to be reached: no answer is not a bad one.
    case unanswered
    /// All is well: everybody is satisfied, nothing was missed.
    case well
    /// There is something, within the limit.
    case some
    /// Beyond the limit.
    case warning
    /// Far beyond it.
    case alarm

    /// The worse comes later.
    public static func < (left: Standing, right: Standing) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How many days of calls are counted, today among them.
  public let days: Int
  private let calls: Int
  private let satisfied: Int
  private let missed: Int
  private let sample: Int

  /// The limits of a day.
  public init(_ rulebook: Rulebook, on day: CivilDate) {
    days = CitizenLimits.days(rulebook, on: day)
    calls = max(1, rulebook.amount(of: .heatCalls, on: day))
    satisfied = min(100, rulebook.amount(of: .satisfiedPercent, on: day))
    missed = min(100, rulebook.amount(of: .missedPercent, on: day))
    sample = rulebook.amount(of: .smallSample, on: day)
  }

  /// How many days of calls are counted on a day, as many at most as are kept without today, so
  /// that a day may end before all is counted.
  public static func days(_ rulebook: Rulebook, on day: CivilDate) -> Int {
    min(max(1, rulebook.amount(of: .heatDays, on: day)), CallDays.kept - 1)
  }

  /// So many calls stand out, and so many are an alarm.
  public var callLimits: (warning: Int, alarm: Int) { (calls, 2 * calls) }
  /// Below so many per cent satisfied it stands out, and is an alarm.
  public var satisfiedLimits: (warning: Int, alarm: Int) {
    (satisfied, max(0, 100 - 2 * (100 - satisfied)))
  }
  /// Above so many per cent of missed reports it stands out, and is an alarm.
  public var missedLimits: (warning: Int, alarm: Int) { (missed, min(100, 2 * missed)) }

  /// How a grid's calls stand.
  public func calls(_ tally: CitizenTally) -> Standing {
    switch Int(tally.calls) {
    case ..<1: .nothing
    case ..<calls: .some
    case ..<(2 * calls): .warning
    default: .alarm
    }
  }

  /// How the answers of callers stand.
  public func satisfaction(_ tally: CitizenTally) -> Standing {
    guard tally.reached > 0 else { return tally.unanswered > 0 ? .unanswered : .nothing }
    guard tally.unsatisfied > 0 else { return .well }
    return standing(tally.unsatisfied, of: tally.reached, percent: 100 - satisfied)
  }

  /// How what citizens reported stands against what the round found.
  public func missedReports(_ tally: CitizenTally) -> Standing {
    guard tally.filed > 0 else { return .nothing }
    guard tally.missed > 0 else { return .well }
    return standing(Int(tally.missed), of: Int(tally.filed), percent: missed)
  }

  /// Whether a rate of so many says little.
  public func isSmall(_ sample: Int) -> Bool { sample < self.sample }

  private func standing(_ bad: Int, of all: Int, percent: Int) -> Standing {
    guard bad * 100 > percent * all, !isSmall(all) else { return .some }
    return bad * 100 > 2 * percent * all ? .alarm : .warning
  }
}
