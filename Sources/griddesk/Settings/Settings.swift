import Console

/// What the command line and the environment settle together.
enum Settings {
  /// The theme: as said, else the standard one, without colours where the environment asks so.
  static func theme(_ arguments: Arguments) -> String {
    arguments["--theme"] ?? (Environment.value("NO_COLOR") == nil ? "night" : "mono")
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
