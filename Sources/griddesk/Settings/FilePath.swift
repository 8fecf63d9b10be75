import Glibc

/// Where the program's files are.
enum FilePath {
  /// The store: as said on the command line, by `GRIDDESK_STORE`, or the default one.
  static func store(_ arguments: Arguments) -> String {
    arguments["--store"] ?? Environment.value("GRIDDESK_STORE") ?? defaultStore
  }

  /// The store that is opened when none is named.
  static var defaultStore: String {
    Environment.baseDirectory("XDG_DATA_HOME", default: ".local/share")
      + "/griddesk/griddesk.db"
  }

  /// Where things are kept that should survive the program but are no data of the city.
  static var stateDirectory: String {
    Environment.baseDirectory("XDG_STATE_HOME", default: ".local/state") + "/griddesk"
  }

  /// The directories in which themes are looked for, best first: as said, the user's own, beside
  /// the program, and in the checkout the program was built in.
  static func themeDirectories(_ arguments: Arguments) -> [String] {
    var directories: [String] = []
    if let named = arguments["--themes"] { directories.append(named) }
    directories.append(
      Environment.baseDirectory("XDG_CONFIG_HOME", default: ".config") + "/griddesk/themes")
    var directory = executableDirectory
    // Beside the program, or up to five levels above it: `.build/<triple>/release/griddesk`.
    for _ in 0..<6 {
      guard let current = directory else { break }
      directories.append(current + "/Themes")
      directory = parent(of: current)
    }
    return directories
  }

  /// The directory above a path; nil at the root.
  static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), path.count > 1 else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as it is typed, with `~/` for the home directory.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment.value("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Makes a directory and those above it, readable by the user alone.
  static func makeDirectory(_ path: String) throws(ProgramError) {
    if exists(path) { return }
    if let above = parent(of: path) { try makeDirectory(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .failed("cannot make the directory \(path): \(lastError)")
    }
  }

  /// What the last failed system call says.
  static var lastError: String { String(cString: strerror(errno)) }

  private static var executableDirectory: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    return parent(
      of: String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self))
  }
}
