import Cells

/// What an empty list says, broken over the lines of its room.
struct EmptyNote {
  let scene: Scene
  let reason: EmptyList

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let lines = Wrapping.lines(
      scene.words.empty(reason, in: scene.city, scene.zone), width: rect.width,
      ambiguousWide: painter.ambiguousWide)
    for (y, line) in zip(rect.y..<max(rect.y, rect.bottom), lines) {
      painter.text(line, x: rect.x, y: y, role: .textDim, width: rect.width)
    }
  }
}
