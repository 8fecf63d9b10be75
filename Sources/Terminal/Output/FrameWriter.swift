import CNcurses
import Cells
import Glibc

/// Turns frames into the fewest bytes that make the terminal show them.
///
/// It remembers what the terminal shows. A new frame is compared row by row; what differs is
/// gathered into runs of one style, the runs are written style by style, so that each style is
/// set once a frame, and within a style from top to bottom. Cells that merely mean something
/// else but look the same cost nothing.
struct FrameWriter {
  let capabilities: Capabilities
  var sheet: StyleSheet
  /// Whether the terminal takes UTF-8; otherwise `?` stands for all but ASCII.
  let writesUTF8: Bool
  /// What the terminal shows, row by row; meaningless until `shownSize` is set.
  private var shown: ContiguousArray<Cell> = []
  private var shownSize: Size?
  private var pen = Pen()
  private var cursorIsShown: Bool?
  private var title = ""
  private var runs: [Run] = []

  /// Cells of one row and one style that are to be written.
  struct Run {
    let y: Int
    var x: Int
    /// The column after the last.
    var end: Int
    var style: Int
    /// Next run of the same style, or -1.
    var next: Int32 = -1
  }

  init(capabilities: Capabilities, palette: Palette, writesUTF8: Bool) {
    self.capabilities = capabilities
    self.writesUTF8 = writesUTF8
    sheet = StyleSheet(palette: palette, capabilities: capabilities)
  }

  /// Draw with another palette from now on, everything anew.
  mutating func use(_ palette: Palette) {
    sheet = StyleSheet(palette: palette, capabilities: capabilities)
    forget()
  }

  /// Take nothing for granted any more: the next frame is written whole.
  mutating func forget() {
    shownSize = nil
    pen = Pen()
    cursorIsShown = nil
  }

  /// Append the bytes that turn what is shown into `frame`.
  mutating func update(to frame: Frame, into out: inout [UInt8]) {
    let start = out.count
    if shownSize != frame.size { clear(frame.size, into: &out) }
    runs.removeAll(keepingCapacity: true)
    collect(frame)
    if !runs.isEmpty { emit(frame, into: &out) }
    shown = frame.cells
    if let cursor = frame.cursor, Rect(frame.size).contains(cursor) {
      pen.move(toX: cursor.x, y: cursor.y, capabilities, into: &out)
      setCursor(shown: true, into: &out)
    } else {
      setCursor(shown: false, into: &out)
    }
    if frame.title != title && capabilities.keepsTitle {
      title = frame.title
      out += Array("\u{1B}]2;\(TextGate.clean(title))\u{07}".utf8)
    }
    // Small frames arrive whole anyway.
    if out.count - start > 512 && !capabilities.syncBegin.isEmpty {
      out.insert(contentsOf: capabilities.syncBegin, at: start)
      out += capabilities.syncEnd
    }
  }

  /// Clear the screen. Where that leaves another paper than the frame's, nothing is known of it.
  private mutating func clear(_ size: Size, into out: inout [UInt8]) {
    sheet.append(from: nil, to: StyleSheet.base, into: &out)
    pen.style = StyleSheet.base
    out += capabilities.clear
    pen.place = (0, 0)
    let base = sheet.entries[StyleSheet.base]
    let cell: Cell = base.isPlainPaper && erasesTo(base) ? .blank : .unknown
    shown = ContiguousArray(repeating: cell, count: size.width * size.height)
    shownSize = size
  }

  /// Whether erasing while this style is set leaves its paper behind.
  private func erasesTo(_ style: StyleSheet.Entry) -> Bool {
    style.style.paper == nil || capabilities.erasesWithPaper
  }

  private mutating func setCursor(shown: Bool, into out: inout [UInt8]) {
    if cursorIsShown == shown { return }
    cursorIsShown = shown
    out += shown ? capabilities.showCursor : capabilities.hideCursor
  }

