import Model

extension Store {
  /// Figures of all cases by group. Towns, villages, channels and states have a row each even when
  /// they have no case, in their own order; categories, and what lies in no known place, have one
  /// when they have a case. Reads every case once.
  ///
  /// - Parameters:
  ///   - group: what to tell the cases apart by.
  ///   - now: the instant that decides what is late.
  /// - Returns: the rows of figures.
  /// - Throws: what the database answered.
  public func statistics(
    by group: StatisticsGroup, now: Instant
  ) throws(StoreError) -> [StatisticsRow] {
    let key =
      switch group {
      case .town: "grid / 1000000"
      case .village: "grid / 1000"
      case .category: "category"
      case .channel: "channel"
      case .state: "node"
      }
    var found = try reading { () throws(StoreError) in try figures(by: key, now: now) }
    var rows = groups(group).map { entry in
      var row = found.removeValue(forKey: entry.stored) ?? StatisticsRow(key: "", name: "")
      row.key = entry.key
      row.name = entry.name
      return row
    }
    rows += found.values.sorted { $0.key < $1.key }
    return rows
  }

  /// What there is to count, by an expression in SQL.
  private func figures(
    by key: String, now: Instant
  ) throws(StoreError) -> [String: StatisticsRow] {
    let row = try connection.statement(
      """
      SELECT ifnull(\(key), ''), sum(node < 5), sum(node < 5 AND due < ?1),
        sum(node < 5 AND ifnull(total_due < ?1, 0)), sum(node = 5 AND NOT is_aside),
        sum(node = 5 AND NOT is_aside AND total_due IS NOT NULL),
        sum(NOT is_aside AND ifnull(closed <= total_due, 0)), sum(is_aside), sum(is_excluded)
      FROM (
        SELECT *, \(FilterSQL.isSetAside) AS is_aside, \(FilterSQL.isExcluded) AS is_excluded
        FROM \(cases)
      ) GROUP BY 1
      """)
    defer { row.reset() }
    row.bind(now.seconds)
    var found: [String: StatisticsRow] = [:]
    while try row.step() {
      let key = row.text(0)
      found[key] = StatisticsRow(
        key: key, name: key, open: Int(row.integer(1)), late: Int(row.integer(2)),
        overdue: Int(row.integer(3)), closed: Int(row.integer(4)),
        closedWithLimit: Int(row.integer(5)), onTime: Int(row.integer(6)),
        setAside: Int(row.integer(7)), excluded: Int(row.integer(8)))
    }
    return found
  }

  /// The groups that are known without looking: as the tables have them, and as they are shown.
  private func groups(
    _ group: StatisticsGroup
  ) -> [(stored: String, key: String, name: String)] {
    switch group {
    case .town: city.towns.map { ($0.code.description, $0.code.description, $0.name) }
    case .village: city.villages.map { ($0.code.description, $0.code.description, $0.name) }
    case .category: []
    case .channel: Channel.allCases.map { ($0.rawValue, $0.rawValue, $0.rawValue) }
    case .state: Node.allCases.map { (String($0.rawValue), $0.word, $0.word) }
    }
  }
}
