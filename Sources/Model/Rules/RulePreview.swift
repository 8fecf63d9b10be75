/// What a change of the rules would do to the cases as they stand: how many would turn from which
/// light to which, and the first of them.
public struct RulePreview: Equatable, Sendable {
  /// A case whose light would turn.
  public struct Turning: Equatable, Sendable {
    /// The case with its deadlines by the rules in force.
    public var row: CaseRow
    /// Its light by them.
    public var from: Light
    /// Its deadlines by the changed rules.
    public var deadlines: Deadlines
    /// Its light by them.
    public var to: Light
  }

  /// How many open cases there are.
  public private(set) var cases = 0
  /// How many of them would have another deadline.
  public private(set) var moved = 0
  /// How many would go from a light (the first index) to a light, by raw value.
  public private(set) var counts = [[Int]](repeating: [0, 0, 0], count: 3)
  /// The first cases whose light would turn, by number.
  public private(set) var turning: [Turning] = []
  private let limit: Int

  /// A preview that lists so many cases at most.
  public init(limit: Int) {
    self.limit = limit
  }

  /// How many would turn.
  public var turned: Int {
    var sum = 0
    for from in Light.allCases {
      for to in Light.allCases where from != to { sum += self[from, to] }
    }
    return sum
  }

  /// How many would go from one light to another.
  public subscript(_ from: Light, _ to: Light) -> Int {
    counts[Int(from.rawValue)][Int(to.rawValue)]
  }

  /// Looks at one more open case.
  public mutating func add(_ row: CaseRow, under rules: Rulebook, at now: Instant) {
    let deadlines = rules.deadlines(for: row.item)
    cases += 1
    if deadlines != row.deadlines { moved += 1 }
    let (from, to) = (row.deadlines.light(at: now), deadlines.light(at: now))
    counts[Int(from.rawValue)][Int(to.rawValue)] += 1
    guard from != to, turning.count < limit else { return }
    turning.append(Turning(row: row, from: from, deadlines: deadlines, to: to))
  }
}
