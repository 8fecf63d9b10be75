/// Where text stands in the width it is given.
public enum Alignment: Sendable {
  /// At the left.
  case left
  /// In the middle; an odd column goes to the right.
  case centre
  /// At the right.
  case right
}
