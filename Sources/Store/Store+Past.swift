import Model

extension Store {
  /// Sets out for a moment: from the arrival on (`goOn`) everything that this connection reads is as
  /// it was then. It can only be read from for good; nothing in the file changes.
  ///
  /// - Parameter moment: the moment; one ahead of the log shows all of it by that clock.
  /// - Throws: what the database answered.
  public func setOut(for moment: Instant) throws(StoreError) {
    guard access == .readOnly else { throw .readOnly(path: path) }
    if let past { return try past.setOut(for: moment) }
    let past = try Past(connection, rulebook)
    self.past = past
    try past.setOut(for: moment)
  }

  /// Goes on towards the moment asked for, in steps of some milliseconds.
  ///
  /// - Parameter isEnough: asked after each step whether to come back, to go on another time.
  /// - Returns: whether the moment is reached. Until then nothing may be read.
  /// - Throws: what the database answered.
  public func goOn(until isEnough: () -> Bool = { false }) throws(StoreError) -> Bool {
    guard let past else { return true }
    while try !past.step() {
      if isEnough() { return false }
    }
    rulebook = past.rules.rulebook
    return true
  }

  /// How far the way to the moment asked for is done, in hundredths.
  public var percentOfTheWay: Int { past?.percent ?? 0 }

  /// Whether so much was written since the moment was reached, or were rules changed, that the next
  /// reading would take long. To set out for the same moment again takes it in by steps.
  public func isFarBehind() throws(StoreError) -> Bool { try past?.isFarBehind() ?? false }

  /// The seconds between which the events of the log happened, as far as it was written down so.
  public func span() throws(StoreError) -> ClosedRange<Int64> {
    let row = try connection.statement("SELECT min(at), max(min(at, recorded)) FROM event")
    defer { row.reset() }
    guard try row.step(), row.integer(0) <= row.integer(1) else { return 0...0 }
    return row.integer(0)...row.integer(1)
  }

  /// The number of the newest event in the log, whatever moment is looked at.
  public func newestEvent() throws(StoreError) -> Int64 { try cityNow.read().sequence }

  /// The table of cases, of the present or of the moment looked at.
  var cases: String { past == nil ? "case_now" : "case_past" }

  /// Reads within one transaction, so that all of it is one moment of the store.
  func reading<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard let past else { return try connection.reading(work) }
    return try past.reading(work)
  }

  /// The picture of the city at the moment looked at.
  func situation(_ past: Past, at moment: PastMoment) throws(StoreError) -> Situation {
    let rules = past.rules.rulebook
    var situation = Situation(
      city: city, rulebook: rules, day: rules.zone.local(moment.at).date)
    let row = try cityNow.read()
    situation.sequence = past.newest
    situation.newest = try newestWriting(past, moment)
    let tallies = try PastTallies(
      connection, in: city, at: moment.at, litUntil: row.litUntil)
    situation.grids = tallies.grids
    situation.unlocated = tallies.unlocated
    situation.nodes = tallies.nodes
    // Every case that was there and not open was closed.
    let cases = try connection.statement(
      "SELECT (SELECT count(*) FROM touched), (SELECT count(*) FROM temp.case_now)")
    defer { cases.reset() }
    let gone = try cases.step() ? cases.integer(0) - cases.integer(1) : 0
    situation.closed = Int(row.cases - gone) - situation.total.open
    situation.waits = try waits()
    for entry in try PastRounds(
      of: situation.day, at: moment, in: city, zone: rules.zone, connection,
      place: { (at) throws(StoreError) in try past.place(of: at) }
    ).entries {
      situation.rounds[Int(entry.half.rawValue)][entry.grid] = entry.round
    }
    situation.absences = try past.rules.absences(in: city)
    return situation
  }

  /// When the newest event that had happened was written down; the moment itself where that was
  /// later.
  private func newestWriting(_ past: Past, _ moment: PastMoment) throws(StoreError) -> Instant? {
    let row = try connection.statement("SELECT min(recorded, ?) FROM event WHERE seq = ?")
    defer { row.reset() }
    row.bind(moment.at.seconds)
    row.bind(past.newest)
    return try row.step() ? Instant(seconds: row.integer(0)) : nil
  }

  /// How many cases waited for what.
  private func waits() throws(StoreError) -> WaitTally {
    var tally = WaitTally()
    let row = try connection.statement(
      """
      SELECT waits, count(*) FROM main.case_now INDEXED BY case_waits
      WHERE waits > 0 AND id NOT IN (SELECT id FROM touched) GROUP BY waits
      UNION ALL SELECT waits, count(*) FROM temp.case_now WHERE waits > 0 GROUP BY waits
      """)
    defer { row.reset() }
    while try row.step() {
      tally.add(Int(row.integer(1)), Waits(rawValue: Int(row.integer(0))))
    }
    return tally
  }
}
