/// One option a subcommand takes, as it is parsed and as its help prints it.
struct Option {
  /// The name with its dashes.
  let name: String
  /// What stands for its value in the help; nil for a switch.
  let value: String?
  /// What it does, in a few words.
  let help: String

  /// An option that takes a value.
  static func value(_ name: String, _ value: String, _ help: String) -> Option {
    Option(name: name, value: value, help: help)
  }

  /// An option that is there or not.
  static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, value: nil, help: help)
  }

  /// The store to work on; every subcommand that touches one takes it.
  static let store = value("--store", "FILE", "the store (else $GRIDDESK_STORE, else the default)")
  /// Where themes are looked for first.
  static let themes = value("--themes", "DIR", "look for themes here first")
  /// The theme.
  static let theme = value("--theme", "NAME", "one that griddesk theme lists (night)")
  /// The file of keys.
  static let keys = value(
    "--keys-file", "FILE", "the file of keys (else griddesk/keys in XDG_CONFIG_HOME)")
  /// How wide the terminal draws ambiguous characters.
  static let ambiguous = value(
    "--ambiguous", "narrow|wide|auto",
    "columns of box lines and the like: one, two, or as the terminal says (narrow)")
  /// The moment to look at.
  static let at = value("--at", "TIME", "as it was at a time, ISO 8601, its offset or local (now)")
  /// The language of the screen.
  static let language = value("--lang", "zh|en", "the language (else by LANG)")
}
