import Cells
import Model

/// The map in its frame, with the key to its tiles below it.
struct MapView {
  let scene: Scene
  let isFocused: Bool

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let state = scene.state
    let panel = panel(state.map, state.mapLayout(in: rect))
    let cells = Layout.mapCells(rect, state.map.zoom)
    if let before = scene.earlier?.map, let now = scene.marks?.map {
      if now == before { return }
      if let grids = now.grids(differingFrom: before) {
        panel.drawBlocks(of: grids, &painter, in: cells)
        drawMini(&painter, rect)
        return
      }
      painter.clear(rect)
    }
    let chart = state.chart(in: cells)
    let caption =
      chart == nil ? panel.caption(within: rect.width - 10) : scene.words.chart(of: panel.title)
    let inner = painter.box(
      rect, title: scene.words[.map], trailing: caption, focused: isFocused)
    if let chart {
      ChartPanel(
        figures: panel.figures, map: state.map, chart: chart,
        fresh: state.news.grids(in: state.map.mode, state.patrol.half)
      ).draw(&painter, in: cells)
    } else {
      panel.draw(&painter, in: cells)
    }
    drawMini(&painter, rect)
    if cells.height < inner.height {
      panel.drawLegend(
        &painter, in: Rect(x: inner.x + 1, y: inner.bottom - 1, width: inner.width - 2, height: 1))
    }
  }

  /// All of the city in small beside a part of it, with the town that the cursor is in.
  private func drawMini(_ painter: inout Painter, _ rect: Rect) {
    let state = scene.state
    guard let frame = Layout.miniMap(rect, state.map.zoom) else { return }
    let tiling = state.miniLayout(in: frame)
    var map = state.map
    map.zoom = .city
    let name =
      scene.city.grids.indices.contains(map.cursor) ? scene.city.town(ofGrid: map.cursor).name : ""
    let inner = painter.box(frame, title: name, trailing: "", focused: false)
    panel(map, tiling).draw(&painter, in: inner)
  }

  private func panel(_ map: MapState, _ tiling: Tiling) -> MapPanel {
    let state = scene.state
    return MapPanel(
      MapFigures(state.situation, state.patrol), map: map, tiling: tiling, words: scene.words,
      news: state.news)
  }
}
