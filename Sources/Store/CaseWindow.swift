import Model

/// The statement that walks an index in a query's order: number, urgency and deadline of each case,
/// and whether what the index knows lets it pass. Never sorts; stops after a given number of steps.
///
/// What changes from page to page is bound, so that one preparation serves them all.
struct CaseWindow {
  /// The statement; its last parameter is the number of steps. Empty when nothing can pass.
  private(set) var sql = ""
  /// The statement that says of so many cases as its last parameter allows, in whatever order is the
  /// quickest, whether each passes; empty where the index does not know that.
  private(set) var sweep = ""
  /// The values of the parameters before that.
  private(set) var values: [Scalar] = []
  /// What is left to ask of each case that passes.
  let rest: Filter
  /// Whether the columns asked for come with each case, after the four that always do.
  private(set) var hasColumns = false

  private let order: CaseQuery.Order
  private let isBackwards: Bool
  private let after: PageKey?
  private let sources: [Source]

  /// A table that cases are read from, and which of its cases.
  private struct Source {
    let table: String
    let condition: String
  }

  /// The walk of a query from a place on; of the past, through both halves of it (`Past`).
  ///
  /// - Parameters:
  ///   - query: which cases, in which order.
  ///   - pins: what its filter pins down.
  ///   - after: where to begin; nil at the beginning.
  ///   - now: the instant for lights and ages.
  ///   - isPast: whether it goes through the past.
  ///   - columns: further columns wanted of each case, where the walk passes them anyway.
  init(
    _ query: CaseQuery, pins: FilterPins, after: PageKey?, now: Instant, isPast: Bool = false,
    columns: SortColumns = SortColumns()
  ) {
    sources =
      isPast
      ? [
        Source(table: "main.case_now", condition: " AND id NOT IN (SELECT id FROM touched)"),
        Source(table: "temp.case_now", condition: ""),
      ] : [Source(table: "case_now", condition: "")]
    order = query.order
    isBackwards = query.backwards
    self.after = after
    switch query.order {
    case .queue, .due:
      rest = .all(pins.slow)
      let quick = FilterSQL(.all(pins.quick + pins.sieved), now: now, sets: pins.sets)
      values = quick.values
      let arms = arms(pins)
      guard !arms.isEmpty else { return }
      let keys = query.order == .queue ? ["urgency", "due", "id"] : ["due", "id"]
      let direction = direction
      hasColumns = columns.isCovered && rest == .all([])
      let more = hasColumns ? columns.text : ""
      sql = "SELECT id, urgency, due, \(quick.text)\(more) FROM ("
      let joined = arms.joined(separator: " UNION ALL ")
      if rest == .all([]) {
        sweep = "SELECT \(quick.text) FROM (\(joined) LIMIT ?)"
      }
      sql += joined
      sql += " ORDER BY " + keys.map { $0 + direction }.joined(separator: ", ") + " LIMIT ?)"
    case .slips:
      // Few cases have a slip; each is asked everything.
      rest = .everything
      let whole = FilterSQL(query.filter, now: now)
      hasColumns = true
      let arms = sources.map { source in
        var arm = "SELECT id, slip, slip_due, \(whole.text)\(columns.text) FROM \(source.table)"
        arm += " INDEXED BY case_slip WHERE slip IS NOT NULL" + source.condition
        values += whole.values
        if let after {
          arm += " AND (slip, slip_due, id) \(isDescending ? "<" : ">") (?, ?, ?)"
          values += [.integer(after.urgency), .integer(after.due), .integer(after.number)]
        }
        return arm
      }
      sql = arms.joined(separator: " UNION ALL ")
      sql +=
        " ORDER BY " + ["slip", "slip_due", "id"].map { $0 + direction }.joined(separator: ", ")
      sql += " LIMIT ?"
    case .newest where CaseWindow.isByWaits(pins), .oldest where CaseWindow.isByWaits(pins):
      // Of a number of cases that may be small among all: by an index, in the order of numbers too.
      rest = query.filter
      let arms = sources.flatMap { source in
        waits(pins).map { bits in
          var arm = "SELECT id FROM \(source.table) INDEXED BY case_waits_number WHERE waits > 0"
          arm += " AND waits = \(bits)" + source.condition
          addNumber(to: &arm)
          return arm
        }
      }
      sql = "SELECT id, 0, 0, 1 FROM (" + arms.joined(separator: " UNION ALL ")
      sql += " ORDER BY id\(direction) LIMIT ?)"
    case .newest, .oldest:
      // The walk passes the cases themselves here, so it may as well ask them everything.
      rest = .everything
      let whole = FilterSQL(query.filter, now: now)
      // Within a grid an index for the open cases and one for the closed are both in this order.
      hasColumns = true
      let spans = pins.grid == nil ? ["1"] : ["node < 5 AND grid = ?", "node = 5 AND grid = ?"]
      let arms = sources.flatMap { source in
        spans.map { span in
          var arm = "SELECT id, 0, 0, \(whole.text)\(columns.text) FROM \(source.table)"
          arm += " WHERE \(span)" + source.condition
          values += whole.values
          if let grid = pins.grid { values.append(.integer(grid.value)) }
          addNumber(to: &arm)
          return arm
        }
      }
      sql = arms.joined(separator: " UNION ALL ") + " ORDER BY id\(direction) LIMIT ?"
    }
  }

