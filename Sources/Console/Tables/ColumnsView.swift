import Cells
import Model

/// The choosing of a table's columns, over the view.
struct ColumnsView {
  let scene: Scene
  let dialogue: ColumnsDialogue

  func draw(_ painter: inout Painter) {
    let rect = scene.layout.columns(dialogue)
    painter.fill(rect)
    let words = scene.words
    let inner = painter.box(
      rect, title: words.columnsTitle(dialogue.table), trailing: count, focused: true
    ).inset(x: 1)
    let (body, foot) = inner.split(bottom: 1)
    let table = TableView(
      columns: [
        Column(title: nil, width: 1), Column(title: nil, width: 12, share: 1),
        Column(title: nil, width: 14), Column(title: nil, width: 5, align: .right),
        Column(title: nil, width: 8),
      ], isFocused: true)
    let rows = dialogue.top..<min(dialogue.lines.count, dialogue.top + max(0, body.height))
    let symbols = painter.symbols
    table.draw(
      &painter, body, rows: rows, ground: { $0 == dialogue.selected ? .selected : .plain },
      cells: { index, line in cells(dialogue.lines[index], symbols, &line) })
    if rows.upperBound < dialogue.lines.count {
      painter.glyph(painter.symbols.down, x: inner.right - 1, y: body.bottom - 1, role: .accent)
    }
    drawFoot(&painter, foot)
  }

  /// How many columns are shown; that nobody chose them.
  private var count: String {
    let shown = dialogue.lines.count(where: \.isShown)
    let figure = Figures.count(shown) + "/" + Figures.count(dialogue.lines.count)
    return dialogue.isAutomatic ? scene.words.automatic + "  " + figure : figure
  }

  private func cells(
    _ line: ColumnsDialogue.Line, _ symbols: Symbols, _ cells: inout [TextCell]
  ) {
    let name = line.choice.name
    let role: Role = line.isShown ? .text : .textDim
    cells.append(TextCell(line.isShown ? String(Character(symbols.check)) : "", .ok))
    cells.append(TextCell(scene.words[dialogue.table.title(of: name)], role))
    cells.append(TextCell(name.rawValue, .textDim))
    cells.append(TextCell(width(line), line.choice.width == nil ? .textDim : .text))
    guard let key = dialogue.key(name) else {
      cells.append(TextCell(""))
      return
    }
    let way = String(Character(key.isDescending ? symbols.down : symbols.up))
    cells.append(TextCell("  " + String(key.place + 1) + way, .accent))
  }

  private func width(_ line: ColumnsDialogue.Line) -> String {
    dialogue.width(line).map(String.init) ?? ""
  }

  /// What the rows stand in the order of, and what they are put together by.
  private func drawFoot(_ painter: inout Painter, _ rect: Rect) {
    let words = scene.words
    let sort = dialogue.layout.sort
    var text = sort.isEmpty ? words.ownOrder : words.sorted(sort, in: dialogue.table)
    if !dialogue.table.groupings.isEmpty {
      text += "   " + words.groupedBy(dialogue.layout.grouping)
    }
    painter.text(text, x: rect.x, y: rect.y, role: .textDim, width: rect.width)
  }
}
