import Cells
import Model

/// Tiles of the map.
extension MouseTargets {
  /// The grid that the map's cursor goes to for a cell of the map's panel; nil where no tile is.
  func tile(in panel: Rect, at point: Point) -> Int? {
    let zoom = state.map.zoom
    if let frame = Layout.miniMap(panel, zoom), frame.contains(point) {
      return grid(of: state.miniLayout(in: frame), in: frame.inset(by: 1), at: point)
    }
    let cells = Layout.mapCells(panel, zoom)
    guard cells.contains(point), zoom != .grid else { return nil }
    guard let chart = state.chart(in: cells) else {
      return grid(of: state.mapLayout(in: panel), in: cells, at: point)
    }
    let town = ChartPanel(
      figures: MapFigures(state.situation, state.patrol), map: state.map, chart: chart, fresh: []
    ).town(
      at: Point(x: point.x - cells.x, y: point.y - cells.y), symbols: symbols,
      columns: columns)
    return town.flatMap { kept(in: scene.city.towns[$0].grids) }
  }

  private func grid(of tiling: Tiling, in cells: Rect, at point: Point) -> Int? {
    guard cells.contains(point) else { return nil }
    let units = tiling.units(atColumn: point.x - cells.x, row: point.y - cells.y)
    return loudest(of: units, tiling).flatMap {
      kept(in: tiling.grids(ofUnit: $0, in: scene.city))
    }
  }

  /// Of two tiles in a cell the louder one: that is what is seen there.
  private func loudest(of units: [Int], _ tiling: Tiling) -> Int? {
    guard units.count > 1 else { return units.first }
    let figures = MapFigures(state.situation, state.patrol)
    let pen = MapPen(figures: figures, mode: state.map.mode, symbols: symbols, fresh: [])
    let weights = units.map { pen.look($0, of: tiling, isShaded: false).weight }
    return weights[1] > weights[0] ? units[1] : units[0]
  }

  /// The cursor stays where it is among the grids that a tile stands for.
  private func kept(in grids: Range<Int>) -> Int? {
    grids.contains(state.map.cursor) ? state.map.cursor : grids.first
  }
}

extension Tiling {
  /// The units whose tiles show in a cell: of two that share it the upper first. A block's label
  /// stands for its first unit; between the tiles there is none.
  func units(atColumn column: Int, row: Int) -> [Int] {
    for block in blocks
    where (block.column..<block.column + block.columns).contains(column)
      && (block.row..<block.row + block.rows).contains(row)
    {
      let hits = block.members.filter { covers(spots[$0 - first], column, row) }
      if !hits.isEmpty { return hits.sorted { spots[$0 - first].line < spots[$1 - first].line } }
    }
    let label = blocks.first { block in
      block.place != nil && block.row == row
        && (block.column..<block.column + block.labelColumns).contains(column)
    }
    return (label?.members.first).map { [$0] } ?? []
  }

  private func covers(_ spot: Spot, _ column: Int, _ row: Int) -> Bool {
    let top = Int(spot.line) / 2
    return (Int(spot.column)..<Int(spot.column) + Int(spot.columns)).contains(column)
      && (top..<top + tile.rows).contains(row)
  }
}
