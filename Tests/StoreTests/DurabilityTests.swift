import Glibc
import Model
import Testing

@testable import Store

@Suite struct DurabilityTests {
  /// Killed at any moment, the file and as much of its write-ahead log as had reached the disk are
  /// a sound store: all of a group or nothing of it, and everything that was acknowledged.
  @Test func aCutAtAnyByteLeavesWholeGroups() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    var city = RandomCity(seed: 3)
    let log = place.path + "-wal"
    var acknowledged: [(size: Int, sequence: Int64)] = [
      (0, try store.situation(now: TemporaryStore.start).sequence)
    ]
    for step in 0..<20 {
      let now = TemporaryStore.start + Int64(step) * 600
      _ = try store.perform(city.orders(1 + step % 5, at: now), now: now)
      acknowledged.append(
        (Self.written(place.bytes(of: log)), try store.situation(now: now).sequence))
    }
    let file = place.bytes(of: place.path)
    let tail = place.bytes(of: log)
    #expect(Set(acknowledged.map(\.size)).count > 15)
    for cut in stride(from: 0, through: tail.count, by: 7_919) {
      let copy = TemporaryStore()
      copy.write(file, to: copy.path)
      copy.write(Array(tail.prefix(cut)), to: copy.path + "-wal")
      let found = try copy.open().verify()
      #expect(found.findings == [])
      let expected = try #require(acknowledged.last { $0.size <= cut }?.sequence)
      #expect(found.events == expected, "cut at \(cut) of \(tail.count)")
    }
  }

  /// How far a log was written, the zeros ahead aside: whole frames (sqlite.org/fileformat2.html,
  /// section 4.1) of a header of 24 bytes and a page, whose size the log's own header tells.
  private static func written(_ log: [UInt8]) -> Int {
    guard log.count > 32, let last = log.lastIndex(where: { $0 != 0 }) else { return 0 }
    let frame = 24 + log[8..<12].reduce(0) { $0 << 8 | Int($1) }
    return 32 + (last - 32 + frame) / frame * frame
  }

  @Test func aFullDiskLosesNothingThatWasAcknowledged() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let pages = try store.connection.number("PRAGMA page_count")
    _ = try store.connection.number("PRAGMA max_page_count = \(pages + 20)")
    var kept: [CommandReceipt] = []
    var failure: StoreError?
    for number in 0..<10_000 where failure == nil {
      let origin = Origin(source: "s", id: "\(number)")
      do {
        let text = String(repeating: "x", count: 900)
        let answers = try store.perform(
          [Order.receive(text, from: origin), Order.receive(text)], now: TemporaryStore.start)
        kept.append(try answers[0].get())
      } catch {
        failure = error as? StoreError
      }
    }
    guard case .full(let detail) = failure else {
      Issue.record("no full disk: \(String(describing: failure))")
      return
    }
    #expect(detail.path == place.path)
    #expect(kept.count > 5)
    let reader = try place.open(.readOnly)
    for (index, receipt) in kept.enumerated() {
      #expect(try reader.caseID(of: Origin(source: "s", id: "\(index)")) == receipt.caseID)
    }
    #expect(try reader.caseID(of: Origin(source: "s", id: "\(kept.count)")) == nil)
    #expect(try reader.verify().findings == [])
    // Room is made, and the same order goes through.
    _ = try store.connection.number("PRAGMA max_page_count = \(pages + 900)")
    let again = try store.perform(
      [Order.receive("after all", from: Origin(source: "s", id: "\(kept.count)"))],
      now: TemporaryStore.start)
    #expect(try again[0].get().isDuplicate == false)
    #expect(try store.verify().findings == [])
  }

  @Test func whileAnotherWritesOneIsToldAtOnceAndCanStillRead() throws {
    let place = try TemporaryStore.made()
    let other = try place.database()
    let store = try place.open(.readWrite, waits: 0)
    try other.execute("BEGIN IMMEDIATE")
    for _ in 0..<3 {
      do {
        _ = try store.perform([Order.receive("one")], now: TemporaryStore.start)
        Issue.record("written in spite of the lock")
      } catch {
        guard case .busy(let failure) = error else { throw error }
        #expect(failure.code.primary == .busy)
        #expect(failure.sql == "BEGIN IMMEDIATE")
      }
      #expect(try store.situation(now: TemporaryStore.start).total.open == 0)
      #expect(try store.hasChanged() == false)
    }
    try other.execute("COMMIT")
    _ = try store.perform([Order.receive("one")], now: TemporaryStore.start)
    #expect(try store.verify().findings == [])
  }

  @Test func aReaderThatKeepsReadingDoesNotStopAWriter() throws {
    let place = try TemporaryStore.made()
    let reader = try place.open(.readOnly)
    let writer = try place.open()
    for number in 1...5 {
      _ = try writer.perform([Order.receive("case \(number)")], now: TemporaryStore.start)
      try writer.checkpoint()
      #expect(try reader.hasChanged())
      #expect(try reader.situation(now: TemporaryStore.start).total.open == number)
    }
  }

  @Test func whatIsAcknowledgedIsSynchronised() throws {
    let place = try TemporaryStore.made()
    for access in [Store.Access.readWrite, .bulk] {
      let connection = try place.open(access).connection
      #expect(try connection.number("PRAGMA synchronous") == 2)
      #expect(try connection.number("PRAGMA foreign_keys") == 1)
      let mode = try connection.prepare("PRAGMA journal_mode")
      #expect(try mode.step())
      #expect(mode.text(0) == "wal")
    }
  }
}
