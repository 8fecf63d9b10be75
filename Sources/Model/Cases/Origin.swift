/// The outside system something came from and its number there: the key of idempotent intake.
public struct Origin: Hashable, Sendable {
  /// The system, such as `8890`.
  public var source: String
  /// The number in that system.
  public var id: String

  /// An origin; both parts non-empty by the intake's check.
  public init(source: String, id: String) {
    self.source = source
    self.id = id
  }
}
