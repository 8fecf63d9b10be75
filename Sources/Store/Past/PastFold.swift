import Model

/// Folds cases as they stood at a moment into a connection's own table.
final class PastFold {
  private let connection: Connection
  private let select: Statement
  private let times: Statement
  private let touch: Statement
  private let untouch: Statement
  private let remove: Statement
  private let cases: CaseTable
  private let log: LogReader
  /// Folded cases that are ready to be written, with the numbers of their events.
  private var ready: [(row: CaseRow, events: String)] = []

  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    select = try connection.prepare(
      "SELECT opened, CAST(events AS INTEGER), events FROM main.case_now WHERE id = ?")
    times = try connection.prepare("SELECT at FROM event WHERE seq = ?")
    touch = try connection.prepare("INSERT OR IGNORE INTO touched VALUES(?)")
    untouch = try connection.prepare("DELETE FROM touched WHERE id = ?")
    remove = try connection.prepare("DELETE FROM temp.case_now WHERE id = ?")
    cases = try CaseTable(connection)
    log = try LogReader(connection)
  }

  /// Folds cases.
  ///
  /// - Parameters:
  ///   - ids: their numbers; where there is no case now, there was none.
  ///   - moment: the moment.
  ///   - rules: the rules of that moment.
  ///   - isAfresh: whether nothing was folded before.
  /// - Throws: what the database answered, and `unreadable`.
  func cases(
    _ ids: [Int64], _ moment: PastMoment, _ rules: PastRules, isAfresh: Bool
  ) throws(StoreError) {
    for id in ids {
      select.reset()
      select.bind(id)
      guard try select.step() else { continue }
      if !isAfresh { try run(remove, id) }
      // The first of its events is what a case was opened by; many are gone by that alone.
      guard moment.holds(select.integer(1), at: Instant(seconds: select.integer(0))) else {
        try run(touch, id)
        continue
      }
      let numbers = select.withBytes(2) { PastFold.numbers($0) }
      let count = try count(of: numbers, at: moment)
      if count == numbers.count, !rules.areOthers {
        if !isAfresh { try run(untouch, id) }
        continue
      }
      try run(touch, id)
      let held = numbers.prefix(count)
      let row = try fold(try log.events(held), rules)
      ready.append((row, held.map { String($0) }.joined(separator: ",")))
      if ready.count >= CaseTable.several { try write(until: moment.at) }
    }
    select.reset()
    try write(until: moment.at)
  }

  /// How many of a case's events had happened: those before the first that had not.
  private func count(
    of numbers: [Int64], at moment: PastMoment
  ) throws(StoreError) -> Int {
    defer { times.reset() }
    for (index, number) in numbers.enumerated() where number > moment.place {
      times.reset()
      times.bind(number)
      guard try times.step() else { return index }
      if !moment.holds(number, at: Instant(seconds: times.integer(0))) { return index }
    }
    return numbers.count
  }

  /// The numbers of a list with a comma between them.
  private static func numbers(_ list: UnsafeRawBufferPointer) -> [Int64] {
    var numbers: [Int64] = []
    numbers.reserveCapacity(8)
    var number: Int64 = 0
    for byte in list {
      if byte == UInt8(ascii: ",") {
        numbers.append(number)
        number = 0
      } else {
        // What is no number names no event.
        number = number &* 10 &+ Int64(byte) &- 48
      }
    }
    if !list.isEmpty { numbers.append(number) }
    return numbers
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
