import Model

extension Store {
  /// A step through a query, in its order. What a step costs is bounded by `budget`, however many
  /// cases there are and however few pass.
  ///
  /// - Parameters:
  ///   - query: which cases, in which order.
  ///   - after: where the step before ended; nil to begin.
  ///   - limit: how many rows at most.
  ///   - budget: how many cases to look at, at most, before coming back.
  ///   - now: the instant for lights and ages.
  ///   - scan: how far a sort without an index has come; nil to begin.
  ///   - since: answers what has happened to the query's cases since this event, whatever `after` and
  ///     `limit` say.
  ///   - isCount: whether the rows are only counted: then none is read, and `found` says how many
  ///     there are. What is sorted is not counted so.
  /// - Returns: the rows found and where to go on; their texts are cut to 200 characters. A sort that
  ///   no index serves answers how far it has come until it has passed all cases.
  /// - Throws: what the database answered.
  public func page(
    _ query: CaseQuery, after: PageKey?, limit: Int, budget: Int, now: Instant,
    scan: SortScan? = nil, since: Int64? = nil, isCount: Bool = false
  ) throws(StoreError) -> CasePage {
    try reading { () throws(StoreError) in
      var query = query
      query.filter = query.filter.settled(at: now, by: rulebook)
      let search = try search(for: query.filter)
      connection.sieve.sets = search.sets
      if let since { return try news(of: query, since: since, now: now) }
      let pins = FilterPins(query.filter, now: now, search: search)
      let limit = max(1, limit)
      let budget = max(1, budget)
      var found = try pinned(
        query, pins, search, after, limit: limit, budget: budget, now, isCount: isCount)
      guard !query.sort.isEmpty else {
        if let found { return found }
        let window = CaseWindow(query, pins: pins, after: after, now: now, isPast: past != nil)
        if isCount, let page = try swept(window, limit: limit, budget: budget) { return page }
        return try walk(
          window, query, limit: limit, budget: budget, now: now, isCount: isCount)
      }
      if found == nil {
        found = try sortedPage(
          query, pins: pins, after: after, limit: limit, budget: budget, now: now,
          scan: scan ?? SortScan())
      }
      found?.asOf = try newestEvent()
      return found ?? CasePage(rows: [], next: nil, scanned: 0)
    }
  }

  /// A step through a query whose filter pins down few cases; nil where it does not.
  private func pinned(
    _ query: CaseQuery, _ pins: FilterPins, _ search: TextSearch, _ after: PageKey?, limit: Int,
    budget: Int, _ now: Instant, isCount: Bool
  ) throws(StoreError) -> CasePage? {
    if let number = pins.number {
      return try few(
        "id = ?", [.integer(number.number)], query, after, limit: limit, now: now, isCount: isCount)
    }
    if let grid = pins.grid, query.order != .slips, !query.holdsClosed, try isFew(in: grid) {
      let values = [Scalar.integer(grid.value)]
      return try few("grid = ?", values, query, after, limit: limit, now: now, isCount: isCount)
    }
    guard let set = search.whole else { return nil }
    if query.order.holdsClosed, query.sort.isEmpty {
      return try listed(set, query, after, limit: limit, budget: budget, now, isCount: isCount)
    }
    guard set.count <= Store.mostSorted else { return nil }
    return try listed(set.json, query, after, limit: limit, now: now, isCount: isCount)
  }

  /// Those of some cases that a query holds, in its order.
  func these(
    _ ids: Set<CaseID>, of query: CaseQuery, now: Instant
  ) throws(StoreError) -> CasePage {
    let list = "[" + ids.map { String($0.number) }.joined(separator: ",") + "]"
    return try listed(list, query, nil, limit: ids.count, now: now, isCount: false)
  }

  private func listed(
    _ numbers: String, _ query: CaseQuery, _ after: PageKey?, limit: Int, now: Instant,
    isCount: Bool
  ) throws(StoreError) -> CasePage {
    // By their numbers: no index of another condition is to take the lead.
    try few(
      "id IN (SELECT value FROM json_each(?))", [.text(numbers)], query, after, limit: limit,
      now: now, from: "case_now NOT INDEXED", isCount: isCount)
  }

