/// One character position of a frame: what it shows and what that means. Eight bytes, so that
/// whole rows compare like memory.
public struct Cell: Hashable, Sendable {
  /// The Unicode scalar shown; 0 in the right half of a double-width character.
  public var scalar: UInt32
  /// What it means: decides ink, paper and attributes.
  public var role: Role
  /// A role whose paper is used instead of `role`'s own; `.text` for none.
  public var ground: Role
  /// Double width, bold, half tiles.
  public var flags: CellFlags
  /// A combining mark over the scalar: n stands for U+02FF + n, 0 for none.
  ///
  /// Only marks of the block U+0300-036F (Latin, Greek, Cyrillic accents) are kept, one a cell;
  /// all others are made visible by `TextGate`.
  public var mark: UInt8

  /// A cell showing `scalar`.
  public init(
    _ scalar: Unicode.Scalar, role: Role = .text, ground: Role = .text, flags: CellFlags = [],
    mark: UInt8 = 0
  ) {
    self.scalar = scalar.value
    self.role = role
    self.ground = ground
    self.flags = flags
    self.mark = mark
  }

  /// An empty cell.
  public static let blank = Cell(" ")

  /// The right half that belongs to this cell, if it is the left half of a wide character.
  var continuation: Cell {
    var half = self
    half.scalar = 0
    half.mark = 0
    half.flags.remove(.wideLead)
    half.flags.insert(.wideContinuation)
    return half
  }

  /// The same place with nothing in it; role and ground stay.
  var emptied: Cell {
    var cell = self
    cell.scalar = 0x20
    cell.mark = 0
    cell.flags.subtract(.wide)
    return cell
  }

  /// The combining mark as a scalar, if there is one.
  public var markScalar: Unicode.Scalar? {
    mark == 0 ? nil : Unicode.Scalar(0x2FF + UInt32(mark))
  }
}
