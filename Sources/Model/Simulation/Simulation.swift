/// A believable course of days in a city, as commands to be given through the same door as any
/// others: reports by hour and channel, what desks and handlers make of them, two rounds a day
/// with misses, and people who are away.
///
/// Everything follows from the city, the rules, the seed and the start: asked for the same span in
/// one step or in many, it gives the same commands with the same outside numbers, so that a second
/// run over a store repeats nothing.
public struct Simulation: Sendable {
  /// Something that is planned.
  enum Errand: Sendable {
    /// A local day begins: what happens on it is planned.
    case day(CivilDate)
    /// Somebody reports something.
    case report(Channel, grid: Int?)
    /// Somebody looks on the spot, before a case is filed.
    case look(Int)
    /// A case is filed.
    case file(Int)
    /// A case, by its number in the simulation, takes its next step.
    case step(Int)
    /// A handler notes something.
    case note(Int)
    /// The caller of a closed case is rung back.
    case ring(Int)
    /// Something without consequence for the simulation itself.
    case tell(actor: String, Command)
  }

  /// The city it plays in.
  public let city: City
  /// The rules by which desks and handlers hurry.
  public let rulebook: Rulebook
  /// The system it signs as.
  public let source: String

  let roundsFrom: CivilDate
  /// Rounds before that are only walked: what they found is drawn without them.
  let walkedFrom: CivilDate
  /// Before this instant only the few cases come in that drag on until after it.
  let denseFrom: Instant
  /// Weights of the towns, by index: streets get more reports than the country, and some more
  /// than others.
  let townWeights: [Int]
  var random: SplitMix64
  var agenda = Agenda<Errand>()
  /// Open cases, by their number in the simulation.
  var cases: [Int: Case] = [:]
  /// Closed cases whose caller is to be rung back, by the same number.
  var closed: [Int: Case] = [:]
  var reported = 0
  private let start: Instant
  private let run: String
  private var told = 0

  /// A simulation from an instant on.
  public init(
    city: City, rulebook: Rulebook, seed: UInt64, start: Instant, source: String = "simulation"
  ) {
    self.init(
      city: city, rulebook: rulebook, seed: seed, start: start, denseFrom: start,
      roundsFrom: rulebook.zone.local(start).date, walkedFrom: rulebook.zone.local(start).date,
      source: source)
  }

  private init(
    city: City, rulebook: Rulebook, seed: UInt64, start: Instant, denseFrom: Instant,
    roundsFrom: CivilDate, walkedFrom: CivilDate, source: String
  ) {
    self.city = city
    self.rulebook = rulebook
    self.source = source
    self.start = start
    self.denseFrom = denseFrom
    self.roundsFrom = roundsFrom
    self.walkedFrom = walkedFrom
    run = String(start.seconds, radix: 36) + "-" + String(seed, radix: 36)
    var random = SplitMix64(seed: seed ^ UInt64(bitPattern: start.seconds))
    townWeights = city.towns.map { town in
      let isStreet = town.name.hasSuffix("街道")
      return town.grids.count * random.number(6...14) * (isStreet ? 2 : 1)
    }
    self.random = random
    agenda.plan(.day(rulebook.zone.local(start).date), at: start)
  }

  /// A simulation that brings a fresh store to where a running city would stand `now`: a few cases
  /// of the last two weeks that drag on, and all of the last three days with what became of them,
  /// the rounds of `walkedDays` of these included, so that a look back finds the city at work.
  public static func warmStart(
    city: City, rulebook: Rulebook, seed: UInt64, now: Instant, source: String = "simulation",
    walkedDays: Int = 3
  ) -> Simulation {
    let today = rulebook.zone.local(now).date
    return Simulation(
      city: city, rulebook: rulebook, seed: seed,
      start: rulebook.zone.instant(today + -14, second: 0),
      denseFrom: rulebook.zone.instant(today + -3, second: 0), roundsFrom: today,
      walkedFrom: today + -min(walkedDays, 3), source: source)
  }

  /// When the next thing happens.
  public var next: Instant? { agenda.next }

  /// What happens up to and including an instant, in the order of time. What was given before is
  /// not given again.
  public mutating func orders(until limit: Instant) -> [CommandOrder] {
    var orders: [CommandOrder] = []
    while let (at, errand) = agenda.take(until: limit) {
      switch errand {
      case .day(let day): begin(day)
      case .report(let channel, let grid): orders.append(report(channel, grid: grid, at: at))
      case .look(let number): if let order = look(number, at: at) { orders.append(order) }
      case .file(let number): if let order = file(number, at: at) { orders.append(order) }
      case .step(let number): if let order = step(number, at: at) { orders.append(order) }
      case .note(let number): if let order = note(number, at: at) { orders.append(order) }
      case .ring(let number): if let order = ring(number, at: at) { orders.append(order) }
      case .tell(let actor, let command): orders.append(order(command, by: actor, at: at))
      }
    }
    return orders
  }

  /// A command with the next outside number.
  mutating func order(_ command: Command, by actor: String, at: Instant) -> CommandOrder {
    told += 1
    return CommandOrder(
      at: at, actor: actor, origin: Origin(source: source, id: "\(run)-\(told)"),
      command: command, isTrusted: true)
  }

  /// Plans something, unless it lies before the simulation's beginning.
  mutating func plan(_ errand: Errand, at: Instant) {
    if at >= start { agenda.plan(errand, at: at) }
  }
}
