/// What is known of a log's stretches. Each is gone through once, when it is asked for first; only
/// the unfinished one at the end of the log is not known.
final class LogSurvey {
  /// So many events are a stretch.
  let length: Int64
  private let survey: Statement
  /// By the number of the stretch; nil where nobody has been.
  private var known: [LogStretch?] = []

  init(_ connection: Connection, length: Int64) throws(StoreError) {
    self.length = length
    try connection.teach(LogStretch.register)
    survey = try connection.prepare(
      """
      SELECT \(LogStretch.function)(at, CASE WHEN case_id IS NULL THEN kind END) FROM event
      WHERE seq > ? AND seq <= ?
      """)
  }

  /// The end of the stretch that the event after this one is in.
  func end(after sequence: Int64) -> Int64 { (sequence / length + 1) * length }

  /// The stretch with this end, if it was gone through.
  func stretch(endingAt end: Int64) -> LogStretch? {
    let index = index(end)
    return known.indices.contains(index) ? known[index] : nil
  }

  /// Goes through the stretch with this end, which lies in the log as a whole.
  func goThrough(endingAt end: Int64) throws(StoreError) -> LogStretch {
    survey.reset()
    defer { survey.reset() }
    survey.bind(end - length)
    survey.bind(end)
    _ = try survey.step()
    let stretch = survey.withBytes(0) { LogStretch($0) }
    let index = index(end)
    if known.count <= index {
      known += Array(repeating: nil, count: index + 1 - known.count)
    }
    known[index] = stretch
    return stretch
  }

  private func index(_ end: Int64) -> Int { Int(end / length) - 1 }
}
