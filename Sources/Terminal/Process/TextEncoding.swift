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
  ///
  /// A locale that this system does not have says all the same what the terminal writes: that is how
  /// the language of the machine in front of the user comes over a line.
  static func adopt() -> TextEncoding {
    let isThere = setlocale(LC_CTYPE, "") != nil
    if codeset == "UTF-8" { return TextEncoding(isUTF8: true, isWanted: true) }
    let fallback = setlocale(LC_CTYPE, "C.UTF-8") != nil && codeset == "UTF-8"
    return TextEncoding(isUTF8: fallback, isWanted: fallback && !isThere && namesUTF8(asked))
  }

  /// Whether the name of a locale, as in `zh_CN.UTF-8` or `de_DE.utf8@euro`, says UTF-8.
  static func namesUTF8(_ locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let codeset = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return ["utf-8", "utf8"].contains(codeset.lowercased())
  }

  /// The first of the variables that is set and not empty; POSIX has them in this order.
  private static var asked: String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }

  private static var codeset: String {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return "" }
    return String(cString: name)
  }
}
