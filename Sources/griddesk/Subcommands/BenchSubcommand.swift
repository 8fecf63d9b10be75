import Model
import Store

/// `griddesk bench`: fills stores of a size and prints what the store's reads cost on them.
enum BenchSubcommand: Subcommand {
  static let name = "bench"
  static let usage =
    "fill --cases N | queues | sorts | search | frames | map | card CASE | moves | past"
    + "   [--store FILE]"
  static let summary = "Measures: fills a store with cases, times its reads and the drawing."
  static let options: [Option] = [
    .store, .at, .themes, .theme, .language,
    .value("--cases", "N", "fill: so many cases, one in five open (10000); moves: so many (200)"),
    .value("--moments", "N", "past: hold so many random moments against replays (0)"),
  ]
  static let notes = """
    fill makes a demo city in a new store, queues, sorts, search, frames, map and card read any store;
    search looks for the words given behind it, or for words that fill writes, as far as the index of
    texts goes (griddesk index brings it up to date). moves
    writes: it takes cases of its own from coming in to closing, in a new store or one that is there,
    and times each until it is on disk beside a flush of one page to the same disk. past steps through
    the past, from now or --at a moment, with the frame drawn. Each figure is a line
    of name, figure and unit, for a page also its rows, separated by tabs; times are medians of
    many runs.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    switch arguments.positional.first {
    case "fill": try BenchFill.run(arguments)
    case "queues": try BenchQueues.run(arguments)
    case "sorts": try BenchSorts.run(arguments)
    case "search": try BenchSearch.run(arguments)
    case "frames": try BenchFrames.run(arguments)
    case "map": try BenchMap.run(arguments)
    case "card": try BenchCard.run(arguments)
    case "moves": try BenchMoves.run(arguments)
    case "past": try BenchPast.run(arguments)
    default:
      throw .usage(
        "bench needs one of: fill, queues, sorts, search, frames, map, card, moves, past")
    }
    return 0
  }

  /// The median time of `runs` runs, in nanoseconds.
  static func median<Failure: Error>(
    of runs: Int, _ work: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Int64 {
    var times: [Int64] = []
    for run in 0..<runs {
      let began = WallClock.steadyNanoseconds
      try work(run)
      times.append(WallClock.steadyNanoseconds - began)
    }
    return times.sorted()[runs / 2]
  }

  /// Prints one figure.
  static func print(_ name: String, _ figure: String, _ unit: String) throws(ProgramError) {
    var output = ByteOutput(descriptor: 1)
    try output.write("\(name)\t\(figure)\t\(unit)\n")
    try output.flush()
  }

  /// Prints a time given in nanoseconds, in microseconds with one decimal; for a page also how many
  /// rows it has.
  static func print(
    _ name: String, nanoseconds: Int64, rows: Int? = nil
  ) throws(ProgramError) {
    let unit = rows.map { "us\t\($0)" } ?? "us"
    try print(name, "\(nanoseconds / 1_000).\(nanoseconds % 1_000 / 100)", unit)
  }
}
