extension Painter {
  /// Fill a block with one glyph (spaces, if nothing is said).
  public mutating func fill(
    _ part: Rect, role: Role = .text, ground: Role = .text, glyph: Unicode.Scalar = " "
  ) {
    guard Width.takesOneColumn(glyph.value) else {
      for y in part.y..<max(part.y, part.bottom) {
        for x in part.x..<max(part.x, part.right) {
          paint(Cell(glyph, role: role, ground: ground), x: x, y: y)
        }
      }
      return
    }
    let cell = Cell(glyph, role: role, ground: ground)
    let cells = clip.intersection(part.moved(x: origin.x, y: origin.y))
    guard !cells.isEmpty else { return }
    let width = frame.size.width
    frame.cells.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for y in cells.y..<cells.bottom {
        let row = start + y * width
        let (first, last) = (cells.x, cells.right - 1)
        // Only the ends can cut a double-width character in two.
        if row[first].flags.contains(.wideContinuation) { row[first - 1] = row[first - 1].emptied }
        if row[last].flags.contains(.wideLead) { row[last + 1] = row[last + 1].emptied }
        (row + first).update(repeating: cell, count: cells.width)
      }
    }
  }

  /// Put a ground under what is drawn already: for a selected line after its text.
  public mutating func lay(_ ground: Role, under part: Rect) {
    let cells = clip.intersection(part.moved(x: origin.x, y: origin.y))
    for y in cells.y..<cells.bottom {
      for x in cells.x..<cells.right {
        frame.cells[y * frame.size.width + x].ground = ground
      }
    }
  }

  /// Draw a thin frame with a title and a trailing remark in its upper border.
  /// - Parameters:
  ///   - part: the frame's outer block.
  ///   - title: the panel's name.
  ///   - trailing: at the right of the border, dim: a count, a hint.
  ///   - focused: whether the panel takes the keys.
  /// - Returns: the block inside the frame.
  @discardableResult
  public mutating func box(
    _ part: Rect, title: String = "", trailing: String = "", focused: Bool = false
  ) -> Rect {
    guard part.width >= 2 && part.height >= 2 else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    let role: Role = focused ? .frameFocus : .frame
    let last = Point(x: part.right - 1, y: part.bottom - 1)
    horizontalLine(x: part.x + 1, y: part.y, width: part.width - 2, role: role)
    horizontalLine(x: part.x + 1, y: last.y, width: part.width - 2, role: role)
    verticalLine(x: part.x, y: part.y + 1, height: part.height - 2, role: role)
    verticalLine(x: last.x, y: part.y + 1, height: part.height - 2, role: role)
    glyph(symbols.topLeft, x: part.x, y: part.y, role: role)
    glyph(symbols.topRight, x: last.x, y: part.y, role: role)
    glyph(symbols.bottomLeft, x: part.x, y: last.y, role: role)
    glyph(symbols.bottomRight, x: last.x, y: last.y, role: role)
    captions(title, trailing, in: part)
    return part.inset(by: 1)
  }

  /// Write the two captions into a frame's upper border: ` title ` from the third column,
  /// ` trailing ` up to the third from the right, the title first where both do not fit.
  private mutating func captions(_ title: String, _ trailing: String, in part: Rect) {
    var room = part.width - 4
    if !title.isEmpty && room >= 3 {
      let width = min(columns(of: title), room - 2)
      text(" ", x: part.x + 2, y: part.y, role: .heading)
      text(title, x: part.x + 3, y: part.y, role: .heading, width: width)
      text(" ", x: part.x + 3 + width, y: part.y, role: .heading)
      room -= width + 3
    }
    let width = columns(of: trailing)
    if width > 0 && room >= width + 2 {
      let x = part.right - width - 3
      text(" ", x: x - 1, y: part.y, role: .textDim)
      text(trailing, x: x, y: part.y, role: .textDim)
      text(" ", x: x + width, y: part.y, role: .textDim)
    }
  }

  /// Draw a level line.
  public mutating func horizontalLine(x: Int, y: Int, width: Int, role: Role = .frame) {
    guard ambiguousWide else {
      let line = Rect(x: x, y: y, width: max(0, width), height: 1)
      fill(line, role: role, glyph: symbols.horizontal)
      return
    }
    for column in x..<max(x, x + width) {
      glyph(symbols.horizontal, x: column, y: y, role: role)
    }
  }

  /// Draw an upright line.
  public mutating func verticalLine(x: Int, y: Int, height: Int, role: Role = .frame) {
    guard ambiguousWide else {
      let line = Rect(x: x, y: y, width: 1, height: max(0, height))
      fill(line, role: role, glyph: symbols.vertical)
      return
    }
    for row in y..<max(y, y + height) {
      glyph(symbols.vertical, x: x, y: row, role: role)
    }
  }

  /// Draw a level bar, in half cells where the symbols allow. More than nothing shows at least
  /// the smallest piece.
  /// - Parameters:
  ///   - x: first column.
  ///   - y: row.
  ///   - width: columns of the whole bar.
  ///   - fraction: the filled part, 0 to 1; anything else counts as the nearer of these.
  ///   - role: of the filled part.
  ///   - ground: a role whose paper to use.
  ///   - track: whether the rest is drawn too.
  public mutating func bar(
    x: Int, y: Int, width: Int, fraction: Double, role: Role, ground: Role = .text,
    track: Bool = false
  ) {
    guard width > 0 else { return }
    let steps = symbols.barHalf == nil ? 1 : 2
    let share = fraction > 0 ? min(fraction, 1) : 0
    var filled = Int((share * Double(width * steps)).rounded())
    if share > 0 { filled = max(filled, 1) }
    let whole = filled / steps
    for column in 0..<width {
      if column < whole {
        glyph(symbols.bar, x: x + column, y: y, role: role, ground: ground)
      } else if column == whole, filled % steps == 1, let half = symbols.barHalf {
        glyph(half, x: x + column, y: y, role: role, ground: ground)
      } else {
        let rest = track ? symbols.barTrack : " "
        glyph(rest, x: x + column, y: y, role: .barTrack, ground: ground)
      }
    }
  }

  /// Draw values as a row of small columns, scaled so that `top` (or the greatest value) is the
  /// highest. Zero shows as an empty cell.
  public mutating func sparkline(
    _ values: [Int], x: Int, y: Int, role: Role, ground: Role = .text, top: Int? = nil
  ) {
    let most = max(top ?? values.max() ?? 0, 1)
    for (column, value) in values.enumerated() {
      let level = min((max(value, 0) * symbols.spark.count + most - 1) / most, symbols.spark.count)
      let piece = level == 0 ? " " : symbols.spark[level - 1]
      glyph(piece, x: x + column, y: y, role: role, ground: ground)
    }
  }
}
