/// A cell's place: column `x`, row `y`, both from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Column, 0 at the left.
  public var x: Int
  /// Row, 0 at the top.
  public var y: Int

  /// The cell in column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
