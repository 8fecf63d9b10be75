/// How near the map is looked at.
public enum MapZoom: Int, CaseIterable, Comparable, Sendable {
  /// The whole city, a tile a grid.
  case city
  /// One town with its villages named.
  case town
  /// One village with a card a grid.
  case village
  /// All that is known of one grid.
  case grid

  /// The nearer is the greater.
  public static func < (left: MapZoom, right: MapZoom) -> Bool {
    left.rawValue < right.rawValue
  }
}
