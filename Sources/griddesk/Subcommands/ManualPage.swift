import Console

/// The manual page, in the language of man(7), made of the same tables as the help.
enum ManualPage {
  /// The whole page.
  static var text: String {
    var page = ".TH GRIDDESK 1 \"\" \"griddesk \(GridDesk.version)\"\n.SH NAME\n"
    page += "griddesk \\- console for a city's grid management command centre\n"
    page += ".SH SYNOPSIS\n.B griddesk\n[options]\n.br\n.B griddesk\nSUBCOMMAND [options]\n"
    page += ".br\n.B griddesk\nMOVE CASE... [options]\n"
    page += ".SH DESCRIPTION\n" + escaped(CommandCatalogue.console.summary) + "\n"
    page += options(of: CommandCatalogue.console)
    page += ".SH SUBCOMMANDS AND MOVES\n"
    for entry in CommandCatalogue.entries {
      page += ".SS \(escaped(entry.name)) \(escaped(entry.usage))\n\(escaped(entry.summary))\n"
      page += options(of: entry)
      if !entry.notes.isEmpty { page += ".PP\n.nf\n\(escaped(entry.notes))\n.fi\n" }
    }
    page += ".SH KEYS\n"
    for row in Keymap.standard.rows(in: .english) {
      page += ".TP\n.B \(escaped(row.keys))\n\(escaped(row.help))\n"
    }
    page += ".SH FILES\n"
    for (path, meaning) in files {
      page += ".TP\n.I \(escaped(path))\n\(escaped(meaning))\n"
    }
    page += ".SH EXIT STATUS\n0 done, 1 not done (one line says why), 2 wrong usage.\n"
    return page
  }

  private static let files = [
    (
      "$XDG_DATA_HOME/griddesk/griddesk.db", "the store, unless --store or GRIDDESK_STORE names one"
    ),
    ("$XDG_CONFIG_HOME/griddesk/keys", "keys remapped and unbound"),
    ("$XDG_CONFIG_HOME/griddesk/themes/", "themes of one's own"),
    ("$XDG_CONFIG_HOME/griddesk/filters", "filters saved under names"),
    ("$XDG_STATE_HOME/griddesk/", "drafts of reports that were being taken down"),
  ]

  private static func options(of entry: CommandCatalogue.Entry) -> String {
    entry.options.map { option in
      let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
      return ".TP\n\\fB\(escaped(option.name))\\fR\(value)\n\(escaped(option.help))\n"
    }.joined()
  }

  /// Text as it is: no escapes, hyphens that stay hyphens, no line that is a request.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }
}