  /// Some cases by their numbers, those that there are, in that order; texts are cut as in a page.
  public func rows(_ ids: [CaseID]) throws(StoreError) -> [CaseRow] {
    try reading { () throws(StoreError) in
      let row = try connection.statement("SELECT \(CaseColumns.forList) FROM \(cases) WHERE id = ?")
      defer { row.reset() }
      var rows: [CaseRow] = []
      for id in ids {
        row.reset()
        row.bind(id.number)
        if try row.step() { rows.append(try connection.rows.row(at: row, connection)) }
      }
      return rows
    }
  }

  /// The count of all cases that are left, where the index alone knows them and they are few, or
  /// enough of them pass; nil where a walk has to go on from step to step, each within its budget.
  private func swept(_ window: CaseWindow, limit: Int, budget: Int) throws(StoreError) -> CasePage?
  {
    guard window.sweep != sweptInVain,
      let (scanned, found) = try sweep(window, limit: limit, budget: budget)
    else { return nil }
    guard found == limit || scanned < budget else {
      sweptInVain = window.sweep
      return nil
    }
    var page = CasePage(rows: [], next: nil, scanned: scanned)
    page.counted = found
    page.isCut = found == limit
    return page
  }

  /// How many cases of a window were looked at, in no order and within a budget, until so many of
  /// them had passed; nil where the index does not know which do.
  func sweep(
    _ window: CaseWindow, limit: Int, budget: Int
  ) throws(StoreError) -> (scanned: Int, found: Int)? {
    guard !window.sweep.isEmpty else { return nil }
    let tests = try connection.statement(window.sweep)
    defer { tests.reset() }
    tests.bind(window.values)
    tests.bind(budget)
    var (scanned, found) = (0, 0)
    while found < limit, try tests.step() {
      scanned += 1
      if tests.integer(0) != 0 { found += 1 }
    }
    return (scanned, found)
  }

  /// Walks an index, and asks each case that the index lets pass for the rest.
  private func walk(
    _ window: CaseWindow, _ query: CaseQuery, limit: Int, budget: Int, now: Instant, isCount: Bool
  ) throws(StoreError) -> CasePage {
    var page = CasePage(rows: [], next: nil, scanned: 0)
    guard !window.sql.isEmpty else { return page }
    let rest = FilterSQL(window.rest, now: now)
    let steps = try connection.statement(window.sql)
    defer { steps.reset() }
    // What the walk alone lets pass need not be looked at to be counted, or when it was read before.
    let isKnown = window.rest == .everything || window.rest == .all([])
    let rows = try connection.statement(
      "SELECT \(isCount ? "1" : CaseColumns.forList) FROM \(cases) WHERE id = ? AND \(rest.text)")
    defer { rows.reset() }
    steps.bind(window.values)
    steps.bind(budget)
    // Bound once: SQLite prepares a statement anew whenever the pattern of a LIKE is bound.
    rows.bind(0)
    rows.bind(rest.values)
    if isCount { page.counted = 0 }
    let isRemembered = isKnown && !isCount && past == nil
    if isRemembered { try connection.rows.follow(try newestEvent(), connection) }
    while try steps.step() {
      page.scanned += 1
      let number = steps.integer(0)
      if steps.integer(3) != 0 {
        if isKnown, isCount {
          page.counted = page.found + 1
        } else if isRemembered, let row = connection.rows.row(number) {
          page.rows.append(row)
        } else {
          rows.reset()
          rows.bind(number)
          if try rows.step() { try take(rows, into: &page) }
        }
      }
      if page.scanned == budget || page.found == limit {
        let isRanked = query.order == .queue || query.order == .slips
        page.next = PageKey(
          urgency: isRanked ? steps.integer(1) : 0, due: steps.integer(2), number: number)
        break
      }
    }
    return page
  }

