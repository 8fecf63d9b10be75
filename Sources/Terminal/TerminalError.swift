import Cells

/// Why a terminal cannot be used, or can be used no longer.
public enum TerminalError: Error, Equatable, CustomStringConvertible, Sendable {
  /// Input or output is no terminal.
  case notATerminal
  /// `TERM` is not set.
  case noName
  /// The terminfo database does not know the terminal of that name.
  case unknown(String)
  /// The terminal cannot move its cursor.
  case tooPlain(String)
  /// A system call failed: what was tried, and its error number.
  case failed(String, Int32)
  /// The terminal hung up.
  case gone

  /// One line that says what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "the console needs a terminal for input and output; use a subcommand in scripts "
        + "(griddesk help)"
    case .noName:
      "TERM is not set; set it to what the terminal is, for example TERM=xterm-256color"
    case .unknown(let name):
      "terminal type TERM=\(TextGate.clean(name)) is unknown here; install its terminfo entry "
        + "or set TERM to one that is known, for example TERM=xterm"
    case .tooPlain(let name):
      "terminal type TERM=\(TextGate.clean(name)) cannot move its cursor; set TERM to what the "
        + "terminal is, for example TERM=xterm"
    case .failed(let action, let number):
      "cannot \(action): \(ErrorText.of(number))"
    case .gone:
      "the terminal is gone"
    }
  }
}
