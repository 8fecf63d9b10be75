import Glibc

/// A small file that the console keeps for its user beside the store: read whole, and written
/// anew under another name and put in place, so that it is never half there.
enum OwnFile {
  /// The text of a file that is this user's own; nil when there is none, or none that could be
  /// trusted.
  static func read(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_uid == geteuid(),
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(file, &bytes, bytes.count)
    return count >= 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// Writes a file for this user alone. What cannot be kept is only a convenience, so nothing is
  /// said of it here.
  ///
  /// - Returns: whether it is there now.
  @discardableResult
  static func write(_ text: String, to path: String) -> Bool {
    do throws(ProgramError) {
      try keep(text, at: path)
      return true
    } catch {
      return false
    }
  }

  /// Writes a file for this user alone, or says why that cannot be.
  static func keep(_ text: String, at path: String) throws(ProgramError) {
    if let directory = FilePath.parent(of: path) { try FilePath.makeDirectory(directory) }
    let fresh = path + ".new-\(getpid())"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .failed("cannot write \(path): \(FilePath.lastError)") }
    var text = text
    let isWhole = text.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
    let reason = FilePath.lastError
    close(file)
    guard isWhole, rename(fresh, path) == 0 else {
      let sentence = "cannot write \(path): \(isWhole ? FilePath.lastError : reason)"
      unlink(fresh)
      throw .failed(sentence)
    }
  }
}
