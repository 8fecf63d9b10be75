import Cells

/// A cell as the number it is in memory. Most of what is asked of the cells of a frame is asked of all
/// of them, and by far the quickest so.
struct PackedCell: Equatable {
  private let bits: UInt64

  /// The cell in a place.
  @inline(__always)
  init(_ place: UnsafePointer<Cell>) {
    bits = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
  }

  /// A cell.
  @inline(__always)
  init(_ cell: Cell) { bits = cell.bits }

  /// What is shown; 0 in the right half of a double-width character.
  @inline(__always)
  var scalar: UInt32 { UInt32(truncatingIfNeeded: bits) }

  /// What decides its style: role, ground, bold and half ink.
  @inline(__always)
  var look: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) & 0x00_0C_FF_FF }

  /// Whether it is the left half of a double-width character.
  @inline(__always)
  var isWide: Bool { bits & 1 << 48 != 0 }

  /// Whether terminals disagree about its columns: emoji, pictographs and accents. After such a
  /// cell the cursor is placed anew.
  @inline(__always)
  var hasDoubtfulWidth: Bool {
    scalar >= 0x1F000 && scalar < 0x20000 || bits >> 56 != 0
      || isWide && scalar < 0x2E80 && scalar >= 0x1200
  }
}
