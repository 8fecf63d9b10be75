import CSQLite

/// A result code of SQLite, extended where the library gives the finer one.
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number as SQLite returns it.
  public let rawValue: Int32

  /// A code from its number.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The coarse code, the lowest eight bits.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// Success.
  public static let ok = ResultCode(rawValue: SQLITE_OK)
  /// A row is ready.
  public static let row = ResultCode(rawValue: SQLITE_ROW)
  /// The statement has come to its end.
  public static let done = ResultCode(rawValue: SQLITE_DONE)
  /// Another connection holds the lock.
  public static let busy = ResultCode(rawValue: SQLITE_BUSY)
  /// A table is locked within the process.
  public static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  /// Writing is not allowed.
  public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  /// The disk, or the file by its own limit, is full.
  public static let full = ResultCode(rawValue: SQLITE_FULL)
  /// The file is damaged.
  public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  /// The file is not a database.
  public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
  /// The file could not be opened.
  public static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  /// The system failed to read or write.
  public static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
  /// A constraint was violated.
  public static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)

  /// Whether a code is the pattern, or one of the finer codes under a coarse pattern.
  public static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || (pattern == pattern.primary && pattern == code.primary)
  }
}
