extension Painter {
  /// Columns a text takes when drawn by this painter.
  /// - Parameters:
  ///   - string: any text.
  ///   - limit: counting stops beyond this many columns.
  /// - Returns: the columns, or more than `limit`.
  public func columns(of string: String, limit: Int = .max) -> Int {
    Width.of(string, ambiguousWide: ambiguousWide, ascii: symbols.isASCII, limit: limit)
  }

  /// Draw a text on one line, through `TextGate`.
  /// - Parameters:
  ///   - string: any text.
  ///   - x: column of its first cell.
  ///   - y: row.
  ///   - role: what it means.
  ///   - ground: a role whose paper to use; `.text` for the role's own.
  ///   - width: columns to fill exactly: shorter text is padded, longer text cut with an
  ///     ellipsis. Without it the text takes what it needs and is cut by the clip alone.
  ///   - align: where the text stands in `width`.
  ///   - bold: heavier than the role asks for.
  /// - Returns: the columns used: `width` if given, else those of the text.
  @discardableResult
  public mutating func text(
    _ string: String, x: Int, y: Int, role: Role = .text, ground: Role = .text,
    width: Int? = nil, align: Alignment = .left, bold: Bool = false
  ) -> Int {
    var pen = Pen(
      x: x + origin.x, y: y + origin.y,
      cell: Cell(" ", role: role, ground: ground, flags: bold ? .bold : []))
    guard let width else {
      pen.end = max(clip.right, pen.x)
      write(string, &pen)
      return pen.x - x - origin.x
    }
    guard width > 0 else { return 0 }
    let end = pen.x + width
    switch align {
    case .left: break
    case .centre: pad(&pen, by: (width - columns(of: string, limit: width)) / 2)
    case .right: pad(&pen, by: width - columns(of: string, limit: width))
    }
    pen.end = end
    if !write(string, &pen) {
      pen.x = pen.lastFit
      pen.end = end
      _ = putScalar(symbols.ellipsis, &pen)
    }
    pad(&pen, by: end - pen.x)
    return width
  }

  /// Draw runs of text of different roles one after the other on one line.
  /// - Parameters:
  ///   - runs: texts with their roles.
  ///   - x: column of the first cell.
  ///   - y: row.
  ///   - ground: a role whose paper to use; `.text` for each role's own.
  /// - Returns: the columns used.
  @discardableResult
  public mutating func texts(
    _ runs: [(String, Role)], x: Int, y: Int, ground: Role = .text
  ) -> Int {
    var column = x
    for (string, role) in runs {
      column += text(string, x: column, y: y, role: role, ground: ground)
    }
    return column - x
  }

  /// Where the next character goes.
  private struct Pen {
    /// Column and row in the frame.
    var x: Int
    var y: Int
    /// What every cell written has in common.
    var cell: Cell
    /// The column nothing may be written in or after.
    var end = 0
    /// The last column at which an ellipsis could follow with all before it whole.
    var lastFit = 0
  }

  /// Write the text from the pen on. False if it does not fit before `pen.end`.
  @discardableResult
  private mutating func write(_ string: String, _ pen: inout Pen) -> Bool {
    pen.lastFit = pen.x
    var base = -1
    for scalar in string.unicodeScalars {
      switch Width.kind(of: scalar.value) {
      case .mark where base >= 0 && TextGate.combines(scalar):
        setMark(scalar, x: base, y: pen.y)
        base = -1
      case .mark, .hidden:
        var fits = true
        TextGate.forEachMark(of: scalar, ascii: symbols.isASCII) {
          if fits { fits = putScalar($0, &pen) }
        }
        if !fits { return false }
        base = -1
      case .narrow, .wide, .ambiguous:
        let start = pen.x
        if !putScalar(scalar, &pen) { return false }
        base = start
      }
    }
    return true
  }

  /// Write one drawable scalar and move on. False if it does not fit.
  @inline(__always)
  private mutating func putScalar(_ scalar: Unicode.Scalar, _ pen: inout Pen) -> Bool {
    let kind = Width.kind(of: scalar.value)
    let columns = kind == .wide || (kind == .ambiguous && ambiguousWide) ? 2 : 1
    if pen.x + columns > pen.end { return false }
    pen.cell.scalar = scalar.value
    if columns == 2 {
      putWide(pen.cell, pen.x, pen.y)
    } else {
      put(pen.cell, pen.x, pen.y)
    }
    pen.x += columns
    if pen.x < pen.end { pen.lastFit = pen.x }
    return true
  }

  /// Write empty cells.
  private mutating func pad(_ pen: inout Pen, by columns: Int) {
    guard columns > 0 else { return }
    pen.cell.scalar = 0x20
    for _ in 0..<columns {
      put(pen.cell, pen.x, pen.y)
      pen.x += 1
    }
  }

  /// Put an accent over the character at a place of the frame.
  private mutating func setMark(_ scalar: Unicode.Scalar, x: Int, y: Int) {
    guard clip.contains(Point(x: x, y: y)) else { return }
    let index = y * frame.size.width + x
    frame.cells[index].mark = UInt8(truncatingIfNeeded: scalar.value - 0x2FF)
  }
}
