/// The four levels of the division, from the whole city down to a grid.
public enum PlaceLevel: Int, CaseIterable, Sendable {
  /// The city, six digits.
  case city
  /// A town or street, nine digits.
  case town
  /// A village or community, twelve digits.
  case village
  /// A grid, fifteen digits.
  case grid
}
