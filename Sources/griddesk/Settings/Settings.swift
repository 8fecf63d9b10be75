import Console

/// What the command line and the environment settle together.
enum Settings {
  /// The theme: as said, else the standard one, without colours where the environment asks so.
  static func theme(_ arguments: Arguments) -> String {
    arguments["--theme"] ?? (Environment.value("NO_COLOR") == nil ? "night" : "mono")
  }

  /// How copied text gets out: a terminal that cannot take it is not asked, and where something
  /// between may swallow the question the text is shown as well. A tmux that was not told otherwise
  /// does (its option set-clipboard is `external`), and screen always.
  static func clipboard(_ arguments: Arguments) -> Clipboard {
    let terminal = Environment.value("TERM") ?? ""
    let isDeaf = ["linux", "vt", "ansi", "dumb"].contains { terminal.hasPrefix($0) }
    if arguments.has("--no-clipboard") || isDeaf { return .shown }
    let isBetween =
      Environment.value("TMUX") != nil || terminal.hasPrefix("screen")
      || terminal.hasPrefix("tmux")
    return isBetween ? .doubtful : .terminal
  }

  /// The language of the screen: as said, else by the locale.
  static func language(_ arguments: Arguments) throws(ProgramError) -> Language {
    guard let word = arguments["--lang"] else { return Language(locale: Environment.locale) }
    guard let language = Language(rawValue: word) else {
      throw .usage("--lang: \(word) is neither zh nor en")
    }
    return language
  }
}
