import Cells
import Model

/// Two grids in a cell.
extension MapPanel {
  func drawDense(
    _ block: Tiling.Block, _ pen: MapPen, _ cursor: Int?, _ painter: inout Painter
  ) {
    var unit = block.members.lowerBound
    while unit < block.members.upperBound {
      let spot = tiling.spots[unit - tiling.first]
      let upper = pen.look(unit, of: tiling, isShaded: spot.isShaded)
      var lower: TileLook?
      // Strips are an even number of lines high, so the grid below is always the next one.
      if unit + 1 < block.members.upperBound {
        let next = tiling.spots[unit + 1 - tiling.first]
        if next.column == spot.column, next.line == spot.line + 1 {
          lower = pen.look(unit + 1, of: tiling, isShaded: next.isShaded)
        }
      }
      let half = cursor == unit ? 0 : lower != nil && cursor == unit + 1 ? 1 : nil
      let cell =
        pen.symbols.upperHalf == nil
        ? MapPanel.lettered(upper, lower, half != nil, tile: pen.symbols.tile)
        : MapPanel.halved(upper, lower, half)
      painter.paint(cell, x: Int(spot.column), y: Int(spot.line) / 2)
      unit += lower == nil ? 1 : 2
    }
  }

  /// Two grids by colour and shape: the louder a grid, the more of its half is filled.
  private static func halved(_ upper: TileLook, _ lower: TileLook?, _ cursor: Int?) -> Cell {
    // A role without a ground of its own stands for the panel's, where there is no lower grid.
    let below: Role = cursor == 1 ? .mapCursor : lower?.role ?? .textDim
    let above: Role = cursor == 0 ? .mapCursor : upper.role
    let lowerWeight = lower?.weight ?? .quiet
    if cursor == nil, lower != nil, upper.weight > .quiet || lowerWeight > .quiet,
      upper.role == lower?.role || upper.weight == .quiet || lowerWeight == .quiet
    {
      let quiet: Role = upper.weight == .quiet ? above : lowerWeight == .quiet ? below : .mapA
      let loud: Role = upper.weight == .quiet ? below : above
      let shape = filled(upper.weight) | filled(lowerWeight) << 2
      return Cell(quadrants[shape], role: loud, ground: quiet, flags: .halfInk)
    }
    return above == below
      ? Cell(" ", role: above) : Cell("▀", role: above, ground: below, flags: .halfInk)
  }

  /// The left and the right quarter of a half, as bits.
  private static func filled(_ weight: TileLook.Weight) -> Int {
    switch weight {
    case .quiet: 0
    case .active: 1
    case .warning: 2
    case .alarm: 3
    }
  }

  /// Blocks by their filled quarters: upper left 1, upper right 2, lower left 4, lower right 8.
  private static let quadrants: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]

  /// Two grids by a letter, where half blocks cannot show them.
  private static func lettered(
    _ upper: TileLook, _ lower: TileLook?, _ isCursor: Bool, tile: Unicode.Scalar
  ) -> Cell {
    let lowerWeight = lower?.weight ?? .quiet
    let loud = upper.weight >= lowerWeight ? upper : lower ?? upper
    let glyph: Unicode.Scalar =
      switch (upper.weight, lowerWeight) {
      case (.quiet, .quiet) where upper.role == .mapA || upper.role == .mapB: tile
      case (.quiet, .quiet): telling(upper.glyph, lower?.glyph ?? upper.glyph, tile)
      case (.active, .quiet): "'"
      case (.warning, .quiet): "\""
      case (.alarm, .quiet): "^"
      case (.quiet, .active): ","
      case (.quiet, .warning): ";"
      case (.quiet, .alarm): "_"
      case (.active, .active): ":"
      case (.alarm, _), (_, .alarm): "#"
      case (.warning, _), (_, .warning): "%"
      }
    return Cell(glyph, role: loud.role, ground: isCursor ? .mapCursor : .text)
  }

  /// Of two quiet glyphs the one that says more: anything before the plain tile, that before none.
  private static func telling(
    _ upper: Unicode.Scalar, _ lower: Unicode.Scalar, _ tile: Unicode.Scalar
  ) -> Unicode.Scalar {
    if upper == " " { return lower }
    return upper == tile && lower != " " ? lower : upper
  }
}
