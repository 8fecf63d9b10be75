/// One thing the program does when asked by name.
protocol Subcommand {
  /// The word on the command line; empty for the console itself.
  static var name: String { get }
  /// What follows the name in the usage line.
  static var usage: String { get }
  /// What it does, in one line.
  static var summary: String { get }
  /// What its help says below the options; empty when the options say it all.
  static var notes: String { get }
  /// The options it takes.
  static var options: [Option] { get }

  /// Does it and returns the exit code.
  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32
}

extension Subcommand {
  static var notes: String { "" }

  /// The whole help of a subcommand.
  static var help: String {
    Option.help(
      usage: name.isEmpty ? usage : "\(name) \(usage)", summary: summary, options: options,
      notes: notes)
  }
}

extension Option {
  /// A help: the usage line, what it does, the options, and what is to be said below them.
  static func help(usage: String, summary: String, options: [Option], notes: String) -> String {
    var text = "usage: griddesk"
    text += (usage.isEmpty ? "" : " \(usage)") + "\n\n\(summary)\n"
    let rows = options.map { (left: $0.name + ($0.value.map { " \($0)" } ?? ""), right: $0.help) }
    let width = rows.map(\.left.count).max() ?? 0
    if !rows.isEmpty { text += "\n" }
    for row in rows {
      text +=
        "  \(row.left)\(String(repeating: " ", count: width - row.left.count))  \(row.right)\n"
    }
    if !notes.isEmpty { text += "\n\(notes)\n" }
    return text
  }
}
