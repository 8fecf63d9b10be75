/// What was found on the spot after a case was reported done (domain, section 3).
public enum Verdict: String, CaseIterable, Sendable {
  /// The matter is settled; the case may be closed.
  case fixed
  /// It is not settled; the case goes back to handling as rework.
  case notFixed = "not-fixed"
  /// It could not be seen; the case stays to be verified.
  case cannotTell = "cannot-tell"
}
