/// What the map counts. The raw value is the word in commands.
public enum MapMode: String, CaseIterable, Sendable {
  /// Open cases under their worst light.
  case open
  /// Cases beyond their limit, and those near it.
  case late
  /// The round of the half day that matters now.
  case patrol
  /// Grids that have neither their worker nor a stand-in, and those that the stand-in looks after.
  case uncovered
}
