import Console
import Glibc

/// Why the program ends without having done what was asked, as one line for the user.
enum ProgramError: Error {
  /// The command line is wrong; exit code 2.
  case usage(String)
  /// What was asked could not be done; exit code 1.
  case failed(String)
  /// A file could not be written; exit code 1.
  case unwritten(WriteTrouble)

  /// The exit code.
  var exitCode: Int32 {
    switch self {
    case .usage: 2
    case .failed, .unwritten: 1
    }
  }

  /// The sentence, without the program's name.
  var sentence: String {
    switch self {
    case .usage(let sentence), .failed(let sentence): sentence
    case .unwritten(let trouble): Words(.english).notWritten(trouble)
    }
  }
}

extension WriteTrouble {
  /// What kept a file from being made at a path, by the system's last error.
  init(making path: String) {
    switch errno {
    case EEXIST: self = .exists(path)
    case ENOENT, ENOTDIR: self = .noDirectory(path)
    default: self = .failed("cannot make \(path): \(FilePath.lastError)")
    }
  }

  /// What a program's error says of a file.
  init(_ error: ProgramError) {
    switch error {
    case .unwritten(let trouble): self = trouble
    case .usage, .failed: self = .failed(error.sentence)
    }
  }
}
