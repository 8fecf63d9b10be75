import Cells

/// What was found about the terminal itself.
public enum TerminalFinding: Equatable, Sendable {
  /// There is no terminal to ask: a pipe, or another program has it in front.
  case noTerminal
  /// The terminal cannot be used, and why.
  case unusable(String)
  /// Its size, in cells.
  case size(Size)
  /// How many colours are used.
  case colours(ColourDepth, isRefused: Bool)
  /// What the locale says, and whether that is UTF-8.
  case encoding(locale: String, isUTF8: Bool)
  /// Round trips to the terminal in microseconds: the middle one and the worst of so many.
  case latency(median: Int64, worst: Int64, of: Int)
}

extension TerminalFinding {
  /// Microseconds of a round trip above which keys feel slow.
  static let slowLine: Int64 = 100_000

  /// What it is about.
  var part: Finding.Part {
    switch self {
    case .noTerminal, .unusable, .size: .terminal
    case .colours: .colours
    case .encoding: .text
    case .latency: .line
    }
  }

  /// What is to be thought of it.
  var verdict: Finding.Verdict {
    switch self {
    case .noTerminal: .advice
    case .unusable: .fault
    case .size(let size): Layout(size).isTooSmall ? .fault : .good
    case .colours(let depth, let isRefused): depth == .mono && !isRefused ? .advice : .good
    case .encoding(_, let isUTF8): isUTF8 ? .good : .advice
    case .latency(let median, _, _): median <= TerminalFinding.slowLine ? .good : .advice
    }
  }
}
