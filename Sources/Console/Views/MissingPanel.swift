import Cells
import Model

/// Who is missing and can still be reached: whom to ring, and until when it helps.
struct MissingPanel {
  let scene: Scene

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let state = scene.state
    let entries = state.missing.entries
    let isFocused = state.browser.side == .missing
    let inner = painter.box(
      rect, title: scene.words[.missingRounds], trailing: Figures.count(entries.count),
      focused: isFocused
    ).inset(x: 1)
    guard !entries.isEmpty else {
      EmptyNote(scene: scene, reason: state.reasonOfNobodyMissing).draw(&painter, inner)
      return
    }
    let shown = columns(inner.width)
    let names = shown.map(\.name)
    let table = TableView(columns: shown.map(\.column), isFocused: isFocused)
    let all = scene.tables[.missing].columns?.count ?? names.count
    table.drawHeads(
      &painter, inner, scene.words,
      TableHeads(
        names: names, sort: state.tables[.missing].sort, leftOut: all - names.count))
    let body = inner.split(top: 1).1
    let first = min(state.browser.missingTop, entries.count)
    let city = scene.city
    table.draw(
      &painter, body, rows: first..<min(entries.count, first + max(0, body.height)),
      ground: { index in
        city.grids[entries[index].grid].code == state.browser.missing ? .selected : .plain
      },
      cells: { index, line in
        for name in names { line.append(cell(name, entries[index])) }
      })
  }

  /// The columns shown: those chosen as far as there is room for them, else what one rings by.
  func columns(_ width: Int) -> [ShownColumn] {
    let usual: [ColumnName] = [.place, .worker, .state, .until]
    let chosen = scene.tables[.missing].columns ?? usual.map { TableLayout.Choice($0) }
    let sort = scene.state.tables[.missing].sort
    return ShownColumn.fitting(chosen, in: width) {
      column($0).holdingArrow(of: $0, in: sort, scene.words)
    }
  }

  private func column(_ name: ColumnName) -> Column {
    switch name {
    case .worker: Column(title: .worker, width: 6)
    case .town: Column(title: .town, width: 10)
    case .state: Column(title: .state, width: scene.words.pick(12, 11))
    case .until: Column(title: .repairable, width: 6, align: .right)
    default: Column(title: .place, width: 10, share: 1)
    }
  }

  private func cell(_ name: ColumnName, _ entry: MissingRounds.Entry) -> TextCell {
    switch name {
    case .worker: return TextCell(reachable(entry), .text)
    case .town: return TextCell(scene.city.town(ofGrid: entry.grid).name, .textDim)
    case .state: return standing(entry)
    case .until: return TextCell(until(entry.half), .textDim)
    default: return TextCell(scene.grid(entry.grid))
    }
  }

  /// The person to ring: the worker, or the stand-in while the worker is away.
  private func reachable(_ entry: MissingRounds.Entry) -> String {
    let grid = scene.city.grids[entry.grid]
    guard !entry.isUncovered else { return scene.words[.nobody] }
    let isAway =
      scene.state.situation.absences[entry.grid]?.contains {
        $0.role == .worker && $0.isInForce(at: scene.state.now)
      } ?? false
    return isAway ? grid.standIn : grid.worker
  }

  private func standing(_ entry: MissingRounds.Entry) -> TextCell {
    let words = scene.words
    if entry.isUncovered { return TextCell(words[.uncovered], .late) }
    let round = scene.state.situation.rounds[Int(entry.half.rawValue)][entry.grid]
    guard let started = round.started else { return TextCell(words[.notBegun], .warn) }
    return TextCell(
      words[.begun] + " " + Figures.minute(started, scene.zone), .busy)
  }

  private func until(_ half: RoundHalf) -> String {
    let situation = scene.state.situation
    guard let window = situation.rulebook.window(of: half, on: situation.day) else { return "" }
    return Figures.minute(window.repairableUntil, scene.zone)
  }
}
