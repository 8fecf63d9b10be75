import Console
import Glibc

/// The file of commands typed, the oldest first, shared by a user's consoles.
struct HistoryFile {
  /// So many lines are kept.
  static let most = 200
  /// A line longer than this is none of ours.
  private static let longest = 500

  /// Where it is.
  let path: String

  /// The file in the user's directory of things that outlive the program.
  init(path: String = FilePath.stateDirectory + "/history") {
    self.path = path
  }

  /// The commands in it.
  func read() -> [String] { HistoryFile.lines(of: OwnFile.read(path) ?? "") }

  /// Adds a command to those that are there by now: other consoles may have added theirs.
  func add(_ line: String) throws(ProgramError) {
    var lines = read().filter { $0 != line }
    lines.append(line)
    try OwnFile.keep(lines.suffix(HistoryFile.most).joined(separator: "\n") + "\n", at: path)
  }

  /// The lines of a text that can be commands; nothing else of a broken file.
  static func lines(of text: String) -> [String] {
    let lines = text.split(separator: "\n").filter { line in
      line.utf8.count <= longest
        && !line.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
    }
    return lines.suffix(most).map(String.init)
  }
}
