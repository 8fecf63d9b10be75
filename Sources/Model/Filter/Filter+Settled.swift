extension Filter {
  /// The filter with the end of the shift put in as seconds from now, by the rules in force: what
  /// is to be asked of cases at this instant.
  public func settled(at now: Instant, by rules: Rulebook) -> Filter {
    guard namesShift else { return self }
    return settled(secondsLeft: rules.shiftEnd(at: now) - now)
  }

  private var namesShift: Bool {
    switch self {
    case .everything: false
    case .all(let parts), .any(let parts): parts.contains(where: \.namesShift)
    case .not(let part): part.namesShift
    case .test(.dueByShift): true
    case .test: false
    }
  }

  private func settled(secondsLeft: Int64) -> Filter {
    switch self {
    case .everything: self
    case .all(let parts): .all(parts.map { $0.settled(secondsLeft: secondsLeft) })
    case .any(let parts): .any(parts.map { $0.settled(secondsLeft: secondsLeft) })
    case .not(let part): .not(part.settled(secondsLeft: secondsLeft))
    case .test(.dueByShift(let comparison)): .test(.dueWithin(comparison, seconds: secondsLeft))
    case .test: self
    }
  }
}
