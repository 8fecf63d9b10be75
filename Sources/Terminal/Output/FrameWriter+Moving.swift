import Cells

/// Letting the terminal move rows rather than writing them anew.
extension FrameWriter {
  /// Ask the terminal to move rows if that brings most of them nearer to the frame. Rows are taken
  /// out and put in as a whole, so what stands beside the block that moved has to be written again.
  /// No margins are set: nothing is left behind if the program is killed half way.
  mutating func move(_ shift: RowShift, towards frame: Frame, into out: inout [UInt8]) {
    let (rows, count) = (shift.rows, abs(shift.lines))
    guard capabilities.deleteRows.isANSI, capabilities.insertRows.isANSI, count > 0,
      rows.lowerBound >= 0, rows.upperBound <= frame.height, count < rows.count,
      isWorthMoving(shift, towards: frame)
    else { return }
    // What is put in takes the paper of the style in use.
    out += sheet.change(from: pen.style, to: StyleSheet.base)
    pen.style = StyleSheet.base
    let (taken, put) =
      shift.lines > 0
      ? (rows.lowerBound, rows.upperBound - count) : (rows.upperBound - count, rows.lowerBound)
    for (row, final) in [(taken, UInt8(ascii: "M")), (put, UInt8(ascii: "L"))] {
      pen.move(toX: 0, y: row, capabilities, into: &out)
      out += [0x1B, 0x5B]
      if count > 1 { out.appendNumber(count) }
      out.append(final)
    }
    moveShown(shift, width: frame.width)
  }

  /// Whether a few rows, taken from all over the block, would need less than half as much written
  /// after the move.
  private func isWorthMoving(_ shift: RowShift, towards frame: Frame) -> Bool {
    let width = frame.width
    var (still, moved) = (0, 0)
    shown.withUnsafeBufferPointer { old in
      frame.cells.withUnsafeBufferPointer { new in
        guard let old = old.baseAddress, let new = new.baseAddress else { return }
        let step = max(1, shift.rows.count / 8)
        for y in stride(from: shift.rows.lowerBound, to: shift.rows.upperBound, by: step)
        where shift.rows.contains(y + shift.lines) {
          for x in stride(from: y * width, to: (y + 1) * width - 3, by: 4) {
            if !Cell.fourAreSame(new + x, old + x) { still += 1 }
            if !Cell.fourAreSame(new + x, old + x + shift.lines * width) { moved += 1 }
          }
        }
      }
    }
    return 2 * moved < still
  }

  /// Remember the rows as they are after the move.
  private mutating func moveShown(_ shift: RowShift, width: Int) {
    let cell = erased
    let count = abs(shift.lines)
    shown.withUnsafeMutableBufferPointer { cells in
      guard let start = cells.baseAddress else { return }
      let first = start + shift.rows.lowerBound * width
      let kept = (shift.rows.count - count) * width
      if shift.lines > 0 {
        first.update(from: first + count * width, count: kept)
        (first + kept).update(repeating: cell, count: count * width)
      } else {
        (first + count * width).update(from: first, count: kept)
        first.update(repeating: cell, count: count * width)
      }
    }
  }
}
