import Cells
import Console

/// What tmux says of itself, where the program runs inside it.
struct TmuxQuestions {
  /// What was found; empty outside tmux.
  let findings: [Finding]

  /// One question, so that one process is enough; a format with an option's name gives its value.
  private static let questions = [
    "version", "escape-time", "set-clipboard", "focus-events", "extended-keys", "prefix",
    "client_termfeatures",
  ]

  /// Asks tmux, if the program runs inside it.
  /// - Parameters:
  ///   - keymap: the keys in force, one of which tmux may keep for itself.
  ///   - depth: the colours the program uses.
  init(_ keymap: Keymap, _ depth: ColourDepth?) {
    guard Environment.value("TMUX") != nil else {
      findings = []
      return
    }
    let format = Self.questions.map { "#{\($0)}" }.joined(separator: "\n")
    let lines = Child.ask(["tmux", "display-message", "-p", format])?
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let lines, lines.count >= Self.questions.count else {
      findings = [.passing(.tmuxSilent)]
      return
    }
    let said = Dictionary(uniqueKeysWithValues: zip(Self.questions, lines))
    findings = Self.findings(said, keymap, depth).map { .passing($0) }
  }

  /// What follows from the answers.
  static func findings(
    _ said: [String: String], _ keymap: Keymap, _ depth: ColourDepth?
  ) -> [PassingFinding] {
    var found: [PassingFinding] = [.tmux(TextGate.clean(said["version"] ?? ""))]
    if let time = Int(said["escape-time"] ?? "") { found.append(.tmuxEscape(time)) }
    if let clipboard = said["set-clipboard"], clipboard != "on" {
      found.append(.tmuxClipboard(TextGate.clean(clipboard)))
    }
    let passesRGB = said["client_termfeatures"]?.split(separator: ",").contains("RGB") ?? false
    if depth == .trueColour, !passesRGB { found.append(.tmuxColours) }
    if said["focus-events"].map(isOff) ?? false { found.append(.tmuxFocus) }
    if said["extended-keys"].map(isOff) ?? false { found.append(.tmuxExtendedKeys) }
    if let prefix = said["prefix"], let key = Key(notation: prefix), keymap.everyKey.contains(key) {
      found.append(.prefix(prefix))
    }
    return found
  }

  private static func isOff(_ value: String) -> Bool { value == "0" || value == "off" }
}
