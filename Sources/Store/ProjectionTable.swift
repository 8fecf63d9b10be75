import CSQLite

/// One table that follows from the log, and how its rows are told apart.
struct ProjectionTable {
  /// The table.
  let name: String
  /// What to read in place of the whole table.
  var source: String?
  /// The columns of the primary key, in order.
  let key: [String]

  /// Every projection, and before them the tables, indexes and triggers themselves: a store
  /// without its key against repeats, or with a trigger of somebody's own, is not sound.
  static let all = [
    ProjectionTable(
      name: "sqlite_schema",
      source: """
        (SELECT type, name, tbl_name, sql FROM sqlite_schema
         WHERE type <> 'view' AND name NOT LIKE 'sqlite~_%' ESCAPE '~')
        """,
      key: ["type", "name"]),
    ProjectionTable(name: "city", key: ["code"]),
    ProjectionTable(name: "place", key: ["code"]),
    ProjectionTable(name: "department", key: ["code"]),
    ProjectionTable(name: "limit_rule", key: ["id"]),
    ProjectionTable(name: "policy", key: ["id"]),
    ProjectionTable(name: "handler_word", key: ["id"]),
    ProjectionTable(name: "role", key: ["login", "role", "unit"]),
    ProjectionTable(name: "saved_filter", key: ["name"]),
    ProjectionTable(name: "calendar_day", key: ["calendar", "date"]),
    ProjectionTable(name: "case_now", key: ["id"]),
    ProjectionTable(name: "round", key: ["day", "half", "grid"]),
    ProjectionTable(name: "absence", key: ["grid", "role", "starts"]),
    // Which events were written together, and so the number beside the counters, is not in the log.
    ProjectionTable(
      name: "grid_tally",
      // Nor is on which days calls were forgotten that are too long ago for anybody to count.
      source: """
        (SELECT grid, green, yellow, red, satisfied, so_so, dissatisfied, unanswered, missed, filed,
           (SELECT group_concat(key || ':' || value) FROM json_each(calls) WHERE key >
              (SELECT ifnull(strftime('%Y%m%d', recorded, 'unixepoch', '-28 days'), '')
               FROM city_now)) AS calls
         FROM grid_tally)
        """,
      key: ["grid"]),
    ProjectionTable(name: "city_now", key: ["id"]),
  ]

  /// The first difference between the table in two databases, byte for byte; nil when there is
  /// none. `eachRow` is called for every row that was compared.
  func compare(
    _ store: Connection, with fresh: Connection, eachRow: () -> Void
  ) throws(StoreError) -> VerifyReport.Finding? {
    let order = key.joined(separator: ", ")
    let columns = try columns(store)
    let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(source ?? name) ORDER BY \(order)"
    let stored = try store.statement(sql)
    defer { stored.reset() }
    let rebuilt = try fresh.statement(sql)
    defer { rebuilt.reset() }
    while true {
      let hasStored = try stored.step()
      let hasRebuilt = try rebuilt.step()
      guard hasStored || hasRebuilt else { return nil }
      guard hasStored && hasRebuilt else {
        return missing(in: hasStored ? .rebuilt : .stored, hasStored ? stored : rebuilt)
      }
      for column in Int32(0)..<Int32(columns.count) where !same(stored, rebuilt, column) {
        if Int(column) < key.count {
          // The side whose key comes first has a row that the other lacks.
          return precedes(stored, rebuilt, column)
            ? missing(in: .rebuilt, stored) : missing(in: .stored, rebuilt)
        }
        return .projection(
          table: name, row: label(stored), column: columns[Int(column)],
          stored: stored.isNull(column) ? "NULL" : stored.text(column),
          rebuilt: rebuilt.isNull(column) ? "NULL" : rebuilt.text(column))
      }
      eachRow()
    }
  }

  /// Which of the two databases.
  private enum Side {
    case stored
    case rebuilt
  }

  /// The finding that a row is in one database only.
  private func missing(in side: Side, _ row: Statement) -> VerifyReport.Finding {
    let present = label(row)
    return .projection(
      table: name, row: present, column: key.joined(separator: ", "),
      stored: side == .stored ? nil : present, rebuilt: side == .rebuilt ? nil : present)
  }

  /// The key's columns first, then the others.
  private func columns(_ connection: Connection) throws(StoreError) -> [String] {
    let statement = try connection.prepare("SELECT * FROM \(source ?? name) LIMIT 0")
    let names = (0..<statement.columns).map { statement.name($0) }
    return key + names.filter { !key.contains($0) }
  }

  /// A row's key in words.
  private func label(_ row: Statement) -> String {
    (0..<Int32(key.count)).map { row.text($0) }.joined(separator: " ")
  }

  /// Whether a value has the same type and the same bytes in both rows.
  private func same(_ left: Statement, _ right: Statement, _ column: Int32) -> Bool {
    let type = left.type(column)
    guard type == right.type(column) else { return false }
    switch type {
    case SQLITE_NULL: return true
    case SQLITE_INTEGER: return left.integer(column) == right.integer(column)
    case SQLITE_FLOAT: return left.real(column).bitPattern == right.real(column).bitPattern
    default:
      return left.withBytes(column) { these in
        right.withBytes(column) { those in these.elementsEqual(those) }
      }
    }
  }

  /// Whether a key's value comes first, in the order that SQLite sorts by.
  private func precedes(_ left: Statement, _ right: Statement, _ column: Int32) -> Bool {
    if left.type(column) == SQLITE_INTEGER {
      return left.integer(column) < right.integer(column)
    }
    return left.withBytes(column) { these in
      right.withBytes(column) { those in these.lexicographicallyPrecedes(those) }
    }
  }
}
