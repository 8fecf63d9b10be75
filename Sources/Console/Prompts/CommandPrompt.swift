/// A command being typed, with those typed before.
public struct CommandPrompt: Equatable, Sendable {
  /// What has been typed.
  public var input = LineInput()
  /// Which earlier command is shown, counted back from the last; 0 for the one being typed.
  var recalled = 0
}
