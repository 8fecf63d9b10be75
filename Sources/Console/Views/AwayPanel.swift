import Cells
import Model

/// Who is away now, so that the other of the two has to cover.
struct AwayPanel {
  let scene: Scene

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let away = absences
    let inner = painter.box(
      rect, title: scene.words[.away], trailing: Figures.count(away.count)
    ).inset(x: 1)
    guard !away.isEmpty else {
      EmptyNote(scene: scene, reason: .nobodyAway).draw(&painter, inner)
      return
    }
    var columns = [
      Column(title: .place, width: 14, share: 2), Column(title: .absent, width: 8),
      Column(title: .until, width: 11),
    ]
    if inner.width >= 52 {
      columns.append(Column(title: .kind, width: scene.state.language == .chinese ? 4 : 8))
      columns.append(Column(title: .reason, width: 6, share: 1))
    }
    let table = TableView(columns: columns, isFocused: false)
    table.drawHeads(&painter, inner, scene.words)
    let body = inner.split(top: 1).1
    table.draw(
      &painter, body, rows: 0..<min(away.count, max(0, body.height)), ground: { _ in .plain },
      cells: { index, line in
        let (grid, absence) = away[index]
        let place = scene.city.grids[grid]
        line.append(TextCell(scene.grid(grid)))
        line.append(TextCell(absence.role == .worker ? place.worker : place.standIn))
        line.append(
          TextCell(Figures.time(absence.until, now: scene.state.now, scene.zone), .textDim))
        line.append(TextCell(scene.words.duty(absence.role), .textDim))
        line.append(TextCell(absence.reason, .textDim))
      })
  }

  /// Absences in force, by grid.
  private var absences: [(grid: Int, absence: Absence)] {
    let all = scene.state.situation.absences.sorted { $0.key < $1.key }
    return all.flatMap { grid, absences in
      absences.filter { $0.isInForce(at: scene.state.now) }.map { (grid, $0) }
    }
  }
}
