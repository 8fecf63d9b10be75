import CSQLite

/// One prepared statement: parameters are bound from left to right, columns read by position.
final class Statement {
  private let database: OpaquePointer
  private let handle: OpaquePointer
  private let path: String
  private var parameter: Int32 = 0
  /// Where the texts of a row lie while it is written (`beginRow`), and how much of it is taken.
  private var rowTexts: UnsafeMutableRawBufferPointer?
  private var rowTextsUsed = 0
  private var isRow = false

  /// More than the texts of nearly any row; longer ones are copied by SQLite.
  private static let rowRoom = 4_096

  /// Compiles one statement of SQL.
  init(database: OpaquePointer, path: String, sql: String) throws(StoreError) {
    var made: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
    guard code == SQLITE_OK, let made else {
      throw Connection.error(database, path: path, code: code, sql: sql)
    }
    self.database = database
    self.path = path
    handle = made
  }

  deinit {
    sqlite3_finalize(handle)
    rowTexts?.deallocate()
  }

  /// Goes to the next row; false at the end.
  func step() throws(StoreError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let sql = sqlite3_sql(handle).map { String(cString: $0) } ?? ""
      let error = Connection.error(database, path: path, code: code, sql: sql)
      reset()
      throw error
    }
  }

  /// Runs to the end and is ready for the next use.
  func run() throws(StoreError) {
    while try step() {}
    reset()
  }

  /// Gives up the present run; parameters are bound anew from the first.
  func reset() {
    sqlite3_reset(handle)
    parameter = 0
    isRow = false
  }

  /// Gives up the present run for a row of which every parameter is bound anew. So SQLite need not
  /// keep texts that stay bound: they lie here until the next row, in one piece of memory that is
  /// taken once.
  func beginRow() {
    reset()
    isRow = true
    rowTextsUsed = 0
  }

  /// How many rows the database's last change touched.
  var changes: Int { Int(sqlite3_changes(database)) }
}

// Binding. A failure to bind is a wrong number of parameters or no memory; the step that follows
// then fails or the tests do, so the codes are not looked at one by one.
extension Statement {
  /// Binds a number to the next parameter.
  func bind(_ value: Int64) {
    parameter += 1
    sqlite3_bind_int64(handle, parameter, value)
  }

  /// Binds a number to the next parameter.
  func bind(_ value: Int) { bind(Int64(value)) }

  /// Binds a number, or NULL.
  func bind(_ value: Int64?) {
    if let value { bind(value) } else { bindNull() }
  }

  /// Binds a fraction, or NULL.
  func bind(_ value: Double?) {
    parameter += 1
    if let value {
      sqlite3_bind_double(handle, parameter, value)
    } else {
      sqlite3_bind_null(handle, parameter)
    }
  }

  /// Binds a text by its bytes and their count, so that nothing ends it early.
  func bind(_ text: String) {
    parameter += 1
    let index = parameter
    var text = text
    text.withUTF8 { bytes in bindText(bytes, at: index) }
  }

  /// Binds a text, or NULL.
  func bind(_ text: String?) {
    if let text { bind(text) } else { bindNull() }
  }

  /// Binds bytes of UTF-8 as a text.
  func bindText(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bindText($0) }
  }

  /// Binds bytes of UTF-8 as a text.
  func bindText(_ bytes: UnsafeRawBufferPointer) {
    parameter += 1
    bindText(bytes.assumingMemoryBound(to: UInt8.self), at: parameter)
  }

  /// Binds bytes.
  func bindBlob(_ bytes: [UInt8]) {
    parameter += 1
    let index = parameter
    bytes.withUnsafeBytes { raw in
      if isRow, let start = raw.baseAddress, let room = rowRoom(for: raw.count) {
        room.copyMemory(from: start, byteCount: raw.count)
        sqlite3_bind_blob64(handle, index, room, UInt64(raw.count), nil)
        return
      }
      _ = sqlite3_bind_blob64(
        handle, index, raw.baseAddress, UInt64(raw.count), griddesk_sqlite_transient())
    }
  }

  /// Binds NULL.
  func bindNull() {
    parameter += 1
    sqlite3_bind_null(handle, parameter)
  }

  private func bindText(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
    // A null pointer would bind NULL, also for no bytes at all.
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      // These bytes never go, so that nothing is copied; most of a case's texts are empty.
      let nothing: StaticString = ""
      nothing.utf8Start.withMemoryRebound(to: CChar.self, capacity: 1) { text in
        _ = sqlite3_bind_text(handle, index, text, 0, nil)
      }
      return
    }
    if isRow, let room = rowRoom(for: bytes.count) {
      room.copyMemory(from: start, byteCount: bytes.count)
      sqlite3_bind_text64(
        handle, index, room.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), nil,
        UInt8(SQLITE_UTF8))
      return
    }
    start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
      _ = sqlite3_bind_text64(
        handle, index, text, UInt64(bytes.count), griddesk_sqlite_transient(), UInt8(SQLITE_UTF8))
    }
  }

  /// A place for a text of the row; nil when there is not enough room.
  private func rowRoom(for count: Int) -> UnsafeMutableRawPointer? {
    guard count <= Statement.rowRoom - rowTextsUsed else { return nil }
    if rowTexts == nil {
      rowTexts = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Statement.rowRoom, alignment: 16)
    }
    defer { rowTextsUsed += count }
    return rowTexts?.baseAddress.map { $0 + rowTextsUsed }
  }
}

extension Statement {
  /// How many columns a row has.
  var columns: Int32 { sqlite3_column_count(handle) }

  /// A column's name.
  func name(_ column: Int32) -> String {
    sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
  }

  /// SQLite's type of a value: `SQLITE_INTEGER` and so on.
  func type(_ column: Int32) -> Int32 { sqlite3_column_type(handle, column) }

  /// Whether a value is NULL.
  func isNull(_ column: Int32) -> Bool { type(column) == SQLITE_NULL }

  /// A number; NULL reads as 0.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// A number; nil for NULL.
  func optionalInteger(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  /// A fraction; NULL reads as 0.
  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// A text by its byte count, malformed UTF-8 repaired; NULL reads as empty.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A text; nil for NULL.
  func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// The bytes of a text or blob, valid until the next step; empty for NULL.
  func withBytes<Result>(_ column: Int32, _ use: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return use(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
