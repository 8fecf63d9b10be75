import Cells

extension Cell {
  /// Stands for a place of which nobody knows what the terminal shows there.
  static let unknown: Cell = {
    var cell = Cell.blank
    cell.scalar = .max
    return cell
  }()

  /// All of the cell as one number, so that two are compared at once.
  @inline(__always)
  var bits: UInt64 { unsafeBitCast(self, to: UInt64.self) }

  /// Whether four cells in a row are the same in two places.
  @inline(__always)
  static func fourAreSame(_ one: UnsafePointer<Cell>, _ other: UnsafePointer<Cell>) -> Bool {
    let (one, other) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
    return one.loadUnaligned(as: SIMD4<UInt64>.self) == other.loadUnaligned(as: SIMD4<UInt64>.self)
  }

  /// Whether it is the left half of a double-width character.
  @inline(__always)
  var isWide: Bool { flags.rawValue & CellFlags.wideLead.rawValue != 0 }

  /// Whether nothing is drawn in the cell but its paper.
  @inline(__always)
  var isEmpty: Bool {
    scalar == 0x20 && mark == 0
  }

  /// Whether terminals disagree about its columns.
  @inline(__always)
  var hasDoubtfulWidth: Bool { PackedCell(self).hasDoubtfulWidth }

  /// The most bytes that `write` and `writeASCII` put: a scalar and a mark over it.
  static let mostBytes = 6

  /// Put what the cell shows as UTF-8 and go on behind it.
  @inline(__always)
  func write(to end: inout UnsafeMutableRawPointer) {
    if scalar < 0x80 {
      if scalar != 0 { Cell.put(scalar, to: &end) }
    } else if scalar < 0x800 {
      Cell.put(0xC0 | scalar >> 6, to: &end)
      Cell.put(0x80 | scalar & 0x3F, to: &end)
    } else {
      if scalar < 0x10000 {
        Cell.put(0xE0 | scalar >> 12, to: &end)
      } else {
        Cell.put(0xF0 | scalar >> 18, to: &end)
        Cell.put(0x80 | scalar >> 12 & 0x3F, to: &end)
      }
      Cell.put(0x80 | scalar >> 6 & 0x3F, to: &end)
      Cell.put(0x80 | scalar & 0x3F, to: &end)
    }
    if mark != 0 {
      let over = 0x2FF + UInt32(mark)
      Cell.put(0xC0 | over >> 6, to: &end)
      Cell.put(0x80 | over & 0x3F, to: &end)
    }
  }

  /// Put what the cell shows in ASCII, a question mark a column for what is not.
  func writeASCII(to end: inout UnsafeMutableRawPointer) {
    if scalar == 0 { return }
    Cell.put(scalar < 0x80 ? scalar : 0x3F, to: &end)
    if isWide { Cell.put(0x3F, to: &end) }
  }

  @inline(__always)
  private static func put(_ byte: UInt32, to end: inout UnsafeMutableRawPointer) {
    end.storeBytes(of: UInt8(truncatingIfNeeded: byte), as: UInt8.self)
    end += 1
  }
}
