import CNcurses
import Glibc

/// What the locale says about characters.
struct TextEncoding: Equatable {
  /// Whether UTF-8 may be written.
  let isUTF8: Bool
  /// Whether the user's own locale asks for it; symbols are ASCII otherwise.
  let isWanted: Bool

  /// Take up the user's locale for characters (LC_ALL, LC_CTYPE, LANG). Where that is not UTF-8,
  /// C.UTF-8 is taken instead if the system has it, so that names can be shown at all.
  static func adopt() -> TextEncoding {
    setlocale(LC_CTYPE, "")
    if codeset == "UTF-8" { return TextEncoding(isUTF8: true, isWanted: true) }
    let fallback = setlocale(LC_CTYPE, "C.UTF-8") != nil && codeset == "UTF-8"
    return TextEncoding(isUTF8: fallback, isWanted: false)
  }

  private static var codeset: String {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return "" }
    return String(cString: name)
  }
}
