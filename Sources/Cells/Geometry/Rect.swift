/// A block of cells: the columns `x ..< right` of the rows `y ..< bottom`.
///
/// A width or height of zero or less is an empty block; nothing here traps on one, so that
/// layouts may be computed for any panel size and simply come out empty.
public struct Rect: Hashable, Sendable {
  /// Leftmost column.
  public var x: Int
  /// Topmost row.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// The block of `width` columns and `height` rows whose top left cell is (`x`, `y`).
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The block from (0, 0) of the given size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// The column after the last.
  public var right: Int { x + width }
  /// The row after the last.
  public var bottom: Int { y + height }
  /// The top left cell.
  public var origin: Point { Point(x: x, y: y) }
  /// Columns and rows.
  public var size: Size { Size(width: width, height: height) }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { width <= 0 || height <= 0 }

  /// Whether the cell belongs to the block.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The cells both blocks have; an empty block when there are none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: max(0, min(right, other.right) - left),
      height: max(0, min(bottom, other.bottom) - top))
  }

  /// The block moved by so many columns and rows.
  public func moved(x dx: Int = 0, y dy: Int = 0) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width, height: height)
  }

  /// The block without so many columns at each side and rows at the top and the bottom.
  public func inset(x dx: Int = 0, y dy: Int = 0) -> Rect {
    Rect(
      x: x + dx, y: y + dy, width: max(0, width - 2 * dx), height: max(0, height - 2 * dy))
  }

  /// The block without `amount` cells on every side.
  public func inset(by amount: Int) -> Rect {
    inset(x: amount, y: amount)
  }

  /// Cut off the first `columns` columns (all, if there are fewer): that part, and the rest.
  public func split(left columns: Int) -> (Rect, Rect) {
    let cut = min(max(columns, 0), max(width, 0))
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }

  /// Cut off the last `columns` columns: the rest, and that part.
  public func split(right columns: Int) -> (Rect, Rect) {
    split(left: width - min(max(columns, 0), max(width, 0)))
  }

  /// Cut off the first `rows` rows (all, if there are fewer): that part, and the rest.
  public func split(top rows: Int) -> (Rect, Rect) {
    let cut = min(max(rows, 0), max(height, 0))
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// Cut off the last `rows` rows: the rest, and that part.
  public func split(bottom rows: Int) -> (Rect, Rect) {
    split(top: height - min(max(rows, 0), max(height, 0)))
  }
}
