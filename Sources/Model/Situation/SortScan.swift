/// A walk through cases that no index has in the order wanted, as far as it has come: it goes
/// through them in an order that there is, a slice at a time, and keeps the few that come first.
///
/// It holds keys and not cases, so that a walk through a million takes no more memory than one
/// through a hundred.
public struct SortScan: Equatable, Sendable {
  /// Where the walk goes on; nil at its beginning.
  public var position: PageKey?
  /// The cases that come first of those passed so far, in order.
  public private(set) var best: [PageKey] = []
  /// How many cases have been passed.
  public var scanned = 0

  /// A walk that has not begun.
  public init() {}

  /// Whether a key would be among the first.
  private func isAmong(_ key: PageKey, _ most: Int, in query: CaseQuery) -> Bool {
    guard best.count >= most, let last = best.last else { return true }
    return query.comes(key, before: last)
  }

  /// Takes in a case.
  ///
  /// - Parameters:
  ///   - key: its place in the query's order.
  ///   - most: how many are kept.
  ///   - query: whose order counts.
  public mutating func take(_ key: PageKey, keeping most: Int, in query: CaseQuery) {
    guard isAmong(key, most, in: query) else { return }
    var low = 0
    var high = best.count
    while low < high {
      let middle = (low + high) / 2
      if query.comes(best[middle], before: key) { low = middle + 1 } else { high = middle }
    }
    best.insert(key, at: low)
    if best.count > most { best.removeLast() }
  }
}
