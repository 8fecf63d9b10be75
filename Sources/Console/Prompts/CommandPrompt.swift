import Model

/// A command being typed, with what fits it and those typed before.
public struct CommandPrompt: Equatable, Sendable {
  /// What has been typed.
  public var input = LineInput()
  /// What fits it.
  public var palette = PaletteList()
  /// What was typed when the first earlier command was recalled: only those that begin so are.
  var typed = ""
  /// Which earlier command is shown, counted back from the last; 0 for the one being typed.
  var recalled = 0
  /// The names that fit the path being typed.
  var files: FileOffer?
  /// The path for which names were asked.
  var awaitedPath: String?
  /// The case that was asked for, and the number of its reading: the line stays until it is known
  /// that there is one.
  var asked: Asked?

  /// A line begun.
  init(input: LineInput = LineInput()) {
    self.input = input
  }

  /// A case asked for by its number.
  struct Asked: Equatable, Sendable {
    /// The reading's number.
    var number: Int
    /// The case.
    var id: CaseID
  }
}
