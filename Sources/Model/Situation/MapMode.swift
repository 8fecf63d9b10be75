/// What the map counts. The raw value is the word in commands.
public enum MapMode: String, CaseIterable, Sendable {
  /// Open cases under their worst light.
  case open
  /// Cases beyond their limit, and those near it.
  case late
  /// The round of the half day that matters now.
  case patrol
}

/// How a grid, or a place that stands for its grids, looks on the map.
public struct GridLook: Hashable, Sendable {
  /// How loud it is, the quietest first.
  public enum Level: UInt8, CaseIterable, Comparable, Sendable {
    /// Nothing to see.
    case quiet
    /// The round is finished, by whomever, or not due that day.
    case walked
    /// The round is under way.
    case underway
    /// Open cases, all with time enough.
    case open
    /// A case near its limit.
    case soon
    /// A round beyond its window that can still be made good.
    case roundLate
    /// Neither worker nor stand-in is there for a round that is still to be walked.
    case uncovered
    /// A round that was not made good.
    case roundMissed
    /// A case beyond its limit.
    case late

    /// Whether it is something to go and look at.
    public var isAbnormal: Bool { self >= .soon }

    /// The louder is the greater.
    public static func < (left: Level, right: Level) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How loud it is.
  public var level: Level
  /// How many of what the mode counts: open cases; cases late, else near their limit; grids whose
  /// round is late, missed or uncovered.
  public var count: Int
  /// What the grid covers; for a place of several grids the kind they share, else nil.
  public var kind: GridKind?

  /// A look.
  public init(level: Level, count: Int, kind: GridKind?) {
    self.level = level
    self.count = count
    self.kind = kind
  }
}
