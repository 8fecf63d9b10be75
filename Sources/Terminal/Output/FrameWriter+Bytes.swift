import Cells

/// Writing the runs.
extension FrameWriter {
  /// Write the runs, style by style.
  mutating func emit(_ cells: UnsafePointer<Cell>, width: Int, into out: inout [UInt8]) {
    var heads = [Int32](repeating: -1, count: sheet.entries.count)
    var columns = 0
    for index in runs.indices.reversed() {
      let style = runs[index].style
      columns += runs[index].end - runs[index].x
      runs[index].next = heads[style]
      heads[style] = Int32(index)
    }
    // Where little is written in many places, the ways between them are what costs.
    let isScattered = columns < 4 * runs.count && capabilities.position.isANSI
    let styles = heads.indices.filter { heads[$0] >= 0 }
    for style in sheet.order(of: styles, from: pen.style, anchor: anchor?.style) {
      take(style, for: runs[Int(heads[style])], into: &out)
      if isScattered { shorten(&heads[style]) }
      var index = heads[style]
      while index >= 0 {
        let run = runs[Int(index)]
        write(run, cells + run.y * width, width, into: &out)
        index = run.next
      }
      keep(style, into: &out)
    }
  }

  /// Write with a style from now on, by way of the anchor where that is shorter.
  private mutating func take(_ style: Int, for run: Run, into out: inout [UInt8]) {
    guard pen.style != style else { return }
    let change = sheet.change(from: pen.style, to: style)
    if let anchor, anchor.style == style,
      Anchor.cost + pen.cost(from: anchor.place, to: run.start, capabilities)
        < change.count + pen.cost(from: pen.place, to: run.start, capabilities)
    {
      // Saved again at once: some terminals give back what was saved only once.
      out += Anchor.restore + Anchor.save
      pen.place = anchor.place
    } else {
      out += change
    }
    pen.style = style
  }

  /// Make the style just written with the anchor, if more frames come back to it than to others.
  private mutating func keep(_ style: Int, into out: inout [UInt8]) {
    guard capabilities.savesPen else { return }
    if frames.count <= style {
      frames += [Int](repeating: 0, count: style + 1 - frames.count)
    }
    frames[style] += 1
    guard anchor?.style != style, frames[style] >= 4, let place = pen.place,
      frames[style] > 2 * (anchor.map { frames[$0.style] } ?? 0)
    else { return }
    out += Anchor.save
    anchor = Anchor(style: style, place: place)
  }

  /// Write one run of a row.
  private mutating func write(
    _ run: Run, _ row: UnsafePointer<Cell>, _ width: Int, into out: inout [UInt8]
  ) {
    let mayErase = sheet.erases[run.style]
    var (x, blank, end) = (run.x, run.x, run.x)
    while true {
      while end < run.end, row[end].isEmpty { end += 1 }
      if mayErase, end - blank > 3, let eraser = eraser(blank..<end, run, row, width) {
        write(x..<blank, run.y, row, into: &out)
        pen.move(toX: blank, y: run.y, capabilities, into: &out)
        out += eraser
        x = end
      }
      while end < run.end, !row[end].isEmpty { end += 1 }
      if blank == end { break }
      blank = end
    }
    write(x..<run.end, run.y, row, into: &out)
    let last = row[run.end - 1].scalar == 0 ? row[run.end - 2] : row[run.end - 1]
    if last.hasDoubtfulWidth || (pen.place?.x ?? 0) >= width { pen.place = nil }
  }

  /// Write cells of a row as they are.
  @inline(__always)
  private mutating func write(
    _ columns: Range<Int>, _ y: Int, _ row: UnsafePointer<Cell>, into out: inout [UInt8]
  ) {
    if columns.isEmpty { return }
    pen.move(toX: columns.lowerBound, y: y, capabilities, into: &out)
    append(row + columns.lowerBound, columns.count, into: &out)
    pen.place = (columns.upperBound, y)
  }

  /// What erases empty cells, the cursor on the first of them, where the terminal can and that is
  /// shorter than writing them.
  private mutating func eraser(
    _ cells: Range<Int>, _ run: Run, _ row: UnsafePointer<Cell>, _ width: Int
  ) -> [UInt8]? {
    if cutsWide(cells, of: run.y, width) { return nil }
    let isLast = cells.upperBound == run.end
    if isLast, let eraseLine = capabilities.eraseLine, eraseLine.count < cells.count,
      isEmpty(row, run.end..<width, run.style)
    {
      return eraseLine
    }
    // ECH takes up to 6 bytes, and up to 6 to go on behind what it erased.
    guard capabilities.eraseCells.isANSI, cells.count > (isLast ? 6 : 12) else { return nil }
    var sequence: [UInt8] = [0x1B, 0x5B]
    sequence.appendNumber(cells.count)
    sequence.append(0x58)
    return sequence
  }

  /// Whether only one half of a double-width character that is shown lies among columns of a row.
  /// Terminals differ in what becomes of the other half, and of what is written over it.
  private func cutsWide(_ columns: Range<Int>, of y: Int, _ width: Int) -> Bool {
    shown[y * width + columns.lowerBound].scalar == 0
      || columns.upperBound < width && shown[y * width + columns.upperBound].scalar == 0
  }

  /// Whether a part of a row has nothing but empty cells of that paper. Looked at from the right
  /// edge, where a panel's frame answers at once.
  private mutating func isEmpty(
    _ row: UnsafePointer<Cell>, _ columns: Range<Int>, _ style: Int
  ) -> Bool {
    var known = style
    for column in columns.reversed() {
      guard row[column].isEmpty else { return false }
      let number = sheet.number(of: row[column])
      if number != known {
        guard samePaper(number, style) else { return false }
        known = number
      }
    }
    return true
  }

  /// Append what cells show; nothing for the right half of a double-width character.
  private func append(_ cells: UnsafePointer<Cell>, _ count: Int, into out: inout [UInt8]) {
    // Asked inside the closure, it would take a copy of the whole writer along.
    let isUTF8 = writesUTF8
    withUnsafeTemporaryAllocation(byteCount: count * Cell.mostBytes, alignment: 1) { bytes in
      guard let start = bytes.baseAddress else { return }
      var end = start
      for x in 0..<count {
        if isUTF8 {
          cells[x].write(to: &end)
        } else {
          cells[x].writeASCII(to: &end)
        }
      }
      out.append(contentsOf: UnsafeRawBufferPointer(start: start, count: end - start))
    }
  }
}

/// A place and style that the terminal has saved, to come back to from anywhere: shorter than
/// setting a style anew, which a title line with its clock asks for each second.
struct Anchor {
  /// The style's number.
  let style: Int
  /// Column and row.
  let place: (x: Int, y: Int)

  /// Save the cursor with what it writes with (DECSC), and go back to it (DECRC).
  static let save: [UInt8] = [0x1B, 0x37]
  static let restore: [UInt8] = [0x1B, 0x38]
  /// The bytes of going back and saving again.
  static let cost = 4
}
