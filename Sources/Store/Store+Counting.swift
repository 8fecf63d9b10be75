import Model

extension Store {
  /// How many cases a query has, counted as far as a bound; nothing is read of those that the
  /// index alone lets pass.
  ///
  /// - Parameters:
  ///   - query: which cases.
  ///   - limit: counting stops here.
  ///   - budget: how many cases to look at, at most.
  ///   - now: the instant for lights and ages.
  /// - Returns: how many pass, and whether there may be more.
  /// - Throws: what the database answered.
  public func count(
    _ query: CaseQuery, limit: Int, budget: Int, now: Instant
  ) throws(StoreError) -> CaseCount {
    try reading { () throws(StoreError) in
      var query = query
      query.filter = query.filter.settled(at: now, by: rulebook)
      let search = try search(for: query.filter)
      connection.sieve.sets = search.sets
      if let set = search.whole {
        return try counted(in: set, query, limit: limit, budget: budget, now)
      }
      let window = CaseWindow(
        query, pins: FilterPins(query.filter, now: now, search: search), after: nil, now: now,
        isPast: past != nil)
      if let (scanned, found) = try sweep(window, limit: limit + 1, budget: budget + 1) {
        return CaseCount(count: min(found, limit), isMore: found > limit || scanned > budget)
      }
      var found = CaseCount(count: 0, isMore: false)
      guard !window.sql.isEmpty else { return found }
      let steps = try connection.statement(window.sql)
      defer { steps.reset() }
      steps.bind(window.values)
      steps.bind(budget + 1)
      let rest = FilterSQL(window.rest, now: now)
      let row = try connection.statement("SELECT 1 FROM \(cases) WHERE id = ? AND \(rest.text)")
      defer { row.reset() }
      row.bind(0)
      row.bind(rest.values)
      var scanned = 0
      while try steps.step() {
        scanned += 1
        if found.count == limit || scanned > budget {
          found.isMore = true
          break
        }
        guard steps.integer(3) != 0 else { continue }
        if window.rest != .everything {
          row.reset()
          row.bind(steps.integer(0))
          guard try row.step() else { continue }
        }
        found.count += 1
      }
      return found
    }
  }

  /// The same over the cases that an index of texts names.
  private func counted(
    in set: SearchSet, _ query: CaseQuery, limit: Int, budget: Int, _ now: Instant
  ) throws(StoreError) -> CaseCount {
    var found = CaseCount(count: 0, isMore: false)
    let filter = FilterSQL(query.filter, now: now)
    let isOpen =
      query.order == .slips ? "slip IS NOT NULL" : query.holdsClosed ? "1" : "node < 5"
    let row = try connection.statement(
      "SELECT 1 FROM case_now WHERE id = ? AND \(isOpen) AND \(filter.text)")
    defer { row.reset() }
    row.bind(0)
    row.bind(filter.values)
    var number: Int64?
    var scanned = 0
    while let id = set.next(after: number, descending: true) {
      number = id
      scanned += 1
      if scanned > budget {
        found.isMore = true
        break
      }
      row.reset()
      row.bind(id)
      guard try row.step() else { continue }
      if found.count == limit {
        found.isMore = true
        break
      }
      found.count += 1
    }
    return found
  }
}