  /// Gather the runs of cells that look different, row by row.
  private mutating func collect(_ frame: Frame) {
    let width = frame.width
    let old = shown
    frame.cells.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { old in
        guard let newStart = new.baseAddress, let oldStart = old.baseAddress,
          newStart != oldStart
        else { return }
        for y in 0..<frame.height {
          let (newRow, oldRow) = (newStart + y * width, oldStart + y * width)
          if memcmp(newRow, oldRow, width * MemoryLayout<Cell>.stride) != 0 {
            collectRow(y, newRow, oldRow, width)
          }
        }
      }
    }
    if capabilities.sparesLastCell { spareLastCell(frame.size) }
  }

  /// Take the bottom right cell out of the last run.
  private mutating func spareLastCell(_ size: Size) {
    guard var last = runs.last, last.y == size.height - 1, last.end == size.width else { return }
    runs.removeLast()
    last.end -= 1
    if last.end > last.x { runs.append(last) }
  }

  private mutating func collectRow(
    _ y: Int, _ new: UnsafePointer<Cell>, _ old: UnsafePointer<Cell>, _ width: Int
  ) {
    var run: Run?
    /// Whether the run has only empty cells so far, so that its style is open.
    var isOpen = false
    var x = 0
    while x < width {
      let cell = new[x]
      // The right half of a wide character goes with its left half.
      if cell == old[x] || cell.scalar == 0 {
        x += 1
        continue
      }
      let style = sheet.number(of: cell)
      let length = cell.flags.contains(.wideLead) && x + 1 < width ? 2 : 1
      if looksSame(cell, style, old[x]) {
        x += length
        continue
      }
      let isEmpty = cell.isEmpty && sheet.entries[style].isPlainPaper
      if var open = run, bridges(open, to: x, new) {
        isOpen = isOpen && (open.end..<x).allSatisfy { new[$0].isEmpty }
        if open.style == style || (isEmpty && samePaper(open.style, style)) {
          open.end = x + length
          isOpen = isOpen && isEmpty
          run = open
        } else if isOpen && samePaper(open.style, style) {
          open.style = style
          open.end = x + length
          isOpen = isEmpty
          run = open
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
    guard cell.scalar == old.scalar, cell.mark == old.mark,
      cell.flags.contains(.wideLead) == old.flags.contains(.wideLead)
    else { return false }
    let before = sheet.number(of: old)
    return before == style || (cell.isEmpty && samePaper(before, style))
  }

  /// Whether empty cells of the two styles look the same.
  @inline(__always)
  private func samePaper(_ one: Int, _ other: Int) -> Bool {
    one == other
      || sheet.entries[one].paper == sheet.entries[other].paper
        && sheet.entries[one].isPlainPaper && sheet.entries[other].isPlainPaper
  }

  /// Whether writing the unchanged cells between a run and column `x` is cheaper than jumping
  /// over them: they must be few and of the run's look.
  private mutating func bridges(_ run: Run, to x: Int, _ cells: UnsafePointer<Cell>) -> Bool {
    if run.end == x { return true }
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

  /// Write the runs, style by style.
  private mutating func emit(_ frame: Frame, into out: inout [UInt8]) {
    var heads = [Int32](repeating: -1, count: sheet.entries.count)
    for index in runs.indices.reversed() {
      runs[index].next = heads[runs[index].style]
      heads[runs[index].style] = Int32(index)
    }
    var styles = heads.indices.filter { heads[$0] >= 0 }
    while !styles.isEmpty {
      var best = 0
      var least = Int.max
      for (place, style) in styles.enumerated() {
        let cost = sheet.cost(from: pen.style, to: style)
        if cost < least {
          least = cost
          best = place
        }
      }
      let style = styles.remove(at: best)
      var index = heads[style]
      while index >= 0 {
        let run = runs[Int(index)]
        write(run, of: frame, into: &out)
        index = run.next
      }
    }
  }

  /// Write one run.
  private mutating func write(_ run: Run, of frame: Frame, into out: inout [UInt8]) {
    let row = run.y * frame.width
    var x = run.x
    if pen.style != run.style {
      sheet.append(from: pen.style, to: run.style, into: &out)
      pen.style = run.style
    }
    while x < run.end {
      var end = x
      while end < run.end, frame.cells[row + end].isEmpty { end += 1 }
      if end - x > 3, erase(x..<end, run, frame, into: &out) {
        x = end
        continue
      }
      pen.move(toX: x, y: run.y, capabilities, into: &out)
      if end > x {
        for _ in x..<end { out.append(0x20) }
        x = end
      }
      while x < run.end, !frame.cells[row + x].isEmpty {
        append(frame.cells[row + x], into: &out)
        x += 1
      }
      pen.place = (x, run.y)
    }
    let last = frame.cells[row + run.end - 1]
    let isDoubtful =
      last.scalar == 0 ? frame.cells[row + run.end - 2].hasDoubtfulWidth : last.hasDoubtfulWidth
    if isDoubtful || (pen.place?.x ?? 0) >= frame.width { pen.place = nil }
  }

  /// Erase empty cells rather than write them, where the terminal can and that is shorter.
  private mutating func erase(
    _ cells: Range<Int>, _ run: Run, _ frame: Frame, into out: inout [UInt8]
  ) -> Bool {
    let style = sheet.entries[run.style]
    guard style.isPlainPaper && erasesTo(style) else { return false }
    if cells.upperBound == run.end, let eraseLine = capabilities.eraseLine,
      eraseLine.count < cells.count, isEmpty(frame, from: run.end, y: run.y, run.style)
    {
      pen.move(toX: cells.lowerBound, y: run.y, capabilities, into: &out)
      out += eraseLine
      return true
    }
    // ECH takes up to 6 bytes, and up to 6 to go on behind what it erased.
    let isLast = cells.upperBound == run.end
    guard capabilities.eraseCells == .ansi, cells.count > (isLast ? 6 : 12) else { return false }
    pen.move(toX: cells.lowerBound, y: run.y, capabilities, into: &out)
    out += [0x1B, 0x5B]
    out.appendNumber(cells.count)
    out.append(0x58)
    return true
  }

  /// Whether the row has nothing but empty cells of that paper from a column on. Looked at from
  /// the right edge, where a panel's frame answers at once.
  private mutating func isEmpty(_ frame: Frame, from x: Int, y: Int, _ style: Int) -> Bool {
    var column = frame.width - 1
    var known = style
    while column >= x {
      let cell = frame.cells[y * frame.width + column]
      guard cell.isEmpty else { return false }
      let number = sheet.number(of: cell)
      if number != known {
        guard samePaper(number, style) else { return false }
        known = number
      }
      column -= 1
    }
    return true
  }

  /// Append what a cell shows; nothing for the right half of a double-width character.
  private func append(_ cell: Cell, into out: inout [UInt8]) {
    if writesUTF8 {
      out.append(glyph: cell)
    } else if cell.scalar != 0 {
      out.append(cell.scalar < 0x80 ? UInt8(truncatingIfNeeded: cell.scalar) : 0x3F)
      if cell.flags.contains(.wideLead) { out.append(0x3F) }
    }
  }
}
