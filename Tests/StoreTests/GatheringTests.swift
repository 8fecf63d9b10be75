import Testing

@testable import Store

/// What a writer's transaction leaves in the write-ahead log in one piece is seen by everybody the
/// moment it is committed, and by the writer itself before.
@Suite struct GatheringTests {
  /// A cache of ten pages has to write most of a transaction to the log before its end, and to read
  /// it back.
  @Test func aTransactionLargerThanTheCacheReadsItsOwnPages() throws {
    let place = try TemporaryStore.made()
    let writer = try Connection(path: place.path, mode: .readWrite)
    try writer.execute("PRAGMA cache_size = 10; CREATE TABLE t(a INTEGER, b TEXT)")
    let count = "SELECT count(*) FROM t WHERE b = printf('%.*c', 300, 'x') || a"
    for (end, expected) in [("ROLLBACK", Int64(0)), ("COMMIT", 4_000), ("COMMIT", 8_000)] {
      let before = try writer.number(count)
      try writer.execute("BEGIN IMMEDIATE")
      try writer.execute(
        """
        WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 4000)
        INSERT INTO t SELECT a, printf('%.*c', 300, 'x') || a FROM n;
        UPDATE t SET a = a + 1, b = printf('%.*c', 300, 'x') || (a + 1) WHERE a % 3 = 0
        """)
      #expect(try writer.number(count) == before + 4_000)
      try writer.execute(end)
      let reader = try Connection(path: place.path, mode: .readOnly)
      #expect(try reader.number(count) == expected)
    }
    try writer.checkpoint()
    #expect(try writer.number("SELECT count(*) FROM pragma_integrity_check") == 1)
  }

  /// Also where no commit waits for the disk.
  @Test(arguments: ["FULL", "NORMAL", "OFF"])
  func everyCommitIsSeenAtOnce(synchronous: String) throws {
    let place = try TemporaryStore.made()
    let writer = try Connection(path: place.path, mode: .readWrite)
    let reader = try Connection(path: place.path, mode: .readOnly)
    try writer.execute("PRAGMA synchronous = \(synchronous); CREATE TABLE t(a INTEGER, b TEXT)")
    for number in 1...300 {
      try writer.execute("INSERT INTO t VALUES(\(number), printf('%.*c', \(number * 20), 'x'))")
      #expect(try reader.number("SELECT sum(length(b) = a * 20) FROM t") == Int64(number))
      if number % 100 == 0 { try writer.checkpoint() }
    }
  }

  /// The log is lengthened with zeros, by half a mebibyte at a time. A machine that stopped leaves it
  /// like that, and whoever opens the store next takes them for no transaction.
  @Test func aLogWithRoomAheadHoldsWhatWasCommittedAndNoMore() throws {
    let place = try TemporaryStore.made()
    let writer = try Connection(path: place.path, mode: .readWrite)
    try writer.execute("PRAGMA synchronous = FULL; CREATE TABLE t(a INTEGER)")
    var lengths: Set<Int> = []
    for number in 1...200 {
      try writer.execute("INSERT INTO t VALUES(\(number))")
      let log = place.bytes(of: place.path + "-wal")
      lengths.insert(log.count)
      guard number % 50 == 0 else { continue }
      let left = try TemporaryStore.copy(of: place.bytes(of: place.path))
      left.write(log, to: left.path + "-wal")
      let next = try Connection(path: left.path, mode: .readWrite)
      #expect(try next.number("SELECT count(*) FROM t") == Int64(number))
      try next.execute("INSERT INTO t VALUES(0)")
      #expect(try next.number("SELECT count(*) FROM t") == Int64(number) + 1)
    }
    #expect((1...3).contains(lengths.count))
  }
}
