/// One line of the log: a fact with when it happened, who says so and what it is about.
public struct Event: Equatable, Sendable {
  /// When it happened, by the source's clock.
  public var at: Instant
  /// The login or the system that did it.
  public var actor: String
  /// The case it is about.
  public var caseID: CaseID?
  /// The outside number it came in under, the key against repeats.
  public var origin: Origin?
  /// What happened.
  public var fact: Fact

  /// An event.
  public init(
    at: Instant, actor: String, caseID: CaseID? = nil, origin: Origin? = nil, fact: Fact
  ) {
    self.at = at
    self.actor = actor
    self.caseID = caseID
    self.origin = origin
    self.fact = fact
  }
}
