import Model

extension MapMode {
  /// The mode after this one, round and round.
  public var next: MapMode {
    switch self {
    case .open: .late
    case .late: .patrol
    case .patrol: .uncovered
    case .uncovered: .hotline
    case .hotline: .satisfaction
    case .satisfaction: .missedReport
    case .missedReport: .open
    }
  }
}
