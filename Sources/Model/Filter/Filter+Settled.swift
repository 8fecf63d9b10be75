extension Filter {
  /// The filter with points in time in the place of the moments it names, such as today or the end
  /// of the shift, by the rules in force and in the city's time zone: what is to be asked of cases
  /// at this instant.
  public func settled(at now: Instant, by rules: Rulebook) -> Filter {
    guard namesMoments else { return self }
    switch self {
    case .everything: return self
    case .all(let parts): return .all(parts.map { $0.settled(at: now, by: rules) })
    case .any(let parts): return .any(parts.map { $0.settled(at: now, by: rules) })
    case .not(let part): return .not(part.settled(at: now, by: rules))
    case .test(.times(let time, let from, let until)):
      return .test(
        .times(
          time, from: from?.settled(at: now, by: rules), until: until?.settled(at: now, by: rules)))
    case .test: return self
    }
  }

  /// Whether a case may pass now and not later, or the other way round, though nothing happens to it.
  public var hangsOnTime: Bool {
    switch self {
    case .everything: false
    case .all(let parts), .any(let parts): parts.contains(where: \.hangsOnTime)
    case .not(let part): part.hangsOnTime
    case .test(.lights), .test(.age), .test(.dueWithin), .test(.times): true
    case .test: false
    }
  }

  private var namesMoments: Bool {
    switch self {
    case .everything: false
    case .all(let parts), .any(let parts): parts.contains(where: \.namesMoments)
    case .not(let part): part.namesMoments
    case .test(.times): true
    case .test: false
    }
  }
}
