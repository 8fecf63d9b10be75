/// Writes a text into the cells of one row: through the gate, clipped, and without cutting a
/// double-width character in two.
struct RowPen {
  /// The column of the next character.
  var x: Int
  /// The column nothing may be written in or after.
  let end: Int
  /// The columns that are seen; what is written beside them only counts.
  let shown: Range<Int>
  /// What every cell written has in common.
  var cell: Cell
  let ambiguousWide: Bool
  let isASCII: Bool
  /// Empty columns before the text.
  var before = 0
  /// The last column at which an ellipsis could follow with all before it whole.
  private var lastFit = 0
  /// The same before the last character that others could belong to.
  private var fitBefore = 0
  /// Whether that was the first half of a flag.
  private var isHalfFlag = false

  init(
    x: Int, end: Int, shown: Range<Int>, cell: Cell, ambiguousWide: Bool, isASCII: Bool
  ) {
    self.x = x
    self.end = end
    self.shown = shown
    self.cell = cell
    self.ambiguousWide = ambiguousWide
    self.isASCII = isASCII
  }

  /// Write a text.
  /// - Parameters:
  ///   - string: any text.
  ///   - row: the row's first cell.
  ///   - isExact: whether the text fills all columns up to the end: padded, or cut with an
  ///     ellipsis.
  ///   - ellipsis: stands for what was cut.
  mutating func write(
    _ string: String, on row: UnsafeMutablePointer<Cell>, isExact: Bool, ellipsis: Unicode.Scalar
  ) {
    pad(to: x + before, on: row)
    let fits = write(string, on: row)
    guard isExact else { return }
    if !fits {
      x = lastFit
      _ = put(ellipsis, on: row)
    }
    pad(to: end, on: row)
  }

  /// Write the text from the pen on. False if it does not fit before the end.
  private mutating func write(_ string: String, on row: UnsafeMutablePointer<Cell>) -> Bool {
    lastFit = x
    var base = -1
    for scalar in string.unicodeScalars {
      switch Width.kind(of: scalar.value) {
      case .narrow:
        base = x
        if scalar.value >= RowPen.firstJoined { join(scalar.value) }
        if x >= end { return false }
        putNarrow(scalar.value, on: row)
      case .wide, .ambiguous:
        base = x
        join(scalar.value)
        if !put(scalar, on: row) { return false }
      case .mark where base >= 0 && TextGate.combines(scalar):
        if shown.contains(base) { row[base].mark = UInt8(truncatingIfNeeded: scalar.value - 0x2FF) }
        base = -1
      case .mark, .hidden:
        var fits = true
        TextGate.forEachMark(of: scalar, ascii: isASCII) {
          if fits { fits = put($0, on: row) }
        }
        if !fits { return false }
        base = -1
      }
    }
    return true
  }

  /// Sees to it that no ellipsis comes between characters that are one to the reader: a flag's two
  /// letters, a hand and its colour.
  private mutating func join(_ value: UInt32) {
    let isFlag = value >= 0x1F1E6 && value <= 0x1F1FF
    let isColour = value >= 0x1F3FB && value <= 0x1F3FF
    if isColour || isFlag && isHalfFlag {
      lastFit = fitBefore
      isHalfFlag = false
    } else {
      fitBefore = lastFit
      isHalfFlag = isFlag
    }
  }

  /// The first of the characters that can belong to the one before, marks apart.
  private static let firstJoined: UInt32 = 0x1F1E6

  /// Write one drawable scalar and move on. False if it does not fit.
  private mutating func put(
    _ scalar: Unicode.Scalar, on row: UnsafeMutablePointer<Cell>
  ) -> Bool {
    let kind = Width.kind(of: scalar.value)
    guard kind == .wide || kind == .ambiguous && ambiguousWide else {
      if x >= end { return false }
      putNarrow(scalar.value, on: row)
      return true
    }
    if x + 2 > end { return false }
    cell.scalar = scalar.value
    if x >= shown.lowerBound && x + 1 < shown.upperBound {
      sever(x, on: row)
      sever(x + 1, on: row)
      var lead = cell
      lead.flags.insert(.wideLead)
      row[x] = lead
      row[x + 1] = lead.continuation
    } else {
      // The half that is seen stays empty.
      put(cell.emptied, x, on: row)
      put(cell.emptied, x + 1, on: row)
    }
    x += 2
    if x < end { lastFit = x }
    return true
  }

  @inline(__always)
  private mutating func putNarrow(_ scalar: UInt32, on row: UnsafeMutablePointer<Cell>) {
    cell.scalar = scalar
    put(cell, x, on: row)
    x += 1
    if x < end { lastFit = x }
  }

  @inline(__always)
  private func put(_ cell: Cell, _ x: Int, on row: UnsafeMutablePointer<Cell>) {
    guard x >= shown.lowerBound && x < shown.upperBound else { return }
    sever(x, on: row)
    row[x] = cell
  }

  /// Write empty cells up to a column.
  private mutating func pad(to last: Int, on row: UnsafeMutablePointer<Cell>) {
    cell.scalar = 0x20
    while x < last {
      put(cell, x, on: row)
      x += 1
    }
  }

  /// Empty the double-width character that one half of is in a column, if there is one.
  @inline(__always)
  private func sever(_ x: Int, on row: UnsafeMutablePointer<Cell>) {
    let flags = row[x].flags.rawValue
    guard flags & CellFlags.wide.rawValue != 0 else { return }
    let other = flags & CellFlags.wideLead.rawValue != 0 ? x + 1 : x - 1
    row[x] = row[x].emptied
    row[other] = row[other].emptied
  }
}
