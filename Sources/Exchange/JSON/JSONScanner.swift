import CSQLite
import Glibc

/// Reads JSON with SQLite's own functions, on a connection in memory and one prepared statement.
///
/// A class because it owns both, which are closed when it goes.
final class JSONScanner {
  private let connection: OpaquePointer
  private let statement: OpaquePointer

  /// Opens the connection in memory.
  ///
  /// - Throws: that SQLite cannot work here.
  init() throws(JSONProblem) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(":memory:", &opened, flags, nil) == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw .failed("no memory for a connection")
    }
    var prepared: OpaquePointer?
    let text = "SELECT id, parent, key, type, atom FROM json_tree(?1)"
    guard sqlite3_prepare_v2(opened, text, -1, &prepared, nil) == SQLITE_OK, let prepared else {
      let what = String(cString: sqlite3_errmsg(opened))
      sqlite3_close_v2(opened)
      throw .failed(what)
    }
    connection = opened
    statement = prepared
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close_v2(connection)
  }

  /// Hands every value of a JSON text to `body`, depth first, at most `limit` of them.
  ///
  /// - Throws: that the text is malformed, holds a NUL or has too many values; `body` may have
  ///   been called before.
  func scan(
    _ text: ArraySlice<UInt8>, limit: Int, _ body: (JSONNode) -> Void
  ) throws(JSONProblem) {
    let problem = text.withUnsafeBytes { bytes in
      self.problem(scanning: bytes, limit: limit, body)
    }
    if let problem { throw problem }
  }

  /// What is wrong with the text; nil when all of it was handed over. The bytes are bound without a
  /// copy, so the statement is cleared before they go.
  private func problem(
    scanning bytes: UnsafeRawBufferPointer, limit: Int, _ body: (JSONNode) -> Void
  ) -> JSONProblem? {
    guard let base = bytes.baseAddress, !bytes.isEmpty, bytes.count < Int32.max else {
      return .malformed
    }
    if JSONScanner.holdsNUL(bytes) { return .nul }
    let start = base.assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(statement, 1, start, Int32(bytes.count), nil)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    var count = 0
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        count += 1
        guard count <= limit else { return .tooManyValues(limit) }
        body(node(isOutermost: count == 1))
      case SQLITE_DONE: return count == 0 ? .malformed : nil
      case SQLITE_ERROR: return .malformed
      default: return .failed(String(cString: sqlite3_errmsg(connection)))
      }
    }
  }

  private func node(isOutermost: Bool) -> JSONNode {
    var isRepaired = false
    let key: String
    switch isOutermost ? SQLITE_NULL : sqlite3_column_type(statement, 2) {
    case SQLITE_TEXT: key = text(2, &isRepaired)
    case SQLITE_INTEGER: key = String(sqlite3_column_int64(statement, 2))
    default: key = ""
    }
    return JSONNode(
      id: sqlite3_column_int64(statement, 0),
      parent: isOutermost ? nil : sqlite3_column_int64(statement, 1), key: key,
      value: value(&isRepaired), isRepaired: isRepaired)
  }

  private func value(_ isRepaired: inout Bool) -> JSONNode.Value {
    switch sqlite3_column_type(statement, 4) {
    case SQLITE_TEXT: return .text(text(4, &isRepaired))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, 4))
    case SQLITE_INTEGER where firstByteOfType == UInt8(ascii: "i"):
      return .integer(sqlite3_column_int64(statement, 4))
    case SQLITE_INTEGER: return .truth(sqlite3_column_int(statement, 4) != 0)
    default:
      switch firstByteOfType {
      case UInt8(ascii: "o"): return .object
      case UInt8(ascii: "a"): return .array
      default: return .null
      }
    }
  }

  /// Types are told apart by their first letter: array, false, integer, null, object, real, text,
  /// true.
  private var firstByteOfType: UInt8 {
    sqlite3_column_blob(statement, 3)?.load(as: UInt8.self) ?? 0
  }

  /// The text of a column. It is asked for as a blob because SQLite would copy it once more to put
  /// a NUL behind it.
  private func text(_ column: Int32, _ isRepaired: inout Bool) -> String {
    guard let start = sqlite3_column_blob(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    let decoded = RepairedText.decode(
      UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count))
    if decoded.isRepaired { isRepaired = true }
    return decoded.text
  }

  /// Whether a text has a NUL byte or the escape for one. SQLite ends a text at either, so what
  /// follows would be lost without a word.
  private static func holdsNUL(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    if memchr(base, 0, bytes.count) != nil { return true }
    var index = 0
    while index + 5 < bytes.count,
      let found = memchr(base + index, 0x5C, bytes.count - index)
    {
      let at = UnsafeRawPointer(found) - base
      guard at + 1 < bytes.count else { return false }
      if bytes[at + 1] == UInt8(ascii: "u"), at + 5 < bytes.count,
        bytes[at + 2..<at + 6].allSatisfy({ $0 == UInt8(ascii: "0") })
      {
        return true
      }
      index = at + 2
    }
    return false
  }
}
