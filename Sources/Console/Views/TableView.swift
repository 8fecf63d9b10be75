import Cells

/// One column of a table, declared and not drawn.
struct Column: Sendable {
  /// Its head; nil for none.
  var title: Label?
  /// Its width in cells; for a flexible column the least.
  var width: Int
  /// How much of the spare width it takes, against other flexible columns; 0 for a fixed one.
  var share = 0
  /// Where its text stands.
  var align = Alignment.left
}

/// What one cell of a table says.
struct TextCell: Sendable {
  /// The text.
  var text: String
  /// What it means.
  var role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// What lies under a row.
enum RowGround: Sendable {
  /// Nothing.
  case plain
  /// It is selected.
  case selected
  /// It changed a moment ago.
  case fresh
}

/// The one way lists are drawn: declared columns, one cell apart, and a row at a time.
struct TableView {
  /// The columns.
  let columns: [Column]
  /// Whether its panel takes the keys.
  let isFocused: Bool

  /// The columns' widths in a table of a width; flexible ones share what the others leave.
  func widths(in total: Int) -> [Int] {
    var widths = columns.map(\.width)
    let spare = total - widths.reduce(0, +) - (columns.count - 1)
    let shares = columns.reduce(0) { $0 + $1.share }
    guard spare > 0, shares > 0 else { return widths }
    var given = 0
    var before = 0
    for index in columns.indices where columns[index].share > 0 {
      before += columns[index].share
      let upTo = spare * before / shares
      widths[index] += upTo - given
      given = upTo
    }
    return widths
  }

  /// Draws rows from the top of a block.
  ///
  /// - Parameters:
  ///   - painter: draws.
  ///   - rect: the block; its height limits how many rows are drawn.
  ///   - rows: which rows.
  ///   - isOver: whether something is there already, so that lines are emptied before.
  ///   - stays: whether a row is there already as it should be.
  ///   - ground: what lies under a row.
  ///   - cells: the cells of a row, one for each column.
  func draw(
    _ painter: inout Painter, _ rect: Rect, rows: Range<Int>, isOver: Bool = false,
    stays: (Int) -> Bool = { _ in false }, ground: (Int) -> RowGround,
    cells: (Int, inout [TextCell]) -> Void
  ) {
    let widths = widths(in: rect.width)
    var line: [TextCell] = []
    line.reserveCapacity(columns.count)
    for (y, row) in zip(rect.y..<max(rect.y, rect.bottom), rows) where !stays(row) {
      let whole = Rect(x: rect.x, y: y, width: rect.width, height: 1)
      if isOver { painter.clear(whole) }
      line.removeAll(keepingCapacity: true)
      cells(row, &line)
      var x = rect.x
      for index in line.indices where index < widths.count {
        let room = min(widths[index], rect.right - x)
        guard room > 0 else { break }
        let cell = line[index]
        // An empty cell leaves what is there: a view may have drawn a bar.
        if !cell.text.isEmpty {
          painter.text(
            cell.text, x: x, y: y, role: cell.role, width: room, align: columns[index].align)
        }
        x += widths[index] + 1
      }
      switch ground(row) {
      case .plain: break
      case .selected: painter.lay(isFocused ? .selection : .selectionDim, under: whole)
      case .fresh: painter.lay(.fresh, under: whole)
      }
    }
    let left = max(0, rect.height - rows.count)
    if isOver {
      painter.clear(Rect(x: rect.x, y: rect.bottom - left, width: rect.width, height: left))
    }
  }
}
