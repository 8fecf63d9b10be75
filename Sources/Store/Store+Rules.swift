import Model

extension Store {
  /// What changes of the rules would do to the open cases, without making them. Memory does not
  /// grow with the number of cases.
  ///
  /// - Parameters:
  ///   - changes: the changes, as they would be made one after the other.
  ///   - limit: how many cases to list at most.
  ///   - now: the instant for lights.
  /// - Returns: how many would turn to which light, and the first of them.
  /// - Throws: what the database answered.
  public func preview(
    _ changes: [RuleChange], limit: Int, now: Instant
  ) throws(StoreError) -> RulePreview {
    try connection.reading { () throws(StoreError) in
      guard let known = try CityTables(connection).rulebook() else {
        throw StoreError.notAStore(path: path, reason: "no city was founded in it")
      }
      let rules = known.changed(by: changes)
      let waiting = try WaitingCases(connection)
      var preview = RulePreview(limit: limit)
      var last = CaseID(0)
      while true {
        let rows = try waiting.next(after: last)
        guard let end = rows.last else { return preview }
        last = end.item.id
        for row in rows where row.item.isOpen { preview.add(row, under: rules, at: now) }
      }
    }
  }
}
