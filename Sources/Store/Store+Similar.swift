import Model

extension Store {
  /// Of each grid so many open and so many closed cases are looked at, the newest, in an index that
  /// says when they were opened: what came in within a day is among them.
  private static let newestInGrid = 200

  /// What may be the same matter as a report that is being taken down. Both questions enter an
  /// index and read a bounded number of cases, however many there are.
  ///
  /// - Parameters:
  ///   - query: the caller's number, the grids near by and the time.
  ///   - scope: the cases that whoever asks may see; others are neither shown nor counted.
  /// - Returns: how many cases the caller had before with the newest three, and the newest cases
  ///   near by; their texts are cut to 200 characters.
  /// - Throws: what the database answered.
  public func similar(
    _ query: SimilarQuery, within scope: Filter = .everything
  ) throws(StoreError) -> SimilarCases {
    try connection.reading { () throws(StoreError) in
      // What anybody may see does not depend on the time.
      let scope = FilterSQL(scope, now: query.until)
      var found = SimilarCases()
      if !query.phone.isEmpty {
        found.earlier = try count(phone: query.phone, scope)
        found.newest = try rows(
          "phone = ? AND phone <> '' AND \(scope.text) ORDER BY id DESC LIMIT 3",
          [.text(query.phone)] + scope.values)
      }
      for grid in query.grids.prefix(SimilarCases.mostNear) {
        // Open and closed cases have an index each.
        for node in ["node < 5", "node = 5"] {
          found.near += try rows(
            """
            id IN (SELECT id FROM (SELECT id, opened FROM case_now WHERE \(node) AND grid = ?
                ORDER BY id DESC LIMIT \(Store.newestInGrid)) WHERE opened BETWEEN ? AND ?)
            AND \(scope.text) ORDER BY id DESC LIMIT \(SimilarCases.mostNear)
            """,
            [
              .integer(grid.value), .integer(query.since.seconds), .integer(query.until.seconds),
            ] + scope.values)
        }
      }
      // What is merged or void is told by the case it belongs to.
      found.near.removeAll { $0.item.stage == .setAside }
      found.near.sort { $1.item.id < $0.item.id }
      found.near = Array(found.near.prefix(SimilarCases.mostNear))
      return found
    }
  }

  private func count(phone: String, _ scope: FilterSQL) throws(StoreError) -> Int {
    let statement = try connection.statement(
      """
      SELECT count(*) FROM (SELECT 1 FROM case_now WHERE phone = ? AND phone <> ''
        AND \(scope.text) LIMIT \(SimilarCases.mostCounted))
      """)
    defer { statement.reset() }
    statement.bind(phone)
    statement.bind(scope.values)
    return try statement.step() ? Int(statement.integer(0)) : 0
  }

  private func rows(
    _ condition: String, _ values: [Scalar]
  ) throws(StoreError) -> [CaseRow] {
    let statement = try connection.statement(
      "SELECT \(CaseColumns.forList) FROM case_now WHERE \(condition)")
    defer { statement.reset() }
    statement.bind(values)
    var rows: [CaseRow] = []
    while try statement.step() { rows.append(try CaseColumns.read(statement, connection)) }
    return rows
  }
}
