import Cells
import Model

/// Draws the map of a layout into a block of cells: tiles, names and cursor.
///
/// Everything it needs is handed in; it works nothing out that outlasts the frame.
public struct MapPanel {
  let figures: MapFigures
  let map: MapState
  let tiling: Tiling
  let words: Words
  /// Grids that changed a moment ago.
  private let fresh: Set<Int>

  /// A panel showing figures on a layout. The layout's key has the size of the block drawn into.
  public init(_ figures: MapFigures, map: MapState, tiling: Tiling, words: Words) {
    self.init(figures, map: map, tiling: tiling, words: words, news: MapNews())
  }

  /// A panel that lights what changed.
  init(_ figures: MapFigures, map: MapState, tiling: Tiling, words: Words, news: MapNews) {
    self.figures = figures
    fresh = news.grids(in: map.mode, figures.board.half)
    self.map = map
    self.tiling = tiling
    self.words = words
  }

  /// Draws the map into a block of the painter: tiles, or at the nearest zoom the grid's card.
  public func draw(_ painter: inout Painter, in rect: Rect) {
    painter.clipped(to: rect) { painter in
      if map.zoom == .grid {
        drawCard(&painter)
      } else if tiling.spots.isEmpty {
        painter.text(
          words.mapTooSmall, x: 0, y: 0, role: .warn, width: painter.size.width)
      } else {
        blocks(&painter)
      }
    }
  }

  /// Draws again the tiles of these grids with the names beside them, over a map that is there
  /// already.
  func drawBlocks(of grids: [Int], _ painter: inout Painter, in rect: Rect) {
    let units = grids.compactMap { tiling.unit(ofGrid: $0, in: figures.city) }
    let blocks = tiling.blocks.filter { units.contains(where: $0.members.contains) }
    painter.clipped(to: rect) { painter in
      for block in blocks where block.place != nil {
        // Figures beside a name may have become shorter.
        painter.clear(Rect(x: block.column, y: block.row, width: block.labelColumns, height: 1))
      }
      draw(blocks, only: units, &painter)
    }
  }

  private func blocks(_ painter: inout Painter) {
    fill(&painter)
    draw(tiling.blocks, &painter)
  }

  private func draw(
    _ blocks: [Tiling.Block], only units: [Int]? = nil, _ painter: inout Painter
  ) {
    let pen = MapPen(figures: figures, mode: map.mode, symbols: painter.symbols, fresh: fresh)
    let cursor = tiling.unit(ofGrid: map.cursor, in: figures.city)
    for block in blocks {
      if tiling.tile.isDense {
        drawDense(block, pen, cursor, &painter)
      } else if tiling.tile.columns >= MapPanel.namedColumns {
        drawNamed(block, pen, cursor, &painter)
      } else {
        drawPlain(block, pen, cursor, only: units, &painter)
      }
      label(block, pen, cursor, &painter)
    }
  }

  /// Fills villages up to rectangles.
  private func fill(_ painter: inout Painter) {
    for spot in tiling.fillers {
      let part = Rect(
        x: Int(spot.column), y: Int(spot.line) / 2, width: Int(spot.columns),
        height: tiling.tile.rows)
      painter.fill(part, role: spot.isShaded ? .mapB : .mapA)
    }
  }

  /// From this width on a tile of a zoomed map bears its grid's number.
  static let namedColumns = 6

  /// One tile a few cells wide: its ground, and a number or glyph in the middle of it.
  private func drawPlain(
    _ block: Tiling.Block, _ pen: MapPen, _ cursor: Int?, only units: [Int]?,
    _ painter: inout Painter
  ) {
    if let units {
      for unit in units where block.members.contains(unit) {
        drawPlain(unit, pen, cursor, &painter)
      }
    } else {
      for unit in block.members { drawPlain(unit, pen, cursor, &painter) }
    }
  }

  /// One tile, from edge to edge.
  private func drawPlain(_ unit: Int, _ pen: MapPen, _ cursor: Int?, _ painter: inout Painter) {
    let rows = tiling.tile.rows
    let middle = (rows - 1) / 2
    let spot = tiling.spots[unit - tiling.first]
    let look = pen.look(unit, of: tiling, isShaded: spot.isShaded)
    let x = Int(spot.column)
    let y = Int(spot.line) / 2
    let columns = Int(spot.columns)
    let ground: Role = unit == cursor ? .mapCursor : look.role
    if columns > 1 || rows > 1 {
      painter.fill(Rect(x: x, y: y, width: columns, height: rows), role: ground)
    }
    write(look, ground, x: x, y: y + middle, columns: columns, pen.symbols, &painter)
  }

  /// The number with its mark, or the glyph, in one row of a tile that has its ground already.
  func write(
    _ look: TileLook, _ ground: Role, x: Int, y: Int, columns: Int, _ symbols: Symbols,
    _ painter: inout Painter
  ) {
    let unitColumn = (columns - 1) / 2
    let role: Role = look.isFresh ? .fresh : ground
    guard look.count > 0 else {
      let ink: Role = look.isFresh ? .fresh : ground == .mapCursor ? ground : look.ink
      guard look.glyph != " " || columns == 1 else { return }
      painter.paint(Cell(look.glyph, role: ink, ground: ground), x: x + unitColumn, y: y)
      return
    }
    let mark = MapPanel.mark(look.weight, symbols)
    // How pressing it is goes before how many it is: no light is told by colour alone.
    if columns == 1, let mark {
      return painter.paint(Cell(mark, role: role, ground: ground), x: x, y: y)
    }
    let room = columns - (mark == nil ? 0 : 1)
    var digits = 1
    var rest = look.count / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    let left = min(max(0, unitColumn + 1 - digits), max(0, room - digits))
    let end = min(room, left + digits)
    rest = look.count
    for column in (left..<end).reversed() {
      // A number too long for its tile says so instead of losing digits.
      let glyph = digits > room ? "+" : MapPanel.digits[rest % 10]
      painter.paint(Cell(glyph, role: role, ground: ground), x: x + column, y: y)
      rest /= 10
    }
    if let mark {
      painter.paint(Cell(mark, role: role, ground: ground), x: x + end, y: y)
    }
  }

  /// What stands beside a number so that its light can be told without colours.
  static func mark(_ weight: TileLook.Weight, _ symbols: Symbols) -> Unicode.Scalar? {
    switch weight {
    case .quiet, .active: nil
    case .warning: symbols.attention
    case .alarm: symbols.alarm
    }
  }

  static let digits: [Unicode.Scalar] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
}
