import Model

/// A check of the whole store, stage by stage.
struct Verification {
  private let store: Connection
  /// What the log gives, made afresh in a temporary database that the system throws away.
  private let fresh: Connection
  private var projector: Projector
  private let reader: LogReader
  private(set) var report = VerifyReport()
  /// Whether evolving afresh still makes sense.
  private var isReplayable = true

  /// So many events are evolved between two writes of the fresh projections.
  private static let batch: Int64 = 4_000
  /// After so many findings of one stage the rest is not listed.
  private static let most = 20

  /// Makes the temporary database. It needs no safety: when this process ends, it is gone.
  init(_ store: Connection) throws(StoreError) {
    self.store = store
    fresh = try Connection(path: "", mode: .readWrite)
    try fresh.execute(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000")
    try Migration.migrate(fresh)
    projector = try Projector(fresh, log: store)
    reader = try LogReader(store)
  }

  /// Asks SQLite whether its pages and indexes are sound.
  mutating func checkPages() throws(StoreError) {
    do {
      let row = try store.statement("PRAGMA integrity_check(\(Verification.most))")
      defer { row.reset() }
      while try row.step() {
        let line = row.text(0)
        if line != "ok" { report.findings.append(.page(line)) }
      }
    } catch {
      try note(error)
    }
  }

  /// Reads the log from its beginning: its numbers, its chain, and what follows from it.
  mutating func checkLog(
    progress: (_ done: Int64, _ total: Int64) -> Void
  ) throws(StoreError) {
    do {
      let stored = try CityNowTable(store).read()
      try fresh.execute("BEGIN")
      try projector.begin(litUntil: stored.litUntil)
      let row = try store.statement("SELECT \(LogReader.columns) FROM event ORDER BY seq")
      defer { row.reset() }
      var chain = EventLog.Head()
      while try row.step() {
        check(row, after: &chain)
        if isReplayable { try replay(row) }
        report.events += 1
        if report.events % Verification.batch == 0 {
          if isReplayable {
            try projector.finish()
            try projector.begin(litUntil: stored.litUntil)
          }
          progress(report.events, stored.sequence)
        }
      }
      progress(report.events, stored.sequence)
      if isReplayable { try projector.finish() }
      try fresh.execute("COMMIT")
    } catch {
      isReplayable = false
      try note(error)
    }
  }

  /// Compares the projections with the fresh ones.
  mutating func checkProjections(
    progress: (_ done: Int64, _ total: Int64) -> Void
  ) throws(StoreError) {
    guard isReplayable else { return }
    do {
      var total: Int64 = 0
      for table in ProjectionTable.all {
        total += try store.number("SELECT count(*) FROM \(table.name)")
      }
      for table in ProjectionTable.all {
        let finding = try table.compare(store, with: fresh) {
          report.rows += 1
          if report.rows % 20_000 == 0 { progress(report.rows, total) }
        }
        if let finding { report.findings.append(finding) }
      }
      progress(report.rows, total)
    } catch {
      try note(error)
    }
  }

  /// Compares the index of texts with the texts, where there is one.
  mutating func checkSearch(
    beside path: String, progress: (_ done: Int64, _ total: Int64) -> Void
  ) throws(StoreError) {
    guard StoreFile.exists(TextIndex.path(beside: path)) else { return progress(0, 0) }
    guard let index = TextIndex.open(beside: path, writes: false) else {
      report.findings.append(.search("it cannot be opened"))
      return
    }
    do throws(StoreError) {
      for line in try index.check(against: store, progress: progress) {
        report.findings.append(.search(line))
      }
    } catch {
      guard case .corrupt(let failure) = error else { throw error }
      report.findings.append(.search(failure.message))
    }
  }

  /// Checks a row's number and hash; a broken link is reported once, where it is.
  private mutating func check(_ row: Statement, after chain: inout EventLog.Head) {
    let sequence = row.integer(0)
    if sequence != chain.sequence + 1 {
      add(.gap(before: sequence, expected: chain.sequence + 1))
    }
    var bytes: [UInt8] = []
    EventChain.begin(with: chain.hash, in: &bytes)
    for column in Int32(0)..<9 {
      switch column {
      case 0, 1, 2, 5: EventChain.add(row.optionalInteger(column), to: &bytes)
      default:
        if row.isNull(column) {
          EventChain.add(nil as String?, to: &bytes)
        } else {
          row.withBytes(column) { EventChain.addText($0, to: &bytes) }
        }
      }
    }
    let stored = row.withBytes(9) { Array($0) }
    if SHA256.hash(bytes) != stored { add(.chain(sequence: sequence)) }
    chain = EventLog.Head(sequence: sequence, hash: stored)
  }

  /// Takes one event into the fresh projections; an event that makes no sense ends the replay.
  private mutating func replay(_ row: Statement) throws(StoreError) {
    let logged: LoggedEvent
    do {
      logged = try reader.event(row)
    } catch {
      switch error {
      case .damage(let reason):
        isReplayable = false
        add(.unreadable(sequence: row.integer(0), reason: reason))
        return
      case .failure(let failure): throw failure
      }
    }
    do {
      try projector.apply(logged.event, sequence: logged.sequence, recorded: logged.recorded)
    } catch {
      guard case .unreadable(_, let what) = error else { throw error }
      isReplayable = false
      add(.unreadable(sequence: logged.sequence, reason: what))
    }
  }

  /// Notes a finding, unless the list is long enough to show that much is wrong.
  private mutating func add(_ finding: VerifyReport.Finding) {
    if report.findings.count < 3 * Verification.most { report.findings.append(finding) }
  }

  /// Damage belongs in the report; anything else keeps the check from being made.
  private mutating func note(_ error: StoreError) throws(StoreError) {
    switch error {
    case .corrupt(let failure): report.findings.append(.page(failure.message))
    case .unreadable(_, let what): report.findings.append(.page(what))
    default: throw error
    }
  }
}
