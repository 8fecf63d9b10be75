import Cells
import Model

/// Names over the blocks, and what is wrong in them.
extension MapPanel {
  func label(
    _ block: Tiling.Block, _ pen: MapPen, _ cursor: Int?, _ painter: inout Painter
  ) {
    guard let place = block.place else { return }
    let name: String
    switch tiling.key.focus {
    case .city: name = figures.city.towns[place].name
    case .town, .village: name = figures.city.villages[place].name
    }
    let isHere = cursor.map(block.members.contains) ?? false
    let room = block.labelColumns
    var parts = [(String(grids(of: block).count), Role.mapCount)]
    let troubles = troubles(of: block, pen.symbols)
    parts += troubles
    var width = painter.columns(of: name)
    // What is wrong goes before how large the place is, and the name before both.
    if parts.count > 1, wide(parts, painter) + width > room { parts.removeFirst() }
    while !parts.isEmpty, wide(parts, painter) + width > room { parts.removeLast() }
    // Where there is no room for how much is wrong, its sign stands in the last column of the name.
    var sign: (text: String, role: Role)?
    if parts.isEmpty, let trouble = troubles.first, trouble.1 == .late || trouble.1 == .warn {
      let text = String(trouble.0.prefix(1))
      sign = (text, trouble.1)
      width = min(width, max(0, room - painter.columns(of: text)))
    }
    painter.text(
      name, x: block.column, y: block.row, role: isHere ? .textStrong : .mapLabel,
      width: min(room, width))
    var x = block.column + width + 1
    if let sign {
      x += painter.text(sign.text, x: x - 1, y: block.row, role: sign.role)
    }
    for (text, role) in parts {
      x += painter.text(text, x: x, y: block.row, role: role) + 1
    }
    border(block, from: x, &painter)
  }

  /// The border of a block, where it takes nothing from the tiles: the rest of its name's row, and
  /// where blocks stand two columns apart a line between them.
  private func border(_ block: Tiling.Block, from x: Int, _ painter: inout Painter) {
    let right = block.column + block.columns
    let level = Cell(painter.symbols.horizontal, role: .frame)
    for column in min(x, right)..<right { painter.paint(level, x: column, y: block.row) }
    guard right + 1 < tiling.key.columns, tiling.tile.columns >= TileSize.stretched else { return }
    let upright = Cell(painter.symbols.vertical, role: .frame)
    for row in block.row + 1..<block.row + block.rows { painter.paint(upright, x: right, y: row) }
  }

  /// Columns of the parts with a blank before each.
  private func wide(_ parts: [(String, Role)], _ painter: Painter) -> Int {
    parts.reduce(0) { $0 + 1 + painter.columns(of: $1.0) }
  }

  private func grids(of block: Tiling.Block) -> Range<Int> {
    guard let first = block.members.first, let last = block.members.last else { return 0..<0 }
    let from = tiling.grids(ofUnit: first, in: figures.city).lowerBound
    return from..<tiling.grids(ofUnit: last, in: figures.city).upperBound
  }

  /// How many late and how many nearly late things a block has; in patrol mode missed rounds, and
  /// rounds late or without anybody; what citizens say as a figure of all the block.
  private func troubles(of block: Tiling.Block, _ symbols: Symbols) -> [(String, Role)] {
    var alarms = 0
    var warnings = 0
    switch map.mode {
    case .open, .late:
      let tally = figures.tally(of: grids(of: block))
      alarms = tally.late
      warnings = Int(tally.yellow)
    case .patrol:
      for grid in grids(of: block) {
        switch figures.round(of: grid) {
        case .missed: alarms += 1
        case .late, nil: warnings += 1
        case .due, .underway, .done, .covered, .excused: break
        }
      }
    case .uncovered:
      let bare = figures.board.uncovered
      if !bare.isEmpty { alarms = grids(of: block).count(where: bare.contains) }
    case .hotline, .satisfaction, .missedReport:
      return citizens.map { ratio(ofBlock: grids(of: block), $0, symbols) } ?? []
    }
    let mark: Unicode.Scalar =
      switch map.mode {
      case .open, .late, .hotline, .satisfaction, .missedReport: symbols.alarm
      case .patrol: symbols.cross
      case .uncovered: "?"
      }
    return [(mark, alarms, Role.late), (symbols.attention, warnings, .warn)]
      .filter { $0.1 > 0 }.map { ("\($0.0)\($0.1)", $0.2) }
  }
}
