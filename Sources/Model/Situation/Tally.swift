/// How many open cases stand under each light.
public struct Tally: Hashable, Sendable {
  /// Time enough.
  public var green: Int32
  /// Near the limit.
  public var yellow: Int32
  /// Beyond the limit.
  public var red: Int32

  /// Counts under the three lights.
  public init(green: Int32 = 0, yellow: Int32 = 0, red: Int32 = 0) {
    self.green = green
    self.yellow = yellow
    self.red = red
  }

  /// All open cases.
  public var open: Int { Int(green) + Int(yellow) + Int(red) }
  /// Cases beyond their limit.
  public var late: Int { Int(red) }
  /// The worst light any of them shows; nil without open cases.
  public var worst: Light? {
    if red > 0 { return .red }
    if yellow > 0 { return .yellow }
    return green > 0 ? .green : nil
  }

  /// Counts one more (or, with a negative number, fewer) under a light.
  public mutating func add(_ count: Int32, under light: Light) {
    switch light {
    case .green: green += count
    case .yellow: yellow += count
    case .red: red += count
    }
  }

  /// The sums of two tallies.
  public static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      green: left.green + right.green, yellow: left.yellow + right.yellow,
      red: left.red + right.red)
  }

  /// Adds another tally to this one.
  public static func += (left: inout Tally, right: Tally) {
    left = left + right
  }
}
