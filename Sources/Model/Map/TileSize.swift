/// The size of one tile of a map: whole columns by half rows.
///
/// Half rows, because in the smallest size two grids share a cell, one above the other.
public struct TileSize: Hashable, Sendable {
  /// Width in columns.
  public let columns: Int
  /// Height in lines, a line being half a row; 1 or even.
  public let lines: Int

  /// A tile of so many columns and half rows.
  public init(columns: Int, lines: Int) {
    self.columns = columns
    self.lines = lines
  }

  /// Height in rows; a half row counts as one.
  public var rows: Int { (lines + 1) / 2 }

  /// Whether two tiles share a cell.
  public var isDense: Bool { lines == 1 }

  /// From this width on a tile may be some columns wider than its neighbour: nobody sees it.
  public static let stretched = 3

  /// Two grids a cell.
  static let dense = TileSize(columns: 1, lines: 1)

  /// The sizes tried for a city of grids, largest first. Wide before tall: a cell is twice as high
  /// as it is wide, and a count reads along the row.
  static let city: [TileSize] = [
    TileSize(columns: 12, lines: 8), TileSize(columns: 10, lines: 6),
    TileSize(columns: 8, lines: 6), TileSize(columns: 6, lines: 6), TileSize(columns: 6, lines: 4),
    TileSize(columns: 5, lines: 4), TileSize(columns: 4, lines: 4), TileSize(columns: 3, lines: 4),
    TileSize(columns: 5, lines: 2),
    TileSize(columns: 4, lines: 2),
    TileSize(columns: 3, lines: 2), TileSize(columns: 2, lines: 2), TileSize(columns: 1, lines: 2),
    dense,
  ]

  /// The sizes tried where a tile has something to write: a grid's number, a town's name.
  static let named: [TileSize] = [
    TileSize(columns: 20, lines: 8), TileSize(columns: 16, lines: 8),
    TileSize(columns: 16, lines: 6), TileSize(columns: 12, lines: 6),
    TileSize(columns: 16, lines: 4), TileSize(columns: 12, lines: 4),
    TileSize(columns: 20, lines: 2), TileSize(columns: 16, lines: 2),
    TileSize(columns: 12, lines: 2), TileSize(columns: 10, lines: 2),
    TileSize(columns: 8, lines: 2), TileSize(columns: 6, lines: 2), TileSize(columns: 4, lines: 2),
    TileSize(columns: 3, lines: 2), TileSize(columns: 2, lines: 2), TileSize(columns: 1, lines: 2),
    dense,
  ]

  /// The sizes tried for the grids of one village: cards with a line for each thing known, and in a
  /// large panel with room between the lines.
  static let cards: [TileSize] =
    [
      TileSize(columns: 48, lines: 48), TileSize(columns: 40, lines: 48),
      TileSize(columns: 48, lines: 36), TileSize(columns: 40, lines: 36),
      TileSize(columns: 48, lines: 30), TileSize(columns: 40, lines: 30),
      TileSize(columns: 48, lines: 16), TileSize(columns: 40, lines: 16),
      TileSize(columns: 32, lines: 16), TileSize(columns: 24, lines: 16),
      TileSize(columns: 32, lines: 12), TileSize(columns: 24, lines: 12),
      TileSize(columns: 24, lines: 10), TileSize(columns: 20, lines: 10),
      TileSize(columns: 24, lines: 8),
    ] + named

  /// The sizes tried when villages stand for their grids: a sum needs two columns where it can.
  static let sums: [TileSize] = [
    TileSize(columns: 6, lines: 6), TileSize(columns: 6, lines: 4), TileSize(columns: 5, lines: 4),
    TileSize(columns: 6, lines: 2), TileSize(columns: 5, lines: 2), TileSize(columns: 4, lines: 2),
    TileSize(columns: 3, lines: 2), TileSize(columns: 2, lines: 2), TileSize(columns: 1, lines: 2),
  ]
}
