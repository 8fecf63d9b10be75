import Cells

/// Gathering what differs in a row into runs of one style.
extension FrameWriter {
  /// Gather the runs of a row.
  mutating func collectRow(
    _ y: Int, _ new: UnsafePointer<Cell>, _ old: UnsafePointer<Cell>, _ width: Int
  ) {
    var run: Run?
    /// Whether the run has only empty cells so far, so that its style is open.
    var isOpen = false
    var x = 0
    while x < width {
      let cell = new[x]
      // The right half of a wide character goes with its left half.
      if cell.bits == old[x].bits || cell.scalar == 0 {
        x += 1
        // What is the same mostly goes on.
        while x + 4 <= width, Cell.fourAreSame(new + x, old + x) { x += 4 }
        continue
      }
      let style = sheet.number(of: cell)
      let length = cell.isWide && x + 1 < width ? 2 : 1
      if looksSame(cell, style, old[x]) {
        x += length
        continue
      }
      let isEmpty = cell.isEmpty && sheet.blanks[style] >= 0
      if let open = run, open.end == x || bridges(open, to: x, new) {
        if open.end < x { isOpen = isOpen && (open.end..<x).allSatisfy { new[$0].isEmpty } }
        if open.style == style || (isEmpty && samePaper(open.style, style)) {
          isOpen = isOpen && isEmpty
          run?.end = x + length
        } else if isOpen && samePaper(open.style, style) {
          run?.style = style
          run?.end = x + length
          isOpen = isEmpty
        } else {
          runs.append(open)
          run = Run(y: y, x: x, end: x + length, style: style)
          isOpen = isEmpty
        }
      } else {
        if let run { runs.append(run) }
        run = Run(y: y, x: x, end: x + length, style: style)
        isOpen = isEmpty
      }
      if cell.hasDoubtfulWidth {
        if let run { runs.append(run) }
        run = nil
      }
      x += length
    }
    if let run { runs.append(run) }
  }

  /// Whether a cell looks as the old one did, though the two are not equal.
  @inline(__always)
  private mutating func looksSame(_ cell: Cell, _ style: Int, _ old: Cell) -> Bool {
    guard cell.scalar == old.scalar, cell.mark == old.mark, cell.isWide == old.isWide
    else { return false }
    let before = sheet.number(of: old)
    return before == style || (cell.isEmpty && samePaper(before, style))
  }

  /// Whether empty cells of the two styles look the same.
  @inline(__always)
  func samePaper(_ one: Int, _ other: Int) -> Bool {
    one == other || sheet.blanks[one] >= 0 && sheet.blanks[one] == sheet.blanks[other]
  }

  /// Whether writing the unchanged cells between a run and column `x` is cheaper than jumping
  /// over them: they must be few and of the run's look.
  private mutating func bridges(_ run: Run, to x: Int, _ cells: UnsafePointer<Cell>) -> Bool {
    // A jump takes four bytes, and whatever is bridged at least one a column or three for two.
    guard x - run.end <= 4 else { return false }
    var bytes = 0
    for column in run.end..<x {
      let cell = cells[column]
      if cell.scalar == 0 { continue }
      bytes += cell.scalar < 0x80 ? 1 : 3
      if bytes > 4 || cell.hasDoubtfulWidth { return false }
      let style = sheet.number(of: cell)
      if style != run.style && !(cell.isEmpty && samePaper(style, run.style)) { return false }
    }
    return true
  }
}
