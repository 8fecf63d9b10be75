import Cells
import Model

/// The towns by their late cases, with a bar for what is open, near its limit and late.
struct WallTowns {
  let scene: Scene

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let words = scene.words
    // Where not all of them fit, that is said.
    let room = rect.height - 2
    let count = scene.city.towns.count
    let inner = painter.box(
      rect, title: words.wallTowns + (count > room ? " \(room)/\(count)" : ""),
      trailing: [words[.late], words.wallSoon, words[.open]].joined(separator: "  ")
    ).inset(x: 1)
    let figures = MapFigures(scene.state.situation, scene.state.patrol)
    var towns = scene.city.towns.map { (town: $0, tally: figures.tally(of: $0.grids)) }
    towns.sort { ($0.tally.late, $0.tally.open) > ($1.tally.late, $1.tally.open) }
    let most = max(1, towns.map(\.tally.open).max() ?? 1)
    // Where there is room, a blank line between two towns makes both easier to find.
    let step = towns.count * 2 <= inner.height ? 2 : 1
    let nameWidth = min(16, inner.width / 4)
    let figureWidth = 5
    let barWidth = inner.width - nameWidth - 3 * (figureWidth + 1) - 1
    for (index, entry) in towns.prefix(inner.height / step).enumerated() {
      let y = inner.y + index * step
      let tally = entry.tally
      painter.text(entry.town.name, x: inner.x, y: y, role: .textStrong, width: nameWidth)
      drawBar(&painter, tally, x: inner.x + nameWidth + 1, y: y, width: barWidth, most: most)
      let counts: [(Int, Role)] = [
        (tally.late, .late), (Int(tally.yellow), .warn), (tally.open, .textStrong),
      ]
      for (place, (count, role)) in counts.enumerated() {
        let x = inner.right - (3 - place) * (figureWidth + 1) + 1
        painter.text(
          Figures.count(count), x: x, y: y, role: count > 0 ? role : .textDim, width: figureWidth,
          align: .right)
      }
    }
  }

  /// Late, near the limit and the rest end to end; more than nothing shows.
  private func drawBar(
    _ painter: inout Painter, _ tally: Tally, x: Int, y: Int, width: Int, most: Int
  ) {
    var drawn = 0
    var counted = 0
    let parts: [(Int, Role)] = [
      (tally.late, .late), (Int(tally.yellow), .warn),
      (tally.open - tally.late - Int(tally.yellow), .ok),
    ]
    for (count, role) in parts where count > 0 {
      counted += count
      let end = min(width, max(drawn + 1, width * counted / most))
      painter.horizontalBar(x: x + drawn, y: y, width: end - drawn, role: role)
      drawn = end
    }
  }
}

extension Painter {
  /// A bar of whole cells.
  fileprivate mutating func horizontalBar(x: Int, y: Int, width: Int, role: Role) {
    for column in 0..<max(0, width) {
      glyph(symbols.spark.last ?? symbols.bar, x: x + column, y: y, role: role)
    }
  }
}
