import Cells
import Model

/// Tiles wide enough to be read: a grid's number and figure, and below it what there is room for.
extension MapPanel {
  func drawNamed(
    _ block: Tiling.Block, _ pen: MapPen, _ cursor: Int?, _ painter: inout Painter
  ) {
    let size = tiling.tile
    // A bare column, and under high tiles a bare row, keeps them apart.
    let rows = size.rows > 2 ? size.rows - 1 : size.rows
    for unit in block.members {
      let spot = tiling.spots[unit - tiling.first]
      let look = pen.look(unit, of: tiling, isShaded: spot.isShaded)
      // Of a high tile only the head is coloured: a whole red card would drown its text.
      let quiet: Role = spot.isShaded ? .mapB : .mapA
      let body = rows > 2 ? quiet : look.role
      let part = Rect(
        x: Int(spot.column), y: Int(spot.line) / 2, width: Int(spot.columns) - 1, height: rows)
      painter.clipped(to: part) { painter in
        painter.fill(painter.bounds, role: body)
        head(unit, look, unit == cursor ? .mapCursor : look.role, pen, &painter)
        if tiling.unit == .grid { lines(ofGrid: unit, body, &painter) }
      }
    }
  }

  /// The first row: name at the left, on the cursor's ground where that is here, and figure at the
  /// right on its own.
  private func head(
    _ unit: Int, _ look: TileLook, _ ground: Role, _ pen: MapPen, _ painter: inout Painter
  ) {
    let figure = figure(unit, look, pen)
    let room = painter.size.width
    let width = min(painter.columns(of: figure), room)
    let free = max(0, room - width - (width > 0 ? 1 : 0))
    painter.fill(Rect(x: 0, y: 0, width: room - width, height: 1), role: ground)
    painter.text(
      figure, x: room - width, y: 0, role: look.isFresh ? .fresh : look.role, ground: look.role,
      width: width, bold: look.weight > .quiet)
    let name = name(of: unit, within: free, pen, painter)
    painter.text(
      name, x: 0, y: 0, role: MapPanel.ink(on: ground, quiet: .mapLabel), ground: ground,
      width: min(painter.columns(of: name), free))
  }

  /// What a unit is called in so many columns; longer names are cut by whoever draws them.
  private func name(
    of unit: Int, within room: Int, _ pen: MapPen, _ painter: Painter
  ) -> String {
    switch tiling.unit {
    case .village: return figures.city.villages[unit].name
    case .town: return figures.city.towns[unit].name
    case .grid: break
    }
    let grid = figures.city.grids[unit]
    let kind = " \(pen.glyph(of: grid.kind))"
    // Where there is no row for the worker below, the name stands here.
    if painter.size.height == 1, room >= 11 { return grid.shortName + kind + " " + grid.worker }
    if room >= 6 { return grid.shortName + kind }
    if room == 5 { return grid.shortName.dropFirst() + kind }
    return String(grid.shortName.suffix(max(1, room)))
  }

  /// The number with its mark, or in patrol mode how the round stands.
  private func figure(_ unit: Int, _ look: TileLook, _ pen: MapPen) -> String {
    if let citizens = pen.citizens, !look.isFresh || look.count > 0 {
      let grids = tiling.grids(ofUnit: unit, in: figures.city)
      let ratio = citizens.ratio(citizens.tally(of: grids))
      let mark = MapPanel.mark(look.weight, pen.symbols).map { String($0) } ?? ""
      // A tile without room for both shows how many, as smaller ones do.
      if !ratio.isEmpty, ratio.utf8.count + mark.unicodeScalars.count < tiling.tile.columns - 3 {
        return ratio + mark
      }
    }
    if look.count > 0 {
      let mark = MapPanel.mark(look.weight, pen.symbols).map { String($0) } ?? ""
      return String(look.count) + mark
    }
    switch map.mode {
    case .open, .late: return ""
    case .uncovered where look.weight == .quiet:
      return look.isFresh ? String(pen.symbols.check) : ""
    case .hotline, .satisfaction, .missedReport:
      let isBare = look.role == .mapA || look.role == .mapB
      return isBare ? (look.isFresh ? String(pen.symbols.check) : "") : String(look.glyph)
    case .patrol, .uncovered: break
    }
    return String(look.role == .mapDone ? pen.symbols.check : look.glyph)
  }

  /// On quiet tiles words have an ink of their own; on the others that of the ground.
  private static func ink(on ground: Role, quiet: Role) -> Role {
    switch ground {
    case .mapA, .mapB: quiet
    default: ground
    }
  }

  /// What stands below the number: staff, cases, rounds, as far as there is room.
  private func lines(ofGrid index: Int, _ ground: Role, _ painter: inout Painter) {
    let size = painter.size
    guard size.height > 1, size.width >= 9 else { return }
    let texts = texts(ofGrid: index, size, painter.symbols)
    // A high tile has them apart, so that they are read from afar.
    let room = size.height < 14 ? 1 : (size.height - 1) / max(1, texts.count)
    let step = max(1, min(3, room))
    for (row, line) in texts.enumerated() {
      painter.text(
        line.text, x: 0, y: step > 1 ? 2 + row * step : 1 + row,
        role: MapPanel.ink(on: ground, quiet: line.role), ground: ground, width: size.width)
    }
  }

  private func texts(
    ofGrid index: Int, _ size: Size, _ symbols: Symbols
  ) -> [(text: String, role: Role)] {
    let grid = figures.city.grids[index]
    let staff = grid.standIn.isEmpty ? grid.worker : grid.worker + " / " + grid.standIn
    guard size.width >= 15 else { return [(staff, .textDim)] }
    let tally = figures.situation.grids[index]
    var cases = (words.cases(tally), tally.open == 0 ? .textDim : MapPanel.role(of: tally))
    if let citizens {
      let own = index..<index + 1
      cases = (words.said(citizens.tally(of: own), citizens), .textDim)
      let role = MapPanel.role(of: citizens.standing(of: own))
      if role != .text { cases.1 = role }
    }
    guard size.height >= 7 else {
      return [(staff, .textDim), cases, round(of: index, figures.board.half, symbols)]
    }
    var texts: [(String, Role)] = [
      (words[.worker] + "  " + grid.worker, .textDim),
      (words[.standIn] + "  " + grid.standIn, .textDim), cases,
    ]
    texts += RoundHalf.allCases.map { round(of: index, $0, symbols) }
    for absence in figures.situation.absences[index] ?? [] {
      texts.append(("\(words[.absent]) \(absence.role.rawValue) \(absence.reason)", .warn))
    }
    return texts
  }

  private func round(
    of index: Int, _ half: RoundHalf, _ symbols: Symbols
  ) -> (String, Role) {
    let role: Role =
      switch figures.board.status(of: index, half) {
      case .late: .warn
      case .missed: .late
      case .due, .underway, .done, .covered, .excused: .textDim
      }
    return (words.round(figures, index, half, symbols: symbols), role)
  }
}
