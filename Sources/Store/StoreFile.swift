import Glibc

/// What can be said of a store's file without opening it as a database.
enum StoreFile {
  /// Marks the file as a griddesk store: the letters `gdsk`.
  static let applicationID: Int64 = 0x6764_736B

  /// Looks what a path leads to, without opening it: whoever closes a file lets go of all locks that
  /// the process holds on it, those of SQLite's connections too, and a writer elsewhere would then
  /// take itself for the last one and remove the log that they read and write
  /// (sqlite.org/howtocorrupt.html, section 2.2).
  static func inspect(_ path: String) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
      throw .system(path: path, action: "open", reason: reason(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .notAStore(path: path, reason: "it is a directory")
    default: throw .notAStore(path: path, reason: "it is no file")
    }
    guard faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 else {
      throw .system(path: path, action: "open", reason: reason(errno))
    }
    guard status.st_size > 0 else { throw .notAStore(path: path, reason: "it is empty") }
  }

  /// Looks at the header of a file just opened, so that a foreign or newer one is refused before
  /// SQLite touches it.
  static func check(_ connection: Connection) throws(StoreError) {
    let path = connection.path
    let (header, length) = try connection.beginning(100)
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notAStore(path: path, reason: "it is no SQLite file")
    }
    guard header.count == 100 else {
      throw .notAStore(path: path, reason: "it ends after \(header.count) bytes")
    }
    // Offsets by the file format: 60 user_version, 68 application_id, both big-endian.
    guard number(in: header, at: 68) == applicationID else {
      throw .notAStore(path: path, reason: "it is another program's SQLite file")
    }
    let version = Int(number(in: header, at: 60))
    guard version <= Migration.current else { throw .newer(path: path, version: version) }
    try checkLength(length, of: path, pageSize: Int(header[16]) << 8 | Int(header[17]))
  }

  /// SQLite itself takes no offence at a last page that is cut short. With a write-ahead log beside
  /// the file it may be right: the log holds what a killed checkpoint did not finish.
  private static func checkLength(
    _ length: Int, of path: String, pageSize: Int
  ) throws(StoreError) {
    guard pageSize > 1, !exists(path + "-wal"), length % pageSize != 0 else { return }
    throw .corrupt(
      DatabaseFailure(
        path: path, code: .corrupt, message: "it ends in the midst of a page", sql: ""))
  }

  /// Makes an empty file that only its owner can read and write. SQLite gives its side files the
  /// same mode.
  static func make(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      if errno == EACCES || errno == EROFS { throw .readOnly(path: path) }
      throw .system(path: path, action: "make", reason: reason(errno))
    }
    close(descriptor)
  }

  /// Makes the missing directories above a path, open to their owner only.
  static func makeDirectory(for path: String) throws(StoreError) {
    let parent = directory(of: path)
    var status = stat()
    if stat(parent, &status) == 0 { return }
    if parent != "/" && parent != "." { try makeDirectory(for: parent) }
    if mkdir(parent, 0o700) != 0 && errno != EEXIST {
      throw .system(path: parent, action: "make the directory", reason: reason(errno))
    }
  }

  /// Gives a finished file its name, unless something has that name already; both names lie in one
  /// directory, which is on disk when this returns.
  static func publish(_ made: String, as path: String) throws(StoreError) {
    guard link(made, path) == 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw .system(path: path, action: "make", reason: reason(errno))
    }
    unlink(made)
    let folder = open(directory(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Removes a file and what SQLite may have laid beside it.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  /// Whether there is something at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// What changes when a file is written: its size and the nanosecond of its last change; and
  /// whether a writer has its side file there.
  static func stamp(_ path: String) -> [Int] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    return [
      Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      exists(path + "-wal") ? 1 : 0,
    ]
  }

  /// The directory a path lies in.
  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Four bytes as a number, most significant first.
  private static func number(in bytes: [UInt8], at offset: Int) -> Int64 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) }
  }

  /// The system's words for an error number.
  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
