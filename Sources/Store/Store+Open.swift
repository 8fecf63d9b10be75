import Model

extension Store {
  /// Opens the file, refuses what is no store of a version known here, and sets the connection up.
  static func connect(
    _ path: String, _ access: Access, waits: Int, _ progress: MigrationProgress?
  ) throws(StoreError) -> Connection {
    try StoreFile.inspect(path)
    let connection: Connection
    switch access {
    case .readOnly: connection = try openForReading(path)
    case .readWrite, .bulk: connection = try open(path, .readWrite)
    }
    connection.wait(milliseconds: waits)
    if access != .readOnly, connection.isReadOnly { throw .readOnly(path: path) }
    // A file may come from anywhere: what is written into its schema gets no say over functions.
    try connection.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
    guard try connection.number("PRAGMA application_id") == StoreFile.applicationID else {
      throw .notAStore(path: path, reason: "it is another program's SQLite file")
    }
    let version = Int(try connection.number("PRAGMA user_version"))
    guard version <= Migration.current else { throw .newer(path: path, version: version) }
    if access == .readOnly, version < Migration.current {
      try bringForward(path, version, progress)
    }
    switch access {
    case .readOnly:
      // The pages of a screen and of the next; the system caches the rest.
      try connection.execute("PRAGMA cache_size = -300")
    case .readWrite:
      try connection.execute("PRAGMA cache_size = -300; PRAGMA wal_autocheckpoint = 8000")
    case .bulk:
      try connection.execute("PRAGMA cache_size = -48000; PRAGMA wal_autocheckpoint = 8000")
    }
    if access != .readOnly {
      try connection.execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = OFF")
      try Migration.migrate(connection, progress)
    }
    return connection
  }

  /// Brings a store of an earlier layout forward for somebody who only wants to read it.
  private static func bringForward(
    _ path: String, _ version: Int, _ progress: MigrationProgress?
  ) throws(StoreError) {
    do throws(StoreError) {
      let writer = try Connection(path: path, mode: .readWrite)
      guard !writer.isReadOnly else { throw .older(path: path, version: version) }
      writer.wait(milliseconds: 10_000)
      try writer.execute("PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL")
      try Migration.migrate(writer, progress)
    } catch {
      guard case .readOnly = error else { throw error }
      throw .older(path: path, version: version)
    }
  }

  /// Opens a file that is a store.
  private static func open(_ path: String, _ mode: Connection.Mode) throws(StoreError) -> Connection
  {
    let connection = try Connection(path: path, mode: mode)
    try StoreFile.check(connection)
    return connection
  }

  /// Opens for reading. Where there is no right or no room to make the side files that readers share
  /// with writers, and no writer has left any, the file is read as one that cannot change.
  static func openForReading(_ path: String) throws(StoreError) -> Connection {
    let connection = try open(path, .readOnly)
    do {
      _ = try connection.number("SELECT count(*) FROM sqlite_schema")
      return connection
    } catch {
      switch error {
      case .readOnly where !StoreFile.exists(path + "-wal"),
        .full where !StoreFile.exists(path + "-wal"),
        .failed where !StoreFile.exists(path + "-wal"):
        return try Connection(path: path, mode: .immutable)
      default:
        throw error
      }
    }
  }
}
