import Glibc
import Model
import Testing

@testable import Store

/// A store of a small city in a directory of its own, removed with it.
final class TemporaryStore {
  let directory: String
  var path: String { directory + "/city.griddesk" }

  /// Two towns, three villages, five grids; the first grid is 210882001001001.
  static let grids: [Int64] = [
    210_882_001_001_001, 210_882_001_001_002, 210_882_001_002_001, 210_882_002_001_001,
    210_882_002_001_002,
  ]

  /// 2026-11-20T09:00:00+08:00, a Friday.
  static let start = Instant(seconds: 1_795_136_400)

  init() {
    var template = Array("\(TemporaryStore.root)/griddesk-test-XXXXXX".utf8CString)
    directory = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
  }

  deinit {
    if let folder = opendir(directory) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { unlink(directory + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(directory)
  }

  /// A store that exists, as it is after `Store.create`.
  static func made() throws -> TemporaryStore { try copy(of: #require(founded)) }

  /// A store of which these are the bytes.
  static func copy(of bytes: [UInt8]) throws -> TemporaryStore {
    let place = TemporaryStore()
    place.write(bytes, to: place.path)
    return place
  }

  /// The bytes of a new store: made once, copied for every test.
  private static let founded: [UInt8]? = {
    let place = TemporaryStore()
    guard (try? place.create()) != nil else { return nil }
    return place.bytes(of: place.path)
  }()

  func create() throws {
    guard let code = PlaceCode(210_882) else { return }
    try Store.create(
      at: path, settings: CitySettings(code: code, name: "试验市"), places: TemporaryStore.places,
      departments: [Department(code: "power", chinese: "供电", english: "Power supply")],
      limits: LimitRule.standard(from: CivilDate(year: 2_000, month: 1, day: 1)), days: [],
      now: TemporaryStore.start - 3_600, actor: "init")
  }

  func open(_ access: Store.Access = .readWrite, waits: Int = 0) throws -> Store {
    try Store(path: path, access: access, waits: waits)
  }

  /// A connection of its own, to look at tables or to damage them.
  func database() throws -> Connection {
    try Connection(path: path, mode: .readWrite)
  }

  /// The text of a file that lies beside a source file; nil when there is none.
  static func text(beside source: String, _ name: String) -> String? {
    guard let slash = source.lastIndex(of: "/") else { return nil }
    let bytes = TemporaryStore().bytes(of: source[...slash] + name)
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The whole content of a file.
  func bytes(of path: String) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY)
    defer { close(file) }
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    return pread(file, &bytes, bytes.count, 0) == bytes.count ? bytes : []
  }

  /// Makes a file of these bytes.
  func write(_ bytes: [UInt8], to path: String) {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    #expect(pwrite(file, bytes, bytes.count, 0) == bytes.count)
  }

  /// A file's permissions; -1 when there is none.
  func mode(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : -1
  }

  /// Does something as one to whom permissions apply: root they do not stop. The system keeps the
  /// user that files see for each thread by itself; Swift's C library module leaves the call out.
  static func withoutPrivileges<Value>(_ work: () throws -> Value) throws -> Value {
    typealias Call = @convention(c) (uid_t) -> Int32
    let found = try #require(dlsym(nil, "setfsuid"))
    let setUser = unsafeBitCast(found, to: Call.self)
    let own = setUser(65_534)
    defer { _ = setUser(uid_t(bitPattern: own)) }
    return try work()
  }

  private static var root: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  private static var places: [Place] {
    let named: [(Int64, String)] = [
      (210_882_001, "东镇"), (210_882_002, "西镇"), (210_882_001_001, "一村"),
      (210_882_001_002, "二村"), (210_882_002_001, "一村"),
    ]
    let areas = named.compactMap { entry in
      PlaceCode(entry.0).map { Place(code: $0, name: entry.1) }
    }
    return areas
      + grids.compactMap { PlaceCode($0) }.map {
        Place(
          code: $0, name: "", kind: .urban,
          centre: Coordinate(longitude: 122.505_167_3, latitude: 40.640_012_1),
          worker: "甲\($0.value % 1_000)", standIn: "乙\($0.value % 1_000)")
      }
  }
}

/// Commands in few words.
enum Order {
  static func receive(
    _ text: String, grid: Int64? = nil, at: Instant = TemporaryStore.start,
    channel: Channel = .hotline, urgency: Urgency = .normal, category: String = "",
    due: Instant? = nil, from origin: Origin? = nil, caller: Caller? = nil
  ) -> CommandOrder {
    CommandOrder(
      at: at, actor: "feed", origin: origin,
      command: .receive(
        Receipt(
          text: text, grid: grid.flatMap { PlaceCode($0) }, category: category, channel: channel,
          urgency: urgency, caller: caller, givenDue: due)), isTrusted: true)
  }

  static func move(
    _ number: Int64, _ move: CaseMove, version: Int? = nil, at: Instant = TemporaryStore.start,
    by actor: String = "wang", from origin: Origin? = nil
  ) -> CommandOrder {
    CommandOrder(
      at: at, actor: actor, origin: origin,
      command: .move(.number(CaseID(number)), move, version: version), isTrusted: true)
  }

  static func round(
    _ grid: Int64, finished: Bool, half: RoundHalf = .morning, role: DutyRole = .worker,
    at: Instant = TemporaryStore.start, day: CivilDate = CivilDate(compact: 20_261_120),
    found: Int = 0
  ) -> CommandOrder {
    let code = PlaceCode(grid) ?? PlaceCode(TemporaryStore.grids[0])
    let report = code.map {
      RoundReport(grid: $0, day: day, half: half, role: role, found: found)
    }
    return CommandOrder(
      at: at, actor: "app",
      command: report.map { finished ? .finishRound($0) : .startRound($0) }
        ?? .receive(Receipt(text: "", channel: .entry)))
  }
}
