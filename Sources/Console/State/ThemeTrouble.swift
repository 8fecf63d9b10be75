import Cells

/// Why a theme cannot be used, as the screen tells it.
public enum ThemeTrouble: Error, Equatable, Sendable {
  /// There is no theme of that name; those that there are.
  case missing(String, known: [String])
  /// The name cannot be one of a file.
  case badName(String)
  /// The themes that inherit each other in a ring.
  case inheritsItself([String])
  /// The file cannot be read, and why.
  case unreadable(String, reason: String)
  /// The file is longer than a theme may be, in bytes.
  case tooLong(String, bytes: Int)
  /// A line of it is wrong.
  case faulty(ThemeError)
}
