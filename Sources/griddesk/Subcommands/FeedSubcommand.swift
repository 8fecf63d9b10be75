import Console
import Exchange
import Glibc
import Model
import Store

/// `griddesk feed`: takes in one event a line and answers each once it is on disk.
enum FeedSubcommand: Subcommand {
  static let name = "feed"
  static let usage = "[--store FILE] [FILE|-]"
  static let summary = "Takes in events, a line of JSON each, and acknowledges each on disk."
  static let options: [Option] = [.store]
  static let notes = """
    Lines that are there already are made durable together; a lone line is written at once.
    A line in error is answered with its number and the reason and does not stop the others;
    the exit code is 1 if there was one. The fields: griddesk help feed-format
    """

  /// The most lines in one transaction: enough to share the cost of the disk, few enough that the
  /// first of them is answered soon and others can write in between.
  private static let groupLimit = 5_000
  /// Milliseconds of reading after which a group is carried out, however small: long lines must
  /// not pile up in memory.
  private static let groupTime: Int64 = 40
  /// Microseconds for which the next line is looked for after a lone one before going to sleep: a
  /// sender that waits for each answer gives its next line sooner than a sleeper can be woken.
  private static let glance: Int64 = 60

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let store = try StoreAccess.openToBring(arguments)
    var reader = try reader(of: try arguments.singleFile(), for: store)
    var answers = FeedAnswers()
    var tending = Tending()
    while true {
      let (group, atEnd) = try readGroup(&reader)
      try answers.give(group, from: store)
      tend(store, &tending)
      if atEnd { break }
      if group.count == 1 { glance(at: &reader) }
    }
    leave(store, &tending)
    StoreAccess.tidy(store)
    return answers.hasErrors ? 1 : 0
  }

  /// Does what has to be done even when nobody looks; a lock is no trouble here.
  private static func tend(_ store: Store, _ tending: inout Tending) {
    do throws(StoreError) { _ = try tending.step(store, now: WallClock.now) } catch { return }
  }

  private static func leave(_ store: Store, _ tending: inout Tending) {
    do throws(StoreError) { try tending.leave(store) } catch { return }
  }

  private static func reader(
    of file: String, for store: Store
  ) throws(ProgramError) -> FeedReader {
    do throws(ExchangeError) {
      return try FeedReader(ByteSource(path: file), city: store.city, rulebook: store.rulebook)
    } catch {
      throw .failed(error.message)
    }
  }

  /// Looks for the next line for a moment; what is wrong with the source comes up when it is read.
  private static func glance(at reader: inout FeedReader) {
    let until = WallClock.steadyMicroseconds + glance
    do throws(ExchangeError) {
      while try !reader.isNextReady(), WallClock.steadyMicroseconds < until { sched_yield() }
    } catch { return }
  }

  /// The next line, waited for, and whatever else can be had without waiting.
  private static func readGroup(
    _ reader: inout FeedReader
  ) throws(ProgramError) -> (group: [FeedReader.Reading], atEnd: Bool) {
    var group: [FeedReader.Reading] = []
    var until: Int64 = 0
    do throws(ExchangeError) {
      while true {
        guard let reading = try reader.next() else { return (group, true) }
        group.append(reading)
        if group.count == 1 { until = WallClock.steady + groupTime }
        guard group.count < groupLimit, WallClock.steady < until else { break }
        guard try reader.isNextReady() else { break }
      }
    } catch {
      // What was read before is still carried out and answered; the error comes up again.
      if group.isEmpty { throw .failed(error.message) }
    }
    return (group, false)
  }
}

/// The answers to a feed, in the order of its lines.
private struct FeedAnswers: ~Copyable {
  private var output = ByteOutput(descriptor: 1)
  private var writer = JSONWriter()
  private let words = Words(.english)
  private let login = Environment.login
  /// Whether any line could not be carried out.
  private(set) var hasErrors = false

  init() {}

  /// Carries out a group as one transaction and answers its lines.
  mutating func give(
    _ group: [FeedReader.Reading], from store: Store
  ) throws(ProgramError) {
    let orders = group.compactMap { reading -> CommandOrder? in
      guard case .line(let line) = reading, mayBring(line, into: store) else { return nil }
      return line.order
    }
    var results = orders.isEmpty ? [] : try StoreAccess.perform(orders, on: store)[...]
    for reading in group {
      switch reading {
      case .problem(let problem):
        hasErrors = true
        Acknowledgement(problem).write(to: &writer)
      case .line(let line) where mayBring(line, into: store):
        answer(line, results.popFirst())
      case .line(let line):
        let move = line.order.command.moveKind?.rawValue ?? ""
        answer(line, .failure(.roleNeeded(move: move, roles: [.supervisor])))
      }
    }
    try output.write(writer.take())
    try output.flush()
  }

  /// Whether the login that feeds may bring the line in: a supervisor's moves only a supervisor.
  private func mayBring(_ line: FeedLine, into store: Store) -> Bool {
    guard let kind = line.order.command.moveKind else { return true }
    return store.rulebook.mayBring(kind, login)
  }

  private mutating func answer(
    _ line: FeedLine, _ result: Result<CommandReceipt, Refusal>?
  ) {
    switch result {
    case .success(let receipt):
      Acknowledgement(line, receipt: receipt).write(to: &writer)
    case .failure(let refusal):
      hasErrors = true
      Acknowledgement(line, refusal: words.refusal(refusal)).write(to: &writer)
    case nil:
      hasErrors = true
      Acknowledgement(line, refusal: "the store gave no answer").write(to: &writer)
    }
  }
}
