import Console
import Model

/// Everything that can be written on the command line, each once: what completions and the manual
/// page are made of.
struct CommandCatalogue {
  /// A subcommand or a move.
  struct Entry {
    /// Its word; empty for the console itself.
    let name: String
    /// What follows the word in the usage line.
    let usage: String
    /// What it does, in one line.
    let summary: String
    /// What is to be said beside the options.
    let notes: String
    /// The options it takes.
    let options: [Option]
  }

  /// The console itself.
  static let console = entry(ConsoleSubcommand.self)

  /// The subcommands, then the moves; a word that is both has the options of both.
  static let entries: [Entry] = {
    var entries = SubcommandTable.all.map { entry($0) }
    for move in MoveSubcommand.all {
      let summary = move.kind.summary
      if let index = entries.firstIndex(where: { $0.name == move.name }) {
        let both = entries[index]
        let more = move.options.filter { option in
          !both.options.contains { $0.name == option.name }
        }
        entries[index] = Entry(
          name: both.name, usage: both.usage, summary: both.summary + " " + summary,
          notes: both.notes, options: both.options + more)
      } else {
        entries.append(
          Entry(
            name: move.name, usage: "CASE... [options]", summary: summary, notes: "",
            options: move.options))
      }
    }
    return entries
  }()

  /// What is typed in a shell alone: the moves of a case are the console's too.
  static var outside: [OutsideCommand] {
    let moves = Set(MoveSubcommand.all.map(\.name))
    return entries.filter { !moves.contains($0.name) }
      .map { OutsideCommand(name: $0.name, summary: $0.summary) }
  }

  private static func entry(_ subcommand: any Subcommand.Type) -> Entry {
    Entry(
      name: subcommand.name, usage: subcommand.usage, summary: subcommand.summary,
      notes: subcommand.notes, options: subcommand.options)
  }
}

extension Option {
  /// What a shell offers for the value of an option.
  enum Offer: Equatable {
    /// There is no value.
    case nothing
    /// One of these words.
    case words([String])
    /// A file.
    case files
    /// A directory.
    case directories
    /// Something that cannot be listed.
    case anything
  }

  /// What a shell offers for its value, by what stands for it in the help.
  var offer: Offer {
    switch value {
    case nil: return .nothing
    case "FILE": return .files
    case "DIR": return .directories
    case let placeholder?:
      let words = placeholder.split(separator: "|").map(String.init)
      return words.count > 1 ? .words(words) : .anything
    }
  }
}
