/// What a layout is planned with: the panel, the size of a tile, and how roomy it may be.
struct TilingTerms {
  /// How roomy a layout is, the roomiest first.
  enum Looseness: CaseIterable {
    /// Every part on columns of its own.
    case loose
    /// Part after part, none over the end of a strip.
    case tight
    /// Part after part, to and fro: nothing is left empty.
    case wound
  }

  var columns: Int
  var rows: Int
  var tile: TileSize
  var looseness: Looseness
  /// The most columns a label may claim for itself.
  var label: Int
  var isLabelled: Bool
  /// Tiles a part has on average.
  var meanPart: Double

  /// Columns left free between blocks: more than between parts.
  var gap: Int {
    tile.columns < TileSize.stretched ? 1 : 2
  }

  /// Whether the looseness makes sense for the size of the tiles.
  var isApt: Bool {
    switch looseness {
    // In a cell for two a notch would look like a grid of its own.
    case .loose: !tile.isDense
    case .tight: !tile.isDense
    // Villages broken at the ends of strips: only to keep tiles from being too small to be read.
    case .wound: tile.columns <= 2
    }
  }

  /// Tile rows come in multiples of this: two tiles that share a cell stay together.
  var step: Int { tile.isDense ? 2 : 1 }

  /// The ways to divide a block of so many tile rows into strips, the best looking first.
  func packings(_ tileRows: Int) -> [StripPacking] {
    let flow: StripPacking.Flow =
      switch looseness {
      case .loose: .apart
      case .tight: .joined
      case .wound: .wound
      }
    let steps = tileRows / step
    let wanted = max(1, strip / step)
    let ideal = min(steps, max(1, steps / wanted))
    return [ideal, ideal + 1, ideal - 1, ideal + 2].filter { 1...steps ~= $0 }.map {
      StripPacking(rows: tileRows, strips: $0, step: step, tile: tile.columns, flow: flow)
    }
  }

  /// Tiles in the height of a strip that make a part of the mean size look a little wider than
  /// high, a cell being twice as high as wide.
  private var strip: Int {
    let side = (meanPart * Double(tile.columns) / Double(tile.lines)).squareRoot()
    return max(step, Int(side * 0.85 + 0.5))
  }
}
