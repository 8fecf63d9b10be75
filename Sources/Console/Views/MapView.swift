import Cells
import Model

/// The map in its frame, with the key to its tiles below it.
struct MapView {
  let scene: Scene
  let isFocused: Bool

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let state = scene.state
    let panel = MapPanel(
      MapFigures(state.situation, state.patrol), map: state.map,
      tiling: state.mapLayout(in: rect), words: scene.words)
    if let before = scene.earlier?.map, let now = scene.marks?.map {
      if now == before { return }
      if now.differsByCursor(from: before) {
        panel.drawBlocks(
          of: [before.map.cursor, now.map.cursor], &painter, in: Layout.mapCells(rect))
        return
      }
      painter.clear(rect)
    }
    let inner = painter.box(
      rect, title: scene.words[.map], trailing: panel.caption(within: rect.width - 10),
      focused: isFocused)
    let cells = Layout.mapCells(rect)
    panel.draw(&painter, in: cells)
    if cells.height < inner.height {
      panel.drawLegend(
        &painter, in: Rect(x: inner.x + 1, y: inner.bottom - 1, width: inner.width - 2, height: 1))
    }
  }
}
