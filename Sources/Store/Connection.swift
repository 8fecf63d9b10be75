import CSQLite
import Glibc

/// One open database file. Thin: it prepares statements, runs fixed SQL and says what went wrong.
final class Connection {
  /// How a file is opened.
  enum Mode {
    case readOnly
    case readWrite
    /// Reading a file that nobody can be writing, without any lock or side file.
    case immutable
  }

  /// The file; empty for a temporary one.
  let path: String
  /// How it was opened.
  let mode: Mode
  private let handle: OpaquePointer
  /// What statements of a search may ask.
  let sieve = SearchSieve()
  private var prepared: [String: Statement] = [:]
  /// The rows that lists read last.
  var rows = RowMemo()
  /// What the newest events are about.
  var news = OwnCaseNews()

  /// Opens a file that exists; an empty path is a private temporary database.
  init(path: String, mode: Mode) throws(StoreError) {
    let gathers = Connection.canGather
    self.path = path
    self.mode = mode
    var opened: OpaquePointer?
    var flags = SQLITE_OPEN_NOMUTEX
    var name = path.hasPrefix("file:") ? "./" + path : path
    switch mode {
    case .readOnly: flags |= SQLITE_OPEN_READONLY
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    case .immutable:
      flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      name = "file:" + Connection.percentEncoded(name) + "?immutable=1"
    }
    if path.isEmpty { flags |= SQLITE_OPEN_CREATE }
    let code = sqlite3_open_v2(
      name, &opened, flags, gathers && mode == .readWrite ? "griddesk" : nil)
    guard let opened, code == SQLITE_OK else {
      let error = Connection.error(opened, path: path, code: code, sql: "")
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(opened, 1)
    _ = griddesk_sqlite_strict_strings(opened)
    _ = griddesk_sqlite_defensive(opened)
    // Without it a search of texts is refused by SQLite: no such function.
    _ = ShownText.register(on: opened)
    _ = sieve.register(on: opened)
  }

  deinit {
    prepared = [:]
    sqlite3_close_v2(handle)
  }

  /// How long a statement waits for another connection's lock, in milliseconds.
  func wait(milliseconds: Int) {
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// A statement of its own, for a caller that keeps it.
  func prepare(_ sql: String) throws(StoreError) -> Statement {
    try Statement(database: handle, path: path, sql: sql)
  }

  /// The statement with this text, prepared once, reset and ready for its first parameter.
  func statement(_ sql: String) throws(StoreError) -> Statement {
    if let known = prepared[sql] {
      known.reset()
      return known
    }
    // Texts that depend on a filter come and go; a few dozen at once are as many as any use needs.
    if prepared.count >= 64 { prepared = [:] }
    let made = try prepare(sql)
    prepared[sql] = made
    return made
  }

  /// Runs one or more statements without parameters or results.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw Connection.error(handle, path: path, code: code, sql: sql)
    }
  }

  /// The first column of the first row, as a number; 0 without a row.
  func number(_ sql: String) throws(StoreError) -> Int64 {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : 0
  }

  /// A number that changes with every commit, this connection's own and others'. Within a
  /// transaction it is the one of what the transaction sees.
  var contentVersion: UInt32 {
    var version: UInt32 = 0
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return version
  }

  /// The first bytes of the file, as many as it has of those wanted, and its length in bytes. They
  /// are read through SQLite's own descriptor; nothing is locked for it.
  func beginning(_ count: Int) throws(StoreError) -> (bytes: [UInt8], length: Int) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    var length: sqlite3_int64 = 0
    guard let file, let calls = file.pointee.pMethods?.pointee,
      calls.xFileSize(file, &length) == SQLITE_OK
    else { throw .unreadable(path: path, what: "its length cannot be read") }
    var bytes = [UInt8](repeating: 0, count: min(count, Int(length)))
    guard calls.xRead(file, &bytes, Int32(bytes.count), 0) == SQLITE_OK else {
      throw .unreadable(path: path, what: "its first bytes cannot be read")
    }
    return (bytes, Int(length))
  }

  /// Leaves the file as it is when this connection is closed: what its log holds has no place there
  /// any more.
  func keepLogOut() { _ = griddesk_sqlite_no_checkpoint_on_close(handle) }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Whether the file can only be read, whatever was asked for at opening.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Makes functions of SQL known to this connection alone; `make` says whether SQLite took them.
  func teach(_ make: (OpaquePointer) -> Bool) throws(StoreError) {
    guard make(handle) else {
      throw Connection.error(handle, path: path, code: sqlite3_errcode(handle), sql: "")
    }
  }

  /// Undoes the open transaction, if any; the failure that led here matters more than its own.
  func rollBack() {
    guard isInTransaction else { return }
    sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }

  /// Runs one statement without parameters or results that comes again and again.
  func run(_ sql: String) throws(StoreError) {
    try statement(sql).run()
  }

  /// Reads within one transaction, so that all of it is one moment of the store.
  func reading<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try run("BEGIN")
    defer { rollBack() }
    return try work()
  }

  /// Moves the write-ahead log into the file as far as nobody is in the way; afterwards the log may
  /// be cut to nothing where nobody reads it.
  func checkpoint(truncates: Bool = false) throws(StoreError) {
    let mode = truncates ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
    let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
    guard code == SQLITE_OK || code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED else {
      throw Connection.error(handle, path: path, code: code, sql: "PRAGMA wal_checkpoint")
    }
  }

  /// The library is told once, before its first use, not to keep its own memory statistics.
  private static let libraryIsSet = griddesk_sqlite_memory_status_off() == SQLITE_OK

  /// Whether transactions can go to the write-ahead log in one piece (`gathering.h`); where the
  /// library refuses, they go page by page.
  private static let canGather: Bool = {
    // Whether the library was in use before and kept its statistics is no matter here.
    _ = libraryIsSet
    return griddesk_sqlite_register_gathering() == SQLITE_OK
  }()

  /// A path within a URI: only what would end it or be decoded is written otherwise.
  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"): encoded += "%25"
      case UInt8(ascii: "?"): encoded += "%3f"
      case UInt8(ascii: "#"): encoded += "%23"
      default: encoded.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return encoded
  }
}

extension Connection {
  /// What a result code means to the store's users.
  static func error(
    _ database: OpaquePointer?, path: String, code: Int32, sql: String
  ) -> StoreError {
    let message = database.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    let words = message.map { String(cString: $0) } ?? "unknown error"
    let failure = DatabaseFailure(
      path: path, code: ResultCode(rawValue: code), message: words, sql: sql)
    let noRoom = [ENOSPC, EDQUOT, EFBIG]
    switch failure.code {
    case .busy, .locked: return .busy(failure)
    case .full: return .full(failure)
    case .inputOutput where database.map { noRoom.contains(sqlite3_system_errno($0)) } ?? false:
      return .full(failure)
    case .readOnly: return .readOnly(path: path)
    case .corrupt: return .corrupt(failure)
    case .notADatabase: return .notAStore(path: path, reason: words)
    default: return .failed(failure)
    }
  }
}
