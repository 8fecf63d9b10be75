import Glibc
import Model
import Testing

@testable import Store

@Suite struct StoreFileTests {
  @Test func whatIsMadeBelongsToItsOwnerOnly() throws {
    let place = TemporaryStore()
    let path = place.directory + "/a/b/city.griddesk"
    let code = try #require(PlaceCode(210_882))
    try Store.create(
      at: path, settings: CitySettings(code: code, name: "市"), places: [], departments: [],
      limits: [], days: [], now: TemporaryStore.start, actor: "init")
    let store = try Store(path: path, access: .readWrite)
    _ = try store.perform([Order.receive("one")], now: TemporaryStore.start)
    for ending in ["", "-wal", "-shm"] { #expect(place.mode(of: path + ending) == 0o600) }
    #expect(place.mode(of: place.directory + "/a") == 0o700)
    #expect(place.mode(of: place.directory + "/a/b") == 0o700)
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
    rmdir(place.directory + "/a/b")
    rmdir(place.directory + "/a")
  }

  @Test func theOutlineThatAStoreWasMadeWithIsReadAgain() throws {
    let place = TemporaryStore()
    let code = try #require(PlaceCode(210_882))
    let corners = [(122.1, 40.5), (122.9, 40.5), (122.5, 40.9), (122.1, 40.5)]
    let outline = CityOutline(
      rings: [corners.map { Coordinate(longitude: $0.0, latitude: $0.1) }])
    try Store.create(
      at: place.path, settings: CitySettings(code: code, name: "市"), places: [],
      outline: outline, departments: [], limits: [], days: [], now: TemporaryStore.start,
      actor: "init")
    #expect(try Store(path: place.path, access: .readOnly).city.outline == outline)
  }

  @Test func whatIsThereIsNeverOverwritten() throws {
    let place = TemporaryStore()
    place.write(Array("my notes".utf8), to: place.path)
    #expect(throws: StoreError.exists(path: place.path)) { try place.create() }
    #expect(place.bytes(of: place.path) == Array("my notes".utf8))
  }

  @Test func aStoreThatCannotBeMadeLeavesNothingBehind() throws {
    let place = TemporaryStore()
    let code = try #require(PlaceCode(210_882))
    func create(zone: String, twice: Bool) throws {
      let grid = PlaceCode(TemporaryStore.grids[0]).map { Place(code: $0, name: "", kind: .urban) }
      try Store.create(
        at: place.path, settings: CitySettings(code: code, name: "市", zone: zone),
        places: [grid, twice ? grid : nil].compactMap { $0 }, departments: [], limits: [], days: [],
        now: TemporaryStore.start, actor: "init")
    }
    #expect(throws: StoreError.unknownZone("Asia/Nowhere")) {
      try create(zone: "Asia/Nowhere", twice: false)
    }
    // A place that is there twice breaks the founding in its midst.
    #expect(throws: StoreError.self) { try create(zone: "Asia/Shanghai", twice: true) }
    #expect(rmdir(place.directory) == 0)
    #expect(mkdir(place.directory, 0o700) == 0)
    try create(zone: "Asia/Shanghai", twice: false)
    #expect(try place.open().city.name == "市")
  }

  @Test func aMissingStoreSaysHowToMakeOne() {
    let place = TemporaryStore()
    #expect(throws: StoreError.missing(path: place.path)) { try place.open() }
    #expect(StoreError.missing(path: place.path).sentence.contains("griddesk init"))
  }

