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
    /// After which key its present step began.
    var after: PageKey
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
    anchor = query.key(of: row)
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
    guard let head = window.first.map(query.key), let tail = window.last.map(query.key)
    else { return nil }
    if query.precedes(last, head) { return (last, head) }
    if query.precedes(tail, first) { return (tail, first) }
    for row in window { seen[row.item.id] = row }
    widen(head, tail)
    return nil
  }

  /// Begins reading what lies between two keys.
  mutating func begin(_ number: Int, after: PageKey, upTo: PageKey) {
    gap = Gap(number: number, from: after, upTo: upTo, after: after)
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
    guard let next = page.next, query.precedes(next, gap.upTo), !isFull else {
      if !isFull { widen(gap.from, gap.upTo) }
      self.gap = nil
      return nil
    }
    self.gap?.number = number
    self.gap?.after = next
    return next
  }

  /// Goes on with a step that has brought nothing yet.
  ///
  /// - Returns: where the step began; nil when nothing is being read.
  mutating func goOn(_ number: Int) -> PageKey? {
    gap?.number = number
    return gap?.after
  }

  /// Gives the reading up.
  mutating func endReading() { gap = nil }

  /// All that is marked when the range is drawn to a row: no more than can be.
  func drawn(to row: CaseRow) -> [CaseID: CaseRow] {
    let end = query.key(of: row)
    let (low, high) = query.precedes(end, anchor) ? (end, anchor) : (anchor, end)
    var rows = before
    var inside = seen.values.filter { row in
      let key = query.key(of: row)
      return !query.precedes(key, low) && !query.precedes(high, key)
    }
    if rows.count + inside.count > CaseMarks.most {
      inside.sort { query.precedes(query.key(of: $0), query.key(of: $1)) }
      inside = Array(inside.prefix(CaseMarks.most - rows.count))
    }
    for row in inside { rows[row.item.id] = row }
    return rows
  }

  private mutating func widen(_ head: PageKey, _ tail: PageKey) {
    if query.precedes(head, first) { first = head }
    if query.precedes(last, tail) { last = tail }
  }
}
