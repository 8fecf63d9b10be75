import Cells
import Model

/// What is under the cursor, in one line.
struct StatusLine {
  let scene: Scene

  func draw(_ painter: inout Painter, _ row: Rect) {
    let state = scene.state
    painter.clipped(to: Rect(x: row.x + 1, y: row.y, width: row.width - 2, height: 1)) { painter in
      if case .intake(let form) = state.overlay {
        if let grid = state.known(form.draft).flatMap(scene.city.gridIndex) {
          drawGrid(&painter, grid)
        }
      } else if state.card == nil, state.view == .log {
        drawEvent(&painter)
      } else if state.card == nil, state.view == .patrol {
        drawPlace(&painter, state.browser.side == .missing ? state.browser.missing : selected)
      } else if let grid = gridOnMap {
        drawGrid(&painter, grid)
      } else if let item = state.target?.item {
        drawCase(&painter, item)
      }
    }
  }

  private var selected: PlaceCode? { scene.state.browser.selected }

  /// The grid under the map's cursor, while the map takes the keys.
  private var gridOnMap: Int? {
    let state = scene.state
    guard state.card == nil, state.view == .map || state.view == .watch && state.panel == .map
    else { return nil }
    return scene.city.grids.indices.contains(state.map.cursor) ? state.map.cursor : nil
  }

  private func drawCase(_ painter: inout Painter, _ item: Case) {
    if scene.state.card == nil, list.departed.contains(item.id) {
      let cross = String(Character(painter.symbols.cross))
      painter.texts(
        [(cross + " ", .warn), (scene.words.hasLeft, .text)], x: 0, y: 0)
      return
    }
    guard let code = item.grid, let grid = scene.city.gridIndex(code) else {
      painter.texts([(scene.words[.unlocated], .textDim)], x: 0, y: 0)
      return
    }
    drawGrid(&painter, grid)
  }

  /// The list that the selected case stands in.
  private var list: CaseList {
    scene.state.view == .watch ? scene.state.next : scene.state.cases
  }

  private func drawPlace(_ painter: inout Painter, _ code: PlaceCode?) {
    guard let code else { return }
    if let grid = scene.city.gridIndex(code) {
      drawGrid(&painter, grid)
      return
    }
    let grids: Range<Int>
    if let town = scene.city.townIndex(code) {
      grids = scene.city.towns[town].grids
    } else if let village = scene.city.villageIndex(code) {
      grids = scene.city.villages[village].grids
    } else {
      return
    }
    var tally = Tally()
    for grid in grids { tally += scene.state.situation.grids[grid] }
    let name: Line = [
      (scene.words.place(code, in: scene.city), .textStrong), ("  " + code.description, .textDim),
    ]
    let count: Line = [
      ("  " + scene.words[.grids] + " ", .textDim), (Figures.count(grids.count), .text),
    ]
    draw([name, count, figures(tally)], weights: [0, 2, 1], &painter)
  }

  /// Village, number, who is on duty, open and late cases, the round; what finds no room is left
  /// out, the stand-in first.
  private func drawGrid(_ painter: inout Painter, _ index: Int) {
    let state = scene.state
    let words = scene.words
    let city = scene.city
    let grid = city.grids[index]
    let village = city.village(ofGrid: index)
    var name: Line = [(village.name + " " + grid.shortName, .textStrong)]
    if grid.kind != .urban { name.append((" " + words.kind(grid.kind), .textDim)) }
    if !grid.name.isEmpty { name.append((" " + grid.name, .text)) }
    let town: Line = [("  " + city.towns[village.town].name, .textDim)]
    let worker = person(words[.worker], grid.worker, .worker, index)
    let standIn = person(words[.standIn], grid.standIn, .standIn, index)
    let cases = said(index) ?? figures(state.situation.grids[index])
    let half = state.patrol.half
    let status = state.patrol.status(of: index, half)
    let round = state.situation.rounds[Int(half.rawValue)][index]
    var walk: Line = [
      ("  " + words.round(half) + " ", .textDim), (words.status(status), Scene.role(status)),
    ]
    if let time = round.done ?? round.started {
      walk.append((" " + Figures.minute(time, scene.zone), .text))
    }
    draw([name, town, worker, standIn, cases, walk], weights: [0, 5, 2, 4, 1, 3], &painter)
  }

  /// What citizens say of the grid under the map's cursor, in the modes that show it.
  private func said(_ grid: Int) -> Line? {
    guard gridOnMap == grid,
      let citizens = CitizenFigures(scene.state.situation, in: scene.state.map.mode)
    else { return nil }
    let own = grid..<grid + 1
    return [
      ("  " + scene.words.title(citizens.mode, citizens.limits) + " ", .textDim),
      (
        scene.words.said(citizens.tally(of: own), citizens),
        MapPanel.role(of: citizens.standing(of: own))
      ),
    ]
  }

  /// Draws parts in their order, leaving out those of the greatest weight until the rest fits.
  private func draw(_ parts: [Line], weights: [Int], _ painter: inout Painter) {
    let widths = parts.map { part in part.reduce(0) { $0 + painter.columns(of: $1.text) } }
    var kept = Set(parts.indices)
    for index in parts.indices.sorted(by: { weights[$0] > weights[$1] }) {
      guard kept.reduce(0, { $0 + widths[$1] }) > painter.size.width else { break }
      kept.remove(index)
    }
    var x = 0
    for index in parts.indices where kept.contains(index) {
      for run in parts[index] { x += painter.text(run.text, x: x, y: 0, role: run.role) }
    }
  }

  private func person(_ label: String, _ name: String, _ role: DutyRole, _ grid: Int) -> Line {
    guard !name.isEmpty else { return [] }
    let isAway =
      scene.state.situation.absences[grid]?.contains {
        $0.role == role && $0.isInForce(at: scene.state.now)
      } ?? false
    return [("  " + label + " ", .textDim), (name, isAway ? .textDim : .text)]
      + (isAway ? [(" " + scene.words[.absent], .warn)] : [])
  }

  private func figures(_ tally: Tally) -> Line {
    [
      ("  " + scene.words[.open] + " ", .textDim), (Figures.count(tally.open), .text),
      ("  " + scene.words[.late] + " ", .textDim),
      (Figures.count(tally.late), tally.late > 0 ? .late : .text),
    ]
  }

  /// Where an event came from; that it was part of a move of several cases says nothing to a reader.
  private func outside(_ event: Event) -> Origin? {
    event.origin.flatMap { Batch($0) == nil ? $0 : nil }
  }

  private func drawEvent(_ painter: inout Painter) {
    guard let logged = scene.state.log.selectedRow else { return }
    let event = logged.event
    painter.line(
      [
        ("#" + Figures.count(Int(logged.sequence)) + "  ", .textDim),
        (Figures.full(event.at, scene.zone) + "  ", .text),
        (outside(event).map { $0.source + "/" + $0.id + "  " } ?? "", .textDim),
        (scene.words.particulars(logged, in: scene.city, scene.zone), .text),
      ], x: 0, y: 0, width: painter.size.width)
  }
}
