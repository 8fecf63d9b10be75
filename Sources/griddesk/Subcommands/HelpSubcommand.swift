import Exchange

/// `griddesk help`: the list of subcommands, or the help of one of them.
enum HelpSubcommand: Subcommand {
  static let name = "help"
  static let usage = "[SUBCOMMAND | feed-format]"
  static let summary = "Says what there is, or how a subcommand is used."
  static let options: [Option] = []

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    var output = ByteOutput(descriptor: 1)
    switch arguments.positional.first {
    case nil: try output.write(overview)
    case "feed-format": try output.write(FeedFormat.text)
    case .some(let name): try output.write(SubcommandTable.named(name).help)
    }
    try output.flush()
    return 0
  }

  /// The program in one screen.
  static var overview: String {
    let width = SubcommandTable.all.map { $0.name.count }.max() ?? 0
    var text = ConsoleSubcommand.help + "\nsubcommands:\n"
    for subcommand in SubcommandTable.all {
      let padding = String(repeating: " ", count: width - subcommand.name.count)
      text += "  \(subcommand.name)\(padding)  \(subcommand.summary)\n"
    }
    return text + "\nexit codes: 0 done, 1 not done (one line says why), 2 wrong usage\n"
  }
}
