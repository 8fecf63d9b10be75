import Model

/// Finds the grids of rows that come in the order of their codes, as the city's grids do: one walk
/// beside the other.
struct GridWalk {
  private let grids: [City.Grid]
  private var index = 0

  /// A walk from the first grid on.
  init(_ city: City) { grids = city.grids }

  /// The index in `City.grids` of the grid of a code, which is not before the one asked for last; nil
  /// when the city has none.
  mutating func find(_ code: Int64) -> Int? {
    while index < grids.count, grids[index].code.value < code { index += 1 }
    return index < grids.count && grids[index].code.value == code ? index : nil
  }
}
