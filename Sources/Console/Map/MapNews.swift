import Model

/// What the last refresh changed on the map, which is lit for a tick.
struct MapNews: Equatable, Sendable {
  /// Grids whose cases changed.
  private(set) var tallies: Set<Int> = []
  /// Grids whose round of a half day changed.
  private(set) var rounds: [RoundHalf: Set<Int>] = [:]
  /// Grids of which citizens have said something.
  private(set) var citizens: Set<Int> = []
  /// When it came.
  private var came = Instant(seconds: 0)

  /// So many changed grids at once are no news but another picture: of a day that began, or after
  /// a pause.
  private static let most = 200

  /// Nothing new.
  init() {}

  /// Whether nothing is lit.
  var isEmpty: Bool { tallies.isEmpty && rounds.isEmpty && citizens.isEmpty }

  /// Lights what a change brings to a picture that it was not applied to yet.
  mutating func light(_ change: SituationChange, on situation: Situation, at now: Instant) {
    // What was lit a tick ago goes out when something newer is lit.
    if came != now { self = MapNews() }
    came = now
    let count = change.grids.count + change.rounds.count + change.citizens.count
    guard change.newDay == nil, count <= MapNews.most else { return }
    for (grid, tally) in change.grids where situation.grids[grid] != tally { tallies.insert(grid) }
    for (grid, tally) in change.citizens where situation.citizens?[grid] != tally {
      citizens.insert(grid)
    }
    for entry in change.rounds {
      let known = situation.rounds[Int(entry.half.rawValue)][entry.grid]
      if known != entry.round { rounds[entry.half, default: []].insert(entry.grid) }
    }
  }

  /// Puts out what was lit for a whole tick; says whether anything was.
  mutating func pass(_ now: Instant) -> Bool {
    // The clock may tick directly after a refresh: that tick does not count.
    guard !isEmpty, now > came + 1 || now < came else { return false }
    self = MapNews()
    return true
  }

  /// The grids lit in a mode.
  func grids(in mode: MapMode, _ half: RoundHalf) -> Set<Int> {
    switch mode {
    case .open, .late: tallies
    case .patrol, .uncovered: rounds[half] ?? []
    case .hotline, .satisfaction, .missedReport: citizens
    }
  }
}
