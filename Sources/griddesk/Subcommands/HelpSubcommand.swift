import Cells
import Console
import Exchange

/// `griddesk help`: the list of subcommands, or the help of one of them.
enum HelpSubcommand: Subcommand {
  static let name = "help"
  static let usage = "[SUBCOMMAND | MOVE | feed-format | filter | workflow | man]"
  static let summary = "Says what there is, or how a subcommand is used."
  static let options: [Option] = [
    .language, .themes, .theme,
    .value("--as", "FORM", "workflow: markdown (the default), or the picture as text, ansi, svg"),
  ]

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    var output = ByteOutput(descriptor: 1)
    switch arguments.positional.first {
    case nil: try output.write(overview)
    case "feed-format": try output.write(FeedFormat.text)
    case "filter": try output.write(Words(try Settings.language(arguments)).filterPage)
    case "man": try output.write(ManualPage.text)
    case "workflow": try output.write(workflow(arguments))
    case .some(let name): try output.write(help(of: name))
    }
    try output.flush()
    return 0
  }

  /// The table of the moves, or the picture of it.
  private static func workflow(_ arguments: Arguments) throws(ProgramError) -> String {
    let language = try Settings.language(arguments)
    let form = arguments["--as"] ?? "markdown"
    guard form != "markdown" else { return Words(language).workflowTable }
    guard let drawn = FrameForm(rawValue: form), drawn != .roles else {
      throw .usage("--as: \(form) is none of markdown, text, ansi, svg")
    }
    let theme = try ThemeShelf(directories: FilePath.themeDirectories(arguments))
      .wanted(Settings.theme(arguments))
    return drawn.render(WorkflowView(language).frame(), theme: theme)
  }

  /// The help of a subcommand or a move; a word that is both has both.
  private static func help(of name: String) throws(ProgramError) -> String {
    let move = MoveSubcommand.all.first { $0.name == name }
    let subcommand = SubcommandTable.all.first { $0.name == name }
    guard move != nil || subcommand != nil else { return try SubcommandTable.named(name).help }
    return [subcommand?.help, move?.help].compactMap(\.self).joined(separator: "\n")
  }

  /// The program in one screen.
  static var overview: String {
    let width = SubcommandTable.all.map { $0.name.count }.max() ?? 0
    var text = ConsoleSubcommand.help + "\nsubcommands:\n"
    for subcommand in SubcommandTable.all {
      let padding = String(repeating: " ", count: width - subcommand.name.count)
      text += "  \(subcommand.name)\(padding)  \(subcommand.summary)\n"
    }
    text += "\nmoves of a case, griddesk MOVE CASE... [options]:\n"
    for line in moves { text += "  \(line)\n" }
    return text + "\nexit codes: 0 done, 1 not done (one line says why), 2 wrong usage\n"
  }

  /// The words of the moves, in lines of at most 96 columns.
  private static var moves: [String] {
    var lines: [String] = []
    for move in MoveSubcommand.all {
      let word = move.name
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= 96 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
