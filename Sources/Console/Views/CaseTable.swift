import Cells
import Model

/// The rows of a list of cases, the same in every view; wider tables say more.
struct CaseTable {
  let scene: Scene
  let list: CaseList
  let isFocused: Bool
  /// The table that is remembered for it, unless it is the board of slips.
  var table = TableName.cases

  /// Draws a framed list with a row of heads where it has one.
  func draw(_ painter: inout Painter, _ rect: Rect, hasHeads: Bool) {
    guard !rect.isEmpty else { return }
    let shown = columns(rect.width, hasHeads: hasHeads)
    let fields = shown.map(\.name)
    let hasMarks = fields.contains(.marks)
    let table = TableView(columns: shown.map(\.column), isFocused: isFocused)
    var body = rect
    if hasHeads {
      if scene.earlier != nil { painter.clear(rect.split(top: 1).0) }
      table.drawHeads(&painter, rect, scene.words, heads(fields))
      body = rect.split(top: 1).1
    }
    if hasHeads { drawMarks(&painter, body) }
    guard !list.rows.isEmpty else {
      if scene.earlier != nil { painter.clear(body) }
      guard list.isLoaded, list.reading == nil else {
        painter.text(
          scene.words[.reading] + "...", x: body.x, y: body.y, role: .textDim, width: body.width)
        return
      }
      EmptyNote(scene: scene, reason: scene.state.reason(ofEmpty: list)).draw(&painter, body)
      return
    }
    let symbols = painter.symbols
    let kept = scene.marks?.list?.lines(
      keptFrom: scene.earlier?.list, height: body.height)
    if let kept { painter.scroll(body, by: kept.shift) }
    table.draw(
      &painter, body, rows: list.visible, isOver: scene.earlier != nil,
      stays: { kept?.lines[$0 - list.visible.lowerBound] ?? false },
      ground: { index in
        let id = list.rows[index].item.id
        if scene.state.fresh.contains(id) { return .fresh }
        return id == list.selected ? .selected : .plain
      },
      cells: { index, line in
        let row = list.rows[index]
        let isGone = list.departed.contains(row.item.id)
        for field in fields {
          var cell = self.cell(field, row, symbols)
          if field == .text, !hasMarks { cell.text = marked(row.item, symbols) + cell.text }
          if isGone {
            cell.role = .textDim
            if field == .urgency { cell.text = String(Character(symbols.cross)) }
          }
          line.append(cell)
        }
      })
  }

  /// Puts a sign beside the marked rows, in the column between frame and table.
  private func drawMarks(_ painter: inout Painter, _ body: Rect) {
    let marks = scene.state.marks
    guard !marks.isEmpty || scene.earlier != nil else { return }
    for line in 0..<max(0, body.height) {
      let index = list.visible.lowerBound + line
      if list.visible.contains(index), marks.contains(list.rows[index].item.id) {
        painter.glyph(
          painter.symbols.pointer, x: body.x - 1, y: body.y + line, role: .accent)
      } else if scene.earlier != nil {
        painter.clear(Rect(x: body.x - 1, y: body.y + line, width: 1, height: 1))
      }
    }
  }

  /// Where there is no room for a column of marks, they stand before the text they belong to.
  private func marked(_ item: Case, _ symbols: Symbols) -> String {
    let marks = SideMarks.cell(item, symbols).text
    return marks.isEmpty ? "" : marks + " "
  }
}

extension CaseList {
  /// The columns that numbers take in a city with so many cases, and those on the screen: they do
  /// not hang on where one has got to in the list.
  func numberWidth(ofCases count: Int) -> Int {
    var most = rows[visible].reduce(Int64(count)) { max($0, $1.item.id.number) }
    var width = 4
    while most >= 10_000 {
      most /= 10
      width += 1
    }
    return width
  }
}

extension CaseList {
  /// Whether it is the board of slips.
  var isOfSlips: Bool { chosen == .queue(.slips) }

  /// The table that is remembered for the list of the Cases view.
  var table: TableName { isOfSlips ? .slips : .cases }

  /// What the rows stand in the order of, as far as that is said at the heads of columns: what they
  /// were sorted by, or the column of an order that is one column's. The queues' orders are their
  /// own.
  func shownSort(_ chosen: TableLayout) -> [TableLayout.Key] {
    guard query.sort.isEmpty else { return chosen.sort }
    if !chosen.sort.isEmpty, CaseQuery.Order(serving: chosen.caseSort) == query.order {
      return chosen.sort
    }
    return switch query.order {
    case .queue, .slips: []
    case .due: [TableLayout.Key(.due)]
    case .oldest: [TableLayout.Key(.number)]
    case .newest: [TableLayout.Key(.number, isDescending: true)]
    }
  }

  /// Whether closed cases are among those listed.
  var showsClosed: Bool { query.holdsClosed }

  /// What stands at the right of the list's title: rows that wait, and how many there are in all.
  func remark(_ words: Words, _ symbols: Symbols, total: Int) -> String {
    var text = ""
    if let sorting {
      text = words.sorting(percent: min(99, sorting * 100 / max(1, total))) + "  "
    }
    if arrivals > 0 {
      text += Figures.count(arrivals) + " " + words[.newRows] + " "
      text += String(Character(symbols.down)) + " "
    }
    guard let hits else { return text + Figures.count(total) }
    let count = Figures.count(min(hits.count, CaseList.mostHits))
    return text + count + (hits.isCounting ? "+ " + String(Character(symbols.ellipsis)) : "")
  }
}
