import Model

extension Store {
  /// A step through a query in an order that no index has: a slice of the cases is passed, and the
  /// rows that come first are answered once all have been.
  ///
  /// - Parameters:
  ///   - query: which cases, and what they are sorted by.
  ///   - pins: what its filter pins down.
  ///   - after: the row before the first one wanted; nil for the first of all.
  ///   - limit: how many rows at most.
  ///   - budget: how many cases to look at in this step.
  ///   - now: the instant for lights and ages.
  ///   - scan: how far the walk has come.
  /// - Returns: how far it has come now; at its end the rows.
  /// - Throws: what the database answered.
  func sortedPage(
    _ query: CaseQuery, pins: FilterPins, after: PageKey?, limit: Int, budget: Int, now: Instant,
    scan: SortScan
  ) throws(StoreError) -> CasePage {
    var scan = scan
    let columns = SortColumns(query.sort.map(\.field))
    var base = query.unsorted
    base.backwards = false
    let (end, passed) = try pass(
      base, pins: pins, columns: columns, after: scan.position, budget: budget, now: now
    ) { number, values in
      let key = PageKey(number: number, sorted: values)
      guard after.map({ query.comes($0, before: key) }) ?? true else { return }
      scan.take(key, keeping: limit + 1, in: query)
    }
    scan.scanned += passed
    scan.position = end
    guard end == nil else {
      var page = CasePage(rows: [], next: nil, scanned: passed)
      page.scan = scan
      return page
    }
    return try listed(scan.best, limit: limit, scanned: passed)
  }

  /// Passes cases of a query in its order and reads some columns of those that its filter lets
  /// through.
  ///
  /// - Parameters:
  ///   - query: which cases.
  ///   - pins: what its filter pins down.
  ///   - columns: what is read.
  ///   - after: where the step before ended; nil to begin.
  ///   - budget: how many cases to pass.
  ///   - now: the instant for lights and ages.
  ///   - each: takes a case's number and its values.
  /// - Returns: where the next step begins, nil at the end, and how many were passed.
  /// - Throws: what the database answered.
  func pass(
    _ query: CaseQuery, pins: FilterPins, columns: SortColumns, after: PageKey?, budget: Int,
    now: Instant, each: (Int64, [CaseSort.Value]) -> Void
  ) throws(StoreError) -> (end: PageKey?, passed: Int) {
    let window = CaseWindow(
      query, pins: pins, after: after, now: now, isPast: past != nil, columns: columns)
    guard !window.sql.isEmpty else { return (nil, 0) }
    let steps = try connection.statement(window.sql)
    defer { steps.reset() }
    steps.bind(window.values)
    steps.bind(budget)
    let rest = FilterSQL(window.rest, now: now)
    let row = try connection.statement(
      "SELECT id\(columns.text) FROM \(cases) WHERE id = ? AND \(rest.text)")
    defer { row.reset() }
    row.bind(0)
    row.bind(rest.values)
    let isRanked = query.order == .queue || query.order == .slips
    var passed = 0
    var end: PageKey?
    while try steps.step() {
      passed += 1
      let number = steps.integer(0)
      if passed == budget {
        end = PageKey(
          urgency: isRanked ? steps.integer(1) : 0, due: steps.integer(2), number: number)
      }
      guard steps.integer(3) != 0 else { continue }
      if window.hasColumns {
        each(number, columns.values(steps, from: 4))
        continue
      }
      row.reset()
      row.bind(number)
      if try row.step() { each(number, columns.values(row, from: 1)) }
    }
    return (end, passed)
  }

  /// The rows of keys in their order; one key more than wanted says that there is more.
  func listed(_ keys: [PageKey], limit: Int, scanned: Int) throws(StoreError) -> CasePage {
    let shown = keys.prefix(limit)
    var page = CasePage(rows: [], next: nil, scanned: scanned)
    let row = try connection.statement("SELECT \(CaseColumns.forList) FROM \(cases) WHERE id = ?")
    defer { row.reset() }
    for key in shown {
      row.reset()
      row.bind(key.number)
      if try row.step() { page.rows.append(try connection.rows.row(at: row, connection)) }
    }
    page.next = shown.count < keys.count ? shown.last : nil
    return page
  }
}
