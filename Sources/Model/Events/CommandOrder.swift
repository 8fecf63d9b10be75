/// A command with when, by whom and under which outside number it is given.
public struct CommandOrder: Equatable, Sendable {
  /// When it happened, by the source's clock.
  public var at: Instant
  /// The login or system that gives it.
  public var actor: String
  /// The outside number, the key against repeats; nil for a command from a desk.
  public var origin: Origin?
  /// What is asked.
  public var command: Command
  /// Whether it comes from a system that is trusted as a whole, such as a feed, so that the giver
  /// is not asked for a role.
  public var isTrusted: Bool

  /// A command as it is handed to the store.
  public init(
    at: Instant, actor: String, origin: Origin? = nil, command: Command, isTrusted: Bool = false
  ) {
    self.at = at
    self.actor = actor
    self.origin = origin
    self.command = command
    self.isTrusted = isTrusted
  }
}
