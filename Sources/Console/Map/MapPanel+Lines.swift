import Cells
import Model

/// The lines about the map: what its frame says, and the key to its tiles.
extension MapPanel {
  /// What stands in the frame's upper border at the right: what is counted, where, and how much a
  /// tile stands for. Where it gets narrow, that a tile is a sum is kept longest, and how large a
  /// tile of one grid is goes first.
  public func caption(within columns: Int) -> String {
    let mode = title
    let step = tiling.spots.isEmpty || map.zoom == .grid ? nil : words.step(of: tiling)
    let kept = tiling.unit == .grid ? [mode, place] : [mode, step]
    for parts in [[mode, place, step], kept] {
      let text = parts.compactMap { $0 }.joined(separator: "  ")
      if Width.of(text) <= columns { return text }
    }
    return tiling.unit == .grid ? mode : step ?? mode
  }

  /// What is counted, and over what time.
  var title: String {
    if map.mode == .patrol { return words.round(figures.board.half) }
    return citizens.map { words.title($0.mode, $0.limits) } ?? words.mode(map.mode)
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

  /// Draws the key to the tiles on one row: an example of each and its word. A grid's card has no
  /// tiles and needs none.
  public func drawLegend(_ painter: inout Painter, in rect: Rect) {
    guard map.zoom != .grid else { return }
    painter.clipped(to: rect) { painter in
      let pen = MapPen(figures: figures, mode: map.mode, symbols: painter.symbols)
      var x = 0
      for (look, word) in legend(pen) {
        let width = painter.columns(of: word)
        guard x + 3 + width <= painter.size.width else { return }
        x += 1 + drawExample(look, pen.symbols, x: x, &painter)
        x += 2 + painter.text(word, x: x, y: 0, role: .textDim)
      }
    }
  }

  /// Draws a look as it is on the map and says how many columns it took.
  private func drawExample(
    _ look: TileLook, _ symbols: Symbols, x: Int, _ painter: inout Painter
  ) -> Int {
    if tiling.tile.isDense, !showsChart {
      let beside = look.weight == .quiet ? look : MapPanel.quiet
      painter.paint(MapPanel.pair(look, beside, nil, symbols), x: x, y: 0)
      return 1
    }
    let columns = showsChart ? 2 : min(2, tiling.tile.columns)
    painter.fill(Rect(x: x, y: 0, width: columns, height: 1), role: look.role)
    write(look, look.role, x: x, y: 0, columns: columns, symbols, &painter)
    return columns
  }

  private func legend(_ pen: MapPen) -> [(TileLook, String)] {
    switch map.mode {
    case .open, .late:
      let open = [(MapPanel.example(.mapOpen, .active), words[.open])]
      let limits = [
        (MapPanel.example(.mapSoon, .warning), words.soon),
        (MapPanel.example(.mapLate, .alarm), words[.late]),
      ]
      return (map.mode == .open ? open : []) + limits + kinds(pen)
    case .patrol:
      let looks = RoundStatus.allCases.map { (pen.look($0, pen.symbols.tile), words.status($0)) }
      return looks + [(pen.look(nil, pen.symbols.tile), words[.uncovered])]
    case .uncovered:
      let covers = [
        (pen.look(.nobody, pen.symbols.tile, false), words[.uncovered]),
        (pen.look(.standIn, pen.symbols.tile, false), words.relieved),
      ]
      return covers + kinds(pen)
    case .hotline, .satisfaction, .missedReport:
      return (citizens.map { legend(pen, $0) } ?? []) + kinds(pen)
    }
  }

  private static let quiet = TileLook(
    role: .mapA, weight: .quiet, count: 0, glyph: " ", ink: .mapA)

  private static func example(_ role: Role, _ weight: TileLook.Weight) -> TileLook {
    TileLook(role: role, weight: weight, count: 1, glyph: " ", ink: role)
  }

  /// Whether towns stand in the city's true outline in place of tiles.
  private var showsChart: Bool {
    map.isChart && map.zoom == .city && figures.city.outline != nil
  }

  /// The kinds of grids, where tiles show them: half a cell has no room, and a sum has no kind.
  private func kinds(_ pen: MapPen) -> [(TileLook, String)] {
    guard !tiling.tile.isDense, tiling.unit == .grid, !showsChart else {
      return []
    }
    return GridKind.allCases.map { kind in
      let look = TileLook(
        role: .mapA, weight: .quiet, count: 0, glyph: pen.glyph(of: kind),
        ink: kind == .urban ? .mapA : .mapKind)
      return (look, words.kind(kind))
    }
  }
}
