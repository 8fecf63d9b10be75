import Cells
import Model

/// How the city stands, in figures as large as there is room for.
struct WallFigures {
  let scene: Scene

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let figures = figures
    let columns = 3
    let rows = 2
    for (index, figure) in figures.prefix(columns * rows).enumerated() {
      let (column, row) = (index % columns, index / columns)
      let left = rect.x + rect.width * column / columns
      let right = rect.x + rect.width * (column + 1) / columns
      let top = rect.y + rect.height * row / rows
      let bottom = rect.y + rect.height * (row + 1) / rows
      let box = painter.box(Rect(x: left, y: top, width: right - left, height: bottom - top))
      let (name, below) = box.split(top: 1)
      painter.text(
        figure.name, x: name.x, y: name.y, role: .heading, width: name.width, align: .centre)
      painter.bigFigure(
        figure.text, in: below.inset(x: 1), role: figure.role, like: figures.map(\.text))
    }
  }

  /// What is told, each with how loud it is.
  private var figures: [(name: String, text: String, role: Role)] {
    let state = scene.state
    let words = scene.words
    let total = state.situation.total
    let unclaimed = state.situation.nodes[Int(Node.received.rawValue)].open
    let rounds = state.patrol.tallies
    let half = state.patrol.half
    let other: RoundHalf = half == .morning ? .afternoon : .morning
    return [
      (words[.open], String(total.open), .textStrong),
      (words.wallSoon, String(total.yellow), total.yellow > 0 ? .warn : .textStrong),
      (words[.late], String(total.late), total.late > 0 ? .late : .textStrong),
      (words[.unclaimed], String(unclaimed), unclaimed > 0 ? .warn : .textStrong),
      (words.round(half), "\(rounds[Int(half.rawValue)].percent)%", .ok),
      (words.round(other), "\(rounds[Int(other.rawValue)].percent)%", .textDim),
    ]
  }
}
