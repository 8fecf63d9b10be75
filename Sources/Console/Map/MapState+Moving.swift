import Model

extension MapState {
  /// Steps to the neighbouring tile; false at the edge of the map.
  ///
  /// Where a tile stands for more than a grid, its first grid is chosen.
  @discardableResult
  public mutating func move(_ direction: MapDirection, on tiling: Tiling, in city: City) -> Bool {
    guard let unit = tiling.unit(ofGrid: cursor, in: city),
      let next = tiling.neighbour(of: unit, direction),
      let grid = tiling.grids(ofUnit: next, in: city).first
    else { return false }
    cursor = grid
    return true
  }

  /// Goes on to the next abnormal grid in reading order, from the last one to the first; false when
  /// there is none. A zoomed map goes along to the place of that grid.
  @discardableResult
  public mutating func nextAbnormal(
    on tiling: Tiling, in figures: MapFigures, backwards: Bool = false
  ) -> Bool {
    let order = MapState.readingOrder(tiling, in: figures.city)
    guard !order.isEmpty else { return false }
    let isWanted = figures.abnormal(in: mode)
    let here = order.firstIndex(of: cursor) ?? 0
    for step in 1...order.count {
      let place = backwards ? here - step + order.count : here + step
      let grid = order[place % order.count]
      guard isWanted(grid) else { continue }
      cursor = grid
      return true
    }
    return false
  }

  /// All grids as they are read: the blocks of the map from the top left, and after them, when the
  /// map shows a part, the rest of the city by code, round to where the part begins.
  private static func readingOrder(_ tiling: Tiling, in city: City) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(city.grids.count)
    for block in tiling.blocks {
      for unit in block.members { order += tiling.grids(ofUnit: unit, in: city) }
    }
    guard order.count < city.grids.count else { return order }
    let shown = (order.min() ?? 0)..<(order.max() ?? -1) + 1
    return order + Array(shown.upperBound..<city.grids.count) + Array(0..<shown.lowerBound)
  }
}
