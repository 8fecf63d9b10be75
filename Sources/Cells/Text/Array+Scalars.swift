extension Array where Element == UInt8 {
  /// Append a Unicode scalar as UTF-8. The value must be one a `Cell` may hold.
  @inline(__always)
  public mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    } else if value < 0x10000 {
      append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    } else {
      append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    }
  }

  /// Append what a cell shows: its scalar and the mark over it; nothing for the right half of a
  /// double-width character.
  @inline(__always)
  public mutating func append(glyph cell: Cell) {
    if cell.scalar == 0 { return }
    append(scalar: cell.scalar)
    if cell.mark != 0 { append(scalar: 0x2FF + UInt32(cell.mark)) }
  }

  /// Append a number in decimal digits.
  public mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }
}
