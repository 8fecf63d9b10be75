import Cells

/// Gathering what differs in a row into runs of one style.
extension FrameWriter {
  /// Gather the runs of a row.
  mutating func collectRow(
    _ y: Int, _ new: UnsafePointer<Cell>, _ old: UnsafePointer<Cell>, _ width: Int
  ) {
    var run = Run(y: y, x: 0, end: -1, style: 0)
    /// Whether the run has only empty cells so far, so that its style is open.
    var isOpen = false
    /// What decides the style of the run's last cell, and of one that it differs from even empty.
    var look = UInt32.max
    var otherLook = UInt32.max
    /// Two cells that look the same though they are not.
    var same = (new: PackedCell(.unknown), old: PackedCell(.unknown))
    var x = 0
    while x < width {
      let (now, was) = (PackedCell(new + x), PackedCell(old + x))
      // The right half of a wide character goes with its left half.
      if now == was || now.scalar == 0 {
        x += 1
        // What is the same mostly goes on.
        while x + 4 <= width, Cell.fourAreSame(new + x, old + x) { x += 4 }
        continue
      }
      if now == same.new, was == same.old {
        x += 1
        continue
      }
      // So does what is another, and what is just like its neighbour that the run has taken.
      if run.end == x, now.scalar != was.scalar || was.look == otherLook,
        now.look == look && !now.hasDoubtfulWidth || x > 0 && now == PackedCell(new + x - 1)
      {
        x += now.isWide ? 2 : 1
        run.end = x
        continue
      }
      let (cell, before) = (new[x], old[x])
      let style = sheet.number(of: cell)
      let length = cell.isWide && x + 1 < width ? 2 : 1
      if looksSame(cell, style, before) {
        if length == 1 { same = (now, was) }
        x += length
        continue
      }
      if run.end == x, run.style == style, !isOpen {
        run.end = x + length
      } else {
        add(cell, style, x..<x + length, to: &run, &isOpen, new)
      }
      look = isOpen || run.style != style ? .max : now.look
      otherLook = differsEmpty(style, before) ? was.look : .max
      if now.hasDoubtfulWidth {
        runs.append(run)
        run.end = -1
      }
      x += length
    }
    if run.end >= 0 { runs.append(run) }
  }

  /// Whether even an empty cell looks another in a style than in the one of a cell.
  @inline(__always)
  private mutating func differsEmpty(_ style: Int, _ before: Cell) -> Bool {
    let other = sheet.number(of: before)
    return !samePaper(style, other)
  }

  /// Add a cell to the run, or begin another with it.
  private mutating func add(
    _ cell: Cell, _ style: Int, _ columns: Range<Int>, to run: inout Run, _ isOpen: inout Bool,
    _ row: UnsafePointer<Cell>
  ) {
    let x = columns.lowerBound
    let isEmpty = cell.isEmpty && sheet.blanks[style] >= 0
    if run.end >= 0, run.end == x || bridges(run, to: x, row) {
      if run.end < x { isOpen = isOpen && (run.end..<x).allSatisfy { row[$0].isEmpty } }
      if run.style == style || (isEmpty && samePaper(run.style, style)) {
        isOpen = isOpen && isEmpty
        run.end = columns.upperBound
        return
      }
      if isOpen && samePaper(run.style, style) {
        run.style = style
        isOpen = isEmpty
        run.end = columns.upperBound
        return
      }
    }
    if run.end >= 0 { runs.append(run) }
    run = Run(y: run.y, x: x, end: columns.upperBound, style: style)
    isOpen = isEmpty
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
