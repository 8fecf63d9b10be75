/// A row of one of the city's tables of rules, with the days on which it counts (domain, section 1).
public protocol DatedRule {
  /// The first day it is in force.
  var validFrom: CivilDate { get }
  /// The last day it is in force; nil while there is no end.
  var validUntil: CivilDate? { get }
}

extension DatedRule {
  /// Whether it counts on a day.
  public func isInForce(on day: CivilDate) -> Bool {
    validFrom <= day && (validUntil.map { day <= $0 } ?? true)
  }
}

extension Sequence where Element: DatedRule {
  /// Of rows about the same thing the one that counts on a day: in force since the latest day, of
  /// several the last in the table. Nil where none is in force.
  func counting(on day: CivilDate) -> Element? {
    var best: Element?
    for rule in self where rule.isInForce(on: day) {
      if best.map({ $0.validFrom <= rule.validFrom }) ?? true { best = rule }
    }
    return best
  }
}
