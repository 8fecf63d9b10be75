import Glibc

/// The program: finds the subcommand, runs it, and turns what went wrong into one line.
@main
enum GridDesk {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow further is to be told of, not died of.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(CommandLine.arguments.dropFirst()))
  }

  private static func run(_ words: ArraySlice<String>) -> Int32 {
    do throws(ProgramError) {
      guard let first = words.first, !first.hasPrefix("-") else {
        return try runConsole(words)
      }
      if words.contains("--help") || words.contains("-h") {
        return try HelpSubcommand.run(try Arguments([first], options: []))
      }
      if let move = MoveSubcommand.named(first, words) { return try move.run(words.dropFirst()) }
      let subcommand = try SubcommandTable.named(first)
      return try subcommand.run(try Arguments(words.dropFirst(), options: subcommand.options))
    } catch {
      reportLine(error.sentence)
      return error.exitCode
    }
  }

  private static func runConsole(_ words: ArraySlice<String>) throws(ProgramError) -> Int32 {
    if words.contains("--help") || words.contains("-h") {
      return try HelpSubcommand.run(try Arguments([], options: []))
    }
    if words.contains("--version") {
      var output = ByteOutput(descriptor: 1)
      try output.write("griddesk \(version)\n")
      try output.flush()
      return 0
    }
    let arguments = try Arguments(words, options: ConsoleSubcommand.options)
    if let stray = arguments.positional.first {
      throw .usage("\(stray): the console takes options only; see griddesk --help")
    }
    return try ConsoleSubcommand.run(arguments)
  }
}
