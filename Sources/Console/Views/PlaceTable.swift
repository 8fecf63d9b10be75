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
    let shown = columns(rect.width)
    let table = TableView(columns: shown.map(\.column), isFocused: isFocused)
    table.drawHeads(&painter, rect, scene.words, heads(shown.map(\.name)))
    let body = rect.split(top: 1).1
    let first = min(top, codes.count)
    let rows = first..<min(codes.count, first + max(0, body.height))
    if let bar = shown.firstIndex(where: { $0.name == .bar }) {
      let widths = table.widths(in: rect.width)
      let x = body.x + widths[..<bar].reduce(0) { $0 + $1 + 1 }
      drawBars(&painter, Rect(x: x, y: body.y, width: widths[bar], height: body.height), rows)
    }
    let names = shown.map(\.name)
    let hasCovered = names.contains(.covered)
    table.draw(
      &painter, body, rows: rows, ground: { codes[$0] == selected ? .selected : .plain },
      cells: { index, line in
        if isOfGrids {
          for name in names { line.append(gridCell(name, codes[index])) }
        } else {
          for name in names { line.append(placeCell(name, codes[index], hasCovered)) }
        }
      })
    if rows.upperBound < codes.count {
      painter.glyph(painter.symbols.down, x: rect.right, y: rect.bottom - 1, role: .accent)
    }
  }

  /// Whether the places are grids, which say when they were walked and not how many.
  private var isOfGrids: Bool { codes.first?.level == .grid }

  /// The columns shown: those chosen as far as there is room for them, else those that fit best.
  func columns(_ width: Int) -> [ShownColumn] {
    let table: TableName = isOfGrids ? .grids : .places
    let sort = scene.state.tables[table].sort
    func draw(_ name: ColumnName) -> Column {
      let column = isOfGrids ? gridColumn(name) : placeColumn(name)
      return column.holdingArrow(of: name, in: sort, scene.words)
    }
    guard let chosen = scene.tables[table].columns else {
      let names = isOfGrids ? gridNames(width) : placeNames(width)
      return names.map { ShownColumn(name: $0, column: draw($0)) }
    }
    return ShownColumn.fitting(chosen, in: width, draw)
  }

  /// What the heads of the columns shown say.
  private func heads(_ shown: [ColumnName]) -> TableHeads {
    let table: TableName = isOfGrids ? .grids : .places
    let fitting = isOfGrids ? gridNames(.max) : placeNames(.max)
    let all = scene.tables[table].columns?.count ?? fitting.count
    return TableHeads(
      names: shown, sort: scene.state.tables[table].sort, leftOut: all - shown.count)
  }

  private func placeNames(_ width: Int) -> [ColumnName] {
    (width >= 100 ? [.place, .bar] : [.place]) + [.grids, .walked] + statuses(width) + [.other]
  }

  /// What the present round's columns count. All of them add up to the grids, and so they do where
  /// covered rounds count as done; where there is no room for either, what is wrong.
  private func statuses(_ width: Int) -> [ColumnName] {
    let all: [ColumnName] = [.done, .covered, .underway, .pending, .late, .missed, .excused]
    let rest = [ColumnName.grids, .walked, .other].reduce(0) { $0 + placeColumn($1).width }
    for statuses in [all, all.filter { $0 != .covered }] {
      let gaps = statuses.count + 3
      let needed = statuses.reduce(12 + gaps) { $0 + placeColumn($1).width }
      if width >= needed + rest { return statuses }
    }
    return [.pending, .late, .missed]
  }

  private func placeColumn(_ name: ColumnName) -> Column {
    switch name {
    case .place: Column(title: .place, width: 12, share: 1)
    case .bar: Column(title: nil, width: 10, share: 3)
    // The round that does not matter now, by its own name.
    case .other: headed(scene.state.patrol.half == .morning ? .afternoon : .morning)
    default: headed(name.title)
    }
  }

  /// A column of counts as wide as its head.
  private func headed(_ label: Label) -> Column {
    Column(title: label, width: max(5, Width.of(scene.words[label])), align: .right)
  }

  private func placeCell(_ name: ColumnName, _ code: PlaceCode, _ hasCovered: Bool) -> TextCell {
    let board = scene.state.patrol
    let grids = PatrolBrowser.grids(of: code, in: scene.city)
    switch name {
    case .place:
      return TextCell(Scene.short(scene.words.place(code, in: scene.city)), .text)
    case .bar: return TextCell("")
    case .grids: return TextCell(Figures.count(grids.count), .textDim)
    case .walked:
      return TextCell(String(board.tally(of: grids, board.half).percent) + "%", .textStrong)
    case .other:
      let other: RoundHalf = board.half == .morning ? .afternoon : .morning
      return TextCell(String(board.tally(of: grids, other).percent) + "%", .textDim)
    default:
      guard let status = name.roundStatus else { return TextCell("") }
      let tally = board.tally(of: grids, board.half)
      let isWalked = status == .done && !hasCovered
      let count = isWalked ? tally.finished : tally[status]
      return count == 0
        ? TextCell("-", .textDim) : TextCell(Figures.count(count), Scene.role(status))
    }
  }

  /// How much of each place is walked, under way and late, end to end.
  private func drawBars(
    _ painter: inout Painter, _ body: Rect, _ rows: Range<Int>
  ) {
    let board = scene.state.patrol
    let x = body.x
    for (line, index) in rows.enumerated() where line < body.height {
      let tally = board.tally(
        of: PatrolBrowser.grids(of: codes[index], in: scene.city), board.half)
      guard tally.expected > 0 else { continue }
      var drawn = 0
      var counted = 0
      let parts: [(Int, Role)] = [
        (tally.finished, .ok), (tally.underway, .busy), (tally.late, .warn), (tally.missed, .late),
      ]
      for (count, role) in parts where count > 0 {
        counted += count
        let end = max(drawn + 1, body.width * counted / tally.expected)
        for column in drawn..<min(end, body.width) {
          painter.glyph(painter.symbols.bar, x: x + column, y: body.y + line, role: role)
        }
        drawn = min(end, body.width)
      }
      for column in drawn..<body.width {
        painter.glyph(painter.symbols.barTrack, x: x + column, y: body.y + line, role: .barTrack)
      }
    }
  }

  private func gridNames(_ width: Int) -> [ColumnName] {
    var names: [ColumnName] = [.grid, .kind, .worker, .standIn]
    // Both rounds where there is room, else the one that matters now.
    let isBoth = width >= 84
    let half = scene.state.patrol.half
    if isBoth || half == .morning { names += [.morning, .morningTime] }
    if isBoth || half == .afternoon { names += [.afternoon, .afternoonTime] }
    return names + [.found]
  }

  private func gridColumn(_ name: ColumnName) -> Column {
    switch name {
    case .grid: Column(title: .grid, width: 5, share: 1)
    case .kind: Column(title: .kind, width: scene.words.pick(4, 11))
    case .worker, .standIn: Column(title: name.title, width: 8)
    case .morning, .afternoon: Column(title: name.title, width: 9)
    case .morningTime, .afternoonTime: Column(title: .time, width: 11)
    default: Column(title: .found, width: 5, align: .right)
    }
  }

  private func gridCell(_ name: ColumnName, _ code: PlaceCode) -> TextCell {
    guard let index = scene.city.gridIndex(code) else { return TextCell("") }
    let state = scene.state
    let grid = scene.city.grids[index]
    switch name {
    case .grid:
      return TextCell(grid.shortName + (grid.name.isEmpty ? "" : " " + grid.name), .text)
    case .kind: return TextCell(scene.words.kind(grid.kind), .textDim)
    case .worker: return person(grid.worker, .worker, index)
    case .standIn: return person(grid.standIn, .standIn, index)
    case .morning, .afternoon:
      let status = state.patrol.status(of: index, name == .morning ? .morning : .afternoon)
      return TextCell(scene.words.status(status), Scene.role(status))
    case .morningTime, .afternoonTime:
      let half: RoundHalf = name == .morningTime ? .morning : .afternoon
      let round = state.situation.rounds[Int(half.rawValue)][index]
      var times = round.started.map { Figures.minute($0, scene.zone) } ?? ""
      if let done = round.done { times += "-" + Figures.minute(done, scene.zone) }
      return TextCell(times, .textDim)
    default:
      let found = state.situation.rounds.reduce(0) { $0 + $1[index].found }
      return TextCell(found == 0 ? "" : String(found), .text)
    }
  }

  private func person(_ name: String, _ role: DutyRole, _ grid: Int) -> TextCell {
    let isAway =
      scene.state.situation.absences[grid]?.contains {
        $0.role == role && $0.isInForce(at: scene.state.now)
      } ?? false
    return isAway ? TextCell(name + " " + scene.words[.absent], .warn) : TextCell(name, .text)
  }
}
