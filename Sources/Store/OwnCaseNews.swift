import Model

/// Which cases the newest events are about, where each of those events changes nothing but the case it
/// is about, and not the grid of that: the moves of the plain path, rounds and absences. That is what
/// happens in a city nearly all of the time, and then nobody has to look whether anything else changed.
struct OwnCaseNews {
  /// So many events are looked at, at most; past that it is quicker to look at everything.
  private static let most = 300
  /// The database compares a kind with one after the other, so the frequent ones stand in front.
  private static let sql =
    "SELECT case_id, CASE kind " + Fact.kindsOfOwnCase.map { "WHEN '\($0)' THEN 1 " }.joined()
    + "ELSE 0 END FROM event WHERE seq > ? ORDER BY seq LIMIT ?"

  /// What was answered last; it is asked for by the counters and by the list.
  private var last: (after: Int64, newest: Int64, cases: [Int64]?)?

  /// The cases that events after one are about.
  ///
  /// - Parameters:
  ///   - sequence: the number of that event.
  ///   - newest: the number of the newest one, as of the transaction that this is asked in.
  ///   - connection: where the log is.
  /// - Returns: the numbers of the cases; nil where there are too many events, or others among them.
  /// - Throws: what the database answered.
  mutating func cases(
    after sequence: Int64, newest: Int64, _ connection: Connection
  ) throws(StoreError) -> [Int64]? {
    if let last, last.after == sequence, last.newest == newest { return last.cases }
    guard newest >= sequence, newest - sequence <= OwnCaseNews.most else { return nil }
    let cases = try read(after: sequence, connection)
    last = (sequence, newest, cases)
    return cases
  }

  private func read(after sequence: Int64, _ connection: Connection) throws(StoreError) -> [Int64]?
  {
    let select = try connection.statement(OwnCaseNews.sql)
    defer { select.reset() }
    select.bind(sequence)
    select.bind(OwnCaseNews.most)
    var cases: [Int64] = []
    while try select.step() {
      guard select.integer(1) != 0 else { return nil }
      // A case that comes in or is moved on in one go has its events one behind the other.
      if let id = select.optionalInteger(0), id != cases.last { cases.append(id) }
    }
    return cases
  }
}
