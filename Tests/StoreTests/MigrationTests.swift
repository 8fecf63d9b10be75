import Glibc
import Model
import Testing

@testable import Store

@Suite struct MigrationTests {
  /// Every earlier layout, as a store that a program of its time made.
  private static let earlier = Array(1..<Migration.current)

  /// A store of an earlier layout: two towns, six grids, three cases, made by `root`.
  private func store(of version: Int) throws -> TemporaryStore {
    let place = TemporaryStore()
    let script = try #require(
      TemporaryStore.text(beside: #filePath, "Fixture/version-\(version).sql"))
    let file = Glibc.open(place.path, O_RDWR | O_CREAT, 0o600)
    close(file)
    let connection = try Connection(path: place.path, mode: .readWrite)
    try connection.execute("PRAGMA page_size = 2048; PRAGMA journal_mode = WAL")
    try connection.execute(script)
    return place
  }

  @Test(arguments: earlier)
  func anEarlierLayoutIsBroughtForwardAndSound(version: Int) throws {
    let place = try store(of: version)
    let opened = try place.open()
    #expect(try opened.verify().findings == [])
    #expect(try place.database().number("PRAGMA user_version") == Int64(Migration.current))
    let card = try #require(try opened.card(CaseID(1)))
    #expect(card.row.item.node == .handling && card.row.item.holder == .department("power"))
    #expect(card.row.item.text == "路灯不亮" && card.timeline.count == 4)
    #expect(opened.city.grids.count == 6)
  }

  @Test(arguments: earlier)
  func whoMadeAStoreBeforeThereWereRolesHoldsThemAll(version: Int) throws {
    let opened = try store(of: version).open()
    #expect(Set(opened.rulebook.grants) == Set(RoleGrant.all(of: "root")))
    let orders = [
      CommandOrder(
        at: TemporaryStore.start, actor: "root",
        command: .move(.number(CaseID(3)), .claim, version: nil))
    ]
    let answers = try opened.perform(orders, now: TemporaryStore.start)
    #expect(throws: Never.self) { try answers[0].get() }
  }

  @Test(arguments: earlier)
  func aLookChangesNothingNotEvenAnEarlierLayout(version: Int) throws {
    let place = try store(of: version)
    let before = place.bytes(of: place.path)
    let condition = try Store.examine(path: place.path)
    #expect(condition.layout == version && condition.current == Migration.current)
    #expect(condition.journal == "wal" && condition.damage == nil)
    #expect(condition.events > 0 && condition.newest != nil && condition.zone == "Asia/Shanghai")
    #expect(place.bytes(of: place.path) == before)
  }

  @Test(arguments: earlier)
  func aReaderBringsItForwardOrSaysWhyNot(version: Int) throws {
    let place = try store(of: version)
    #expect(try place.open(.readOnly).card(CaseID(2)) != nil)
  }

  @Test(arguments: earlier, [Store.Access.readOnly, .readWrite])
  func howFarItIsIsTold(version: Int, access: Store.Access) throws {
    let place = try store(of: version)
    let events = Int(try place.database().number("SELECT count(*) FROM event"))
    var told: [Int] = []
    _ = try Store(path: place.path, access: access) { done, total in
      #expect(total == events)
      told.append(done)
    }
    #expect(told.first == 0 && told == told.sorted())
    _ = try Store(path: place.path, access: access) { _, _ in Issue.record("told again") }
  }

  @Test func aNewerFileIsRefused() throws {
    let place = try TemporaryStore.made()
    try place.database().execute("PRAGMA user_version = \(Migration.current + 1)")
    #expect(throws: StoreError.newer(path: place.path, version: Migration.current + 1)) {
      try place.open()
    }
  }

  @Test func whoeverHasAFileOpenThatALaterProgramBroughtForwardLeavesItAlone() throws {
    let place = try TemporaryStore.made()
    let (store, reader) = (try place.open(), try place.open(.readOnly))
    let newest = try store.newestEvent()
    try place.database().execute("PRAGMA user_version = \(Migration.current + 1)")
    let newer = StoreError.newer(path: place.path, version: Migration.current + 1)
    #expect(throws: newer) { try reader.hasChanged() }
    #expect(throws: newer) { try store.perform([Order.receive("once")], now: TemporaryStore.start) }
    #expect(try store.newestEvent() == newest)
  }

  @Test func aMigrationThatFailsLeavesTheStoreAsItWas() throws {
    let place = try store(of: 1)
    try place.database().execute("UPDATE event SET body = 'x' WHERE seq = 300")
    #expect(throws: StoreError.self) { try place.open() }
    let connection = try place.database()
    #expect(try connection.number("PRAGMA user_version") == 1)
    #expect(try connection.number("SELECT count(*) FROM case_now") == 3)
  }
}
