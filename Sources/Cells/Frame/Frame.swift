/// A whole screen as a value: cells row by row, the text cursor, the window's title.
///
/// Only a `Painter` writes cells, so a frame never holds a control, bidi or zero-width
/// character, and the halves of a double-width character always stand together.
public struct Frame: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The cells, row after row: the one in column x of row y is `cells[y * width + x]`.
  public internal(set) var cells: ContiguousArray<Cell>
  /// Where the terminal's own cursor stands, or nil to hide it.
  public var cursor: Point?
  /// What the terminal's window may be called; passed through `TextGate` by whoever shows it.
  public var title = ""

  /// An empty frame; negative sizes count as 0.
  public init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = ContiguousArray(repeating: .blank, count: self.size.width * self.size.height)
  }

  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }

  /// The cell in column `x` of row `y`, which must lie inside.
  public subscript(x: Int, y: Int) -> Cell {
    cells[y * size.width + x]
  }

  /// The indices of a row's cells.
  public func row(_ y: Int) -> Range<Int> {
    y * size.width..<(y + 1) * size.width
  }
}
