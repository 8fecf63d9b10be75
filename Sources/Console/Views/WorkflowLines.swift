import Cells

/// Level and upright lines that may cross: gathered first, so that each cell gets the right glyph.
struct WorkflowLines {
  private var level: Set<Point> = []
  private var upright: Set<Point> = []
  private var joints: Set<Point> = []

  /// Adds a line in row `y` from the columns `out` to the columns `into`, each joined with the boxes
  /// that begin in row `box`.
  mutating func add(out: [Int], into: [Int], at y: Int, box: Int) {
    let ends = out + into
    guard let first = ends.min(), let last = ends.max() else { return }
    for x in first...last { level.insert(Point(x: x, y: y)) }
    for x in ends {
      joints.insert(Point(x: x, y: y))
      for row in min(y, box)...max(y, box) { upright.insert(Point(x: x, y: row)) }
    }
  }

  /// Draws them.
  func paint(into painter: inout Painter, _ symbols: Symbols) {
    for point in level.union(upright) {
      let scalar: Unicode.Scalar
      if joints.contains(point) {
        scalar = symbols.bullet
      } else if level.contains(point), upright.contains(point) {
        scalar = symbols.isASCII ? "+" : "┼"
      } else {
        scalar = level.contains(point) ? symbols.horizontal : symbols.vertical
      }
      painter.glyph(scalar, x: point.x, y: point.y, role: .textDim)
    }
  }
}
