/// The layout of a map: a place in the panel for every grid of its focus.
///
/// It depends on the city, the focus and the panel's size alone, so a map never moves because
/// cases come and go. Towns stand in bands from north to south, in each band from west to east, all
/// of one height and under one row of labels; a town's area is its number of grids. Within a town
/// run strips of a few rows, which fill column by column, so that a village is a compact block;
/// villages too stand from north to south and from west to east as far as their places are known,
/// and in the order of their codes where not. Everything is stretched by a column here and there so
/// that towns and bands end flush.
public struct Tiling: Equatable, Sendable {
  /// What a layout depends on beside the city.
  public struct Key: Hashable, Sendable {
    /// The part of the city shown.
    public var focus: MapFocus
    /// Width of the panel in columns.
    public var columns: Int
    /// Height of the panel in rows.
    public var rows: Int

    /// A focus in a panel of so many columns and rows.
    public init(focus: MapFocus, columns: Int, rows: Int) {
      self.focus = focus
      self.columns = columns
      self.rows = rows
    }
  }

  /// What one tile stands for.
  public enum Unit: UInt8, CaseIterable, Sendable {
    /// One grid.
    case grid
    /// A village with the sum of its grids, where the panel is too small for each grid.
    case village
    /// A town with the sum of its grids, where it is too small for each village.
    case town
  }

  /// The top left corner of one tile.
  public struct Spot: Equatable, Sendable {
    /// Columns from the panel's left edge.
    public var column: UInt16
    /// Half rows from the panel's top edge.
    public var line: UInt16
    /// Its own width: at least that of the layout's tile, more where a village is stretched to end
    /// flush with its town.
    public var columns: UInt16
    /// Which of two shades its village has, so that neighbouring villages differ.
    public var isShaded: Bool
  }

  /// A town's or village's tiles and its label.
  public struct Block: Equatable, Sendable {
    /// The index of the town (focus city) or village (focus town); nil for a block without label.
    public var place: Int?
    /// Columns from the panel's left edge.
    public var column: Int
    /// The row of the label, from the panel's top edge; the tiles begin below it.
    public var row: Int
    /// Columns of the tiles, or of the label where that is wider.
    public var columns: Int
    /// Rows, the label's among them.
    public var rows: Int
    /// Columns free for the label: up to the next block or the panel's edge.
    public var labelColumns: Int
    /// Its tiles, by the index of the unit in the city.
    public var members: Range<Int>
  }

  /// What the layout was made for.
  public let key: Key
  /// What a tile stands for.
  public let unit: Unit
  /// The size of every tile.
  public let tile: TileSize
  /// The blocks in reading order: band by band from the north, each from west to east.
  public let blocks: [Block]
  /// The index in the city of the first unit; units are numbered on from it.
  public let first: Int
  /// The corner of each unit's tile, by index minus `first`. Empty when the panel has no room for
  /// even a cell each, which the panel then has to say.
  public let spots: [Spot]
  /// Corners of tiles that belong to a village and to no grid: they fill it up to a rectangle.
  public let fillers: [Spot]

  init(
    key: Key, unit: Unit, tile: TileSize, blocks: [Block], first: Int, spots: [Spot],
    fillers: [Spot]
  ) {
    self.key = key
    self.unit = unit
    self.tile = tile
    self.blocks = blocks
    self.first = first
    self.spots = spots
    self.fillers = fillers
  }

  /// The indices in the city of the units shown.
  public var units: Range<Int> { first..<first + spots.count }

  /// The unit that shows a grid; nil when the grid lies outside the focus or nothing fits.
  public func unit(ofGrid grid: Int, in city: City) -> Int? {
    guard city.grids.indices.contains(grid) else { return nil }
    let index: Int
    switch unit {
    case .grid: index = grid
    case .village: index = city.grids[grid].village
    case .town: index = city.villages[city.grids[grid].village].town
    }
    return units.contains(index) ? index : nil
  }

  /// The grids a unit stands for, as indices in `City.grids`.
  public func grids(ofUnit index: Int, in city: City) -> Range<Int> {
    switch unit {
    case .grid: index..<index + 1
    case .village: city.villages[index].grids
    case .town: city.towns[index].grids
    }
  }
}
