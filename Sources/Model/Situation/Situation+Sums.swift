extension Situation {
  /// How many cases there are, open and closed.
  public var cases: Int { nodes.reduce(closed) { $0 + $1.open } }

  /// The open cases of several grids, by light.
  public func tally(ofGrids range: Range<Int>) -> Tally {
    var sum = Tally()
    for index in range { sum += grids[index] }
    return sum
  }

  /// The open cases of a town, by light; the town's index in `city.towns`.
  public func tally(ofTown index: Int) -> Tally {
    tally(ofGrids: city.towns[index].grids)
  }

  /// The open cases of a village, by light; the village's index in `city.villages`.
  public func tally(ofVillage index: Int) -> Tally {
    tally(ofGrids: city.villages[index].grids)
  }

  /// What decides how today's rounds of a half day stand at an instant.
  public func reading(of half: RoundHalf, at now: Instant) -> RoundReading {
    RoundReading(half, day: day, rules: rulebook, at: now)
  }

  /// How the round of a grid stands.
  public func roundStatus(ofGrid index: Int, _ reading: RoundReading) -> RoundStatus {
    reading.status(of: rounds[Int(reading.half.rawValue)][index], kind: city.grids[index].kind)
  }

  /// How the rounds of several grids stand.
  public func roundCounts(ofGrids range: Range<Int>, _ reading: RoundReading) -> RoundCounts {
    var counts = RoundCounts()
    for index in range { counts.add(roundStatus(ofGrid: index, reading)) }
    return counts
  }

  /// How the rounds of the whole city stand.
  public func roundCounts(_ reading: RoundReading) -> RoundCounts {
    roundCounts(ofGrids: city.grids.indices, reading)
  }

  /// Whether a grid has neither its worker nor its stand-in at an instant.
  public func isUncovered(grid index: Int, at now: Instant) -> Bool {
    absences[index].map { rulebook.isUncovered($0, at: now) } ?? false
  }
}
