import Model
import Store

/// `griddesk simulate`: lets a believable course of days happen in a store.
enum SimulateSubcommand: Subcommand {
  static let name = "simulate"
  static let usage = "[--seed N] [--speed N] [--for D] [--store FILE]"
  static let summary = "Plays believable days: intake, handling, verification and patrols."
  static let options: [Option] = [
    .store,
    .value("--seed", "N", "what happens follows from it (1)"),
    .value("--speed", "N", "N seconds of the days each second (1); 0 for at once"),
    .value("--for", "D", "how much time passes in it, such as 90m, 8h, 2d (1d)"),
    .value("--from", "TIME", "when it begins, ISO 8601 with offset (so that it ends now)"),
  ]
  static let notes = """
    Without --from the days end at the present: at speed 1 they begin now, faster ones begin so far
    in the past that they arrive here. The same seed and beginning repeat nothing.
    """

  private static let groupSize = 1_000

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    if let stray = arguments.positional.first { throw .usage("\(stray): simulate takes options") }
    let seed = try arguments.number("--seed", in: 0...Int.max, default: 1)
    let speed = try arguments.number("--speed", in: 0...1_000_000, default: 1)
    let span = try seconds(arguments["--for"] ?? "1d")
    let store = try StoreAccess.openToBring(arguments)
    let lead = speed == 0 ? 0 : span / Int64(speed)
    let start = try beginning(arguments, store) ?? WallClock.now - (span - lead)
    var simulation = Simulation(
      city: store.city, rulebook: store.rulebook, seed: UInt64(seed), start: start)
    var tally = Tally()
    if speed == 0 {
      try give(simulation.orders(until: start + span), to: store, &tally)
    } else {
      let pace = Pace(start: start, speed: speed)
      while let next = simulation.next, next <= start + span {
        pace.wait(until: next)
        try give(simulation.orders(until: min(pace.now, start + span)), to: store, &tally)
      }
    }
    StoreAccess.tidy(store)
    var output = ByteOutput(descriptor: 1)
    try output.write(
      "\(tally.done) commands carried out, \(tally.known) known already, \(tally.refused) refused\n"
    )
    try output.flush()
    return 0
  }

  private struct Tally {
    var done = 0
    var known = 0
    var refused = 0
  }

  private static func give(
    _ orders: [CommandOrder], to store: Store, _ tally: inout Tally
  ) throws(ProgramError) {
    var rest = orders[...]
    while !rest.isEmpty {
      for answer in try StoreAccess.perform(Array(rest.prefix(groupSize)), on: store) {
        switch answer {
        case .success(let receipt) where receipt.isDuplicate: tally.known += 1
        case .success: tally.done += 1
        case .failure: tally.refused += 1
        }
      }
      rest = rest.dropFirst(groupSize)
    }
  }

  private static func beginning(
    _ arguments: Arguments, _ store: Store
  ) throws(ProgramError) -> Instant? {
    guard let text = arguments["--from"] else { return nil }
    guard let instant = Timestamp.parse(text, in: store.rulebook.zone) else {
      throw .usage("--from: \(text) is no time, such as 2026-11-21T09:00:00+08:00")
    }
    return instant
  }

  /// Seconds of a span written as a number with `s`, `m`, `h` or `d`.
  private static func seconds(_ text: String) throws(ProgramError) -> Int64 {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
    guard let last = text.last, let unit = units[last], let count = Int64(text.dropLast()),
      count > 0, count < 3_650 * 86_400 / unit
    else {
      throw .usage("--for: \(text) is no span; write a number with s, m, h or d, up to 3649d")
    }
    return count * unit
  }
}
