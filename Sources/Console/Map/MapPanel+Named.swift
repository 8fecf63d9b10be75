import Cells
import Model

/// Tiles wide enough to be read: a grid's number and figure, and below it what there is room for.
extension MapPanel {
  func drawNamed(
    _ block: Tiling.Block, _ pen: MapPen, _ cursor: Int?, _ painter: inout Painter
  ) {
    let size = tiling.tile
    // A bare column, and under high tiles a bare row, keeps them apart.
    let columns = size.columns - 1
    let rows = size.rows > 2 ? size.rows - 1 : size.rows
    for unit in block.members {
      let spot = tiling.spots[unit - tiling.first]
      let look = pen.look(unit, of: tiling, isShaded: spot.isShaded)
      let part = Rect(x: Int(spot.column), y: Int(spot.line) / 2, width: columns, height: rows)
      painter.clipped(to: part) { painter in
        painter.fill(painter.bounds, role: look.role)
        let ground: Role = unit == cursor ? .mapCursor : look.role
        painter.fill(painter.bounds.split(top: 1).0, role: ground)
        head(unit, look, ground, pen, &painter)
        if tiling.unit == .grid { lines(ofGrid: unit, look.role, &painter) }
      }
    }
  }

  /// The first row: name at the left, figure at the right.
  private func head(
    _ unit: Int, _ look: TileLook, _ ground: Role, _ pen: MapPen, _ painter: inout Painter
  ) {
    let figure = figure(look, pen)
    let room = painter.size.width
    let width = min(painter.columns(of: figure), room)
    painter.text(
      figure, x: room - width, y: 0, role: ground, ground: ground, width: width,
      bold: look.weight > .quiet)
    var name = name(of: unit)
    if tiling.unit == .grid {
      if room < 7 { name.removeFirst() }
      if room - width >= painter.columns(of: name) + 2 {
        name += " \(pen.glyph(of: figures.city.grids[unit].kind))"
      }
    }
    painter.text(
      name, x: 0, y: 0, role: quietInk(ground), ground: ground,
      width: min(painter.columns(of: name), max(0, room - width - 1)))
  }

  private func name(of unit: Int) -> String {
    switch tiling.unit {
    case .grid: figures.city.grids[unit].shortName
    case .village: figures.city.villages[unit].name
    case .town: figures.city.towns[unit].name
    }
  }

  /// The number with its mark, or in patrol mode how the round stands.
  private func figure(_ look: TileLook, _ pen: MapPen) -> String {
    if look.count > 0 {
      let mark = MapPanel.mark(look.weight, pen.symbols).map { String($0) } ?? ""
      return String(look.count) + mark
    }
    guard map.mode == .patrol else { return "" }
    return String(look.role == .mapDone ? pen.symbols.check : look.glyph)
  }

  /// On quiet tiles a name is written as a name; on the others in the ink of the ground.
  private func quietInk(_ ground: Role) -> Role {
    switch ground {
    case .mapA, .mapB: .mapLabel
    default: ground
    }
  }

  /// What stands below the number: staff, cases, rounds, as far as there is room.
  private func lines(ofGrid index: Int, _ ground: Role, _ painter: inout Painter) {
    let size = painter.size
    guard size.height > 1, size.width >= 9 else { return }
    let role: Role = ground == .mapA || ground == .mapB ? .textDim : ground
    for (row, text) in texts(ofGrid: index, size, painter.symbols).enumerated() {
      painter.text(text, x: 0, y: row + 1, role: role, ground: ground, width: size.width)
    }
  }

  private func texts(ofGrid index: Int, _ size: Size, _ symbols: Symbols) -> [String] {
    let grid = figures.city.grids[index]
    let staff = grid.standIn.isEmpty ? grid.worker : grid.worker + " / " + grid.standIn
    guard size.width >= 15 else { return [staff] }
    let cases = words.cases(figures.situation.grids[index])
    let half = figures.board.half
    guard size.height >= 7 else {
      return [staff, cases, words.round(figures, index, half, symbols: symbols)]
    }
    var texts = [words[.worker] + "  " + grid.worker, words[.standIn] + "  " + grid.standIn, cases]
    texts += RoundHalf.allCases.map { words.round(figures, index, $0, symbols: symbols) }
    for absence in figures.situation.absences[index] ?? [] {
      texts.append("\(words[.absent]) \(absence.role.rawValue) \(absence.reason)")
    }
    return texts
  }
}
