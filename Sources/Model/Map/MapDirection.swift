/// Where a step on the map goes.
public enum MapDirection: CaseIterable, Sendable {
  /// West.
  case left
  /// East.
  case right
  /// North.
  case up
  /// South.
  case down
}
