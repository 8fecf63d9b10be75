import Cells
import Model

/// The box of the tour: what a part of the screen is, what to look for, and the key to press.
struct TourView {
  let scene: Scene
  let tour: Tour

  func draw(_ painter: inout Painter) {
    if let part = scene.state.part(of: tour.step) { point(at: part, &painter) }
    let (box, lines) = frame
    painter.fill(box)
    let count = String(tour.step.rawValue + 1) + "/" + String(TourStep.allCases.count)
    let inner = painter.box(
      box, title: scene.words.title(tour.step), trailing: count, focused: true
    ).inset(x: 1)
    for (y, line) in zip(inner.y..<inner.bottom, lines) {
      painter.text(line, x: inner.x, y: y, role: .text, width: inner.width)
    }
    let y = inner.bottom - 1
    painter.text(
      scene.words[.tourSkip], x: inner.x, y: y, role: .textDim, width: inner.width, align: .right)
    painter.text(wish, x: inner.x, y: y, role: .key)
  }

  /// Where the box stands, and the lines of its text.
  private var frame: (box: Rect, lines: [String]) {
    let width = min(54, scene.layout.size.width - 4)
    let text = scene.words.text(tour.step, isDemo: scene.city.isDemo)
    let lines = scene.wrapped(text, width: width - 4)
    let box = TourView.place(
      Size(width: width, height: lines.count + 4), beside: scene.state.part(of: tour.step),
      in: scene.layout.body)
    return (box, lines)
  }

  /// What is to be pressed.
  private var wish: String {
    guard let key = wanted else { return scene.words.type(scene.words.typed(tour.step)) }
    return scene.words.press(key.hint)
  }

  /// The key that is to be pressed; nil where a line is to be typed.
  private var wanted: KeySequence? {
    switch tour.step.wish {
    case .reading: return KeySequence(.enter)
    case .action(let action):
      // A key that nobody bound, or that others have to be pressed before, is not asked for.
      let keys = scene.words.keymap.keys(of: action)
      return keys.first { $0.keys.count == 1 } ?? KeySequence(.enter)
    case .line: return nil
    }
  }

  /// The key that a cell of the box names: the one that is to be pressed, or the one that leaves.
  func key(at point: Point, columns: (String) -> Int) -> Key? {
    let inner = frame.box.inset(by: 1).inset(x: 1)
    guard inner.contains(point), point.y == inner.bottom - 1 else { return nil }
    if point.x - inner.x < columns(wish) { return wanted?.keys.first }
    return inner.right - point.x <= columns(scene.words[.tourSkip]) ? .escape : nil
  }

  /// Lays a ground under the edges of a part, so that it is seen which one is meant.
  private func point(at part: Rect, _ painter: inout Painter) {
    guard part.height > 1 else {
      painter.lay(.selection, under: part)
      return
    }
    let edges = [
      Rect(x: part.x, y: part.y, width: part.width, height: 1),
      Rect(x: part.x, y: part.bottom - 1, width: part.width, height: 1),
      Rect(x: part.x, y: part.y + 1, width: 1, height: part.height - 2),
      Rect(x: part.right - 1, y: part.y + 1, width: 1, height: part.height - 2),
    ]
    for edge in edges { painter.lay(.selection, under: edge) }
  }

  /// Where a box stands: beside the part where there is room, else over its lower end, so that its
  /// beginning is seen; in the middle when it is about the whole screen.
  static func place(_ size: Size, beside part: Rect?, in body: Rect) -> Rect {
    let width = min(size.width, body.width)
    let height = min(size.height, body.height)
    func at(_ x: Int, _ y: Int) -> Rect {
      Rect(
        x: max(body.x, min(x, body.right - width)), y: max(body.y, min(y, body.bottom - height)),
        width: width, height: height)
    }
    let middle = (x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2)
    guard let part else { return at(middle.x, middle.y) }
    if part.bottom <= body.y + 1 { return at(middle.x, part.bottom + 1) }
    if part.y >= body.bottom { return at(middle.x, body.bottom - height - 1) }
    if part.x - body.x > width { return at(part.x - width - 1, part.y + 2) }
    if body.right - part.right > width { return at(part.right + 1, part.y + 2) }
    if part.y - body.y >= height { return at(middle.x, part.y - height) }
    return at(part.right - width - 2, part.bottom - height - 1)
  }
}
