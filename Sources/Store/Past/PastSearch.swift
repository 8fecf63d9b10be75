import Model

/// Looks through the log for the cases to which anything happened between two moments.
final class PastSearch {
  let survey: LogSurvey
  /// The numbers of those found.
  var found = NumberSet()

  private let connection: Connection
  private let scan: Statement
  private let scanLater: Statement

  init(_ connection: Connection, stretch length: Int64) throws(StoreError) {
    self.connection = connection
    survey = try LogSurvey(connection, length: length)
    // What had happened at one of the moments and not at the other, and what is new.
    scan = try connection.prepare(
      """
      SELECT case_id FROM event WHERE seq > ?1 AND seq <= ?2 AND case_id IS NOT NULL
        AND ((seq <= ?3 OR at <= ?4) <> (seq <= ?5 OR at <= ?6) OR seq > ?7)
      """)
    scanLater = try connection.prepare(
      """
      SELECT case_id FROM event WHERE seq > ? AND seq <= ? AND at > ? AND at <= ?
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
    // Where nothing of either was written down yet, only the times tell; that is most of a log.
    let isLater = after >= max(from.place, target.place) && until <= known
    let (low, high) = (min(from.at, target.at).seconds, max(from.at, target.at).seconds)
    if isLater, let stretch, !stretch.mayHold(after: low, upTo: high) { return 0 }
    let scan = isLater ? scanLater : scan
    scan.reset()
    defer { scan.reset() }
    scan.bind(after)
    scan.bind(until)
    if isLater {
      scan.bind(low)
      scan.bind(high)
    } else {
      for moment in [from, target] {
        scan.bind(moment.place)
        scan.bind(moment.at.seconds)
      }
      scan.bind(known)
    }
    while try scan.step() { found.insert(scan.integer(0)) }
    return until - after
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
