/// What the database answered when it refused a statement.
public struct DatabaseFailure: Error, Hashable, Sendable {
  /// The file.
  public var path: String
  /// SQLite's extended result code.
  public var code: ResultCode
  /// SQLite's own words.
  public var message: String
  /// The statement that failed; empty where none was involved.
  public var sql: String

  /// A failure of a statement or of opening a file.
  public init(path: String, code: ResultCode, message: String, sql: String) {
    self.path = path
    self.code = code
    self.message = message
    self.sql = sql
  }
}

/// Why the store could not do what was asked. Nothing that was refused this way has been written.
public enum StoreError: Error, Hashable, Sendable {
  /// Another process is writing; asking again later may succeed.
  case busy(DatabaseFailure)
  /// There is no file at the path.
  case missing(path: String)
  /// There is a file already where a new store should be made.
  case exists(path: String)
  /// The file is not a griddesk store.
  case notAStore(path: String, reason: String)
  /// The store was written by a newer version of the program.
  case newer(path: String, version: Int)
  /// The store was written by an earlier version, and cannot be brought forward where it is.
  case older(path: String, version: Int)
  /// The file, its directory or the connection does not allow writing.
  case readOnly(path: String)
  /// The disk is full, or the file has reached a quota or a limit on the size of files.
  case full(DatabaseFailure)
  /// The file is damaged.
  case corrupt(DatabaseFailure)
  /// An event or a projection holds a value that has no meaning here.
  case unreadable(path: String, what: String)
  /// The system has no rules for this time zone.
  case unknownZone(String)
  /// The system refused to make, open or rename a file.
  case system(path: String, action: String, reason: String)
  /// Anything else the database answered.
  case failed(DatabaseFailure)
}

extension StoreError {
  /// One English sentence: what happened, to what, and what to do.
  public var sentence: String {
    switch self {
    case .busy(let failure):
      "\(failure.path) is being written by another process; try again in a moment"
    case .missing(let path):
      "\(path) does not exist; make a store with 'griddesk init --store \(path) ...'"
    case .exists(let path):
      "\(path) exists already and is never overwritten; name another file or move it away"
    case .notAStore(let path, let reason):
      "\(path) is not a griddesk store (\(reason)); check the path"
    case .older(let path, let version):
      "\(path) has format \(version), older than this program's (\(Migration.current)), and may not"
        + " be written; open it once where it can be, to bring it forward"
    case .newer(let path, let version):
      "\(path) has format \(version), newer than this program knows"
        + " (\(Migration.current)); use a newer griddesk"
    case .readOnly(let path):
      "\(path) cannot be written; check the permissions of the file and of its directory"
    case .full(let failure):
      "the disk holding \(failure.path) is full, or a quota or the limit on file sizes (ulimit -f)"
        + " is reached; nothing of this was saved, make room and repeat"
    case .corrupt(let failure):
      "\(failure.path) is damaged (\(failure.message)); run 'griddesk verify', restore a copy"
    case .unreadable(let path, let what):
      "\(path) holds something unreadable (\(what)); run 'griddesk verify'"
    case .unknownZone(let name):
      "the system knows no time zone '\(name)'; check the name and that tzdata is installed"
    case .system(let path, let action, let reason):
      "cannot \(action) \(path): \(reason)"
    case .failed(let failure):
      "\(failure.path): \(failure.message) (code \(failure.code.rawValue))"
        + (failure.sql.isEmpty ? "" : " in: \(failure.sql)")
    }
  }
}
