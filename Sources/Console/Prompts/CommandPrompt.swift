import Model

/// A command being typed, with those typed before.
public struct CommandPrompt: Equatable, Sendable {
  /// What has been typed.
  public var input = LineInput()
  /// Which earlier command is shown, counted back from the last; 0 for the one being typed.
  var recalled = 0
  /// The case that was asked for, and the number of its reading: the line stays until it is known
  /// that there is one.
  var asked: Asked?

  /// A case asked for by its number.
  struct Asked: Equatable, Sendable {
    /// The reading's number.
    var number: Int
    /// The case.
    var id: CaseID
  }
}
