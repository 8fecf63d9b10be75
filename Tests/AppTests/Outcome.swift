/// How a program run by a test ended, and what it said.
struct Outcome {
  /// The exit code, or 128 plus the signal that ended it, as a shell says it.
  var code: Int
  /// All of standard output.
  var output: String
  /// All of standard error.
  var complaint: String

  /// The lines of standard output.
  var lines: [Substring] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }
}
