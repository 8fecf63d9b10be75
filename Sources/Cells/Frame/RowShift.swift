/// Rows of a frame whose contents moved up or down together since the frame before: a hint for
/// whoever writes the frame to a terminal, which can move rows by itself.
public struct RowShift: Equatable, Sendable {
  /// The rows between which something moved, wholly inside the frame.
  public let rows: Range<Int>
  /// How many rows up; negative for down.
  public let lines: Int
}
