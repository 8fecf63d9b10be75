import Console
import Terminal

/// The file in which keys are remapped and unbound.
struct KeyFile {
  /// Where it is.
  let path: String
  /// The map with what the file changed; the standard one without a file.
  private(set) var keymap = Keymap.standard
  /// What is wrong with it.
  private(set) var problems: [KeymapProblem] = []

  /// Reads the file named on the command line, else the user's own where there is one.
  init(_ arguments: Arguments, named: String? = nil) throws(ProgramError) {
    let wanted = named ?? arguments["--keys-file"]
    path =
      wanted
      ?? Environment.baseDirectory("XDG_CONFIG_HOME", default: ".config") + "/griddesk/keys"
    let text: String?
    do throws(TextFile.Trouble) {
      text = try TextFile.contents(of: path)
    } catch {
      switch error {
      case .unreadable(let reason): throw .failed("\(path) cannot be read: \(reason)")
      case .tooLong: throw .failed("\(path) is no file of keys: it is longer than a megabyte")
      }
    }
    guard let text else {
      if wanted != nil { throw .failed("there is no file \(path)") }
      return
    }
    let reach = KeyReach(terminal: Environment.value("TERM") ?? "")
    let reader = KeymapReader(text) { reach.sends($0) }
    keymap = reader.keymap
    problems = reader.problems
  }
}
