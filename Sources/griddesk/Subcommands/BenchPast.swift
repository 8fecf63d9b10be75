import Cells
import Console
import Model
import Store

/// What a step through the past costs from the key to the frame, and whether moments are what
/// replaying the log from nothing gives.
enum BenchPast {
  private static let steps = 40
  /// All cases are compared at one of so many moments.
  private static let whole = 20

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let count = try arguments.number("--moments", in: 0...10_000, default: 0)
    let path = FilePath.store(arguments)
    let desk = try StoreAccess.attempt { () throws(StoreError) in
      try StoreDesk(path: path, access: .readOnly)
    }
    let now = WallClock.now
    let start = try StoreAccess.moment(arguments, in: desk.zone) ?? now
    var state = State(
      situation: try StoreAccess.attempt { () throws(StoreError) in
        try desk.situation(now: now)
      }, now: now, size: Size(width: 200, height: 60), actor: Environment.login)
    let still = StillConsole(desk: desk)
    still.start(&state)
    if start < now {
      let began = WallClock.steadyNanoseconds
      still.go(to: start, &state)
      _ = Console.view(state)
      try BenchSubcommand.print(
        "to the moment", nanoseconds: WallClock.steadyNanoseconds - began)
    }
    for (name, key) in [("day back", "{"), ("day on", "}"), ("hour back", "[")] {
      var times: [Int64] = []
      for _ in 0..<steps {
        let began = WallClock.steadyNanoseconds
        if let key = Key(notation: key) { still.send(.key(key), to: &state) }
        _ = Console.view(state)
        times.append(WallClock.steadyNanoseconds - began)
        if state.past == nil { break }
      }
      times.sort()
      try BenchSubcommand.print("\(name) p50", nanoseconds: times[times.count / 2])
      try BenchSubcommand.print("\(name) worst", nanoseconds: times[times.count - 1])
    }
    if count > 0 { try check(count, arguments) }
  }

  /// Random moments between the first and the last time in the log.
  private static func check(_ count: Int, _ arguments: Arguments) throws(ProgramError) {
    let store = try StoreAccess.open(arguments, .readOnly)
    var random = SplitMix64(seed: 20_261_121)
    let wrong = try StoreAccess.attempt { () throws(StoreError) in
      let span = try store.span()
      let moments = (0..<count).map { _ in
        Instant(seconds: Int64.random(in: span.lowerBound...span.upperBound, using: &random))
      }
      var done = 0
      let progress = ProgressLine("past")
      return try store.contradictions(ofMoments: moments, wholeEvery: whole) { _ in
        done += 1
        progress.show("\(done) of \(count) moments")
      }
    }
    for line in wrong { reportLine(line) }
    try BenchSubcommand.print(
      "moments like their replays", String(count - wrong.count), "of \(count)")
    guard wrong.isEmpty else { throw .failed("the past is not what a replay gives") }
  }
}
