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
    if let width, width <= 0 { return 0 }
    let start = x + origin.x
    let isShown = y + origin.y >= clip.y && y + origin.y < clip.bottom
    // Outside the clip nothing is written, but the columns count all the same.
    let shown = isShown ? clip.x..<clip.right : 0..<0
    var pen = RowPen(
      x: start, end: width.map { start + $0 } ?? max(clip.right, start), shown: shown,
      cell: Cell(" ", role: role, ground: ground, flags: bold ? .bold : []),
      ambiguousWide: ambiguousWide, isASCII: symbols.isASCII)
    if let width {
      switch align {
      case .left: break
      case .centre: pen.before = (width - columns(of: string, limit: width)) / 2
      case .right: pen.before = width - columns(of: string, limit: width)
      }
    }
    let first = isShown ? (y + origin.y) * frame.size.width : 0
    frame.cells.withUnsafeMutableBufferPointer { cells in
      guard let row = cells.baseAddress else { return }
      pen.write(string, on: row + first, isExact: width != nil, ellipsis: symbols.ellipsis)
    }
    return width ?? pen.x - start
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
}
