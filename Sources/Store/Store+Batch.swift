import Model

extension Store {
  /// The move that a login made of this case and others when it moved it last.
  ///
  /// - Parameters:
  ///   - id: one of them.
  ///   - login: who moved them.
  /// - Returns: the batch and its cases by number; nil when it was moved by itself, or not at all.
  /// - Throws: what the database answered.
  public func batch(with id: CaseID, by login: String) throws(StoreError) -> BatchCases? {
    let events = try card(id)?.timeline ?? []
    guard let batch = Case.batch(of: events, by: login) else { return nil }
    // The log never changes what it says: it needs no one moment for both questions.
    let row = try connection.statement(
      """
      SELECT DISTINCT case_id FROM event
      WHERE source = '\(Batch.source)' AND source_id BETWEEN ? || '/0' AND ? || '/:'
        AND actor = ? AND case_id IS NOT NULL ORDER BY case_id
      """)
    defer { row.reset() }
    row.bind(batch.name)
    row.bind(batch.name)
    row.bind(login)
    var ids: [CaseID] = []
    while try row.step() { ids.append(CaseID(row.integer(0))) }
    return BatchCases(batch: batch, ids: ids)
  }
}
