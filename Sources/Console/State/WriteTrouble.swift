/// Why a file that was asked for could not be written.
public enum WriteTrouble: Equatable, Sendable {
  /// There is something at the path; nothing is ever overwritten.
  case exists(String)
  /// The directory that the path names is not there.
  case noDirectory(String)
  /// Another moment was asked for while a list was being written.
  case moved
  /// Anything else, in the system's words.
  case failed(String)
}
