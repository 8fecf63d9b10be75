import CSQLite
import Model

/// The rule by which texts are searched, as a function that SQLite calls: whether words stand in
/// what may be shown of a text. Only texts that the words occur in are worth asking it for.
enum ShownText {
  /// `shown_holds(words, text, caller)`: 1 or 0.
  static let function = "shown_holds"

  /// Makes it known to a connection.
  static func register(on handle: OpaquePointer) -> Bool {
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
