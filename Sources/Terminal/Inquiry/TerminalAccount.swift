import CNcurses
import Cells
import Glibc

/// What is known of a terminal without asking it: by its description, the locale and the
/// environment.
public struct TerminalAccount: Sendable {
  /// The name in `TERM`.
  public let name: String
  /// How many colours are used, and with them which form of a theme.
  public let depth: ColourDepth
  /// Columns and rows of the terminal behind the standard output, error or input; nil where none of
  /// them is one.
  public let size: Size?
  /// Whether the locale is one of UTF-8.
  public let isUTF8: Bool
  /// Whether its description knows a mouse.
  public let hasMouse: Bool
  /// What the locale variables say.
  public let locale: String

  /// Look a terminal up.
  /// - Throws: `noName`, `unknown` or `tooPlain`.
  public init(terminal name: String) throws(TerminalError) {
    self.name = name
    depth = try Capabilities(terminal: name).depth
    hasMouse = MouseMode() != nil
    size = [1, 2, 0].first { isatty($0) == 1 }.map { Screen.size(of: $0) }
    isUTF8 = TextEncoding.adopt().isWanted
    locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Screen.environment($0) }
      .first { !$0.isEmpty } ?? "C"
  }
}

extension Capabilities {
  /// How many colours are used: none under NO_COLOR, RGB where COLORTERM or terminfo says so.
  var depth: ColourDepth {
    if let refusal = Screen.environment("NO_COLOR"), !refusal.isEmpty { return .mono }
    switch colours {
    case ..<8: return .mono
    case 8..<16: return .colours8
    case 16..<256: return .colours16
    default:
      let claim = Screen.environment("COLORTERM")
      return takesRGB || claim == "truecolor" || claim == "24bit" ? .trueColour : .indexed256
    }
  }
}
