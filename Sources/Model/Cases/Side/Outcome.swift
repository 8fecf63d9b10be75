/// How a closed case came to its end; "closed is not solved" (domain, section 3).
public enum Outcome: String, CaseIterable, Sendable {
  /// Verified as fixed and closed.
  case solved
  /// Closed without a verification, by approval; counted apart.
  case forced
  /// It was no case.
  case voided
  /// The same matter as another case, which goes on.
  case merged
  /// An unreasonable demand, decided by two persons; rates are shown with and without.
  case excluded
  /// Closed in another system's records.
  case recorded

  /// Whether it no longer counts as a case that was due.
  public var isSetAside: Bool {
    switch self {
    case .solved, .forced, .recorded: false
    case .voided, .merged, .excluded: true
    }
  }
}
