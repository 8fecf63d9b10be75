/// Why the program ends without having done what was asked, as one line for the user.
enum ProgramError: Error {
  /// The command line is wrong; exit code 2.
  case usage(String)
  /// What was asked could not be done; exit code 1.
  case failed(String)

  /// The exit code.
  var exitCode: Int32 {
    switch self {
    case .usage: 2
    case .failed: 1
    }
  }

  /// The sentence, without the program's name.
  var sentence: String {
    switch self {
    case .usage(let sentence), .failed(let sentence): sentence
    }
  }
}
