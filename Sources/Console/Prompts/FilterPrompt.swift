import Model

/// The filter of a list while it is typed; the list follows each key.
public struct FilterPrompt: Equatable, Sendable {
  /// What has been typed.
  public var input: LineInput
  /// Whether it could not be understood; the list then keeps the last filter that could.
  public var isWrong = false
  /// What the list showed before, for Esc.
  let before: Filter
  /// How that was typed.
  let beforeText: String
}
