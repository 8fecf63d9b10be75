import Cells

/// What the heads of a table say beside the names of its columns: what the rows stand in the order
/// of, and that there are columns for which there was no room.
struct TableHeads {
  /// The columns' names, in their order; empty for a table whose columns have none.
  var names: [ColumnName] = []
  /// What the rows are sorted by, the first key first; empty for an order of the table's own.
  var sort: [TableLayout.Key] = []
  /// How many columns found no room.
  var leftOut = 0

  /// The arrow of a column by whose values the rows stand, with its place among several keys; empty
  /// for any other.
  func arrow(at index: Int, _ symbols: Symbols) -> String {
    guard names.indices.contains(index),
      let place = sort.firstIndex(where: { $0.name == names[index] })
    else { return "" }
    let arrow = String(Character(sort[place].isDescending ? symbols.down : symbols.up))
    return sort.count > 1 ? arrow + String(place + 1) : arrow
  }
}

extension Column {
  /// The column wide enough for its head with the arrow that it has under a sort.
  func holdingArrow(of name: ColumnName, in sort: [TableLayout.Key], _ words: Words) -> Column {
    guard let title, sort.contains(where: { $0.name == name }) else { return self }
    var column = self
    column.width = max(width, Width.of(words[title]) + (sort.count > 1 ? 2 : 1))
    return column
  }
}

extension TableView {
  /// Draws the heads on the first row of a block in a frame, and on the frame below the block how
  /// many columns found no room.
  func drawHeads(
    _ painter: inout Painter, _ rect: Rect, _ words: Words, _ heads: TableHeads = TableHeads()
  ) {
    let widths = widths(in: rect.width)
    var x = rect.x
    for index in columns.indices where x < rect.right {
      let arrow = heads.sort.isEmpty ? "" : heads.arrow(at: index, painter.symbols)
      let room = min(widths[index], rect.right - x)
      if arrow.isEmpty {
        if let title = columns[index].title {
          painter.text(
            words[title], x: x, y: rect.y, role: .textDim, width: room, align: columns[index].align)
        }
      } else {
        drawSorted(&painter, columns[index], words, arrow, x..<(x + room), rect)
      }
      x += widths[index] + 1
    }
    if heads.leftOut > 0 { drawLeftOut(&painter, rect, words, heads.leftOut) }
  }

  /// Draws the head of a column that the rows are sorted by: whatever is cut, its arrow is not.
  private func drawSorted(
    _ painter: inout Painter, _ column: Column, _ words: Words, _ arrow: String, _ span: Range<Int>,
    _ rect: Rect
  ) {
    let sign = painter.columns(of: arrow)
    let title = column.title.map { words[$0] } ?? ""
    let width = span.count - sign
    guard width > 0, !title.isEmpty else {
      // A column too narrow for its arrow lends the cell between it and the next.
      let room = min(max(span.count, sign), rect.right - span.lowerBound)
      painter.text(arrow, x: span.lowerBound, y: rect.y, role: .accent, width: room)
      return
    }
    // Letters and the arrows of the ASCII set run together without a blank.
    let text = painter.columns(of: title) < width ? title + " " : title
    let used = column.align == .right ? width : min(width, painter.columns(of: text))
    painter.text(
      text, x: span.lowerBound, y: rect.y, role: .textDim, width: used, align: column.align)
    painter.text(arrow, x: span.lowerBound + used, y: rect.y, role: .accent, width: sign)
  }

  /// Says on the frame below that columns found no room, with the key that chooses others.
  private func drawLeftOut(
    _ painter: inout Painter, _ rect: Rect, _ words: Words, _ count: Int
  ) {
    painter.note(below: rect, key: words.key(.columns), words.leftOut(count))
  }
}

extension Painter {
  /// Says on the frame below a panel's inside that there is more, with the key that shows it.
  mutating func note(below inner: Rect, key: String, _ text: String) {
    var runs: [(String, Role)] = [(" ", .textDim), (text + " ", .textDim)]
    if !key.isEmpty { runs.insert((key + " ", .accent), at: 1) }
    let width = runs.reduce(0) { $0 + columns(of: $1.0) }
    guard width < inner.width else { return }
    texts(runs, x: inner.right - width, y: inner.bottom)
  }
}
