/// How a command names the case it is about.
public enum CaseReference: Hashable, Sendable {
  /// By its number in the store.
  case number(CaseID)
  /// By the outside number it came in under; it may have come in just before, in the same group.
  case origin(Origin)
}
