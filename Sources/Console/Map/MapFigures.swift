import Model

/// Who looks after a grid.
enum Cover {
  /// Its own worker.
  case worker
  /// The stand-in: the worker is away.
  case standIn
  /// Neither.
  case nobody
}

/// What the map shows of the city: cases and rounds by grid, nothing worked out while drawing.
public struct MapFigures: Sendable {
  /// The picture of the city.
  public let situation: Situation
  /// How the rounds stand.
  public let board: PatrolBoard
  /// The round of the half day, by grid.
  let rounds: [RoundStatus]

  /// Figures of a picture and the board worked out from it.
  public init(_ situation: Situation, _ board: PatrolBoard) {
    self.situation = situation
    self.board = board
    rounds = board.status[Int(board.half.rawValue)]
  }

  /// The places.
  var city: City { situation.city }

  /// The cases of some grids.
  func tally(of grids: Range<Int>) -> Tally {
    var sum = Tally()
    for grid in grids { sum += situation.grids[grid] }
    return sum
  }

  /// Who looks after a grid now.
  func cover(of grid: Int) -> Cover {
    if !board.uncovered.isEmpty, board.uncovered.contains(grid) { return .nobody }
    return !board.relieved.isEmpty && board.relieved.contains(grid) ? .standIn : .worker
  }

  /// How a grid's round stands, or nil when nobody is there to walk it.
  func round(of grid: Int) -> RoundStatus? {
    let status = rounds[grid]
    switch status {
    case .due, .underway, .late:
      return !board.uncovered.isEmpty && board.uncovered.contains(grid) ? nil : status
    case .done, .covered, .missed, .excused:
      return status
    }
  }

  /// Which grids Tab stops at: those near or beyond a limit, or with a round in trouble. When no
  /// limit is near, the mode of open cases stops at every open case, and those of what citizens say
  /// wherever there is something to count.
  func abnormal(in mode: MapMode) -> (Int) -> Bool {
    let tallies = situation.grids
    switch mode {
    case .open, .late:
      let isTense = tallies.contains { $0.yellow > 0 || $0.red > 0 }
      return { grid in
        let tally = tallies[grid]
        return isTense ? tally.yellow > 0 || tally.red > 0 : mode == .open && tally.open > 0
      }
    case .patrol:
      return { grid in
        switch round(of: grid) {
        case .late, .missed, nil: true
        case .due, .underway, .done, .covered, .excused: false
        }
      }
    case .uncovered:
      let wanted = board.uncovered.isEmpty ? board.relieved : board.uncovered
      return { wanted.contains($0) }
    case .hotline, .satisfaction, .missedReport:
      guard let citizens = CitizenFigures(situation, in: mode) else { return { _ in false } }
      let standings = situation.city.grids.indices.map(citizens.standing)
      let least = standings.contains { $0 >= .warning } ? CitizenLimits.Standing.warning : .some
      return { standings[$0] >= least }
    }
  }
}
