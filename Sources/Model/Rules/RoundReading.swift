/// Everything that decides how the rounds of one half day stand at an instant, worked out once for
/// all grids.
public struct RoundReading: Sendable {
  /// The half day.
  public let half: RoundHalf
  /// The instant.
  public let now: Instant
  /// When the round is walked; nil when the city has no such round.
  public let window: RoundWindow?
  private let hasSchoolRounds: Bool
  private let hasEnterpriseRounds: Bool

  /// The reading of a half of a day at an instant.
  public init(_ half: RoundHalf, day: CivilDate, rules: Rulebook, at now: Instant) {
    self.half = half
    self.now = now
    window = rules.window(of: half, on: day)
    hasSchoolRounds = rules.hasRounds(.school, on: day)
    hasEnterpriseRounds = rules.hasRounds(.enterprise, on: day)
  }

  /// How a grid's round stands (domain, sections 1 and 5).
  ///
  /// What was finished in time, the time of grace included, is done, or covered when the stand-in
  /// did it. School and enterprise grids are excused on days off in their calendar.
  public func status(of round: Round, kind: GridKind) -> RoundStatus {
    guard let window else { return .excused }
    if let done = round.done, done <= now {
      guard done <= window.repairableUntil else { return .missed }
      return round.role == .standIn ? .covered : .done
    }
    guard hasRounds(kind) else { return .excused }
    if now >= window.repairableUntil { return .missed }
    if now >= window.closes { return .late }
    return round.started.map { $0 <= now } == true ? .underway : .due
  }

  private func hasRounds(_ kind: GridKind) -> Bool {
    switch kind {
    case .urban: true
    case .school: hasSchoolRounds
    case .enterprise: hasEnterpriseRounds
    }
  }
}
