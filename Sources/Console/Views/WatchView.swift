import Cells
import Model

/// The map, what is next to do, and the patrols beside each other; on a small screen two of them, or
/// one alone, with the names of the others in its frame.
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
    drawQueues(&painter, rect)
    CaseTable(scene: scene, list: state.next, isFocused: isFocused, table: .next)
      .draw(&painter, inner.inset(x: 1), hasHeads: false)
  }

  /// What waits in the other queues, in the lower border, as far as there is room; what is nowhere
  /// else on the screen and the most pressing first.
  private func drawQueues(_ painter: inout Painter, _ rect: Rect) {
    let queues: [Queue] = [
      .frozen, .approvals, .slips, .toDispatch, .toVerify, .jointJobs, .toCallBack, .suspended,
    ]
    let y = rect.bottom - 1
    let end = rect.right - 2
    var x = rect.x + 2
    for queue in queues {
      guard let count = scene.state.knownCount(of: .queue(queue)), count > 0 else { continue }
      let name = " " + scene.words.queue(queue) + " "
      let figure = Figures.count(count) + " "
      guard x + painter.columns(of: name) + figure.utf8.count <= end else { continue }
      x += painter.text(name, x: x, y: y, role: .textDim)
      x += painter.text(figure, x: x, y: y, role: .text)
    }
  }
}
