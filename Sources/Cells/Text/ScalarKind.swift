/// What drawing a Unicode scalar takes.
public enum ScalarKind: UInt8, Sendable {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// One column, or two where the terminal is set so (UAX #11, class A).
  case ambiguous
  /// No column of its own: a combining mark over the character before.
  case mark
  /// Nothing a screen may be given: controls, bidi controls, invisible and unassigned ones.
  case hidden
}
