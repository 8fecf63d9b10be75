import Model

/// A filter as a condition on the columns of `case_now`, all values bound.
///
/// Every test is 0 or 1, never NULL, so that its negation is right too.
struct FilterSQL {
  /// The condition.
  private(set) var text = ""
  /// The values of its parameters, in order.
  private(set) var values: [Scalar] = []

  private let now: Int64
  /// The sets that stand for texts looked for, where only the index is asked.
  private let sets: [[UInt8]: Int]
  /// How many conditions stand in one chain.
  private static let chain = 100

  /// The condition that a filter makes at an instant.
  ///
  /// - Parameters:
  ///   - filter: the filter.
  ///   - now: the instant.
  ///   - sets: numbers of a search's sets; where there are any, texts are not read, but the cases'
  ///     numbers looked up in them.
  init(_ filter: Filter, now: Instant, sets: [[UInt8]: Int] = [:]) {
    self.now = now.seconds
    self.sets = sets
    add(filter)
  }

  /// Appends a filter, in brackets wherever its neighbours could tear it apart.
  private mutating func add(_ filter: Filter) {
    switch filter {
    case .everything: text += "1"
    case .all(let parts): add(parts, joint: " AND ", empty: "1")
    case .any(let parts): add(parts, joint: " OR ", empty: "0")
    case .not(let part):
      text += "NOT "
      add(part)
    case .test(let test):
      text += "("
      add(test)
      text += ")"
    }
  }

  /// Appends parts with a joint between them; no parts have their own meaning.
  private mutating func add(_ parts: [Filter], joint: String, empty: String) {
    guard !parts.isEmpty else {
      text += empty
      return
    }
    text += "("
    for (index, part) in parts.enumerated() {
      if index > 0 { text += joint }
      add(part)
    }
    text += ")"
  }

  /// Appends one test, as `FilterTest.matches` has it.
  private mutating func add(_ test: FilterTest) {
    switch test {
    case .contains(let words) where !sets.isEmpty:
      // A text without a set may be in any case.
      text += sets[Array(words.utf8)].map { "\(SearchSieve.function)(\($0), id)" } ?? "1"
    case .contains(let words):
      let pattern = Scalar.text("%\(FilterSQL.escaped(words))%")
      text += "text LIKE ? ESCAPE '\\' AND \(ShownText.function)(?, text, caller)"
      text += " OR category LIKE ? ESCAPE '\\'"
      values += [pattern, .text(words), pattern]
      if let id = CaseID(text: words) {
        text += " OR id = ?"
        values.append(.integer(id.number))
      }
    case .nodes(let nodes): add("node", in: nodes.map { .integer(Int64($0.rawValue)) })
    case .open: text += "node < 5"
    case .lights(let lights): add(lights)
    case .places(let places):
      add(places, joint: " OR ") { (sql, place) in
        sql.text += "ifnull(grid BETWEEN ? AND ?, 0)"
        sql.values += [.integer(place.grids.lowerBound), .integer(place.grids.upperBound)]
      }
    case .unlocated: text += "grid IS NULL"
    case .channels(let channels): add("channel", in: channels.map { .text($0.rawValue) })
    case .urgencies(let urgencies):
      add("urgency", in: urgencies.map { .integer(Int64($0.rawValue)) })
    case .category(let prefix):
      text += "category LIKE ? ESCAPE '\\'"
      values.append(.text(FilterSQL.escaped(prefix) + "%"))
    case .holders(let holders): add("holder", in: holders.map { .text($0.text) })
    case .desks(let desks): add("desk", in: desks.map { .text($0.text) })
    case .coHandlers(let units):
      // The list of units has a line break between.
      add(units, joint: " OR ") { (sql, unit) in
        sql.text += "instr(char(10) || \(FilterSQL.side("co")) || char(10), ?) > 0"
        sql.values.append(.text("\n\(unit.text)\n"))
      }
    case .waits(let waits):
      text += "(waits & ?) <> 0"
      values.append(.integer(Int64(waits.rawValue)))
    case .slips(let colours): add(FilterSQL.side("slip"), in: colours.map { .text($0.word) })
    case .outcomes(let outcomes):
      add(FilterSQL.side("outcome"), in: outcomes.map { .text($0.rawValue) })
    case .filed(let isFiled):
      text += FilterSQL.side("filed") + (isFiled ? " <> ''" : " = ''")
    case .verified(let isVerified): text += "verified IS \(isVerified ? "NOT " : "")NULL"
    case .claimedBy(let login):
      text += "claimed_by = ?"
      values.append(.text(login))
    case .marked(let marks):
      text += "(marks & ?) = ?"
      values += [.integer(Int64(marks.rawValue)), .integer(Int64(marks.rawValue))]
    case .age(let comparison, let seconds):
      // Older than an age means opened before that much time ago.
      switch comparison {
      case .less: text += "opened > ?"
      case .greater: text += "opened < ?"
      case .atMost: text += "opened >= ?"
      case .atLeast: text += "opened <= ?"
      }
      values.append(.integer(now &- seconds))
    case .dueWithin(let comparison, let seconds):
      text += "node < 5 AND due < \(CaseColumns.noDue) AND due "
      switch comparison {
      case .less: text += "< ?"
      case .greater: text += "> ?"
      case .atMost: text += "<= ?"
      case .atLeast: text += ">= ?"
      }
      values.append(.integer(now &+ seconds))
    case .times(let time, let from, let until): add(time, from, until)
    case .number(let id):
      text += "id = ?"
      values.append(.integer(id.number))
    case .source(let name):
      text += "ifnull(source = ? OR source || '/' || source_id = ?, 0)"
      values += [.text(name), .text(name)]
    case .onTime(let isOnTime):
      text += "(ifnull(closed \(isOnTime ? "<=" : ">") total_due, 0)"
      text += " AND NOT \(FilterSQL.isSetAside))"
    }
  }

