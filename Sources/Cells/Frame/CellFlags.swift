/// What else is to be known about a cell, as bits.
public struct CellFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// The flags with these bits.
  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  // Asked of every cell of every frame by another module, so these two are plain numbers there.

  /// The left half of a double-width character.
  @inlinable public static var wideLead: CellFlags { CellFlags(rawValue: 1) }
  /// The right half of one; its scalar is 0.
  @inlinable public static var wideContinuation: CellFlags { CellFlags(rawValue: 2) }
  /// Heavier than the role asks for.
  public static let bold = CellFlags(rawValue: 4)
  /// Two tiles in one cell (`▀`): the ink is the *ground* colour of `role`, the paper that of
  /// `ground`.
  public static let halfInk = CellFlags(rawValue: 8)

  /// The flags that say a cell is part of a double-width character.
  static let wide: CellFlags = [.wideLead, .wideContinuation]
}
