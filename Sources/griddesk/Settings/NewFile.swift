import Console
import Glibc

/// Writing a file that must not be there yet.
enum NewFile {
  /// Writes text to a new file for this user alone; an existing one is never overwritten.
  static func write(_ text: String, to path: String) throws(ProgramError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritten(WriteTrouble(making: path)) }
    defer { close(descriptor) }
    var output = ByteOutput(descriptor: descriptor)
    try output.write(text)
    try output.flush()
  }
}
