import Model
import Testing

@testable import Store

@Suite struct VerifyTests {
  /// A store in which everything has happened that can.
  private static func lived() throws -> TemporaryStore {
    try TemporaryStore.copy(of: #require(bytesOfALivedStore))
  }

  private static let bytesOfALivedStore: [UInt8]? = try? {
    let place = try TemporaryStore.made()
    var city = RandomCity(seed: 5)
    var now = TemporaryStore.start
    for _ in 0..<12 {
      now = now + 1_800
      _ = try place.open(.bulk).perform(city.orders(30, at: now), now: now)
    }
    return place.bytes(of: place.path)
  }()

  @Test func aSoundStoreIsFoundSoundAndIsLeftAsItIs() throws {
    let place = try Self.lived()
    let store = try place.open(.readOnly)
    var stages: [VerifyStage] = []
    let report = try store.verify { stage, done, total in
      #expect(done <= total)
      if stages.last != stage { stages.append(stage) }
    }
    #expect(report.findings == [])
    #expect(report.isSound)
    #expect(report.events == (try store.situation(now: TemporaryStore.start).sequence))
    #expect(report.rows > 100)
    #expect(stages == VerifyStage.allCases)
    #expect(try store.hasChanged() == false)
  }

  /// What somebody with a SQLite tool could do to the file, and what is found then.
  @Test(arguments: [
    ("UPDATE event SET body = replace(body, '停', '行') WHERE seq = ?", "chain"),
    ("UPDATE event SET at = at + 1 WHERE seq = ?", "chain"),
    ("UPDATE event SET actor = actor || 'x' WHERE seq = ?", "chain"),
    ("UPDATE event SET source = 'else' WHERE seq = ?", "chain"),
    ("UPDATE event SET source_id = NULL WHERE seq = ?", "chain"),
    ("UPDATE event SET hash = zeroblob(32) WHERE seq = ?", "chain"),
    ("UPDATE event SET body = '{' WHERE seq = ?", "unreadable"),
    ("UPDATE event SET kind = 'case.eaten' WHERE seq = ?", "unreadable"),
    ("DELETE FROM event WHERE seq = ?", "gap"),
    ("DELETE FROM event WHERE seq > ?", "case_now"),
    ("DELETE FROM event WHERE seq < ?", "gap"),
  ])
  func anythingDoneToTheLogIsNoticed(sql: String, expected: String) throws {
    let place = try Self.lived()
    let database = try place.database()
    let first = try database.prepare(
      "SELECT seq FROM event WHERE source IS NOT NULL AND body LIKE '%停%' ORDER BY seq LIMIT 1")
    #expect(try first.step())
    let damage = try database.prepare(sql)
    damage.bind(first.integer(0))
    try damage.run()
    #expect(damage.changes > 0)
    let report = try place.open(.readOnly).verify()
    #expect(report.findings.map(Self.label).contains(expected), "\(report.findings)")
  }

  @Test(arguments: [
    ("UPDATE case_now SET remark = remark || 'x' WHERE id = 3", "case_now", "remark"),
    ("UPDATE case_now SET light = 1 - light WHERE id = 3", "case_now", "light"),
    ("UPDATE case_now SET due = due + 1 WHERE id = 3", "case_now", "due"),
    ("DELETE FROM case_now WHERE id = 3", "case_now", "id"),
    ("UPDATE grid_tally SET red = red + 1 WHERE grid = 0", "grid_tally", "red"),
    ("UPDATE city_now SET closed = closed - 1", "city_now", "closed"),
    ("UPDATE city_now SET received_red = received_red + 1", "city_now", "received_red"),
    ("UPDATE round SET found = found + 1", "round", "found"),
    ("DELETE FROM absence", "absence", "grid, role, starts"),
    ("INSERT INTO absence VALUES(1, 'A', 0, 1, '')", "absence", "grid, role, starts"),
    ("UPDATE place SET name = 'Elsewhere' WHERE code = 210882001", "place", "name"),
    ("UPDATE place SET longitude = longitude + 1e-9", "place", "longitude"),
    ("UPDATE limit_rule SET amount = amount + 1 WHERE id = 1", "limit_rule", "amount"),
    ("UPDATE city SET zone = 'UTC'", "city", "zone"),
    ("UPDATE department SET en = ''", "department", "en"),
    ("INSERT INTO saved_filter VALUES('mine', 'late')", "saved_filter", "name"),
    ("DROP INDEX event_origin", "sqlite_schema", "type, name"),
    (
      "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event WHERE seq = new.seq; END",
      "sqlite_schema", "type, name"
    ),
    ("INSERT INTO calendar_day VALUES('city', 20261120, 0, '')", "calendar_day", "calendar, date"),
  ])
  func anythingDoneToAProjectionIsNoticed(sql: String, table: String, column: String) throws {
    let place = try Self.lived()
    let database = try place.database()
    try database.execute(sql)
    let report = try place.open(.readOnly).verify()
    let found = report.findings.contains { finding in
      guard case .projection(let inTable, _, let inColumn, let stored, let rebuilt) = finding
      else { return false }
      return inTable == table && inColumn == column && stored != rebuilt
    }
    #expect(found, "\(report.findings)")
    #expect(report.findings.count == 1)
    #expect(report.findings[0].sentence.contains(table))
  }

  @Test func aBrokenPageIsNoticed() throws {
    let place = try Self.lived()
    let page = try place.database().number(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'case_queue'")
    var bytes = place.bytes(of: place.path)
    // The end of a page holds its first entry.
    bytes[Int(page) * 2_048 - 3] ^= 0xFF
    place.write(bytes, to: place.path)
    let report = try place.open(.readOnly).verify()
    #expect(report.findings.map(Self.label).contains("page"), "\(report.findings)")
  }

  private static func label(_ finding: VerifyReport.Finding) -> String {
    switch finding {
    case .page: "page"
    case .gap: "gap"
    case .chain: "chain"
    case .unreadable: "unreadable"
    case .projection(let table, _, _, _, _): table
    case .search: "search"
    }
  }
}
