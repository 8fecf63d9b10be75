/// What a layout is planned with: the panel, the size of a tile, and how roomy it may be.
struct TilingTerms {
  /// How roomy a layout is, the roomiest first.
  enum Looseness: CaseIterable {
    /// A blank row between strips, every part on columns of its own.
    case airy
    /// A blank row between strips.
    case gapped
    /// Every part on columns of its own.
    case loose
    /// Strip to strip, and part after part within a column where that saves one.
    case tight
    /// One strip as high as the band: the least width, whatever the shape of the parts.
    case whole
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

  /// Columns left free between blocks at least.
  var gap: Int { tile.columns < 3 ? 1 : 2 }

  /// Blank lines between strips.
  var gutter: Int { looseness == .airy || looseness == .gapped ? 2 : 0 }

  /// Tile rows come in multiples of this: two tiles that share a cell stay together.
  var step: Int { tile.isDense ? 2 : 1 }

  /// The strips of a band of so many tile rows.
  func packing(_ tileRows: Int) -> StripPacking {
    StripPacking(
      rows: tileRows, ideal: looseness == .whole ? tileRows : strip, step: step,
      isLoose: looseness == .airy || looseness == .loose)
  }

  /// Tiles in the height of a strip that make a part of the mean size look a little wider than
  /// high, a cell being twice as high as wide.
  private var strip: Int {
    let side = (meanPart * Double(tile.columns) / Double(tile.lines)).squareRoot()
    return max(step, Int(side * 0.85 + 0.5))
  }
}
