extension Tiling {
  /// The unit next to one in a direction; nil at the edge of the map.
  ///
  /// Sideways the step stays in its row, across the gaps between towns. Up and down it goes to the
  /// tile that looks nearest, a column counting like half a row because a cell is twice as high as
  /// it is wide.
  public func neighbour(of unit: Int, _ direction: MapDirection) -> Int? {
    guard units.contains(unit) else { return nil }
    let from = spots[unit - first]
    var nearest: Int?
    var least = Int.max
    for (offset, spot) in spots.enumerated() {
      guard let distance = distance(from, spot, direction), distance < least else { continue }
      least = distance
      nearest = first + offset
    }
    return nearest
  }

  /// How far a step from one tile to another is; nil when it does not go that way.
  private func distance(_ from: Spot, _ to: Spot, _ direction: MapDirection) -> Int? {
    let across = Int(to.column) - Int(from.column)
    let down = Int(to.line) - Int(from.line)
    switch direction {
    case .left: return across < 0 && down == 0 ? -across : nil
    case .right: return across > 0 && down == 0 ? across : nil
    case .up: return down < 0 ? 2 * abs(across) - down : nil
    case .down: return down > 0 ? 2 * abs(across) + down : nil
    }
  }
}
