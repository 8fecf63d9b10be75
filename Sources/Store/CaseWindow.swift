import Model

/// The statement that walks an index in a query's order: number, urgency and deadline of each case,
/// and whether what the index knows lets it pass. Never sorts; stops after a given number of steps.
struct CaseWindow {
  /// The statement; its last parameter is the number of steps. Empty when nothing can pass.
  private(set) var sql = ""
  /// The values of the parameters before that.
  private(set) var values: [Scalar] = []
  /// What is left to ask of each case that passes.
  let rest: Filter

  private let order: CaseQuery.Order
  private let isBackwards: Bool
  private let after: PageKey?

  /// The walk of a query from a place on.
  init(_ query: CaseQuery, pins: FilterPins, after: PageKey?, now: Instant) {
    order = query.order
    isBackwards = query.backwards
    self.after = after
    switch query.order {
    case .queue, .due:
      rest = .all(pins.slow)
      let quick = FilterSQL(.all(pins.quick), now: now)
      let arms = arms(pins)
      guard !arms.isEmpty else { return }
      sql = "SELECT id, urgency, due, \(quick.text) FROM (" + arms.joined(separator: " UNION ALL ")
      let keys = query.order == .queue ? ["urgency", "due", "id"] : ["due", "id"]
      sql += " ORDER BY " + keys.map { $0 + direction }.joined(separator: ", ") + " LIMIT ?)"
      values = quick.values
    case .newest, .oldest:
      // The walk passes the cases themselves here, so it may as well ask them everything.
      rest = .everything
      let whole = FilterSQL(query.filter, now: now)
      values = whole.values
      sql = "SELECT id, 0, 0, \(whole.text) FROM case_now"
      if let after { sql += " WHERE id \(isDescending ? "<" : ">") \(after.number)" }
      sql += " ORDER BY id\(direction) LIMIT ?"
    }
  }

  private var isDescending: Bool { (order == .newest) != isBackwards }
  private var direction: String { isDescending ? " DESC" : "" }

  /// One stretch of the index for each node, or for each node and urgency, each in the query's
  /// order by itself; SQLite merges them as it goes.
  private func arms(_ pins: FilterPins) -> [String] {
    let nodes = pins.nodes.subtracting([.closed]).map(\.rawValue).sorted()
    let isWhole = pins.urgencies.count == Urgency.allCases.count
    var arms: [String] = []
    for node in nodes {
      if order == .queue, isWhole, pins.dueFrom == nil, pins.dueUntil == nil {
        arms.append(arm("node = \(node)" + beyond(["urgency", "due", "id"])))
        continue
      }
      for urgency in pins.urgencies.sorted() {
        if let arm = arm(node, urgency, pins) { arms.append(arm) }
      }
    }
    return arms
  }

  private func arm(_ node: UInt8, _ urgency: Urgency, _ pins: FilterPins) -> String? {
    var condition = "node = \(node) AND urgency = \(urgency.rawValue)"
    if let from = pins.dueFrom { condition += " AND due >= \(from)" }
    if let until = pins.dueUntil { condition += " AND due <= \(until)" }
    if let after, order == .queue {
      let there = Int64(urgency.rawValue)
      if there == after.urgency {
        condition += beyond(["due", "id"])
      } else if (there < after.urgency) != isBackwards {
        return nil
      }
    } else {
      condition += beyond(["due", "id"])
    }
    return arm(condition)
  }

  private func arm(_ condition: String) -> String {
    "SELECT id, urgency, due, node, grid, holder FROM case_now INDEXED BY case_queue"
      + " WHERE node < 5 AND \(condition)"
  }

  private func beyond(_ columns: [String]) -> String {
    guard let after else { return "" }
    let key: [String: Int64] = ["urgency": after.urgency, "due": after.due, "id": after.number]
    let place = columns.map { String(key[$0] ?? 0) }.joined(separator: ", ")
    return " AND (\(columns.joined(separator: ", "))) \(isDescending ? "<" : ">") (\(place))"
  }
}
