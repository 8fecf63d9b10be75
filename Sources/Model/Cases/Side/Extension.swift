/// Working days added to the handling limit and to the whole case's (domain, section 3).
public struct Extension: Hashable, Sendable {
  /// When it was granted.
  public var at: Instant
  /// How many working days.
  public var days: Int

  /// An extension.
  public init(at: Instant, days: Int) {
    self.at = at
    self.days = days
  }
}
