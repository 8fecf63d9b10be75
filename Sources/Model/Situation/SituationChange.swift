/// What changed in the city between two looks at the log.
public struct SituationChange: Equatable, Sendable {
  /// A round that changed.
  public struct RoundEntry: Equatable, Sendable {
    /// Which of the two rounds.
    public var half: RoundHalf
    /// The grid, by index.
    public var grid: Int
    /// The round now.
    public var round: Round

    /// A changed round.
    public init(half: RoundHalf, grid: Int, round: Round) {
      self.half = half
      self.grid = grid
      self.round = round
    }
  }

  /// The newest event's number.
  public var sequence: Int64
  /// When the newest event was written down.
  public var newest: Instant?
  /// When the next light turns.
  public var nextTurn: Instant?
  /// How many cases are closed.
  public var closed: Int
  /// Open cases by node.
  public var nodes: [Tally]
  /// How many cases wait for what beside their node.
  public var waits = WaitTally()
  /// Unlocated open cases, when they changed.
  public var unlocated: Tally?
  /// Grids whose tally changed, by index.
  public var grids: [(index: Int, tally: Tally)]
  /// Grids whose counters of citizens changed, by index, where they are looked at.
  public var citizens: [(index: Int, tally: CitizenTally)]
  /// Set when the local day changed: all rounds start afresh before `rounds` is applied.
  public var newDay: CivilDate?
  /// Rounds that changed.
  public var rounds: [RoundEntry]
  /// All absences, when any changed.
  public var absences: [Int: [Absence]]?
  /// The rules, when they changed.
  public var rulebook: Rulebook?

  /// A change of the running figures; the rest is filled in where it applies.
  public init(
    sequence: Int64, newest: Instant?, nextTurn: Instant?, closed: Int, nodes: [Tally]
  ) {
    self.sequence = sequence
    self.newest = newest
    self.nextTurn = nextTurn
    self.closed = closed
    self.nodes = nodes
    grids = []
    citizens = []
    rounds = []
  }

  /// Whether two changes say the same.
  public static func == (left: SituationChange, right: SituationChange) -> Bool {
    left.sequence == right.sequence && left.newest == right.newest
      && left.nextTurn == right.nextTurn && left.closed == right.closed
      && left.nodes == right.nodes && left.waits == right.waits && left.unlocated == right.unlocated
      && left.grids.elementsEqual(right.grids, by: ==)
      && left.citizens.elementsEqual(right.citizens, by: ==) && left.newDay == right.newDay
      && left.rounds == right.rounds && left.absences == right.absences
      && left.rulebook == right.rulebook
  }
}
