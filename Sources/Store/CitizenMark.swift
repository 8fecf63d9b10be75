import Model

/// What a case adds to the counters of citizens, and where.
struct CitizenMark: Equatable {
  var tally = CitizenTally()
  var isCall = false
  var grid: PlaceCode?

  /// Nothing: what a case added before it came in.
  init() {}

  /// What a case adds as it stands.
  init(_ item: Case, _ categories: RoundCategories) {
    tally = item.citizenTally(categories.isSeen)
    isCall = item.isCall
    grid = item.grid
  }
}

/// Which categories a round finds, each looked up once.
final class RoundCategories {
  private var known: [String: Bool] = [:]
  /// More than any city has; a feed that makes its categories up must not fill the memory.
  private static let room = 4_000

  /// Whether a round finds what has this category.
  func isSeen(_ category: String) -> Bool {
    if let known = known[category] { return known }
    if known.count >= RoundCategories.room { known.removeAll() }
    let isSeen = CaseCategory.isSeenOnRounds(category)
    known[category] = isSeen
    return isSeen
  }
}
