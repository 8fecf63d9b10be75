import Model

/// A moment of the log: what had happened by then, and what had not.
///
/// Events carry two times. `recorded`, when they were written down, only grows along the log; `at`,
/// when they happened by their source's clock, need not: reports come in late, and old records are
/// taken over years after. An event had happened at a moment when it was written down by then, or
/// when its own time lies before it: so a city that brought its history along can look at all of it,
/// and an hour that was reported late is seen as it was. What a wrong clock dated into the future
/// counts from when it was written down.
///
/// Two things stay whole. The city's founding, the events written down with the first and before any
/// case, always has happened. And of a case or a round nothing has happened before what stands before
/// it in the log (`Projector` would not know what to do with a closing without a beginning).
struct PastMoment: Equatable {
  /// The instant asked for; it is the clock for lights, ages and limits.
  let at: Instant
  /// Everything in the log up to this number was written down by then.
  let place: Int64

  /// Whether an event had happened, unless something before it in its case had not.
  func holds(_ sequence: Int64, at time: Instant) -> Bool {
    sequence <= place || time <= at
  }
}

extension PastMoment {
  /// Finds moments in a log.
  struct Finder {
    /// The last event of the founding.
    let founded: Int64
    private let recorded: Statement
    private let newest: Statement

    init(_ connection: Connection) throws(StoreError) {
      recorded = try connection.prepare("SELECT recorded FROM event WHERE seq = ?")
      newest = try connection.prepare("SELECT max(seq) FROM event")
      let founding = try connection.statement(
        """
        SELECT min(seq) FROM (
          SELECT seq FROM event WHERE case_id IS NOT NULL OR kind LIKE 'patrol.%'
            OR kind LIKE 'worker.%' OR recorded > (SELECT recorded FROM event WHERE seq = 1)
          ORDER BY seq LIMIT 1)
        """)
      let first = try founding.step() ? founding.optionalInteger(0) : nil
      founding.reset()
      if let first {
        founded = first - 1
      } else {
        founded = try connection.number("SELECT max(seq) FROM event")
      }
    }

    /// The newest event; 0 in an empty log.
    func head() throws(StoreError) -> Int64 {
      newest.reset()
      defer { newest.reset() }
      return try newest.step() ? newest.integer(0) : 0
    }

    /// The moment of an instant: a few looks, however long the log is.
    func moment(_ at: Instant) throws(StoreError) -> PastMoment {
      PastMoment(at: at, place: try place(of: at))
    }

    /// The last event that was written down by an instant, at least the founding's.
    ///
    /// Where the clock was once set back, there are several such places. It is always the same one
    /// that is found, and a later instant's is never before it, however the log goes on: the looks
    /// are at multiples of ever smaller powers of two.
    func place(of at: Instant) throws(StoreError) -> Int64 {
      let head = try head()
      var found: Int64 = 0
      var step = Int64(1) << 62
      while step > 0 {
        if found <= head - step, try written(found + step) <= at.seconds { found += step }
        step >>= 1
      }
      return max(found, founded)
    }

    /// When an event was written down.
    private func written(_ sequence: Int64) throws(StoreError) -> Int64 {
      recorded.reset()
      defer { recorded.reset() }
      recorded.bind(sequence)
      return try recorded.step() ? recorded.integer(0) : .min
    }
  }
}
