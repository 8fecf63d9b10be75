/// An event with its place in the log.
public struct LoggedEvent: Equatable, Sendable {
  /// Its number, counted from 1 without gaps.
  public var sequence: Int64
  /// When it was written down, by this machine's clock.
  public var recorded: Instant
  /// The event itself.
  public var event: Event
  /// Who reported the case it is about, as far as that was looked up: what was said of it later is
  /// masked by that name, too.
  public var caller: Caller?
  /// Whether it is about a case that the reading login does not see.
  public var isOutOfSight = false

  /// An event at its place in the log.
  public init(sequence: Int64, recorded: Instant, event: Event) {
    self.sequence = sequence
    self.recorded = recorded
    self.event = event
  }
}
