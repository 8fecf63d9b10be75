import Cells
import Model

/// Two grids in a cell.
extension MapPanel {
  func drawDense(
    _ block: Tiling.Block, _ pen: MapPen, _ cursor: Int?, _ painter: inout Painter
  ) {
    let lower = lowerHalves(of: block)
    for unit in block.members {
      let spot = tiling.spots[unit - tiling.first]
      guard spot.line % 2 == 0 else { continue }
      let below = lower[Int(spot.line) / 2 * tiling.key.columns + Int(spot.column)]
      let upper = pen.look(unit, of: tiling, isShaded: spot.isShaded)
      let look = below.map {
        pen.look($0, of: tiling, isShaded: tiling.spots[$0 - tiling.first].isShaded)
      }
      let half = cursor == unit ? 0 : below != nil && cursor == below ? 1 : nil
      let cell = MapPanel.pair(upper, look, half, pen.symbols)
      painter.paint(cell, x: Int(spot.column), y: Int(spot.line) / 2)
    }
  }

  /// The units in the lower halves of their cells, by cell. Strips are an even number of lines high,
  /// so no cell has a lower half alone.
  private func lowerHalves(of block: Tiling.Block) -> [Int: Int] {
    var halves: [Int: Int] = [:]
    for unit in block.members {
      let spot = tiling.spots[unit - tiling.first]
      guard spot.line % 2 == 1 else { continue }
      halves[Int(spot.line) / 2 * tiling.key.columns + Int(spot.column)] = unit
    }
    return halves
  }

  /// Two grids in the way the symbols allow; `cursor` is 0 on the upper and 1 on the lower one.
  static func pair(
    _ upper: TileLook, _ lower: TileLook?, _ cursor: Int?, _ symbols: Symbols
  ) -> Cell {
    symbols.upperHalf == nil
      ? lettered(upper, lower, cursor != nil, tile: symbols.tile) : halved(upper, lower, cursor)
  }

  /// Two grids by colour and shape: the louder a grid, the more of its half is filled.
  private static func halved(_ upper: TileLook, _ lower: TileLook?, _ cursor: Int?) -> Cell {
    // A role without a ground of its own stands for the panel's, where there is no lower grid.
    let below: Role = cursor == 1 ? .mapCursor : lower?.role ?? .textDim
    let above: Role = cursor == 0 ? .mapCursor : upper.role
    let lowerWeight = lower?.weight ?? .quiet
    let isFresh = upper.isFresh || lower?.isFresh == true
    // The border of two villages is not worth the shape that stands for something late.
    if cursor == nil, !isFresh, isBare(upper), let lower, isBare(lower) {
      return Cell(" ", role: above)
    }
    if cursor != nil || !isFresh && upper.weight == .quiet && lowerWeight == .quiet {
      return above == below
        ? Cell(" ", role: above) : Cell("▀", role: above, ground: below, flags: .halfInk)
    }
    // Of a quiet grid that changed a quarter is lit.
    if let fresh = lower?.isFresh == true ? lower : upper.isFresh ? upper : nil {
      let isUpper = lower?.isFresh != true
      let own = max(fresh.weight, .active)
      let bits =
        isUpper ? filled(own) | filled(lowerWeight) << 2 : filled(upper.weight) | filled(own) << 2
      return Cell(quadrants[bits], role: .fresh, ground: isUpper ? below : above)
    }
    let shape = quadrants[filled(upper.weight) | filled(lowerWeight) << 2]
    guard let lower, upper.weight != lowerWeight else {
      return marked(shape, upper, on: lower == nil ? .textDim : .mapA)
    }
    return upper.weight > lowerWeight
      ? marked(shape, upper, on: below) : marked(shape, lower, on: above)
  }

  /// A mark in the colour of a look. What wants seeing to has the ink of words for it, which is
  /// brighter than the ground it would have in a tile of its own.
  private static func marked(_ glyph: Unicode.Scalar, _ look: TileLook, on ground: Role) -> Cell {
    switch look.weight {
    case .quiet, .active: Cell(glyph, role: look.role, ground: ground, flags: .halfInk)
    case .warning: Cell(glyph, role: .warn, ground: ground)
    case .alarm: Cell(glyph, role: .late, ground: ground)
    }
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
      case (.quiet, .quiet) where isBare(upper) && lower.map(isBare) ?? true: tile
      // A round says by its own glyph how it stands, and the words for its grid say which it is.
      case _ where loud.count == 0 && loud.weight > .quiet: loud.glyph
      case (.quiet, .quiet) where isBare(upper): lower?.glyph ?? tile
      case (.quiet, .quiet):
        telling(upper.glyph, lower.map { isBare($0) ? tile : $0.glyph } ?? upper.glyph, tile)
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
    let isFresh = upper.isFresh || lower?.isFresh == true
    return Cell(
      isFresh && glyph == tile ? "*" : glyph, role: isFresh ? .fresh : loud.role,
      ground: isCursor ? .mapCursor : .text)
  }

  /// Whether it has nothing to say but its kind.
  private static func isBare(_ look: TileLook) -> Bool { look.role == .mapA || look.role == .mapB }

  /// Of two quiet glyphs the one that says more: anything before the plain tile, that before none.
  private static func telling(
    _ upper: Unicode.Scalar, _ lower: Unicode.Scalar, _ tile: Unicode.Scalar
  ) -> Unicode.Scalar {
    if upper == " " { return lower }
    return upper == tile && lower != " " ? lower : upper
  }
}
