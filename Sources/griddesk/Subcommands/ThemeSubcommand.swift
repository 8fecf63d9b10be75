import Cells
import Console
import Exchange

/// `griddesk theme`: which themes there are, and whether one can be read by every eye.
enum ThemeSubcommand: Subcommand {
  static let name = "theme"
  static let usage = "[check FILE|NAME]"
  static let summary = "Lists the themes; checks one for mistakes, contrast and colour blindness."
  static let options: [Option] = [.themes, .language]
  static let notes = """
    A check reads the theme, computes the contrast of every text with every ground it may stand on
    (at least 4.5:1, or what the theme asks for with `contrast`), and looks at what differs in
    meaning with the usual eye and the three kinds of colour blindness (a difference of at least
    15, unless line or reverse differ). Exit code 1 when something was found.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let words = Words(try Settings.language(arguments))
    let shelf = ThemeShelf(directories: FilePath.themeDirectories(arguments))
    switch arguments.positional.first {
    case nil:
      return try list(shelf, words)
    case "check":
      guard arguments.positional.count == 2 else {
        throw .usage("theme check takes one FILE, or the NAME of a theme")
      }
      return try check(arguments.positional[1], shelf, words)
    case let verb?:
      throw .usage("\(verb) is none of check")
    }
  }

  private static func list(_ shelf: ThemeShelf, _ words: Words) throws(ProgramError) -> Int32 {
    var output = ByteOutput(descriptor: 1)
    for name in shelf.names {
      try output.write(TextGate.clean(name) + "\n")
    }
    try output.flush()
    return 0
  }

  private static func check(
    _ named: String, _ shelf: ThemeShelf, _ words: Words
  ) throws(ProgramError) -> Int32 {
    let theme: Theme
    do throws(ThemeTrouble) {
      theme =
        try named.contains("/") || FilePath.exists(named)
        ? shelf.theme(inFile: named) : shelf.theme(named)
    } catch {
      throw .failed(words.themeTrouble(error))
    }
    let audit = ThemeAudit(theme)
    var output = ByteOutput(descriptor: 1)
    for finding in audit.findings {
      try output.write(words.themeFinding(finding, least: theme.contrast) + "\n")
    }
    try output.write(TextGate.clean(words.themeSummary(theme.name, audit)) + "\n")
    try output.flush()
    return audit.findings.isEmpty ? 0 : 1
  }
}
