import Model

/// The explanation of a case's deadlines, from a line on.
public struct WhyPage: Equatable, Sendable {
  /// The case as it was when it was asked for.
  public var item: Case
  /// The first line shown.
  public var top = 0
}
