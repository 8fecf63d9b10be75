import Model

/// What citizens have to say of grids, with the limits that tell how it stands. Made once a frame,
/// and only in the modes that show it.
struct CitizenFigures {
  let mode: MapMode
  let limits: CitizenLimits
  private let grids: [CitizenTally]

  /// The figures of a mode; nil in modes that show none of it.
  init?(_ situation: Situation, in mode: MapMode) {
    guard mode.countsCitizens else { return nil }
    self.mode = mode
    limits = CitizenLimits(situation.rulebook, on: situation.day)
    // Until they are read there is nothing to see.
    grids =
      situation.citizens
      ?? Array(repeating: CitizenTally(), count: situation.city.grids.count)
  }

  /// What is said of some grids together.
  func tally(of range: Range<Int>) -> CitizenTally {
    range.reduce(into: CitizenTally()) { $0 += grids[$1] }
  }

  /// How a grid stands.
  func standing(of grid: Int) -> CitizenLimits.Standing { standing(grids[grid]) }

  /// How some grids stand together: a rate is that of them all; calls are as bad as the grid that
  /// they are worst in, since the limit is a grid's.
  func standing(of range: Range<Int>) -> CitizenLimits.Standing {
    guard mode == .hotline else { return standing(tally(of: range)) }
    return range.reduce(.nothing) { max($0, standing(of: $1)) }
  }

  /// What a tile counts: calls, callers who are not satisfied, missed reports.
  func count(_ tally: CitizenTally) -> Int {
    switch mode {
    case .hotline: Int(tally.calls)
    case .satisfaction: tally.unsatisfied
    case .missedReport: Int(tally.missed)
    case .open, .late, .patrol, .uncovered: 0
    }
  }

  /// The figure with what it is measured against: `7/9` satisfied of those reached, `2/11` missed
  /// reports of the cases filed; of calls just how many. Empty where there is nothing to measure.
  func ratio(_ tally: CitizenTally) -> String {
    switch mode {
    case .satisfaction where tally.reached > 0: "\(tally.satisfied)/\(tally.reached)"
    case .missedReport where tally.filed > 0: "\(tally.missed)/\(tally.filed)"
    case .hotline where tally.calls > 0: String(tally.calls)
    default: ""
    }
  }

  private func standing(_ tally: CitizenTally) -> CitizenLimits.Standing {
    switch mode {
    case .hotline: limits.calls(tally)
    case .satisfaction: limits.satisfaction(tally)
    case .missedReport: limits.missedReports(tally)
    case .open, .late, .patrol, .uncovered: .nothing
    }
  }
}
