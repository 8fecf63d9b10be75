import Cells
import Model

/// The day's rounds in the Watch view: the present one as bars, the other as a line, then the
/// towns, those behind first where there is no room for all.
struct PatrolPanel {
  let scene: Scene
  let isFocused: Bool

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let board = scene.state.patrol
    let inner = painter.box(
      rect, title: scene.words[.patrol], trailing: window(board.half), focused: isFocused
    ).inset(x: 1)
    var rest = inner
    drawBars(&painter, &rest, board.tallies[Int(board.half.rawValue)])
    drawOther(&painter, &rest, board)
    drawTowns(&painter, rest, board)
  }

  /// The round's name with its window: `morning 07:00-11:30`.
  private func window(_ half: RoundHalf) -> String {
    let windows = scene.state.situation.rulebook.settings.roundWindows
    guard Int(half.rawValue) < windows.count else { return scene.words.half(half) }
    let window = windows[Int(half.rawValue)]
    return scene.words.half(half) + " " + Figures.minute(window.lowerBound) + "-"
      + Figures.minute(window.upperBound)
  }

  private func drawBars(_ painter: inout Painter, _ rect: inout Rect, _ tally: RoundCounts) {
    let words = scene.words
    var lines: [(String, Int, Role)] = [
      (words[.done], tally.finished, .ok), (words[.underway], tally[.underway], .busy),
      (words[.late], tally[.late], .warn), (words[.missed], tally[.missed], .late),
      (words[.due], tally[.due], .textDim),
    ]
    // A morning has no missed rounds for most of its time: a line that says 0 is not worth a town.
    if rect.height < 8 { lines.removeAll { $0.1 == 0 && $0.2 == .late } }
    for (label, count, role) in lines {
      guard rect.height > 0 else { return }
      let fraction = tally.expected == 0 ? 0 : Double(count) / Double(tally.expected)
      drawBar(&painter, rect, label, fraction, Figures.count(count), role)
      rect = rect.split(top: 1).1
    }
  }

  private func drawBar(
    _ painter: inout Painter, _ row: Rect, _ label: String, _ fraction: Double, _ figure: String,
    _ role: Role
  ) {
    let labelWidth = 10
    let figureWidth = 6
    painter.text(label, x: row.x, y: row.y, role: .textDim, width: labelWidth)
    let width = row.width - labelWidth - figureWidth - 2
    painter.bar(x: row.x + labelWidth + 1, y: row.y, width: width, fraction: fraction, role: role)
    painter.text(
      figure, x: row.right - figureWidth, y: row.y, role: .textStrong, width: figureWidth,
      align: .right)
  }

  private func drawOther(_ painter: inout Painter, _ rect: inout Rect, _ board: PatrolBoard) {
    guard rect.height > 0 else { return }
    let other: RoundHalf = board.half == .morning ? .afternoon : .morning
    let percent = String(board.tallies[Int(other.rawValue)].percent) + "%"
    painter.text(window(other), x: rect.x, y: rect.y, role: .textDim, width: rect.width - 5)
    painter.text(
      percent, x: rect.right - 5, y: rect.y, role: .text, width: 5, align: .right)
    rect = rect.split(top: 1).1
  }

  private func drawTowns(_ painter: inout Painter, _ rect: Rect, _ board: PatrolBoard) {
    guard rect.height > 1 else { return }
    let city = scene.city
    var towns = city.towns.indices.map { index in
      let tally = board.tally(of: city.towns[index].grids, board.half)
      return (town: index, behind: tally.late + tally.missed, percent: tally.percent)
    }
    if towns.count > rect.height {
      let rest = scene.words.townsLeftOut(towns.count - rect.height)
      // A wall takes no keys.
      let key = scene.state.wall == nil ? scene.words.key(.patrolView) : ""
      painter.note(below: rect, key: key, rest)
      towns.sort { ($1.behind, $0.percent, $0.town) < ($0.behind, $1.percent, $1.town) }
    }
    let columns = [
      Column(title: nil, width: 10), Column(title: nil, width: 4, share: 1),
      Column(title: nil, width: 4, align: .right), Column(title: nil, width: 5, align: .right),
    ]
    let table = TableView(columns: columns, isFocused: false)
    let widths = table.widths(in: rect.width)
    table.draw(
      &painter, rect, rows: 0..<min(towns.count, rect.height), ground: { _ in .plain },
      cells: { index, line in
        let (town, behind, percent) = towns[index]
        line.append(TextCell(city.towns[town].name, .textDim))
        line.append(TextCell(""))
        line.append(behind == 0 ? TextCell("") : TextCell(Figures.count(behind), .warn))
        line.append(TextCell(String(percent) + "%", .text))
      })
    for (index, town) in towns.prefix(rect.height).enumerated() {
      painter.bar(
        x: rect.x + widths[0] + 1, y: rect.y + index, width: widths[1],
        fraction: Double(town.percent) / 100, role: .ok, track: true)
    }
  }
}
