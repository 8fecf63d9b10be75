import Model

/// One thing that can be chosen from a list.
public enum Choice: Hashable, Sendable {
  /// A unit to dispatch to.
  case unit(Holder)
  /// What was found on the spot.
  case verdict(Verdict)
  /// A place to go to.
  case place(PlaceCode)
}