  /// Whether the walk goes from great to small.
  private var isDescending: Bool { (order == .newest) != isBackwards }
  private var direction: String { isDescending ? " DESC" : "" }

  /// Stretches of an index, each in the query's order by itself; SQLite merges them as it goes.
  private mutating func arms(_ pins: FilterPins) -> [String] {
    let (index, bases) = bases(pins)
    let isWhole = pins.urgencies.count == Urgency.allCases.count
    let spans =
      order == .queue && isWhole && pins.dueFrom == nil && pins.dueUntil == nil
      ? [nil] : pins.urgencies.sorted().map(Optional.some)
    let columns =
      "id, urgency, due, node, grid, holder"
      + (pins.walk.column.map { ", " + $0 } ?? "")
    var arms: [String] = []
    for source in sources {
      for base in bases {
        for urgency in spans where urgency.map(isAhead) ?? true {
          values += base.values
          var condition = base.text + source.condition
          if let urgency { condition += " AND urgency = \(urgency.rawValue)" }
          add("due >= ?", pins.dueFrom, to: &condition)
          add("due <= ?", pins.dueUntil, to: &condition)
          addKey(of: urgency, to: &condition)
          arms.append(
            "SELECT \(columns) FROM \(source.table) INDEXED BY \(index) WHERE \(condition)")
        }
      }
    }
    return arms
  }

  /// An index, and where to enter it; nowhere when no case can pass.
  private func bases(
    _ pins: FilterPins
  ) -> (index: String, bases: [(text: String, values: [Scalar])]) {
    let nodes = pins.nodes.subtracting([.closed]).sorted { $0.rawValue < $1.rawValue }
    if pins.isOfWaits {
      return ("case_waits", waits(pins).map { ("waits > 0 AND waits = \($0)", []) })
    }
    guard !nodes.isEmpty else { return ("case_queue", []) }
    switch pins.walk {
    case .queue, .waits:
      return ("case_queue", nodes.map { ("node < 5 AND node = \($0.rawValue)", []) })
    case .holders(let holders):
      return ("case_holder", holders.map { ("node < 5 AND holder = ?", [.text($0.text)]) })
    case .unlocated:
      return ("case_unlocated", [("node < 5 AND grid IS NULL", [])])
    case .claimed(let login):
      return (
        "case_claimed", [("node < 5 AND claimed_by <> '' AND claimed_by = ?", [.text(login)])]
      )
    }
  }

  /// Whether waiting cases alone are walked in the order of their numbers; those of a grid have an
  /// index of their own.
  private static func isByWaits(_ pins: FilterPins) -> Bool { pins.isOfWaits && pins.grid == nil }

  /// The values of the column that have one of each of the waits wanted; none without such pins.
  private func waits(_ pins: FilterPins) -> [Int] {
    guard case .waits(let wanted) = pins.walk else { return [] }
    return (1..<(1 << Waits.words.count)).filter { bits in
      wanted.allSatisfy { !$0.isDisjoint(with: Waits(rawValue: bits)) }
    }
  }

  /// Leaves out the numbers before the place to go on from.
  private mutating func addNumber(to condition: inout String) {
    add(isDescending ? "id < ?" : "id > ?", after?.number, to: &condition)
  }

  /// Appends a test of a value that is bound, where there is one.
  private mutating func add(_ test: String, _ value: Int64?, to condition: inout String) {
    guard let value else { return }
    condition += " AND " + test
    values.append(.integer(value))
  }

  /// Whether cases of an urgency can still come after the place to go on from.
  private func isAhead(_ urgency: Urgency) -> Bool {
    guard order == .queue, let after else { return true }
    let there = Int64(urgency.rawValue)
    return isBackwards ? there <= after.urgency : there >= after.urgency
  }

  /// Leaves out what lies before the place to go on from.
  private mutating func addKey(of urgency: Urgency?, to condition: inout String) {
    guard let after else { return }
    let sign = isDescending ? "<" : ">"
    if urgency == nil {
      condition += " AND (urgency, due, id) \(sign) (?, ?, ?)"
      values += [.integer(after.urgency), .integer(after.due), .integer(after.number)]
    } else if order == .due || urgency.map({ Int64($0.rawValue) }) == after.urgency {
      condition += " AND (due, id) \(sign) (?, ?)"
      values += [.integer(after.due), .integer(after.number)]
    }
  }
}
