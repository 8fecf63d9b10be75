import CSQLite
import Model

/// The rule by which texts are searched, as a function that SQLite calls: whether words stand in
/// what may be shown of a text. Only texts that the words occur in are worth asking it for.
enum ShownText {
  /// `shown_holds(words, text, caller)`: 1 or 0.
  static let function = "shown_holds"

  /// `shown_head(text, caller)`: the beginning of a text as it may be shown.
  static let head = "shown_head"
  /// So many characters of a text a list has, and none of them in part.
  static let most = 200

  /// Makes both known to a connection.
  static func register(on handle: OpaquePointer) -> Bool {
    registerHolds(on: handle) && registerHead(on: handle)
  }

  private static func registerHead(on handle: OpaquePointer) -> Bool {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY
    let code = sqlite3_create_function_v2(
      handle, head, 2, flags, nil,
      { context, _, values in
        guard let values else { return }
        let shown = MaskedText.masking(
          ShownText.text(values[0]), caller: Caller(name: ShownText.text(values[1]), phone: ""))
        var head = String(shown.prefix(ShownText.most))
        head.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { text in
            sqlite3_result_text(
              context, text.baseAddress, Int32(text.count), griddesk_sqlite_transient())
          }
        }
      }, nil, nil, nil)
    return code == SQLITE_OK
  }

  private static func registerHolds(on handle: OpaquePointer) -> Bool {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY
    let code = sqlite3_create_function_v2(
      handle, function, 3, flags, nil,
      { context, _, values in
        guard let values else { return }
        let holds = MaskedText.shows(
          Needle(ShownText.text(values[0])), in: ShownText.text(values[1]),
          caller: Caller(name: ShownText.text(values[2]), phone: ""))
        sqlite3_result_int(context, holds ? 1 : 0)
      }, nil, nil, nil)
    return code == SQLITE_OK
  }

  /// An argument as text; empty for NULL.
  private static func text(_ value: OpaquePointer?) -> String {
    guard let bytes = sqlite3_value_text(value) else { return "" }
    let count = Int(sqlite3_value_bytes(value))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
