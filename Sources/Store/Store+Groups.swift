import Model

extension Store {
  /// A step of counting the cases of a query in groups. What it costs is bounded by `budget`.
  ///
  /// - Parameters:
  ///   - asked: which cases, by what, and how far it has come.
  ///   - budget: how many cases to look at, at most.
  ///   - now: the instant for lights and ages.
  /// - Returns: how far it has come now.
  /// - Throws: what the database answered.
  public func groups(
    _ asked: GroupQuery, budget: Int, now: Instant
  ) throws(StoreError) -> CaseGroups {
    try reading { () throws(StoreError) in
      var query = asked.query.unsorted
      query.filter = query.filter.settled(at: now, by: rulebook)
      query.backwards = false
      var groups = asked.begun
      let search = try search(for: query.filter)
      connection.sieve.sets = search.sets
      let pins = FilterPins(query.filter, now: now, search: search)
      let (end, _) = try pass(
        query, pins: pins, columns: SortColumns([asked.field, .due, .state]),
        after: groups.position, budget: max(1, budget), now: now
      ) { _, values in
        groups.add(values[0], isLate: Store.isLate(due: values[1], node: values[2], at: now))
      }
      groups.position = end
      groups.isComplete = end == nil
      return groups
    }
  }

  /// Whether a case with these columns is open and beyond its limit.
  private static func isLate(
    due: CaseSort.Value, node: CaseSort.Value, at now: Instant
  ) -> Bool {
    guard case .number(let due) = due, case .number(let node) = node else { return false }
    return node < Int64(Node.closed.rawValue) && due < now.seconds
  }
}
