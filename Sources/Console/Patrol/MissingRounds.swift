import Model

/// Who is missing and can still be reached: rounds past their window that can be made good, and
/// grids with nobody on duty whose round is still to come.
public struct MissingRounds: Equatable, Sendable {
  /// One grid's round.
  public struct Entry: Equatable, Sendable {
    /// The grid, by index in `City.grids`.
    public var grid: Int
    /// The round.
    public var half: RoundHalf
    /// Whether somebody began it.
    public var isBegun: Bool
    /// Whether nobody is on duty there.
    public var isUncovered: Bool
  }

  /// The entries: nobody on duty first, then not begun, then begun; each by code.
  public private(set) var entries: [Entry]

  /// Puts the entries in another order.
  mutating func sort(by precedes: (Entry, Entry) -> Bool) {
    // The entries of one value keep their order.
    entries = entries.enumerated().sorted {
      if precedes($0.element, $1.element) { return true }
      return !precedes($1.element, $0.element) && $0.offset < $1.offset
    }.map(\.element)
  }

  /// The missing rounds of a board.
  public init(_ board: PatrolBoard, _ situation: Situation) {
    var uncovered: [Entry] = []
    var idle: [Entry] = []
    var begun: [Entry] = []
    for half in RoundHalf.allCases {
      let rounds = situation.rounds[Int(half.rawValue)]
      for (grid, status) in board.status[Int(half.rawValue)].enumerated() {
        let isUncovered = board.uncovered.contains(grid)
        let isPending = (status == .due || status == .underway) && half == board.half
        guard status == .late || isUncovered && isPending else { continue }
        let isBegun = rounds[grid].started != nil
        let entry = Entry(grid: grid, half: half, isBegun: isBegun, isUncovered: isUncovered)
        if isUncovered {
          uncovered.append(entry)
        } else if isBegun {
          begun.append(entry)
        } else {
          idle.append(entry)
        }
      }
    }
    entries = uncovered + idle + begun
  }
}
