import Cells
import Model

/// The map, what is next to do, and the patrols beside each other; one of them alone on a small
/// screen, with the names of the others in its frame.
struct WatchView {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    let state = scene.state
    let parts = scene.layout.watch(state.panel)
    if let rect = parts.map {
      MapView(scene: scene, isFocused: state.panel == .map).draw(&painter, rect)
    }
    if let rect = parts.next { drawNext(&painter, rect) }
    if let rect = parts.patrol {
      if scene.earlier?.patrol == nil || scene.earlier?.patrol != scene.marks?.patrol {
        if scene.earlier != nil { painter.clear(rect) }
        PatrolPanel(scene: scene, isFocused: state.panel == .patrol).draw(&painter, rect)
      }
    }
  }

  private func drawNext(_ painter: inout Painter, _ rect: Rect) {
    let state = scene.state
    let isFocused = state.panel == .next
    let remark = state.next.remark(
      scene.words, painter.symbols, total: state.situation.total.open)
    let others = scene.layout.isWide ? "" : scene.words.otherPanels + "  "
    let inner = painter.box(
      rect, title: scene.words[.nextToDo], trailing: others + remark, focused: isFocused)
    CaseTable(scene: scene, list: state.next, isFocused: isFocused)
      .draw(&painter, inner.inset(x: 1), hasHeads: false)
  }
}
