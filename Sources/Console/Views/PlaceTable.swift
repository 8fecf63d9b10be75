import Cells
import Model

/// The rounds of places, a line each: figures for towns and villages, times for grids.
struct PlaceTable {
  let scene: Scene
  let codes: [PlaceCode]

  func draw(
    _ painter: inout Painter, _ rect: Rect, from top: Int, selected: PlaceCode?, isFocused: Bool
  ) {
    guard !codes.isEmpty else {
      EmptyNote(scene: scene, reason: .noPlaces).draw(&painter, rect)
      return
    }
    let isGrids = codes.first?.level == .grid
    let columns = isGrids ? gridColumns(rect.width) : placeColumns(rect.width)
    let table = TableView(columns: columns, isFocused: isFocused)
    table.drawHeads(&painter, rect, scene.words)
    let body = rect.split(top: 1).1
    let first = min(top, codes.count)
    let rows = first..<min(codes.count, first + max(0, body.height))
    if !isGrids, rect.width >= 100 { drawBars(&painter, body, rows, table.widths(in: rect.width)) }
    table.draw(
      &painter, body, rows: rows, ground: { codes[$0] == selected ? .selected : .plain },
      cells: { index, line in
        if isGrids {
          gridCells(codes[index], rect.width, &line)
        } else {
          placeCells(codes[index], rect.width, &line)
        }
      })
    if rows.upperBound < codes.count {
      painter.glyph(painter.symbols.down, x: rect.right, y: rect.bottom - 1, role: .accent)
    }
  }

  /// What the present round's columns count. All of them add up to the grids, and so they do where
  /// covered rounds count as done; where there is no room for either, what is wrong.
  private func statuses(_ width: Int) -> [RoundStatus] {
    let all: [RoundStatus] = [.done, .covered, .underway, .due, .late, .missed, .excused]
    let rest = [.grids, .percentDone, other].reduce(0) { $0 + headed($1).width }
    for statuses in [all, all.filter { $0 != .covered }] {
      let gaps = statuses.count + 3
      let needed = statuses.reduce(12 + gaps) { $0 + headed(Scene.label($1)).width }
      if width >= needed + rest { return statuses }
    }
    return [.due, .late, .missed]
  }

  private func placeColumns(_ width: Int) -> [Column] {
    var columns = [
      Column(title: .place, width: 12, share: 1), headed(.grids), headed(.percentDone),
    ]
    if width >= 100 { columns.insert(Column(title: nil, width: 10, share: 3), at: 1) }
    for status in statuses(width) {
      columns.append(headed(Scene.label(status)))
    }
    columns.append(headed(other))
    return columns
  }

  /// The round that does not matter now.
  private var other: Label { scene.state.patrol.half == .morning ? .afternoon : .morning }

  /// A column of counts as wide as its head.
  private func headed(_ label: Label) -> Column {
    Column(title: label, width: max(5, scene.columns(of: scene.words[label])), align: .right)
  }

  private func placeCells(_ code: PlaceCode, _ width: Int, _ line: inout [TextCell]) {
    let city = scene.city
    let board = scene.state.patrol
    let grids = grids(code)
    let tally = board.tally(of: grids, board.half)
    let other = board.tally(of: grids, board.half == .morning ? .afternoon : .morning)
    line.append(TextCell(Scene.short(scene.words.place(code, in: city)), .text))
    if width >= 100 { line.append(TextCell("")) }
    line.append(TextCell(Figures.count(grids.count), .textDim))
    line.append(TextCell(String(tally.percent) + "%", .textStrong))
    let statuses = statuses(width)
    for status in statuses {
      let isWalked = status == .done && !statuses.contains(.covered)
      let count = isWalked ? tally.finished : tally[status]
      line.append(
        count == 0 ? TextCell("-", .textDim) : TextCell(Figures.count(count), Scene.role(status)))
    }
    line.append(TextCell(String(other.percent) + "%", .textDim))
  }

  /// How much of each place is walked, under way and late, end to end.
  private func drawBars(
    _ painter: inout Painter, _ body: Rect, _ rows: Range<Int>, _ widths: [Int]
  ) {
    let board = scene.state.patrol
    let x = body.x + widths[0] + 1
    for (line, index) in rows.enumerated() where line < body.height {
      let tally = board.tally(of: grids(codes[index]), board.half)
      guard tally.expected > 0 else { continue }
      var drawn = 0
      var counted = 0
      let parts: [(Int, Role)] = [
        (tally.finished, .ok), (tally.underway, .busy), (tally.late, .warn), (tally.missed, .late),
      ]
      for (count, role) in parts where count > 0 {
        counted += count
        let end = max(drawn + 1, widths[1] * counted / tally.expected)
        for column in drawn..<min(end, widths[1]) {
          painter.glyph(painter.symbols.bar, x: x + column, y: body.y + line, role: role)
        }
        drawn = min(end, widths[1])
      }
      for column in drawn..<widths[1] {
        painter.glyph(painter.symbols.barTrack, x: x + column, y: body.y + line, role: .barTrack)
      }
    }
  }

  private func grids(_ code: PlaceCode) -> Range<Int> {
    scene.city.townIndex(code).map { scene.city.towns[$0].grids }
      ?? scene.city.villageIndex(code).map { scene.city.villages[$0].grids } ?? 0..<0
  }

  private func gridColumns(_ width: Int) -> [Column] {
    let kind = scene.state.language == .chinese ? 4 : 11
    var columns = [
      Column(title: .grid, width: 5, share: 1), Column(title: .kind, width: kind),
      Column(title: .worker, width: 8), Column(title: .standIn, width: 8),
    ]
    for half in halves(width) {
      columns.append(Column(title: half == .morning ? .morning : .afternoon, width: 9))
      columns.append(Column(title: .time, width: 11))
    }
    columns.append(Column(title: .found, width: 5, align: .right))
    return columns
  }

  /// The rounds that a table of grids has room for: both, or the one that matters now.
  private func halves(_ width: Int) -> [RoundHalf] {
    width >= 84 ? RoundHalf.allCases : [scene.state.patrol.half]
  }

  private func gridCells(_ code: PlaceCode, _ width: Int, _ line: inout [TextCell]) {
    guard let index = scene.city.gridIndex(code) else { return }
    let state = scene.state
    let grid = scene.city.grids[index]
    line.append(TextCell(grid.shortName + (grid.name.isEmpty ? "" : " " + grid.name), .text))
    line.append(TextCell(scene.words.kind(grid.kind), .textDim))
    line.append(person(grid.worker, .worker, index))
    line.append(person(grid.standIn, .standIn, index))
    var found = 0
    for half in halves(width) {
      let status = state.patrol.status(of: index, half)
      let round = state.situation.rounds[Int(half.rawValue)][index]
      line.append(TextCell(scene.words.status(status), Scene.role(status)))
      var times = round.started.map { Figures.minute($0, scene.zone) } ?? ""
      if let done = round.done { times += "-" + Figures.minute(done, scene.zone) }
      line.append(TextCell(times, .textDim))
      found += round.found
    }
    line.append(TextCell(found == 0 ? "" : String(found), .text))
  }

  private func person(_ name: String, _ role: DutyRole, _ grid: Int) -> TextCell {
    let isAway =
      scene.state.situation.absences[grid]?.contains {
        $0.role == role && $0.isInForce(at: scene.state.now)
      } ?? false
    return isAway ? TextCell(name + " " + scene.words[.absent], .warn) : TextCell(name, .text)
  }
}
