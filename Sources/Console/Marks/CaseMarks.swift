import Model

/// The cases marked for the next move: by identity, whatever list and filter shows them.
public struct CaseMarks: Equatable, Sendable {
  /// So many cases can be marked at once: more than a desk moves in a day.
  public static let most = 10_000

  /// What is known of each marked case.
  public private(set) var rows: [CaseID: CaseRow] = [:]
  /// The range being drawn; nil when none is.
  private(set) var range: MarkRange?
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

  /// Begins a range at a row of a list.
  mutating func begin(at row: CaseRow, in window: [CaseRow], of query: CaseQuery) {
    whole = nil
    range = MarkRange(at: row, in: window, of: query, before: rows)
    rows[row.item.id] = row
  }

  /// Draws the range to a row of the rows on hand.
  ///
  /// - Returns: the keys between which rows are to be read first; nil where none are missing.
  mutating func extend(
    to row: CaseRow, through window: [CaseRow]
  ) -> (after: PageKey, upTo: PageKey)? {
    guard var range else { return nil }
    let missing = range.absorb(window)
    rows = range.drawn(to: row)
    self.range = range
    return range.gap == nil && !range.isFull ? missing : nil
  }

  /// Begins reading rows of the range.
  mutating func beginGap(_ number: Int, after: PageKey, upTo: PageKey) {
    range?.begin(number, after: after, upTo: upTo)
  }

  /// Takes in a step of reading rows of the range; says where the next one begins, nil at the end.
  mutating func takeGap(_ page: CasePage, next number: Int) -> PageKey? {
    range?.take(page, next: number)
  }

  /// Goes on with a step of that reading which has brought nothing yet; says where it began.
  mutating func goOnWithGap(_ number: Int) -> PageKey? {
    range?.goOn(number)
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
  mutating func endReading() {
    reading = nil
    range?.endReading()
  }

  /// Whether cases are still being read before they are marked.
  var isReading: Bool { reading != nil || range?.gap != nil }

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
