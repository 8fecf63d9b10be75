/// Draws into a frame, clipped. Views get one, draw what they have in coordinates of their own
/// block, and cannot reach beyond it.
///
/// The same painter is handed down (`inout`); `clipped(to:)` narrows it for the length of a
/// closure. Drawing outside the clip is no error, it is just not there.
public struct Painter: Sendable {
  /// What has been drawn so far.
  public internal(set) var frame: Frame
  /// The glyphs to draw with.
  public let symbols: Symbols
  /// Whether ambiguous characters take two columns on this terminal.
  public let ambiguousWide: Bool
  /// The block being drawn into, from (0, 0) in its own coordinates.
  public private(set) var bounds: Rect
  /// Where (0, 0) is in the frame.
  var origin: Point
  /// What may be written, in the frame's coordinates.
  var clip: Rect
  /// The block that was moved last, if any was.
  public private(set) var shift: RowShift?

  /// A painter with an empty frame.
  /// - Parameters:
  ///   - size: columns and rows of the frame.
  ///   - symbols: the glyphs to draw with.
  ///   - ambiguousWide: whether ambiguous characters take two columns.
  public init(size: Size, symbols: Symbols = .unicode, ambiguousWide: Bool = false) {
    frame = Frame(size: size)
    self.symbols = symbols
    self.ambiguousWide = ambiguousWide
    bounds = Rect(frame.size)
    origin = Point(x: 0, y: 0)
    clip = bounds
  }

  /// A painter that goes on with a frame, for a change so small that the rest may stay.
  /// - Parameters:
  ///   - frame: what has been drawn so far; its cursor stays too.
  ///   - symbols: the glyphs to draw with.
  ///   - ambiguousWide: whether ambiguous characters take two columns.
  public init(
    over frame: consuming Frame, symbols: Symbols = .unicode, ambiguousWide: Bool = false
  ) {
    self.symbols = symbols
    self.ambiguousWide = ambiguousWide
    origin = Point(x: 0, y: 0)
    bounds = Rect(frame.size)
    clip = bounds
    self.frame = frame
  }

  /// Columns and rows of the block being drawn into.
  public var size: Size { bounds.size }

  /// Draw into a part of the block: inside `draw`, (0, 0) is the part's top left cell, `bounds`
  /// is its size, and nothing outside of it can be written.
  @discardableResult
  public mutating func clipped<Result>(
    to part: Rect, _ draw: (inout Painter) -> Result
  ) -> Result {
    let outer = (bounds, origin, clip)
    bounds = Rect(x: 0, y: 0, width: max(0, part.width), height: max(0, part.height))
    origin = Point(x: origin.x + part.x, y: origin.y + part.y)
    clip = clip.intersection(
      Rect(x: origin.x, y: origin.y, width: bounds.width, height: bounds.height))
    defer { (bounds, origin, clip) = outer }
    return draw(&self)
  }

  /// Put one cell as it is: the direct way for the map. The cell must be one column wide and
  /// show a drawable scalar; anything else comes out as an empty cell.
  public mutating func paint(_ cell: Cell, x: Int, y: Int) {
    var cell = Width.takesOneColumn(cell.scalar) ? cell : cell.emptied
    cell.flags.subtract(.wide)
    put(cell, x + origin.x, y + origin.y)
  }

  /// Put one glyph; a double-width one takes two cells.
  public mutating func glyph(
    _ scalar: Unicode.Scalar, x: Int, y: Int, role: Role = .text, ground: Role = .text,
    bold: Bool = false
  ) {
    let cell = Cell(scalar, role: role, ground: ground, flags: bold ? .bold : [])
    if !ambiguousWide && Width.takesOneColumn(scalar.value) {
      put(cell, x + origin.x, y + origin.y)
    } else if Width.of(scalar, ambiguousWide: ambiguousWide) == 2 {
      putWide(cell, x + origin.x, y + origin.y)
    } else {
      paint(cell, x: x, y: y)
    }
  }

  /// Empty a block, before it is drawn anew on a frame that goes on.
  public mutating func clear(_ part: Rect) {
    fill(part)
  }

  /// Move what a block shows up by so many lines (down, if negative). What becomes free shows
  /// what it did before and has to be drawn. The block must not cut double-width characters.
  public mutating func scroll(_ part: Rect, by lines: Int) {
    let cells = clip.intersection(part.moved(x: origin.x, y: origin.y))
    guard cells.width > 0, lines != 0, abs(lines) < cells.height else { return }
    let width = frame.size.width
    let rows = cells.height - abs(lines)
    frame.cells.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for step in 0..<rows {
        let row = lines > 0 ? cells.y + step : cells.bottom - 1 - step
        (start + row * width + cells.x).update(
          from: start + (row + lines) * width + cells.x, count: cells.width)
      }
    }
    shift = RowShift(rows: cells.y..<cells.bottom, lines: lines)
  }

  /// Hide the terminal's own cursor.
  public mutating func hideCursor() {
    frame.cursor = nil
  }

  /// Show the terminal's own cursor at that cell, unless it lies outside the clip.
  public mutating func showCursor(x: Int, y: Int) {
    let place = Point(x: x + origin.x, y: y + origin.y)
    if clip.contains(place) { frame.cursor = place }
  }

  /// Name the terminal's window.
  public mutating func setTitle(_ title: String) {
    frame.title = title
  }

  /// Write one narrow cell at a place of the frame, if the clip allows. Overwriting one half of
  /// a double-width character empties the other.
  @inline(__always)
  mutating func put(_ cell: Cell, _ x: Int, _ y: Int) {
    guard x >= clip.x && x < clip.right && y >= clip.y && y < clip.bottom else { return }
    let index = y * frame.size.width + x
    if !frame.cells[index].flags.isDisjoint(with: .wide) { sever(at: index) }
    frame.cells[index] = cell
  }

  /// Write a double-width character with its left half at a place of the frame. Where the clip
  /// cuts it in two, the half that is inside stays empty.
  mutating func putWide(_ cell: Cell, _ x: Int, _ y: Int) {
    guard x >= clip.x && x + 1 < clip.right else {
      put(cell.emptied, x, y)
      put(cell.emptied, x + 1, y)
      return
    }
    guard y >= clip.y && y < clip.bottom else { return }
    let index = y * frame.size.width + x
    if !frame.cells[index].flags.isDisjoint(with: .wide) { sever(at: index) }
    if !frame.cells[index + 1].flags.isDisjoint(with: .wide) { sever(at: index + 1) }
    var lead = cell
    lead.flags.insert(.wideLead)
    frame.cells[index] = lead
    frame.cells[index + 1] = lead.continuation
  }

  /// Empty both halves of the double-width character one of whose halves is at `index`.
  mutating func sever(at index: Int) {
    let other = frame.cells[index].flags.contains(.wideLead) ? index + 1 : index - 1
    frame.cells[index] = frame.cells[index].emptied
    frame.cells[other] = frame.cells[other].emptied
  }
}
