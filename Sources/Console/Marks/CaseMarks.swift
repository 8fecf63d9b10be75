import Model

/// The cases marked for the next move: by identity, whatever list and filter shows them.
public struct CaseMarks: Equatable, Sendable {
  /// A range being drawn: the marks before it, and the rows passed since it was begun.
  struct Range: Equatable, Sendable {
    var anchor: PageKey
    var order: CaseQuery.Order
    var before: [CaseID: CaseRow]
    var passed: [CaseID: CaseRow]
  }

  /// So many cases can be marked at once: more than a desk moves in a day.
  public static let most = 10_000

  /// What is known of each marked case.
  public private(set) var rows: [CaseID: CaseRow] = [:]
  /// The range being drawn; nil when none is.
  private(set) var range: Range?
  /// The request that reads all cases of a list; nil when none is under way.
  private(set) var reading: Int?
  /// The query whose cases are all marked; nil since a mark was changed by hand.
  private(set) var whole: CaseQuery?

  /// How many cases are marked.
  public var count: Int { rows.count }
  /// Whether none is.
  public var isEmpty: Bool { rows.isEmpty }
  /// The cases in the order of their numbers.
  public var inOrder: [CaseRow] { rows.values.sorted { $0.item.id < $1.item.id } }

  /// Whether a case is marked.
  public func contains(_ id: CaseID) -> Bool { rows[id] != nil }

  /// Marks a case, or takes its mark away.
  mutating func toggle(_ row: CaseRow) {
    whole = nil
    if rows.removeValue(forKey: row.item.id) == nil, count < CaseMarks.most {
      rows[row.item.id] = row
    }
  }

  /// Begins a range at a row.
  mutating func begin(at row: CaseRow, _ order: CaseQuery.Order) {
    whole = nil
    range = Range(
      anchor: order.key(of: row), order: order, before: rows, passed: [row.item.id: row])
    rows[row.item.id] = row
  }

  /// Draws the range to a row; `window` holds the rows that lie between.
  mutating func extend(to row: CaseRow, through window: [CaseRow]) {
    guard var range else { return }
    let end = range.order.key(of: row)
    for row in window where range.spans(row, to: end) { range.passed[row.item.id] = row }
    rows = range.before
    for (id, row) in range.passed where range.spans(row, to: end) && count < CaseMarks.most {
      rows[id] = row
    }
    self.range = range
  }

  /// Ends the range; what it marked stays.
  mutating func endRange() { range = nil }

  /// Gives the range up; what was marked before it stays.
  mutating func dropRange() {
    rows = range?.before ?? rows
    range = nil
  }

  /// Takes all marks away.
  mutating func clear() { self = CaseMarks() }

  /// Begins reading all cases of a list.
  mutating func beginReading(_ number: Int) {
    range = nil
    whole = nil
    reading = number
  }

  /// Takes in a step of that reading; says where the next one begins, nil at the end.
  mutating func take(_ page: CasePage, of query: CaseQuery, next number: Int) -> PageKey? {
    for row in page.rows where count < CaseMarks.most { rows[row.item.id] = row }
    guard let next = page.next, count < CaseMarks.most else {
      reading = nil
      whole = page.next == nil ? query : nil
      return nil
    }
    reading = number
    return next
  }

  /// Gives the reading up.
  mutating func endReading() { reading = nil }

  /// Takes over what a marked case has become.
  mutating func refresh(_ row: CaseRow) {
    if rows[row.item.id] != nil { rows[row.item.id] = row }
  }

  /// Keeps the marks of these cases only.
  mutating func keep(_ ids: Set<CaseID>) {
    rows = rows.filter { ids.contains($0.key) }
    range = nil
    whole = nil
  }
}

extension CaseMarks.Range {
  /// Whether a row lies between the anchor and a key, both ends included.
  fileprivate func spans(_ row: CaseRow, to end: PageKey) -> Bool {
    let key = order.key(of: row)
    let (first, last) = order.precedes(end, anchor) ? (end, anchor) : (anchor, end)
    return !order.precedes(key, first) && !order.precedes(last, key)
  }
}
