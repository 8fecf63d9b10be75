import Model

extension Store {
  /// The picture of the city at an instant. Lights are those of the newest write's moment when
  /// `now` lies before it: a writer turns them back when a clock was wrong (`turnLights`).
  public func situation(now: Instant) throws(StoreError) -> Situation {
    try reading { () throws(StoreError) in
      if let past, let moment = past.moment { return try situation(past, at: moment) }
      let row = try cityNow.read()
      try refreshRulebook(row)
      var situation = Situation(city: city, rulebook: rulebook, day: day(at: now))
      situation.sequence = row.sequence
      situation.newest = row.recorded
      situation.closed = Int(row.closed)
      situation.waits = row.waits
      let picture = try tallies.picture(row, in: city, now: now)
      situation.grids = picture.grids
      situation.unlocated = picture.unlocated
      situation.nodes = picture.nodes
      situation.nextTurn = picture.nextTurn
      for entry in try rounds(of: situation.day, after: 0) {
        situation.rounds[Int(entry.half.rawValue)][entry.grid] = entry.round
      }
      situation.absences = try AbsenceTable(connection).unfinished(at: now, in: city)
      return situation
    }
  }

  /// What is different now from a picture this store made: also what only time has changed.
  public func change(since known: Situation, now: Instant) throws(StoreError) -> SituationChange {
    try connection.reading { () throws(StoreError) in
      let row = try cityNow.read()
      try refreshRulebook(row)
      let picture = try tallies.picture(row, in: city, now: now)
      var change = SituationChange(
        sequence: row.sequence, newest: row.recorded, nextTurn: picture.nextTurn,
        closed: Int(row.closed), nodes: picture.nodes)
      change.waits = row.waits
      if picture.unlocated != known.unlocated { change.unlocated = picture.unlocated }
      for (index, tally) in picture.grids.enumerated() where tally != known.grids[index] {
        change.grids.append((index: index, tally: tally))
      }
      let today = day(at: now)
      if let heard = known.citizens {
        let citizens = try citizenTallies(row, on: today)
        for (index, tally) in citizens.enumerated() where tally != heard[index] {
          change.citizens.append((index: index, tally: tally))
        }
      }
      if today != known.day {
        change.newDay = today
        change.rounds = try rounds(of: today, after: 0)
      } else if row.roundsSequence > known.sequence {
        change.rounds = try rounds(of: today, after: known.sequence)
      }
      let absences = try AbsenceTable(connection).unfinished(at: now, in: city)
      if absences != known.absences { change.absences = absences }
      if rulebook != known.rulebook { change.rulebook = rulebook }
      return change
    }
  }

  /// What citizens have to say of each grid, by index in `city.grids`, at an instant or at the moment
  /// looked at.
  ///
  /// - Parameter now: the instant, which says what the last days are.
  /// - Returns: a tally a grid.
  /// - Throws: what the database answered.
  public func citizens(now: Instant) throws(StoreError) -> [CitizenTally] {
    try reading { () throws(StoreError) in
      if let past, let moment = past.moment {
        return try PastCitizens(past, in: city, at: moment).grids
      }
      let row = try cityNow.read()
      try refreshRulebook(row)
      return try citizenTallies(row, on: day(at: now))
    }
  }

  /// The counters of citizens on a day; read again are those that were written since.
  private func citizenTallies(
    _ row: CityNow, on today: CivilDate
  ) throws(StoreError) -> [CitizenTally] {
    let days = CitizenLimits.days(rulebook, on: today)
    if heard == nil { heard = try CitizenCache(connection) }
    return try heard?.tallies(row, in: city, last: days, through: today) ?? []
  }

  /// The local day that rounds belong to.
  private func day(at now: Instant) -> CivilDate {
    rulebook.zone.local(now).date
  }

  /// Reads the rules again when an event has changed them since.
  /// Reads the rules again if anybody has changed them since they were read.
  public func refreshRules() throws(StoreError) {
    try connection.reading { () throws(StoreError) in try refreshRulebook(try cityNow.read()) }
  }

  private func refreshRulebook(_ row: CityNow) throws(StoreError) {
    guard row.rulesSequence != rulesSequence else { return }
    guard let read = try CityTables(connection).rulebook() else { return }
    rulebook = read
    rulesSequence = row.rulesSequence
  }

  /// The rounds of a day that were reported on after an event, all of them after 0.
  private func rounds(
    of day: CivilDate, after sequence: Int64
  ) throws(StoreError) -> [SituationChange.RoundEntry] {
    let row = try connection.statement(
      "SELECT half, grid, started, done, role, found FROM round WHERE day = ? AND seq > ?")
    defer { row.reset() }
    row.bind(day.compact)
    row.bind(sequence)
    var entries: [SituationChange.RoundEntry] = []
    while try row.step() {
      guard let half = UInt8(exactly: row.integer(0)).flatMap(RoundHalf.init(rawValue:)),
        let grid = PlaceCode(row.integer(1)), let index = city.gridIndex(grid)
      else { continue }
      entries.append(
        SituationChange.RoundEntry(half: half, grid: index, round: RoundTable.round(row, from: 2)))
    }
    return entries
  }
}
