import Glibc

/// What the program takes from its environment.
enum Environment {
  /// The value of a variable; nil when it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name) else { return nil }
    let text = String(cString: pointer)
    return text.isEmpty ? nil : text
  }

  /// The login name, which stands in the log for what is done at this console.
  static var login: String {
    Account.own?.name ?? value("USER") ?? "uid:\(geteuid())"
  }

  /// The home directory.
  static var home: String {
    if let home = value("HOME") { return home }
    if let home = Account.own?.home, !home.isEmpty { return home }
    return "/"
  }

  /// A base directory of the XDG specification, or its default below the home directory.
  static func baseDirectory(_ variable: String, default path: String) -> String {
    // The specification says that relative paths in these variables are to be ignored.
    if let value = value(variable), value.hasPrefix("/") { return value }
    return home + "/" + path
  }

  /// The language words that the locale variables say, the first that is set counting.
  static var locale: String {
    value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? "C"
  }
}
