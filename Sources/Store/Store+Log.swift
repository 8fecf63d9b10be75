import Model

extension Store {
  /// A case in full with its timeline; nil when there is none with this number.
  public func card(_ id: CaseID) throws(StoreError) -> CaseCard? {
    try connection.reading { () throws(StoreError) in
      let found = try connection.statement("SELECT \(CaseColumns.all) FROM case_now WHERE id = ?")
      defer { found.reset() }
      found.bind(id.number)
      guard try found.step() else { return nil }
      let row = try CaseColumns.read(found, connection)
      let timeline = try LogReader(connection).events(numbered: found.text(CaseColumns.events))
      return CaseCard(row: row, timeline: timeline)
    }
  }

  /// Lines of the log: the newest first before `before` (exclusive) when that is given, else the
  /// oldest first after `after` (exclusive; nil from the beginning).
  public func events(
    after: Int64?, before: Int64?, limit: Int
  ) throws(StoreError) -> [LoggedEvent] {
    let reader = try LogReader(connection)
    guard let before else {
      return try reader.events(
        "WHERE seq > ? ORDER BY seq LIMIT ?",
        [.integer(after ?? 0), .integer(Int64(max(0, limit)))])
    }
    return try reader.events(
      "WHERE seq > ? AND seq < ? ORDER BY seq DESC LIMIT ?",
      [.integer(after ?? 0), .integer(before), .integer(Int64(max(0, limit)))])
  }

  /// The case that something from outside made or moved; nil when it is not known.
  public func caseID(of origin: Origin) throws(StoreError) -> CaseID? {
    let found = try connection.statement(
      "SELECT case_id FROM event WHERE source = ? AND source_id = ?")
    defer { found.reset() }
    found.bind(origin.source)
    found.bind(origin.id)
    guard try found.step() else { return nil }
    return found.optionalInteger(0).map { CaseID($0) }
  }
}