  @Test(arguments: [
    ("", "it is empty"), ("SQLite", "it is no SQLite file"),
    ("id,name\n1,first\n", "it is no SQLite file"),
  ])
  func aForeignFileIsRefusedAndLeftAsItIs(content: String, reason: String) {
    let place = TemporaryStore()
    place.write(Array(content.utf8), to: place.path)
    for access in [Store.Access.readOnly, .readWrite] {
      #expect(throws: StoreError.notAStore(path: place.path, reason: reason)) {
        try place.open(access)
      }
    }
    #expect(place.bytes(of: place.path) == Array(content.utf8))
  }

  @Test func aStoreCutWithinItsHeaderIsRefused() throws {
    let place = try TemporaryStore.made()
    place.write(Array(place.bytes(of: place.path).prefix(16)), to: place.path)
    #expect(throws: StoreError.notAStore(path: place.path, reason: "it ends after 16 bytes")) {
      try place.open()
    }
  }

  @Test func aDirectoryIsNoStore() {
    let place = TemporaryStore()
    #expect(throws: StoreError.notAStore(path: place.directory, reason: "it is a directory")) {
      try Store(path: place.directory, access: .readOnly)
    }
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    let place = TemporaryStore()
    place.write([], to: place.path)
    try place.database().execute("CREATE TABLE t(a)")
    let before = place.bytes(of: place.path)
    #expect(
      throws: StoreError.notAStore(
        path: place.path, reason: "it is another program's SQLite file")
    ) { try place.open() }
    #expect(place.bytes(of: place.path) == before)
  }

  @Test func aNewerStoreIsRefusedUntouched() throws {
    let place = try TemporaryStore.made()
    try place.database().execute("PRAGMA user_version = 99")
    let before = place.bytes(of: place.path)
    for access in [Store.Access.readOnly, .readWrite, .bulk] {
      #expect(throws: StoreError.newer(path: place.path, version: 99)) { try place.open(access) }
    }
    #expect(place.bytes(of: place.path) == before)
    #expect(!StoreFile.exists(place.path + "-wal"))
  }

  @Test func aTruncatedStoreIsRefusedAtEveryLength() throws {
    let place = try TemporaryStore.made()
    let whole = place.bytes(of: place.path)
    for length in stride(from: 99, to: whole.count - 1, by: 6_007) {
      let part = Array(whole.prefix(length))
      place.write(part, to: place.path)
      for access in [Store.Access.readOnly, .readWrite] {
        do {
          _ = try place.open(access)
          Issue.record("a store of \(length) bytes was opened")
        } catch {
          switch error as? StoreError {
          case .corrupt, .notAStore: break
          default: Issue.record("\(length) bytes: \(error)")
          }
        }
      }
      #expect(place.bytes(of: place.path) == part)
    }
  }

  @Test func aReaderMayNotWrite() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.readOnly)
    #expect(throws: StoreError.readOnly(path: place.path)) {
      try store.perform([Order.receive("one")], now: TemporaryStore.start)
    }
    #expect(throws: StoreError.readOnly(path: place.path)) { try store.checkpoint() }
  }

  @Test func aReadOnlyFileIsReadAndNotWritten() throws {
    let place = try TemporaryStore.made()
    _ = try place.open().perform([Order.receive("one")], now: TemporaryStore.start)
    chmod(place.path, 0o444)
    chmod(place.directory, 0o555)
    defer { chmod(place.directory, 0o700) }
    let reader = try TemporaryStore.withoutPrivileges {
      #expect(throws: StoreError.readOnly(path: place.path)) { try place.open(.readWrite) }
      return try place.open(.readOnly)
    }
    #expect(try reader.situation(now: TemporaryStore.start).total.open == 1)
    #expect(try reader.hasChanged() == false)
    #expect(try reader.verify().isSound)
    // A writer with more rights comes after all: the reader says that it cannot follow.
    _ = try place.open().perform([Order.receive("two")], now: TemporaryStore.start)
    #expect(throws: StoreError.self) { try reader.hasChanged() }
  }

  @Test func aFileThatMayNotBeReadSaysSo() throws {
    let place = try TemporaryStore.made()
    chmod(place.path, 0o000)
    chmod(place.directory, 0o755)
    #expect(
      throws: StoreError.system(
        path: place.path, action: "open", reason: "Permission denied")
    ) {
      try TemporaryStore.withoutPrivileges { try place.open(.readOnly) }
    }
  }

  @Test func everyErrorIsOneSentence() {
    let failure = DatabaseFailure(
      path: "/a/b", code: .full, message: "database or disk is full", sql: "COMMIT")
    let errors: [StoreError] = [
      .busy(failure), .missing(path: "/a"), .exists(path: "/a"),
      .notAStore(path: "/a", reason: "it is empty"), .newer(path: "/a", version: 9),
      .readOnly(path: "/a"), .full(failure), .corrupt(failure),
      .unreadable(path: "/a", what: "event 5"), .unknownZone("Mars"),
      .system(path: "/a", action: "open", reason: "no"), .failed(failure),
    ]
    for error in errors {
      #expect(!error.sentence.contains("\n"))
      #expect(error.sentence.count > 15)
    }
    #expect(StoreError.failed(failure).sentence.contains("COMMIT"))
  }
}
