/// What else is to be known about a cell, as bits.
public struct CellFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// The flags with these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The left half of a double-width character.
  public static let wideLead = CellFlags(rawValue: 1)
  /// The right half of one; its scalar is 0.
  public static let wideContinuation = CellFlags(rawValue: 2)
  /// Heavier than the role asks for.
  public static let bold = CellFlags(rawValue: 4)
  /// Two tiles in one cell (`▀`): the ink is the *ground* colour of `role`, the paper that of
  /// `ground`.
  public static let halfInk = CellFlags(rawValue: 8)

  /// The flags that say a cell is part of a double-width character.
  static let wide: CellFlags = [.wideLead, .wideContinuation]
}
