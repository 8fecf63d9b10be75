import Glibc
import Model
import Store

/// What a move costs until it is on disk, beside one flush of this machine in the same run.
enum BenchMoves {
  private static let bulk = 500
  private static let chunk = 250

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let count = try arguments.number("--cases", in: 20...10_000, default: 200)
    let path = FilePath.store(arguments)
    if !FilePath.exists(path) { try DemoStore.makeEmpty(at: path) }
    let store = try StoreAccess.open(arguments, .readWrite)
    let flush = try Flush(beside: path)
    let ids = try received(count + bulk, in: store)
    let power = Holder.department(store.city.departments.first?.code ?? "")
    // The flushes lie between the moves, so that whatever else the machine does meets both alike.
    var times: [String: [Int64]] = [:]
    for id in ids.prefix(count) {
      times["flush", default: []].append(try flush.time())
      for (name, move) in way(to: power) {
        let began = WallClock.steadyNanoseconds
        try perform([move], on: [id], in: store)
        times[name, default: []].append(WallClock.steadyNanoseconds - began)
      }
    }
    for name in ["flush", "claim", "dispatch", "close"] {
      let sorted = (times[name] ?? []).sorted()
      try BenchSubcommand.print("\(name) p50", nanoseconds: sorted[sorted.count / 2])
      try BenchSubcommand.print("\(name) p99", nanoseconds: sorted[sorted.count * 99 / 100])
    }
    let rest = Array(ids.dropFirst(count))
    let began = WallClock.steadyNanoseconds
    for start in stride(from: 0, to: rest.count, by: chunk) {
      try perform([.claim], on: Array(rest[start..<min(start + chunk, rest.count)]), in: store)
    }
    let time = WallClock.steadyNanoseconds - began
    try BenchSubcommand.print("bulk of \(bulk)", nanoseconds: time)
  }

  /// The moves from a desk to the end; those between the three that are asked for are made too.
  private static func way(to unit: Holder) -> [(String, CaseMove)] {
    [
      ("claim", .claim), ("dispatch", .dispatch(to: unit)), ("", .accept),
      ("", .reportDone(note: "done", by: "")), ("", .verify(.fixed, note: "", by: "bench")),
      ("close", .close(remark: "closed")),
    ]
  }

  /// Cases that were just received at the city's desk, and are filed when they are claimed.
  private static func received(
    _ count: Int, in store: Store
  ) throws(ProgramError) -> [CaseID] {
    let orders = (0..<count).map { number in
      CommandOrder(
        at: WallClock.now, actor: Environment.login,
        command: .receive(
          Receipt(
            text: "路灯不亮 street light \(number) is dark",
            grid: store.city.grids.dropFirst(number % max(1, store.city.grids.count)).first?.code,
            channel: .above)))
    }
    var ids: [CaseID] = []
    for answer in try StoreAccess.perform(orders, on: store) {
      guard case .success(let receipt) = answer, let id = receipt.caseID else {
        throw .failed("\(Environment.login) may not receive cases in this store")
      }
      ids.append(id)
    }
    return ids
  }

  private static func perform(
    _ moves: [CaseMove], on ids: [CaseID], in store: Store
  ) throws(ProgramError) {
    let orders = ids.flatMap { id in
      moves.map { move in
        CommandOrder(
          at: WallClock.now, actor: Environment.login,
          command: .move(.number(id), move, version: nil))
      }
    }
    for answer in try StoreAccess.perform(orders, on: store) {
      if case .failure(let refusal) = answer {
        throw .failed("a move was refused: \(refusal.word)")
      }
    }
  }
}

/// One flush of this machine: a page is appended to a file beside the store and brought to the disk.
private struct Flush: ~Copyable {
  private let file: Int32
  private let path: String
  private let page = [UInt8](repeating: 7, count: 4_096)

  init(beside store: String) throws(ProgramError) {
    path = store + ".flush-\(getpid())"
    file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw .failed("cannot write beside \(store)") }
  }

  deinit {
    close(file)
    unlink(path)
  }

  func time() throws(ProgramError) -> Int64 {
    let began = WallClock.steadyNanoseconds
    guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else {
      throw .failed("the disk did not take a page")
    }
    return WallClock.steadyNanoseconds - began
  }
}
