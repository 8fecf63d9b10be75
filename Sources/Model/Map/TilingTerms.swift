/// What a layout is planned with: the panel, the size of a tile, and how roomy it may be.
struct TilingTerms {
  /// How roomy a layout is, the roomiest first.
  enum Looseness: CaseIterable {
    /// A blank column between parts.
    case spaced
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

  /// Columns left free between blocks at least: more than between parts.
  var gap: Int {
    switch looseness {
    case .spaced: tile.columns + 2
    case .loose, .tight, .wound: tile.columns < 3 ? 1 : 2
    }
  }

  /// How much worse the looseness looks than another with the same waste.
  var reluctance: Double {
    switch looseness {
    case .spaced: 0.8
    case .loose: 0.9
    case .tight: 1
    case .wound: 1.5
    }
  }

  /// Whether the looseness makes sense for the size of the tiles.
  var isApt: Bool {
    switch looseness {
    case .spaced: tile.columns < 3
    // In a cell for two a notch would look like a grid of its own.
    case .loose: !tile.isDense
    case .tight, .wound: true
    }
  }

  /// Tile rows come in multiples of this: two tiles that share a cell stay together.
  var step: Int { tile.isDense ? 2 : 1 }

  /// The strips of a band of so many tile rows.
  func packing(_ tileRows: Int) -> StripPacking {
    let flow: StripPacking.Flow =
      switch looseness {
      case .spaced: .apart(gap: 1)
      case .loose: .apart(gap: 0)
      case .tight: .joined
      case .wound: .wound
      }
    return StripPacking(rows: tileRows, ideal: strip, step: step, flow: flow)
  }

  /// Tiles in the height of a strip that make a part of the mean size look a little wider than
  /// high, a cell being twice as high as wide.
  private var strip: Int {
    let side = (meanPart * Double(tile.columns) / Double(tile.lines)).squareRoot()
    return max(step, Int(side * 0.85 + 0.5))
  }
}
