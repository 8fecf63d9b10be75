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
    guard reachesStart, mayKeepEnds, rows.count > screen else { return }
    let rows = Array(rows.prefix(screen))
    ends.first = ListEnds.End(rows: rows, next: rows.last.map { query.key(of: $0) })
  }

  /// Keeps the window's last rows, likewise.
  mutating func keepLast() {
    guard reachesEnd, mayKeepEnds, rows.count > screen else { return }
    let rows = Array(rows.suffix(screen))
    ends.last = ListEnds.End(rows: rows, next: rows.first.map { query.key(of: $0) })
  }

  /// Takes the rows kept of the beginning for the window.
  ///
  /// - Returns: whether there were any.
  mutating func takeFirst() -> Bool {
    guard let end = usable(ends.first) else { return false }
    keepLast()
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

  /// Whether the rows are those that the store has; a sort has passed all cases for its window and
  /// keeps that.
  private var mayKeepEnds: Bool {
    query.sort.isEmpty && !needsCheck && arrivals == 0 && departed.isEmpty && !isReading
  }
}
