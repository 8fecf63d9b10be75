import Glibc

/// Small files of settings, read whole.
enum TextFile {
  /// Why a file could not be read.
  enum Trouble: Error {
    /// The system says so.
    case unreadable(reason: String)
    /// It is longer than such a file may be.
    case tooLong
  }

  /// The longest file that is read, in bytes; a real one has a few thousand.
  static let sizeLimit = 1 << 20

  /// The text of a file, bytes that are no UTF-8 replaced; nil when there is none at the path.
  static func contents(of path: String) throws(Trouble) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(reason: FilePath.lastError)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count <= sizeLimit {
      let count = read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw .unreadable(reason: FilePath.lastError) }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: buffer[..<count])
    }
    throw .tooLong
  }
}
