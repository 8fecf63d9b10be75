import Cells
import Console
import Exchange
import Model
import Store

/// A replay under way: rows in, groups of commands out, and the count of what came of them.
struct Replay {
  /// Cases in one transaction: enough to share the cost of the disk, few enough that memory stays
  /// flat and other writers get their turn.
  private static let groupSize = 1_000
  /// Rejected rows that are named one by one before only their number is told.
  private static let namedRejections = 20

  private let store: Store
  /// What is said while it runs.
  let progress = ProgressLine("replay")
  private var received = 0
  /// Rows whose number the store had, whether from an earlier run or from a row before.
  private var known = 0
  /// Rows whose number stands in a row before.
  private var repeated = 0
  private var moves = 0
  /// Steps that the rules of the city did not allow.
  private(set) var refused = 0
  /// Rows without what a case cannot do without.
  private(set) var rejected = 0
  private var problems = ProblemTally()

  /// A replay into a store.
  init(store: Store) {
    self.store = store
  }

  /// Takes over all rows, each case with all its steps before the next.
  mutating func runAtOnce(_ reader: inout ReplayReader) throws(ProgramError) {
    var orders: [CommandOrder] = []
    var cases = 0
    while let item = try next(&reader) {
      orders += item.orders
      cases += 1
      if cases % Self.groupSize == 0 {
        try carryOut(orders)
        orders.removeAll(keepingCapacity: true)
        progress.show("\(cases) cases")
      }
    }
    try carryOut(orders)
    progress.clear()
  }

  /// Takes over all steps in the order of their times, `speed` seconds of them each second.
  mutating func runPaced(_ reader: inout ReplayReader, speed: Int) throws(ProgramError) {
    var orders: [CommandOrder] = []
    // When a step is due: its own time, but never before the steps of its case that go first, since
    // records may say that a case was closed before it was opened.
    var due: [Instant] = []
    while let item = try next(&reader) {
      var latest = item.opened
      for order in item.orders {
        latest = max(latest, order.at)
        due.append(latest)
        orders.append(order)
      }
    }
    let order = orders.indices.sorted { (due[$0], $0) < (due[$1], $1) }
    guard let first = order.first else { return }
    let pace = Pace(start: due[first], speed: speed)
    var group: [CommandOrder] = []
    for (count, index) in order.enumerated() {
      if !group.isEmpty, group.count >= Self.groupSize || !pace.isDue(due[index]) {
        try carryOut(group)
        group.removeAll(keepingCapacity: true)
      }
      pace.wait(until: due[index])
      group.append(orders[index])
      progress.show("step", done: Int64(count), total: Int64(order.count))
    }
    try carryOut(group)
    progress.clear()
  }

  /// Says what came of it.
  func report() throws(ProgramError) {
    var output = ByteOutput(descriptor: 1)
    var line = "\(received) cases taken over with \(moves) further steps"
    // Each repeated row found its case in the store: put there by the row before, or known with it.
    if known > repeated { line += ", \(known - repeated) known already" }
    if repeated > 0 { line += ", \(repeated) repeated in the file" }
    if refused > 0 { line += ", \(refused) steps refused" }
    if rejected > 0 { line += ", \(rejected) rows rejected" }
    try output.write(line + "\n")
    for line in problems.lines { try output.write("  " + TextGate.clean(line) + "\n") }
    try output.flush()
  }

  private mutating func next(_ reader: inout ReplayReader) throws(ProgramError) -> ReplayCase? {
    while true {
      let row: ReplayReader.Row?
      do throws(ExchangeError) {
        row = try reader.next()
      } catch {
        throw .failed(error.message)
      }
      switch row {
      case nil:
        return nil
      case .kept(let item):
        for problem in item.problems { problems.add(problem) }
        if item.isRepeated { repeated += 1 }
        return item
      case .rejected(let found):
        rejected += 1
        for problem in found {
          problems.add(problem)
          if rejected <= Self.namedRejections { reportLine(problem.sentence) }
        }
      }
    }
  }

  private mutating func carryOut(_ orders: [CommandOrder]) throws(ProgramError) {
    guard !orders.isEmpty else { return }
    let answers = try StoreAccess.perform(orders, on: store)
    for (order, answer) in zip(orders, answers) {
      switch answer {
      case .success(let receipt): count(order.command, isDuplicate: receipt.isDuplicate)
      case .failure(let refusal):
        refused += 1
        if refused <= Self.namedRejections {
          let name = order.origin.map { "\($0.source)/\($0.id)" } ?? "a step"
          reportLine("\(name) refused: \(Words(.english).refusal(refusal))")
        }
      }
    }
  }

  private mutating func count(_ command: Command, isDuplicate: Bool) {
    switch command {
    case .receive where isDuplicate, .receiveAgain where isDuplicate: known += 1
    case .receive, .receiveAgain: received += 1
    case .move, .startRound, .finishRound, .reportAbsence, .endAbsence, .giveRole, .takeRole,
      .changeRule, .saveFilter:
      if !isDuplicate { moves += 1 }
    }
  }
}
