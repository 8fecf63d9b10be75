/// What the map counts. The raw value is the word in commands.
public enum MapMode: String, CaseIterable, Sendable {
  /// Open cases under their worst light.
  case open
  /// Cases beyond their limit, and those near it.
  case late
  /// The round of the half day that matters now.
  case patrol
  /// Grids that have neither their worker nor a stand-in, and those that the stand-in looks after.
  case uncovered
  /// Calls to the hotline in the last days.
  case hotline
  /// How satisfied callers were that have been rung back.
  case satisfaction
  /// What citizens reported that the round should have found.
  case missedReport = "missed-report"

  /// Whether it needs the counters of citizens, which are only read while somebody looks at them.
  public var countsCitizens: Bool {
    switch self {
    case .open, .late, .patrol, .uncovered: false
    case .hotline, .satisfaction, .missedReport: true
    }
  }
}
