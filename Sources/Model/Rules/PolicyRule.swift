/// A number of the city's that is no limit of time: how many, how far, how often (domain, section 1:
/// every number that a city could set differently is a row with dates of validity).
public enum Policy: String, CaseIterable, Sendable {
  /// So many dispatches freeze a case.
  case transfers
  /// So many returns freeze a case.
  case returns
  /// So many extensions at most.
  case extensions
  /// So many working days an extension may have.
  case extensionDays = "extension-days"
  /// So many metres apart are near by.
  case nearMetres = "near-metres"
  /// So many hours apart are the same time.
  case nearHours = "near-hours"
  /// So often a caller is rung.
  case calls
  /// So many seconds a revealed caller stays on the screen.
  case revealSeconds = "reveal-seconds"
  /// Cases of so many urgencies, the most pressing first, may be dispatched before they are filed.
  case unfiledDispatch = "unfiled-dispatch"
  /// So many days of calls are heat on the map, today among them.
  case heatDays = "heat-days"
  /// So many calls of a grid in these days stand out.
  case heatCalls = "heat-calls"
  /// Of a hundred callers who were reached, so many are to be satisfied.
  case satisfiedPercent = "satisfied-percent"
  /// Of a hundred filed cases, so many at most may be missed reports.
  case missedPercent = "missed-percent"
  /// A rate of fewer than so many says little.
  case smallSample = "small-sample"
  /// The minute of the day at which the day's shift begins.
  case dayShift = "day-shift"
  /// The minute of the day at which an evening shift begins.
  case eveningShift = "evening-shift"
  /// The minute of the day at which the night's shift begins.
  case nightShift = "night-shift"

  /// When the shifts begin that the desks work in.
  public static let shifts: [Policy] = [.dayShift, .eveningShift, .nightShift]

  /// The starting value (domain, sections 3, 4 and 7).
  public var standard: Int {
    switch self {
    case .transfers: 4
    case .returns: 2
    case .extensions: 1
    case .extensionDays: 10
    case .nearMetres: 50
    case .nearHours: 24
    case .calls: 3
    case .revealSeconds: 30
    // Danger first: an emergency goes out at once, and the dispatch itself files it.
    case .unfiledDispatch: 1
    case .heatDays: 7
    case .heatCalls: 3
    case .satisfiedPercent: 80
    case .missedPercent: 40
    case .smallSample: 5
    case .dayShift: 8 * 60
    case .eveningShift: PolicyForm.never
    case .nightShift: 18 * 60
    }
  }

  /// What the number stands for.
  public var form: PolicyForm {
    switch self {
    case .transfers, .returns, .extensions, .extensionDays, .nearMetres, .nearHours, .calls,
      .revealSeconds, .heatDays, .heatCalls, .satisfiedPercent, .missedPercent, .smallSample:
      .count
    case .unfiledDispatch: .urgency
    case .dayShift, .eveningShift, .nightShift: .time
    }
  }
}

/// One row of the table of such numbers.
public struct PolicyRule: DatedRule, Hashable, Sendable {
  /// Which number.
  public var policy: Policy
  /// The number.
  public var amount: Int
  /// The first day it is in force.
  public var validFrom: CivilDate
  /// The last day it is in force; nil while there is no end.
  public var validUntil: CivilDate?

  /// A number with the days on which it counts.
  public init(
    _ policy: Policy, _ amount: Int, validFrom: CivilDate, validUntil: CivilDate? = nil
  ) {
    self.policy = policy
    self.amount = amount
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// The starting values, in force from a day on.
  public static func standard(from day: CivilDate) -> [PolicyRule] {
    Policy.allCases.map { PolicyRule($0, $0.standard, validFrom: day) }
  }
}

extension Rulebook {
  /// The number in force at an instant: the row in force since the latest day, of several the last
  /// in the table; the starting value where there is none.
  public func amount(of policy: Policy, at now: Instant) -> Int {
    amount(of: policy, on: zone.local(now).date)
  }

  /// The number in force on a day.
  public func amount(of policy: Policy, on day: CivilDate) -> Int {
    policyRule(of: policy, on: day)?.amount ?? policy.standard
  }

  /// The row that counts for a number on a day; nil where none is in force.
  func policyRule(of policy: Policy, on day: CivilDate) -> PolicyRule? {
    policies.lazy.filter { $0.policy == policy }.counting(on: day)
  }
}
