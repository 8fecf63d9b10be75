import Cells
import Model

/// The groups of the list of cases: a line each with its figures, and a bar where there is room.
struct GroupTable {
  let scene: Scene
  let list: GroupList

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let hasBars = rect.width >= 70
    var columns = [Column(title: title, width: 14, share: 2)]
    if hasBars { columns.append(Column(title: nil, width: 12, share: 3)) }
    columns += [
      Column(title: .cases, width: 9, align: .right), Column(title: .late, width: 9, align: .right),
      Column(title: .lateShare, width: 6, align: .right),
      Column(title: .share, width: 6, align: .right),
    ]
    let table = TableView(columns: columns, isFocused: true)
    table.drawHeads(&painter, rect, scene.words)
    let (body, foot) = rect.split(top: 1).1.split(bottom: 1)
    guard list.isLoaded else {
      let text = scene.words[.counting] + "..."
      painter.text(text, x: body.x, y: body.y, role: .textDim, width: body.width)
      return
    }
    guard !list.groups.isEmpty else {
      let reason = scene.state.reason(ofEmpty: scene.state.cases)
      EmptyNote(scene: scene, reason: reason).draw(&painter, body)
      return
    }
    let total = list.total
    let rows = list.visible
    table.draw(
      &painter, body, rows: rows,
      ground: { list.groups[$0].value == list.selected ? .selected : .plain },
      cells: { index, line in
        let group = list.groups[index]
        let name = scene.words.group(group.value, by: list.grouping, in: scene.city)
        line.append(TextCell(name, group.value == .missing ? .textDim : .text))
        cells(group.sum, of: total, hasBars, &line)
      })
    if hasBars { drawBars(&painter, body, table.widths(in: rect.width)) }
    table.draw(
      &painter, foot, rows: 0..<1, ground: { _ in .plain },
      cells: { _, line in
        line.append(TextCell(scene.words.groups(list.groups.count), .textDim))
        cells(total, of: total, hasBars, &line)
      })
    if rows.upperBound < list.groups.count {
      painter.glyph(painter.symbols.down, x: rect.right, y: body.bottom - 1, role: .accent)
    }
  }

  private var title: Label {
    switch list.grouping {
    case .town: .town
    case .unit: .holder
    case .category: .category
    }
  }

  private func cells(
    _ sum: CaseGroups.Sum, of total: CaseGroups.Sum, _ hasBars: Bool, _ line: inout [TextCell]
  ) {
    if hasBars { line.append(TextCell("")) }
    line.append(TextCell(Figures.count(sum.count), .textStrong))
    line.append(
      sum.late == 0 ? TextCell("-", .textDim) : TextCell(Figures.count(sum.late), .late))
    line.append(TextCell(Figures.percent(sum.late, of: sum.count), .textDim))
    line.append(TextCell(Figures.percent(sum.count, of: total.count), .text))
  }

  /// Each group against the largest: what is late, then the rest.
  private func drawBars(_ painter: inout Painter, _ body: Rect, _ widths: [Int]) {
    let most = max(1, list.groups.map(\.sum.count).max() ?? 1)
    let x = body.x + widths[0] + 1
    for (line, index) in list.visible.enumerated() where line < body.height {
      let sum = list.groups[index].sum
      let whole = max(1, widths[1] * sum.count / most)
      let late = sum.late == 0 ? 0 : max(1, whole * sum.late / max(1, sum.count))
      for column in 0..<min(widths[1], whole) {
        painter.glyph(
          painter.symbols.bar, x: x + column, y: body.y + line,
          role: column < late ? .late : .ok)
      }
    }
  }
}
