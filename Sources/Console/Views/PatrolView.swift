import Cells
import Model

/// Rounds by town, village and grid, and who is missing and can still be reached.
struct PatrolView {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    let parts = scene.layout.patrol
    drawPlaces(&painter, parts.places)
    MissingPanel(scene: scene).draw(&painter, parts.missing)
  }

  private func drawPlaces(_ painter: inout Painter, _ rect: Rect) {
    let browser = scene.state.browser
    let inner = painter.box(
      rect, title: title, trailing: summary, focused: browser.side == .places
    ).inset(x: 1)
    let codes = browser.places(in: scene.city)
    let isGrids = codes.first?.level == .grid
    let columns = isGrids ? gridColumns(inner.width) : placeColumns(inner.width)
    let table = TableView(columns: columns, isFocused: browser.side == .places)
    table.drawHeads(&painter, inner, scene.words)
    let body = inner.split(top: 1).1
    let first = min(browser.top, codes.count)
    table.draw(
      &painter, body, rows: first..<min(codes.count, first + max(0, body.height)),
      ground: { codes[$0] == browser.selected ? .selected : .plain },
      cells: { index, line in
        if isGrids {
          gridCells(codes[index], inner.width, &line)
        } else {
          placeCells(codes[index], inner.width, &line)
        }
      })
  }

  private var title: String {
    guard let inside = scene.state.browser.inside else {
      return scene.words[.patrol] + " " + scene.city.name
    }
    let name = scene.words.place(inside, in: scene.city)
    guard let town = inside.ancestor(.town), town != inside else { return name }
    return scene.words.place(town, in: scene.city) + " " + name
  }

  /// Both rounds with their windows and how much of each is walked.
  private var summary: String {
    let board = scene.state.patrol
    let windows = scene.state.situation.rulebook.settings.roundWindows
    var parts: [String] = []
    for half in RoundHalf.allCases where Int(half.rawValue) < windows.count {
      let window = windows[Int(half.rawValue)]
      let times = Figures.minute(window.lowerBound) + "-" + Figures.minute(window.upperBound)
      let percent = String(board.tallies[Int(half.rawValue)].percent) + "%"
      parts.append(scene.words.half(half) + " " + times + " " + percent)
    }
    return parts.joined(separator: "  ")
  }

  /// What the present round's columns count: where there is no room for all, what is wrong.
  private func statuses(_ width: Int) -> [RoundStatus] {
    width >= 74 ? [.done, .covered, .underway, .due, .late, .missed] : [.due, .late, .missed]
  }

  private func placeColumns(_ width: Int) -> [Column] {
    var columns = [
      Column(title: .place, width: 10, share: 1), headed(.grids), headed(.percentDone),
    ]
    for status in statuses(width) {
      columns.append(headed(Scene.label(status)))
    }
    columns.append(headed(scene.state.patrol.half == .morning ? .afternoon : .morning))
    return columns
  }

  /// A column of counts as wide as its head.
  private func headed(_ label: Label) -> Column {
    Column(title: label, width: max(5, Width.of(scene.words[label])), align: .right)
  }

  private func placeCells(_ code: PlaceCode, _ width: Int, _ line: inout [TextCell]) {
    let city = scene.city
    let board = scene.state.patrol
    let grids =
      city.townIndex(code).map { city.towns[$0].grids }
      ?? city.villageIndex(code).map { city.villages[$0].grids } ?? 0..<0
    let tally = board.tally(of: grids, board.half)
    let other = board.tally(of: grids, board.half == .morning ? .afternoon : .morning)
    line.append(TextCell(Scene.short(scene.words.place(code, in: city)), .text))
    line.append(TextCell(Figures.count(grids.count), .textDim))
    line.append(TextCell(String(tally.percent) + "%", .textStrong))
    for status in statuses(width) {
      let count = tally[status]
      line.append(
        count == 0 ? TextCell("-", .textDim) : TextCell(Figures.count(count), Scene.role(status)))
    }
    line.append(TextCell(String(other.percent) + "%", .textDim))
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

extension Scene {
  /// The head of a column that counts a status.
  static func label(_ status: RoundStatus) -> Label {
    switch status {
    case .due: .due
    case .underway: .underway
    case .done: .done
    case .covered: .covered
    case .late: .late
    case .missed: .missed
    case .excused: .excused
    }
  }
}
