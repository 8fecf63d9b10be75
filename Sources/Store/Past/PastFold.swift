import Model

/// Folds cases as they stood at a moment into a connection's own table.
final class PastFold {
  private let connection: Connection
  private let select: Statement
  private let touch: Statement
  private let untouch: Statement
  private let remove: Statement
  private let cases: CaseTable
  private let log: LogReader
  /// Folded cases that are ready to be written, with the numbers of their events.
  private var ready: [(row: CaseRow, events: String)] = []

  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    // The first of its events is what a case was opened by.
    select = try connection.prepare(
      """
      SELECT retouched.id, opened, events, CAST(events AS INTEGER) FROM retouched
        CROSS JOIN main.case_now AS present ON present.id = retouched.id
      WHERE retouched.id > ? ORDER BY retouched.id LIMIT ?
      """)
    touch = try connection.prepare("INSERT OR IGNORE INTO touched VALUES(?)")
    untouch = try connection.prepare("DELETE FROM touched WHERE id = ?")
    remove = try connection.prepare("DELETE FROM temp.case_now WHERE id = ?")
    cases = try CaseTable(connection)
    log = try LogReader(connection)
  }

  /// Folds some of the cases in `retouched`.
  ///
  /// - Parameters:
  ///   - after: the number to go on from.
  ///   - most: how many at most.
  ///   - moment: the moment.
  ///   - rules: the rules of that moment.
  ///   - isAfresh: whether nothing was folded before.
  /// - Returns: the last number; nil when all are folded.
  /// - Throws: what the database answered, and `unreadable`.
  func some(
    after: Int64, atMost most: Int, _ moment: PastMoment, _ rules: PastRules, isAfresh: Bool
  ) throws(StoreError) -> Int64? {
    select.reset()
    defer { select.reset() }
    select.bind(after)
    select.bind(most)
    var last: Int64?
    while try select.step() {
      let id = select.integer(0)
      last = id
      if !isAfresh { try run(remove, id) }
      let opened = Instant(seconds: select.integer(1))
      guard moment.holds(select.integer(3), at: opened) else {
        try run(touch, id)
        continue
      }
      let events = try log.events(numbered: select.text(2))
      let count = moment.count(of: events)
      if count == events.count, !rules.areOthers {
        try run(untouch, id)
        continue
      }
      try run(touch, id)
      let row = try fold(Array(events.prefix(count)), rules)
      ready.append((row, events.prefix(count).map { String($0.sequence) }.joined(separator: ",")))
      if ready.count >= CaseTable.several { try write(until: moment.at) }
    }
    try write(until: moment.at)
    return last
  }

  private func write(until moment: Instant) throws(StoreError) {
    try cases.insert(ready, litUntil: moment)
    ready.removeAll(keepingCapacity: true)
  }

  /// A case as its first events made it, with its deadlines by the rules of the moment; what a closed
  /// one was measured against is by the rules of its closing.
  private func fold(_ events: [LoggedEvent], _ rules: PastRules) throws(StoreError) -> CaseRow {
    guard let item = Case.folded(from: events), let last = events.last else {
      throw .unreadable(path: connection.path, what: "a case whose events make none")
    }
    var deadlines = rules.rulebook.deadlines(for: item)
    if !item.isOpen, rules.haveChanged {
      var count = events.count
      while count > 1, let before = Case.folded(from: Array(events.prefix(count - 1))),
        !before.isOpen
      { count -= 1 }
      let closing = count < events.count ? events[count - 1] : last
      if let then = Case.folded(from: Array(events.prefix(count))) {
        let measured = try rules.rulebook(before: closing.sequence).deadlines(for: then)
        deadlines = rules.rulebook.deadlines(for: item, keeping: measured)
      }
    }
    return CaseRow(item: item, deadlines: deadlines)
  }

  private func run(_ statement: Statement, _ id: Int64) throws(StoreError) {
    statement.reset()
    statement.bind(id)
    try statement.run()
  }
}
