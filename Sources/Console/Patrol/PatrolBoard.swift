import Model

/// How every grid's rounds of the day stand, worked out when something changed or a window turned
/// and never while drawing.
public struct PatrolBoard: Equatable, Sendable {
  /// The status of each round, by half and then by index in `City.grids`.
  public private(set) var status: [[RoundStatus]]
  /// The city's rounds, by half.
  public private(set) var tallies: [RoundCounts]
  /// The round that matters now.
  public private(set) var half: RoundHalf
  /// Grids with neither worker nor stand-in, by index in `City.grids`.
  public private(set) var uncovered: Set<Int>
  /// Grids whose worker is away and whose stand-in is there.
  public private(set) var relieved: Set<Int>
  /// When a status changes by itself next.
  private(set) var nextTurn: Instant

  /// The rounds of a picture at an instant.
  public init(_ situation: Situation, at now: Instant) {
    status = []
    tallies = []
    half = .morning
    uncovered = []
    relieved = []
    nextTurn = now
    rebuild(situation, at: now)
  }

  /// How the rounds of some grids stand.
  public func tally(of grids: Range<Int>, _ half: RoundHalf) -> RoundCounts {
    var tally = RoundCounts()
    let row = status[Int(half.rawValue)]
    for index in grids { tally.add(row[index]) }
    return tally
  }

  /// The status of one grid's round.
  public func status(of grid: Int, _ half: RoundHalf) -> RoundStatus {
    status[Int(half.rawValue)][grid]
  }

  /// Works everything out afresh.
  mutating func rebuild(_ situation: Situation, at now: Instant) {
    half = situation.rulebook.currentHalf(at: now)
    nextTurn = situation.rulebook.nextRoundTurn(after: now)
    status = RoundHalf.allCases.map { half in
      let reading = RoundReading(half, day: situation.day, rules: situation.rulebook, at: now)
      return zip(situation.rounds[Int(half.rawValue)], situation.city.grids)
        .map { reading.status(of: $0, kind: $1.kind) }
    }
    tallies = RoundHalf.allCases.map { tally(of: situation.city.grids.indices, $0) }
    findUncovered(situation, at: now)
  }

  /// Takes over the rounds that changed; the picture holds them already.
  mutating func apply(_ change: SituationChange, to situation: Situation, at now: Instant) {
    guard change.newDay == nil, change.rulebook == nil, now < nextTurn else {
      rebuild(situation, at: now)
      return
    }
    for entry in change.rounds {
      let half = Int(entry.half.rawValue)
      let fresh = PatrolBoard.status(situation, entry.half, entry.grid, now)
      tallies[half].add(status[half][entry.grid], times: -1)
      tallies[half].add(fresh)
      status[half][entry.grid] = fresh
    }
    if change.absences != nil { findUncovered(situation, at: now) }
  }

  private mutating func findUncovered(_ situation: Situation, at now: Instant) {
    uncovered = []
    relieved = []
    for (grid, absences) in situation.absences {
      if situation.rulebook.isUncovered(absences, at: now) {
        uncovered.insert(grid)
      } else if absences.contains(where: { $0.role == .worker && $0.isInForce(at: now) }) {
        relieved.insert(grid)
      }
    }
    for absence in situation.absences.values.joined() {
      if absence.from > now { nextTurn = min(nextTurn, absence.from) }
      if absence.until > now { nextTurn = min(nextTurn, absence.until) }
    }
  }

  private static func status(
    _ situation: Situation, _ half: RoundHalf, _ grid: Int, _ now: Instant
  ) -> RoundStatus {
    situation.rulebook.roundStatus(
      of: situation.rounds[Int(half.rawValue)][grid], kind: situation.city.grids[grid].kind,
      half: half, day: situation.day, at: now)
  }
}
