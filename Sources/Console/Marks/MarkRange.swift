import Model

/// A range of marks being drawn from one case of a list to another: the marks before it, and the
/// rows that lie between, as far as they were read.
struct MarkRange: Equatable, Sendable {
  /// A reading of rows between those that were seen and those the cursor jumped to.
  struct Gap: Equatable, Sendable {
    /// The number of its request.
    var number: Int
    /// Where it began.
    var from: PageKey
    /// Where it ends.
    var upTo: PageKey
  }

  /// The list that it is drawn in.
  let query: CaseQuery
  /// Where it was begun.
  let anchor: PageKey
  /// The marks before it.
  let before: [CaseID: CaseRow]
  /// The rows seen since; all of the list's between `first` and `last`.
  private(set) var seen: [CaseID: CaseRow] = [:]
  private var first: PageKey
  private var last: PageKey
  /// What is being read.
  private(set) var gap: Gap?
  /// Whether more cases lie between than can be marked.
  private(set) var isFull = false

  /// A range begun at a row of a list whose rows on hand are `window`.
  init(at row: CaseRow, in window: [CaseRow], of query: CaseQuery, before: [CaseID: CaseRow]) {
    self.query = query
    self.before = before
    anchor = query.order.key(of: row)
    first = anchor
    last = anchor
    seen[row.item.id] = row
    _ = absorb(window)
  }

  /// Takes in the rows that the list has on hand now.
  ///
  /// - Returns: the keys between which rows are to be read, where the list jumped; nil where none are
  ///   missing.
  mutating func absorb(_ window: [CaseRow]) -> (after: PageKey, upTo: PageKey)? {
    let order = query.order
    guard let head = window.first.map(order.key), let tail = window.last.map(order.key)
    else { return nil }
    if order.precedes(last, head) { return (last, head) }
    if order.precedes(tail, first) { return (tail, first) }
    for row in window { seen[row.item.id] = row }
    widen(head, tail)
    return nil
  }

  /// Begins reading what lies between two keys.
  mutating func begin(_ number: Int, after: PageKey, upTo: PageKey) {
    gap = Gap(number: number, from: after, upTo: upTo)
  }

  /// Takes in a step of that reading.
  ///
  /// - Parameters:
  ///   - page: what was read.
  ///   - number: the number of the next step.
  /// - Returns: where the next step begins; nil at the end.
  mutating func take(_ page: CasePage, next number: Int) -> PageKey? {
    guard let gap else { return nil }
    for row in page.rows { seen[row.item.id] = row }
    isFull = before.count + seen.count > CaseMarks.most
    guard let next = page.next, query.order.precedes(next, gap.upTo), !isFull else {
      if !isFull { widen(gap.from, gap.upTo) }
      self.gap = nil
      return nil
    }
    self.gap?.number = number
    return next
  }

  /// Gives the reading up.
  mutating func endReading() { gap = nil }

  /// All that is marked when the range is drawn to a row: no more than can be.
  func drawn(to row: CaseRow) -> [CaseID: CaseRow] {
    let order = query.order
    let end = order.key(of: row)
    let (low, high) = order.precedes(end, anchor) ? (end, anchor) : (anchor, end)
    var rows = before
    var inside = seen.values.filter { row in
      let key = order.key(of: row)
      return !order.precedes(key, low) && !order.precedes(high, key)
    }
    if rows.count + inside.count > CaseMarks.most {
      inside.sort { order.precedes(order.key(of: $0), order.key(of: $1)) }
      inside = Array(inside.prefix(CaseMarks.most - rows.count))
    }
    for row in inside { rows[row.item.id] = row }
    return rows
  }

  private mutating func widen(_ head: PageKey, _ tail: PageKey) {
    if query.order.precedes(head, first) { first = head }
    if query.order.precedes(last, tail) { last = tail }
  }
}
