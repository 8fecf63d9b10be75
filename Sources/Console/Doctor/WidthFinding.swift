/// What was found about the widths of characters.
public enum WidthFinding: Equatable, Sendable {
  /// The terminal does not say where its cursor is.
  case silent
  /// Ambiguous characters were measured, as the console is set for: wide or narrow.
  case ambiguous(isWide: Bool, setting: Bool)
  /// Some ambiguous characters are wide and some narrow; these are other than the setting.
  case ambiguousMixed(others: [Unicode.Scalar], setting: Bool)
  /// The other samples are as wide as they are counted here; how many were measured.
  case widths(Int)
  /// A sample is not as wide as it is counted here.
  case width(WidthSample, found: Int, counted: Int)
}

extension WidthFinding {
  /// What it is about.
  var part: Finding.Part {
    .widths
  }

  /// What is to be thought of it.
  var verdict: Finding.Verdict {
    switch self {
    case .silent: .advice
    case .ambiguous(let isWide, let setting): isWide == setting ? .good : .fault
    case .ambiguousMixed, .width: .fault
    case .widths: .good
    }
  }
}
