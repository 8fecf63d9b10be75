import Model

extension Store {
  /// A case in full with its timeline; nil when there is none with this number.
  public func card(_ id: CaseID) throws(StoreError) -> CaseCard? {
    try reading { () throws(StoreError) in
      let found = try connection.statement("SELECT \(CaseColumns.all) FROM \(cases) WHERE id = ?")
      defer { found.reset() }
      found.bind(id.number)
      guard try found.step() else { return nil }
      let row = try CaseColumns.read(found, connection)
      var timeline = try LogReader(connection).events(numbered: found.text(CaseColumns.events))
      for index in timeline.indices { timeline[index].caller = row.item.caller }
      return CaseCard(row: row, timeline: timeline)
    }
  }

  /// Lines of the log: the newest first before `before` (exclusive) when that is given, else the
  /// oldest first after `after` (exclusive; nil from the beginning).
  public func events(
    after: Int64?, before: Int64?, limit: Int
  ) throws(StoreError) -> [LoggedEvent] {
    let reader = try LogReader(connection)
    let limit = Scalar.integer(Int64(max(0, limit)))
    let bounds = [Scalar.integer(after ?? 0), .integer(before ?? .max)]
    let order = before == nil ? "seq" : "seq DESC"
    var held = ""
    var values: [Scalar] = []
    if let moment = past?.moment {
      held = " AND (seq <= ? OR at <= ?)"
      values = [.integer(moment.place), .integer(moment.at.seconds)]
    }
    return try withCallers(
      try reader.events(
        "WHERE seq > ? AND seq < ?\(held) ORDER BY \(order) LIMIT ?", bounds + values + [limit]))
  }

  /// Events with who reported the cases they are about, so that names are masked in what was said
  /// later.
  private func withCallers(_ events: [LoggedEvent]) throws(StoreError) -> [LoggedEvent] {
    let row = try connection.statement(
      "SELECT caller FROM main.case_now WHERE id = ? AND caller <> ''")
    defer { row.reset() }
    var known: [CaseID: Caller?] = [:]
    var events = events
    for index in events.indices {
      guard let id = events[index].event.caseID else { continue }
      if known[id] == nil {
        row.reset()
        row.bind(id.number)
        known[id] = .some(try row.step() ? Caller(name: row.text(0), phone: "") : nil)
      }
      events[index].caller = known[id] ?? nil
    }
    return events
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
