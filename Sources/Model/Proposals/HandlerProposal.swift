/// A unit that a case is likely to belong with, and why.
public struct HandlerProposal: Hashable, Sendable {
  /// Why a unit is likely.
  public enum Reason: Hashable, Sendable {
    /// So many like cases, of the same category, went there lately.
    case similar(Int)
    /// The category names it.
    case category
    /// A word of the text is its business.
    case word(String)
    /// The case lies in this village.
    case ownVillage
    /// The case lies in this town.
    case ownTown
    /// Cases were sent there from this desk a moment ago.
    case lately
  }

  /// The unit.
  public var unit: Holder
  /// Why.
  public var reason: Reason

  /// A proposal.
  public init(unit: Holder, reason: Reason) {
    self.unit = unit
    self.reason = reason
  }
}

extension HandlerProposal {
  /// Whom a case is likely to belong with, the likeliest first, each unit once: where like cases
  /// went, the department that its category or a word of its text names, its own village and town,
  /// and where cases were sent lately.
  ///
  /// - Parameters:
  ///   - item: the case.
  ///   - similar: cases of the same category, this one or not, wherever they stand.
  ///   - lately: units that cases were sent to from this desk, the latest first.
  ///   - occasion: the places and departments, and the words in force.
  /// - Returns: proposals that the case's desk may dispatch to.
  public static func all(
    for item: Case, similar: [Case], lately: [Holder], on occasion: Occasion
  ) -> [HandlerProposal] {
    let city = occasion.city
    var found: [HandlerProposal] = []
    func add(_ unit: Holder, _ reason: Reason) {
      guard item.mayGo(to: unit, in: city), !found.contains(where: { $0.unit == unit })
      else { return }
      found.append(HandlerProposal(unit: unit, reason: reason))
    }
    // One case may have gone astray; two that went the same way are a habit.
    for (unit, count) in departments(of: similar, but: item) where count > 1 {
      add(unit, .similar(count))
    }
    for part in item.category.split(separator: "/").reversed() {
      add(.department(String(part)), .category)
    }
    let day = occasion.rules.zone.local(occasion.at).date
    for (word, code) in occasion.rules.handlerWords(in: item.text, on: day) {
      add(.department(code), .word(word))
    }
    if let village = item.grid?.ancestor(.village) { add(.village(village), .ownVillage) }
    if let town = item.grid?.ancestor(.town) { add(.town(town), .ownTown) }
    for unit in lately { add(unit, .lately) }
    return found
  }

  /// The departments that like cases went to, the most frequent first; places say where a case
  /// lies and nothing of its kind.
  private static func departments(of cases: [Case], but item: Case) -> [(Holder, Int)] {
    var counts: [(unit: Holder, count: Int)] = []
    for other in cases where other.id != item.id && other.category == item.category {
      guard let unit = other.side.handler, case .department = unit else { continue }
      if let index = counts.firstIndex(where: { $0.unit == unit }) {
        counts[index].count += 1
      } else {
        counts.append((unit, 1))
      }
    }
    return counts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { ($0.element.unit, $0.element.count) }
  }
}

extension Case {
  /// Whether its desk may dispatch it to a unit.
  public func mayGo(to unit: Holder, in city: City) -> Bool {
    guard city.has(unit) else { return false }
    do throws(Refusal) {
      try checkReach(of: unit, in: city)
      return true
    } catch {
      return false
    }
  }
}
