/// A command of the program that is typed in a shell and not in the console.
public struct OutsideCommand: Hashable, Sendable {
  /// Its word after the program's.
  public let name: String
  /// What it does, in one line, as its help says it.
  public let summary: String

  /// A command of the program.
  public init(name: String, summary: String) {
    self.name = name
    self.summary = summary
  }
}
