import Model

/// Looks through the log for the cases to which anything happened between two moments.
final class PastSearch {
  let survey: LogSurvey
  /// The numbers of those found.
  var found = NumberSet()

  private let connection: Connection
  private let scan: Statement

  init(_ connection: Connection, stretch length: Int64) throws(StoreError) {
    self.connection = connection
    survey = try LogSurvey(connection, length: length)
    scan = try connection.prepare(
      """
      SELECT case_id FROM event WHERE seq > ? AND seq <= ? AND at >= ? AND at <= ?
        AND case_id IS NOT NULL
      """)
  }

  /// Looks at some events of one stretch.
  ///
  /// - Parameters:
  ///   - after: the event before the first.
  ///   - until: the last.
  ///   - known: the newest event that was in the log when the first of the moments was made.
  ///   - from: one moment.
  ///   - target: the other.
  ///   - stretch: what is known of the events, if anything.
  /// - Returns: how many events were gone through.
  /// - Throws: what the database answered.
  func look(
    after: Int64, upTo until: Int64, known: Int64, _ from: PastMoment, _ target: PastMoment,
    _ stretch: LogStretch?
  ) throws(StoreError) -> Int64 {
    // What was written down at both moments is the same; at one of them, what the other's own time
    // does not hold; at neither, what lies between the times. And whatever is new.
    let (first, second) = from.place <= target.place ? (from, target) : (target, from)
    let (low, high) = (min(from.at, target.at).seconds, max(from.at, target.at).seconds)
    let parts = [
      (after: first.place, upTo: min(second.place, known), low: first.at.seconds, high: Int64.max),
      (after: second.place, upTo: known, low: low, high: high),
      (after: known, upTo: Int64.max, low: nil, high: Int64.max),
    ]
    var count: Int64 = 0
    for part in parts {
      let (start, end) = (max(after, part.after), min(until, part.upTo))
      guard start < end else { continue }
      if let low = part.low {
        guard low < part.high, stretch?.mayHold(after: low, upTo: part.high) ?? true
        else { continue }
      }
      count += end - start
      scan.reset()
      defer { scan.reset() }
      scan.bind(start)
      scan.bind(end)
      scan.bind(part.low.map { $0 + 1 } ?? .min)
      scan.bind(part.high)
      while try scan.step() { found.insert(scan.integer(0)) }
    }
    return count
  }

  /// Adds the cases that other rules may judge otherwise.
  func addWhatIsJudged() throws(StoreError) {
    let row = try connection.statement(
      """
      SELECT id FROM main.case_now INDEXED BY case_queue WHERE node < 5
      UNION ALL SELECT id FROM main.case_now INDEXED BY case_waits_number
        WHERE waits > 0 AND waits & \(Waits.callBack.rawValue)
      """)
    defer { row.reset() }
    while try row.step() { found.insert(row.integer(0)) }
  }

  /// The newest event up to `head` that had happened.
  func newest(at moment: PastMoment, head: Int64) throws(StoreError) -> Int64 {
    var until = head
    while until > moment.place {
      let end = survey.end(after: until - 1)
      let after = max(end - survey.length, moment.place)
      let stretch = survey.stretch(endingAt: end)
      if stretch?.mayHold(after: .min, upTo: moment.at.seconds) ?? true {
        let row = try connection.statement(
          "SELECT max(seq) FROM event WHERE seq > ? AND seq <= ? AND at <= ?")
        defer { row.reset() }
        row.bind(after)
        row.bind(until)
        row.bind(moment.at.seconds)
        if try row.step(), let found = row.optionalInteger(0) { return found }
      }
      until = after
    }
    return min(moment.place, head)
  }
}
