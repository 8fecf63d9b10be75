import Cells
import Model

/// All that is known of the chosen grid.
extension MapPanel {
  /// Draws the card of the grid under the cursor.
  func drawCard(_ painter: inout Painter) {
    guard figures.city.grids.indices.contains(map.cursor) else { return }
    let rows = rows(painter.symbols)
    let names = rows.map { painter.columns(of: $0.0) }.max() ?? 0
    heading(&painter)
    for (index, row) in rows.enumerated() {
      let y = index + 2
      painter.text(row.0, x: 1, y: y, role: .textDim, width: names)
      painter.text(
        row.1, x: names + 3, y: y, role: row.2, width: max(0, painter.size.width - names - 4))
    }
  }

  private func heading(_ painter: inout Painter) {
    let city = figures.city
    let grid = city.grids[map.cursor]
    painter.texts(
      [
        (city.village(ofGrid: map.cursor).name + " ", .textStrong),
        (grid.shortName + " ", .accent), (grid.code.description, .textDim),
      ], x: 1, y: 0)
  }

  func rows(_ symbols: Symbols) -> [(String, String, Role)] {
    let city = figures.city
    let grid = city.grids[map.cursor]
    let tally = figures.situation.grids[map.cursor]
    var rows: [(String, String, Role)] = [
      (words[.town], city.town(ofGrid: map.cursor).name, .text),
      (words[.village], city.village(ofGrid: map.cursor).name, .text),
      (words[.kind], words.kind(grid.kind), .text),
    ]
    if !grid.name.isEmpty { rows.append((words[.grid], grid.name, .text)) }
    rows.append((words[.worker], grid.worker.isEmpty ? words[.nobody] : grid.worker, .text))
    rows.append((words[.standIn], grid.standIn.isEmpty ? words[.nobody] : grid.standIn, .text))
    for absence in figures.situation.absences[map.cursor] ?? [] {
      let zone = figures.situation.rulebook.zone
      rows.append(
        (
          words[.absent],
          "\(absence.role.rawValue) \(Figures.full(absence.from, zone)) "
            + "\(symbols.arrow) \(Figures.full(absence.until, zone)) \(absence.reason)", .warn
        ))
    }
    rows.append((words.casesLabel, words.cases(tally), MapPanel.role(of: tally)))
    rows += citizenRows(ofGrid: map.cursor)
    for half in RoundHalf.allCases {
      let report = words.roundReport(figures, map.cursor, half, symbols: symbols)
      rows.append((words.round(half), report, role(of: half)))
    }
    if let centre = grid.centre {
      rows.append((words[.place], Coordinates.text(centre), .textDim))
    }
    return rows
  }

  /// The ink of words about cases.
  static func role(of tally: Tally) -> Role {
    switch tally.worst {
    case .red: .late
    case .yellow: .warn
    case .green: .ok
    case nil: .text
    }
  }

  private func role(of half: RoundHalf) -> Role {
    switch figures.board.status(of: map.cursor, half) {
    case .done, .covered: .ok
    case .underway: .busy
    case .late: .warn
    case .missed: .late
    case .due, .excused: .text
    }
  }
}
