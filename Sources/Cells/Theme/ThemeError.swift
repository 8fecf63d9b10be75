/// What is wrong with a theme's text, and where.
public struct ThemeError: Error, Equatable, CustomStringConvertible, Sendable {
  /// The file, as it was named to the parser.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong there.
  public let fault: ThemeFault

  /// What was found and what was expected, in English.
  public var message: String { fault.sentence }

  /// `file:line: message`, with whatever the file holds made visible.
  public var description: String {
    TextGate.clean("\(file):\(line): \(message)")
  }
}
