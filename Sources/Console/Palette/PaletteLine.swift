import Model

/// One line of the palette: what can be done or typed, and how it was found.
public struct PaletteLine: Equatable, Sendable {
  /// What a line stands for.
  enum Deed: Hashable, Sendable {
    /// An action of the table, with its keys.
    case action(Action)
    /// A command of the command line.
    case command(ConsoleCommand)
    /// A move of the case that has no key of its own.
    case move(MoveKind)
    /// A command for a shell: whoever looks for it learns where it is.
    case outside(OutsideCommand)
    /// A word that may stand where the caret is.
    case word(PaletteWord)
  }

  /// Which of its names was found.
  enum Field: Equatable, Sendable {
    /// The name shown first.
    case name
    /// The sentence beside it.
    case sentence
    /// A name that is not shown otherwise, such as that of the other language.
    case other(String)
  }

  /// What it stands for.
  let deed: Deed
  /// Why it cannot be done now; nil when it can.
  var obstacle: Notice?
  /// What was found in it, and which letters of that; nil where nothing was looked for.
  var found: Found?

  /// What was found in a line.
  struct Found: Equatable, Sendable {
    /// Where.
    let field: Field
    /// Which letters, counted in scalars.
    let letters: [Int]
  }
}

/// A word offered for an argument.
struct PaletteWord: Hashable, Sendable {
  /// What is put into the line.
  let text: String
  /// What it stands for.
  var meaning = Meaning.nothing

  /// What is said beside a word.
  enum Meaning: Hashable, Sendable {
    /// It speaks for itself.
    case nothing
    /// A place: what lies above it is named.
    case place(PlaceCode)
    /// A mode of the map.
    case mode(MapMode)
    /// A language.
    case language(Language)
    /// A view.
    case view(ViewName)
    /// A queue.
    case queue(Queue)
    /// A filter that is kept: how it is written.
    case filter(String)
    /// A case: its text, personal data masked.
    case text(String)
  }
}
