import Testing

@testable import Store

@Suite struct MigrationTests {
  private static let steps = [
    Migration(version: 1, sql: "CREATE TABLE a(x); INSERT INTO a VALUES(1)"),
    Migration(version: 2, sql: "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1"),
    Migration(version: 3, sql: "INSERT INTO a SELECT x + 10, y + 10 FROM a"),
  ]

  private func empty() throws -> Connection {
    try Connection(path: "", mode: .readWrite)
  }

  @Test(arguments: 0...3)
  func everyEarlierVersionReachesTheNewest(from version: Int) throws {
    let connection = try empty()
    try Migration.migrate(connection, by: Array(Self.steps.prefix(version)))
    #expect(try connection.number("PRAGMA user_version") == Int64(version))
    try Migration.migrate(connection, by: Self.steps)
    #expect(try connection.number("PRAGMA user_version") == 3)
    #expect(try connection.number("SELECT sum(y) FROM a") == 14)
    try Migration.migrate(connection, by: Self.steps)
    #expect(try connection.number("SELECT sum(y) FROM a") == 14)
  }

  @Test func aStepThatFailsUndoesThoseBeforeIt() throws {
    let connection = try empty()
    try Migration.migrate(connection, by: Array(Self.steps.prefix(1)))
    let broken = Self.steps.prefix(2) + [Migration(version: 3, sql: "UPDATE nothing SET x = 1")]
    #expect(throws: StoreError.self) { try Migration.migrate(connection, by: Array(broken)) }
    #expect(try connection.number("PRAGMA user_version") == 1)
    #expect(try connection.number("SELECT count(*) FROM pragma_table_info('a')") == 1)
    #expect(!connection.isInTransaction)
  }

  @Test func aNewerFileIsRefused() throws {
    let connection = try empty()
    try Migration.migrate(connection, by: Self.steps)
    #expect(throws: StoreError.newer(path: "", version: 3)) {
      try Migration.migrate(connection, by: Array(Self.steps.prefix(2)))
    }
    #expect(try connection.number("PRAGMA user_version") == 3)
  }

  @Test func versionsCountUpFromOne() {
    #expect(Migration.steps.map(\.version) == Array(1...Migration.current))
  }
}
