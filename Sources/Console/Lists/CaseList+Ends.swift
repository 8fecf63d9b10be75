import Model

/// The two ends of a list as they are now, kept for the keys that go there.
struct ListEnds: Equatable, Sendable {
  /// A screen of rows, in the order of the list, that begins or ends it.
  struct End: Equatable, Sendable {
    var rows: [CaseRow]
    /// Where reading goes on from them; nil where they are all there is.
    var next: PageKey?
  }

  /// The first rows, while the window is elsewhere.
  var first: End?
  /// The last rows.
  var last: End?
  /// Whether the last rows are worth being read before anybody asks for them.
  var awaitsLast = false
}

extension CaseList {
  /// Keeps the window's first rows, if the list begins with them, before they go from it.
  mutating func keepFirst() {
    guard reachesStart, mayKeepEnds, rows.count >= screen, isInOrder else { return }
    let kept = Array(rows.prefix(screen))
    let isAll = reachesEnd && kept.count == rows.count
    ends.first = ListEnds.End(
      rows: kept, next: isAll ? nil : kept.last.map { query.key(of: $0) })
  }

  /// Keeps the window's last rows, likewise.
  mutating func keepLast() {
    guard reachesEnd, mayKeepEnds, rows.count >= screen, isInOrder else { return }
    let kept = Array(rows.suffix(screen))
    let isAll = reachesStart && kept.count == rows.count
    ends.last = ListEnds.End(
      rows: kept, next: isAll ? nil : kept.first.map { query.key(of: $0) })
  }

  /// Takes the rows kept of the beginning for the window.
  ///
  /// - Returns: whether there were any.
  mutating func takeFirst() -> Bool {
    guard let end = usable(ends.first) else { return false }
    keepLast()
    // Whoever goes there has gone elsewhere.
    forgetWanted()
    ends.first = nil
    reading = nil
    rows = end.rows
    reachesStart = true
    nextAbove = nil
    reachesEnd = end.next == nil
    nextBelow = end.next
    isFresh = true
    return true
  }

  /// Takes the rows kept of the end for the window.
  ///
  /// - Returns: whether there were any.
  mutating func takeLast() -> Bool {
    guard let end = usable(ends.last) else { return false }
    reading = nil
    show(end: end.rows, next: end.next)
    ends.last = nil
    return true
  }

  /// Shows the end of the list, the last row selected.
  mutating func show(end: [CaseRow], next: PageKey?) {
    keepFirst()
    rows = end
    departed = []
    arrivals = 0
    hasMoved = false
    reachesEnd = true
    reachesStart = next == nil
    nextBelow = nil
    nextAbove = next
    top = 0
    select(rows.count - 1)
  }

  /// An end that fills the screen, as long as nothing else is to be shown.
  private func usable(_ end: ListEnds.End?) -> ListEnds.End? {
    guard let end, mayKeepEnds, end.next == nil || end.rows.count >= screen else { return nil }
    return end
  }

  /// Whether the rows are those that the store has, and stay that as long as nobody writes. A sort has
  /// passed all cases for its window and keeps that.
  private var mayKeepEnds: Bool {
    query.sort.isEmpty && !query.filter.hangsOnTime && !needsCheck && !isWaiting && !isReading
  }

  /// Whether the rows stand as the list has them: what was moved while somebody worked on a row stays
  /// where it was, and then the key of the last row is not where reading goes on.
  var isInOrder: Bool {
    zip(rows, rows.dropFirst()).allSatisfy {
      query.precedes(query.key(of: $0), query.key(of: $1))
    }
  }
}
