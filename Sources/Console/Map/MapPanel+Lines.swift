import Cells
import Model

/// The lines about the map: what its frame says, the key to its tiles, the grid under the cursor.
extension MapPanel {
  /// What stands in the frame's upper border at the right: what is counted, where, and of what a
  /// tile is the sum when it is more than a grid. Where it gets narrow, the last is kept longest.
  public func caption(within columns: Int) -> String {
    let mode = map.mode == .patrol ? words.round(figures.board.half) : words.mode(map.mode)
    let note = tiling.spots.isEmpty ? nil : words.standsFor(tiling.unit)
    let full = [mode, place, note].compactMap { $0 }
    for parts in [full, [mode, note].compactMap { $0 }] {
      let text = parts.joined(separator: " · ")
      if Width.of(text) <= columns { return text }
    }
    return note ?? mode
  }

  /// The town or village the map has been zoomed to.
  private var place: String? {
    guard figures.city.grids.indices.contains(map.cursor) else { return nil }
    switch map.zoom {
    case .city: return nil
    case .town: return figures.city.town(ofGrid: map.cursor).name
    case .village, .grid: return figures.city.village(ofGrid: map.cursor).name
    }
  }

  /// Draws the key to the tiles on one row: an example of each and its word.
  public func drawLegend(_ painter: inout Painter, in rect: Rect) {
    painter.clipped(to: rect) { painter in
      let pen = MapPen(figures: figures, mode: map.mode, symbols: painter.symbols)
      var x = 0
      for (look, word) in legend(pen) {
        let width = painter.columns(of: word)
        guard x + 3 + width <= painter.size.width else { return }
        painter.fill(Rect(x: x, y: 0, width: 2, height: 1), role: look.role)
        write(look, look.role, x: x, y: 0, columns: 2, painter.symbols, &painter)
        painter.text(word, x: x + 3, y: 0, role: .textDim)
        x += width + 5
      }
    }
  }

  private func legend(_ pen: MapPen) -> [(TileLook, String)] {
    switch map.mode {
    case .open, .late:
      let open = [(MapPanel.example(.mapOpen, .active), words[.open])]
      return (map.mode == .open ? open : []) + [
        (MapPanel.example(.mapSoon, .warning), words.soon),
        (MapPanel.example(.mapLate, .alarm), words[.late]),
      ] + kinds(pen)
    case .patrol:
      let looks = RoundStatus.allCases.map { (pen.look($0, pen.symbols.tile), words.status($0)) }
      return looks + [(pen.look(nil, pen.symbols.tile), words[.uncovered])]
    }
  }

  private static func example(_ role: Role, _ weight: TileLook.Weight) -> TileLook {
    TileLook(role: role, weight: weight, count: 1, glyph: " ", ink: role)
  }

  private func kinds(_ pen: MapPen) -> [(TileLook, String)] {
    GridKind.allCases.map { kind in
      let look = TileLook(
        role: .mapA, weight: .quiet, count: 0, glyph: pen.glyph(of: kind),
        ink: kind == .urban ? .mapA : .mapKind)
      return (look, words.kind(kind))
    }
  }

  /// The grid under the cursor in one line: where, whose, its cases, its round.
  public func status(symbols: Symbols) -> [(String, Role)] {
    let city = figures.city
    guard city.grids.indices.contains(map.cursor) else { return [] }
    let grid = city.grids[map.cursor]
    let tally = figures.situation.grids[map.cursor]
    var runs: [(String, Role)] = [
      (city.village(ofGrid: map.cursor).name + " ", .text), (grid.shortName, .textStrong),
    ]
    if grid.kind != .urban { runs.append((" " + words.kind(grid.kind), .textDim)) }
    if !grid.worker.isEmpty { runs.append(("  \(words[.worker]) \(grid.worker)", .textDim)) }
    if !grid.standIn.isEmpty { runs.append(("  \(words[.standIn]) \(grid.standIn)", .textDim)) }
    let gap = "  \(symbols.dot)  "
    runs.append((gap, .textDim))
    runs.append((words.cases(tally), tally.red > 0 ? .late : tally.yellow > 0 ? .warn : .text))
    runs.append((gap, .textDim))
    let half = figures.board.half
    runs.append((words.round(figures, map.cursor, half, symbols: symbols), role(of: half)))
    if figures.board.uncovered.contains(map.cursor) {
      runs.append((gap + words[.uncovered], .warn))
    }
    return runs
  }
}
