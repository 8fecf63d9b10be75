/// A stretch of time in which a suspended case's clocks stand still (domain, section 4).
public struct Pause: Hashable, Sendable {
  /// When the clocks stopped.
  public var from: Instant
  /// When they went on; nil while they stand.
  public var until: Instant?

  /// A pause that has begun and perhaps ended.
  public init(from: Instant, until: Instant? = nil) {
    self.from = from
    self.until = until
  }
}
