import Cells

/// What one tile has to say, whatever its size.
struct TileLook {
  /// How loud a tile is.
  enum Weight: UInt8, Comparable {
    /// Nothing to see to.
    case quiet
    /// Something is going on: open cases, a round under way.
    case active
    /// Near a limit, a round late, nobody on duty.
    case warning
    /// Beyond the limit, a round missed.
    case alarm

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whose ground it has.
  var role: Role
  /// How loud it is.
  var weight: Weight
  /// The number it shows; 0 for none, when it shows the glyph.
  var count: Int
  /// What it shows instead of a number.
  var glyph: Unicode.Scalar
  /// Whose ink the glyph has.
  var ink: Role
  /// Whether it changed a moment ago.
  var isFresh = false
}
