import Testing

@testable import Store

/// Holds the tables to the number of their layout: a store that exists is brought forward only
/// when that number says that it is an earlier one.
@Suite struct LayoutTests {
  /// The fingerprint of every layout there was, to the letter: comments stay in the file too, and
  /// `verify` compares them. Where the last one differs, the tables were changed: count
  /// `Migration.current` up, add a line here, and add a store of the layout before to the fixtures.
  private static let fingerprints = [
    1: "cf8a545d931f207b",
    2: "5273be47180cbe71",
    3: "0465216d345881da",
    4: "4ba96c196bc316d2",
    5: "1b111c66d52657ed",
    6: "180a8e5467c34775",
    7: "3d08a41f04a5202c",
  ]

  @Test func theTablesAreThoseOfTheLayoutNumber() throws {
    let connection = try Connection(path: "", mode: .readWrite)
    try Migration.migrate(connection)
    let fingerprint = try Self.fingerprint(connection)
    #expect(Self.fingerprints[Migration.current] == fingerprint)
  }

  @Test(arguments: 1..<Migration.current)
  func theFixtureOfALayoutHasItsTables(version: Int) throws {
    let script = try #require(
      TemporaryStore.text(beside: #filePath, "Fixture/version-\(version).sql"))
    let connection = try Connection(path: "", mode: .readWrite)
    try connection.execute(script)
    let fingerprint = try Self.fingerprint(connection)
    #expect(Self.fingerprints[version] == fingerprint)
  }

  @Test func noTwoLayoutsAreTheSame() {
    #expect(Set(Self.fingerprints.keys) == Set(1...Migration.current))
    #expect(Set(Self.fingerprints.values).count == Migration.current)
  }

  /// The log, and who does what: neither follows from the log.
  private static let noProjections = ["event", "lease"]

  @Test func everyTableThatFollowsFromTheLogIsVerified() throws {
    let connection = try Connection(path: "", mode: .readWrite)
    try Migration.migrate(connection)
    let row = try connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    var tables: [String] = []
    while try row.step() { tables.append(row.text(0)) }
    let verified = ProjectionTable.all.map(\.name).filter { $0 != "sqlite_schema" }
    #expect(Set(tables) == Set(verified + Self.noProjections))
  }

  /// A hash over the text of all tables, indexes and views.
  private static func fingerprint(_ connection: Connection) throws -> String {
    let row = try connection.prepare("SELECT sql FROM sqlite_schema ORDER BY type, name")
    var text = ""
    while try row.step() { text += row.text(0) + "\n" }
    let digits = Array("0123456789abcdef")
    return SHA256.hash(Array(text.utf8)).prefix(8)
      .map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }
}