  /// Takes the case that a statement stands at: all of it, or that there is one more.
  private func take(_ row: Statement, into page: inout CasePage) throws(StoreError) {
    if let counted = page.counted {
      page.counted = counted + 1
    } else {
      page.rows.append(try connection.rows.row(at: row, connection))
    }
  }

  /// The few cases that a condition picks by an index, put in order here; only those that are shown
  /// are read whole.
  private func few(
    _ condition: String, _ values: [Scalar], _ query: CaseQuery, _ after: PageKey?, limit: Int,
    now: Instant, from table: String? = nil, isCount: Bool
  ) throws(StoreError) -> CasePage {
    let filter = FilterSQL(query.filter, now: now)
    let isOfSlips = query.order == .slips
    let isRanked = query.order == .queue || isOfSlips
    let isOpen = isOfSlips ? " AND slip IS NOT NULL" : query.holdsClosed ? "" : " AND node < 5"
    let columns = isOfSlips ? "slip, slip_due" : "urgency, due"
    let sorted = SortColumns(query.sort.map(\.field))
    let keys = try connection.statement(
      "SELECT id, \(columns)\(sorted.text) FROM \(table ?? cases)"
        + " WHERE \(condition)\(isOpen) AND \(filter.text)")
    defer { keys.reset() }
    keys.bind(values + filter.values)
    var found: [PageKey] = []
    var scanned = 0
    while try keys.step() {
      scanned += 1
      let number = keys.integer(0)
      var key = PageKey(number: number, sorted: sorted.values(keys, from: 3))
      if query.sort.isEmpty {
        if isRanked { key.urgency = keys.integer(1) }
        if !query.order.holdsClosed { key.due = keys.integer(2) }
      }
      if after.map({ query.comes($0, before: key) }) ?? true { found.append(key) }
    }
    found.sort(by: query.comes)
    if isCount {
      let counted = min(found.count, max(1, limit))
      var page = CasePage(
        rows: [], next: counted < found.count ? found[counted - 1] : nil, scanned: scanned)
      page.counted = counted
      return page
    }
    return try listed(found, limit: max(1, limit), scanned: scanned)
  }

  /// So many cases are looked up and put in order at once, at most.
  private static let mostSorted = 2_000

  /// Goes over the cases that an index of texts names, in the order of their numbers.
  private func listed(
    _ set: SearchSet, _ query: CaseQuery, _ after: PageKey?, limit: Int, budget: Int,
    _ now: Instant, isCount: Bool
  ) throws(StoreError) -> CasePage {
    var page = CasePage(rows: [], next: nil, scanned: 0)
    if isCount { page.counted = 0 }
    let rest = FilterSQL(query.filter, now: now)
    let rows = try connection.statement(
      "SELECT \(isCount ? "1" : CaseColumns.forList) FROM case_now WHERE id = ? AND \(rest.text)")
    defer { rows.reset() }
    rows.bind(0)
    rows.bind(rest.values)
    let isDescending = (query.order == .newest) != query.backwards
    var number = after?.number
    while let id = set.next(after: number, descending: isDescending) {
      number = id
      page.scanned += 1
      rows.reset()
      rows.bind(id)
      if try rows.step() { try take(rows, into: &page) }
      if page.scanned == budget || page.found == limit {
        page.next = PageKey(urgency: 0, due: 0, number: id)
        break
      }
    }
    return page
  }

  /// Whether a grid has so few open cases that looking at them all is the quickest.
  private func isFew(in grid: PlaceCode) throws(StoreError) -> Bool {
    let most = 2_000
    let statement = try connection.statement(
      "SELECT count(*) FROM "
        + "(SELECT 1 FROM \(cases) WHERE grid = ? AND node < 5 LIMIT \(most + 1))")
    defer { statement.reset() }
    statement.bind(grid.value)
    return try statement.step() && statement.integer(0) <= most
  }
}

extension Statement {
  /// Binds values to the next parameters.
  func bind(_ values: [Scalar]) {
    for value in values {
      switch value {
      case .text(let text): bind(text)
      case .integer(let number): bind(number)
      case .real(let number): bind(Optional(number))
      }
    }
  }
}
