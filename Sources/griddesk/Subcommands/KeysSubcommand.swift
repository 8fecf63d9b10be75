import Cells
import Console

/// `griddesk keys`: the keys as they are in force, in the form of a file of keys.
enum KeysSubcommand: Subcommand {
  static let name = "keys"
  static let usage = "[FILE]"
  static let summary = "Prints the keys in force, as a file that can be changed and kept."
  static let options: [Option] = [.language]
  static let notes = """
    The file is griddesk/keys in $XDG_CONFIG_HOME, a line an action: its name, =, and its keys apart
    by blanks; without keys the action has none. Keys are written x <F5> <PageUp> C-l, several
    pressed one after the other as gx. Actions that are not named keep their keys:
      griddesk keys >~/.config/griddesk/keys
    What is wrong in the file is told with its line, and changes nothing. Exit code 1 then.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let language = try Settings.language(arguments)
    guard arguments.positional.count <= 1 else { throw .usage("keys takes one FILE at most") }
    let file = try KeyFile(arguments, named: arguments.positional.first)
    var output = ByteOutput(descriptor: 1)
    try output.write(file.keymap.written(in: language))
    try output.flush()
    for problem in file.problems {
      reportLine(Words(language).keymapProblem(problem, in: file.path))
    }
    return file.problems.isEmpty ? 0 : 1
  }
}
