/// What part of the city a map shows: the three steps of its zoom that are laid out in tiles.
public enum MapFocus: Hashable, Sendable {
  /// The whole city, town by town.
  case city
  /// One town, village by village; the town's index in `City.towns`.
  case town(Int)
  /// One village, grid by grid; the village's index in `City.villages`.
  case village(Int)
}
