import Model

/// Reads events back. Their bodies are taken apart by SQLite's own JSON functions.
struct LogReader {
  private let connection: Connection
  private let bodies: BodyReader

  /// The columns that `event(_:)` reads, with the hash at the end.
  static let columns = "seq, at, recorded, kind, actor, case_id, source, source_id, body, hash"

  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    bodies = try BodyReader(connection)
  }

  /// Lines of the log that a condition picks.
  ///
  /// - Parameters:
  ///   - condition: what follows SELECT ... FROM event, with parameters.
  ///   - values: the parameters.
  /// - Returns: the events.
  /// - Throws: `unreadable` for a row that makes no sense, and what the database answered.
  func events(_ condition: String, _ values: [Scalar]) throws(StoreError) -> [LoggedEvent] {
    let row = try connection.statement("SELECT \(LogReader.columns) FROM event \(condition)")
    defer { row.reset() }
    row.bind(values)
    var events: [LoggedEvent] = []
    while try row.step() {
      events.append(try known(row))
    }
    return events
  }

  /// The events with these numbers, a comma between them, oldest first.
  func events(numbered list: String) throws(StoreError) -> [LoggedEvent] {
    try events(
      "WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq", [.text("[\(list)]")])
  }

  /// The events with these numbers, in their order.
  func events(_ numbers: some Sequence<Int64>) throws(StoreError) -> [LoggedEvent] {
    let row = try connection.statement("SELECT \(LogReader.columns) FROM event WHERE seq = ?")
    defer { row.reset() }
    var events: [LoggedEvent] = []
    for number in numbers {
      row.reset()
      row.bind(number)
      if try row.step() { events.append(try known(row)) }
    }
    return events
  }

  /// The event in a row of `columns`.
  ///
  /// - Throws: `unreadable` for a row that makes no sense, and what the database answered.
  func known(_ row: Statement) throws(StoreError) -> LoggedEvent {
    do {
      return try event(row)
    } catch {
      switch error {
      case .damage(let reason):
        throw .unreadable(path: connection.path, what: "event \(row.integer(0)): \(reason)")
      case .failure(let failure): throw failure
      }
    }
  }

  /// Why one event could not be read.
  enum Trouble: Error {
    /// Its row makes no sense.
    case damage(String)
    /// The database refused.
    case failure(StoreError)
  }

  /// The event in a row of `columns`.
  func event(_ row: Statement) throws(Trouble) -> LoggedEvent {
    let kind = row.text(3)
    let fields = try fields(row)
    let fact: Fact
    do {
      fact = try Fact(kind: kind, fields: fields)
    } catch {
      switch error {
      case .unknownKind(let kind): throw .damage("unknown kind '\(kind)'")
      case .missing(let kind, let field): throw .damage("\(kind) without \(field)")
      case .unreadable(let kind, let field): throw .damage("\(kind) with an odd \(field)")
      }
    }
    var origin: Origin?
    if let source = row.optionalText(6) { origin = Origin(source: source, id: row.text(7)) }
    return LoggedEvent(
      sequence: row.integer(0), recorded: Instant(seconds: row.integer(2)),
      event: Event(
        at: Instant(seconds: row.integer(1)), actor: row.text(4),
        caseID: row.optionalInteger(5).map { CaseID($0) }, origin: origin, fact: fact))
  }

  /// The body of an event, taken apart.
  private func fields(_ row: Statement) throws(Trouble) -> Fields {
    do {
      return try bodies.fields(of: row, 8)
    } catch {
      guard case .failed(let failure) = error else { throw .failure(error) }
      throw .damage(failure.message)
    }
  }
}