  /// Appends that a time lies in a stretch; an end that is not a point in time lets nothing pass.
  private mutating func add(
    _ time: FilterTest.CaseTime, _ from: TimeBound?, _ until: TimeBound?
  ) {
    let column: String
    switch time {
    case .opened: (column, text) = ("opened", text + "1")
    case .due: (column, text) = ("due", text + "node < 5 AND due < \(CaseColumns.noDue)")
    case .closed: (column, text) = ("closed", text + "closed IS NOT NULL")
    }
    for (bound, sign) in [(from, ">="), (until, "<")] {
      guard let bound else { continue }
      text += bound.instant == nil ? " AND 0" : " AND \(column) \(sign) ?"
      if let instant = bound.instant { values.append(.integer(instant.seconds)) }
    }
  }

  /// Appends a test of the light at `now`, by the deadlines and not by the light written down.
  private mutating func add(_ lights: [Light]) {
    text += "node < 5 AND "
    add(lights, joint: " OR ") { (sql, light) in
      switch light {
      case .red:
        sql.text += "due < ?"
        sql.values.append(.integer(sql.now))
      case .yellow:
        sql.text += "due >= ? AND \(FilterSQL.warn) < ?"
        sql.values += [.integer(sql.now), .integer(sql.now)]
      case .green:
        sql.text += "due >= ? AND \(FilterSQL.warn) >= ?"
        sql.values += [.integer(sql.now), .integer(sql.now)]
      }
    }
  }

  /// Appends one condition for each element; without elements nothing passes.
  private mutating func add<Element>(
    _ elements: [Element], joint: String, each: (inout FilterSQL, Element) -> Void
  ) {
    guard !elements.isEmpty else {
      text += "0"
      return
    }
    // SQLite reads a chain of joints as a tree as deep as it is long, 1,000 at most; chains of
    // chains stay flat (sqlite.org/limits.html, maximum depth of an expression tree).
    text += "(("
    for (index, element) in elements.enumerated() {
      if index > 0 { text += index % FilterSQL.chain == 0 ? ")\(joint)(" : joint }
      each(&self, element)
    }
    text += "))"
  }

  /// Appends that a column is one of these values.
  private mutating func add(_ column: String, in list: [Scalar]) {
    text += "\(column) IN (\(list.map { _ in "?" }.joined(separator: ",")))"
    values += list
  }

  /// A field of what a case carries beside the plain path, as text; empty where it has none.
  /// Whether a case was set aside and no longer counts as one that was due.
  static let isSetAside: String = {
    let outcomes = Outcome.allCases.filter(\.isSetAside).map { "'\($0.rawValue)'" }
    return "(node = 5 AND \(side("outcome")) IN (\(outcomes.joined(separator: ", "))))"
  }()

  /// Whether a case was excluded.
  static let isExcluded = "(node = 5 AND \(side("outcome")) = '\(Outcome.excluded.rawValue)')"

  private static func side(_ field: String) -> String {
    "ifnull(CAST(json_extract(nullif(side, ''), '$.\(field)') AS TEXT), '')"
  }

  /// When a light first leaves green.
  private static let warn =
    "min(ifnull(node_warn, \(CaseColumns.noDue)), ifnull(total_warn, \(CaseColumns.noDue)))"

  /// A text that LIKE takes literally.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "_" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
