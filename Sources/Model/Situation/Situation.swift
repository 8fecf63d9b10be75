/// The picture of the city now: places, tallies, today's rounds and who is away.
///
/// It is built once from the projections and then moved by what the log says has changed, so that
/// its cost grows with what happened and not with what is stored.
public struct Situation: Equatable, Sendable {
  /// The places.
  public let city: City
  /// The rules in force.
  public var rulebook: Rulebook
  /// Open cases by light for each grid, by index in `city.grids`.
  public var grids: [Tally]
  /// What citizens have to say of each grid, by index in `city.grids`; nil while nobody looks at it:
  /// then it costs nothing.
  public var citizens: [CitizenTally]?
  /// Open cases nobody has located.
  public var unlocated: Tally
  /// Open cases by node (by `Node.rawValue`, five entries without `closed`).
  public var nodes: [Tally]
  /// How many cases are closed.
  public var closed: Int
  /// How many cases wait for what beside their node.
  public var waits = WaitTally()
  /// The local day that `rounds` is about.
  public var day: CivilDate
  /// The day's rounds, by half and then by index in `city.grids`.
  public var rounds: [[Round]]
  /// Absences that have not ended, by grid index.
  public var absences: [Int: [Absence]]
  /// The number of the newest event in the picture; 0 in an empty log.
  public var sequence: Int64
  /// When the newest event was written down; nil in an empty log.
  public var newest: Instant?
  /// When the next light turns, as far as the projections know; nil when none will.
  public var nextTurn: Instant?

  /// A picture with places and rules and nothing happening yet.
  public init(city: City, rulebook: Rulebook, day: CivilDate) {
    self.city = city
    self.rulebook = rulebook
    grids = Array(repeating: Tally(), count: city.grids.count)
    unlocated = Tally()
    nodes = Array(repeating: Tally(), count: Node.allCases.count - 1)
    closed = 0
    self.day = day
    rounds = Array(
      repeating: Array(repeating: .unreported, count: city.grids.count),
      count: RoundHalf.allCases.count)
    absences = [:]
    sequence = 0
    newest = nil
    nextTurn = nil
  }

  /// All open cases by light.
  public var total: Tally { nodes.reduce(Tally(), +) }

  /// Takes over what changed; the rest of the picture stays.
  public mutating func apply(_ change: SituationChange) {
    sequence = change.sequence
    newest = change.newest
    nextTurn = change.nextTurn
    closed = change.closed
    nodes = change.nodes
    waits = change.waits
    if let tally = change.unlocated { unlocated = tally }
    for (index, tally) in change.grids { grids[index] = tally }
    for (index, tally) in change.citizens where citizens != nil { citizens?[index] = tally }
    if let newDay = change.newDay {
      day = newDay
      for half in rounds.indices {
        rounds[half] = Array(repeating: .unreported, count: city.grids.count)
      }
    }
    for entry in change.rounds { rounds[Int(entry.half.rawValue)][entry.grid] = entry.round }
    if let absences = change.absences { self.absences = absences }
    if let rulebook = change.rulebook { self.rulebook = rulebook }
  }
}
