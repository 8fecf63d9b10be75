/// A case that was sent to and fro too often stands still until a named decider says whose it is
/// 兜底 (domain, section 3, ping-pong).
public struct Freeze: Hashable, Sendable {
  /// Since when it stands.
  public var since: Instant
  /// The desk that decides.
  public var decider: Holder

  /// A freeze.
  public init(since: Instant, decider: Holder) {
    self.since = since
    self.decider = decider
  }
}
