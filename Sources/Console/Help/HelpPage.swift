import Model

/// The help of a view: what can be done here and now, why the rest cannot, and how things are
/// written; narrowed by typing.
public struct HelpPage: Equatable, Sendable {
  /// What is looked for.
  public var input = LineInput()
  /// The lines, the best first while something is looked for.
  private(set) var lines: [HelpLine] = []
  /// The selected line; no heading.
  private(set) var selected = 0
  /// The first row on the screen.
  private(set) var top = 0
  /// The columns and rows that the list has on the screen.
  private(set) var room = HelpRoom(columns: 1, rows: 8)

  /// The selected line itself.
  var line: HelpLine? { lines.indices.contains(selected) ? lines[selected] : nil }

  /// Rows that the lines take in their columns.
  var rows: Int { max(1, (lines.count + room.columns - 1) / room.columns) }

  /// Puts other lines in place, the first that can be chosen selected.
  mutating func replace(_ lines: [HelpLine], in room: HelpRoom) {
    self.lines = lines
    self.room = room
    selected = lines.firstIndex { $0.isChoosable } ?? 0
    top = 0
  }

  /// Gives the same lines another room.
  mutating func fit(_ room: HelpRoom) {
    self.room = room
    show()
  }

  /// Moves the selection by so many lines that can be chosen.
  mutating func move(_ step: Int) {
    let choosable = lines.indices.filter { lines[$0].isChoosable }
    guard let last = choosable.last else { return }
    let place = choosable.firstIndex { $0 >= selected } ?? 0
    let next = max(0, min(choosable.count - 1, place + step))
    selected = choosable.indices.contains(next) ? choosable[next] : last
    show()
  }

  /// Selects a line, if it can be chosen.
  mutating func select(_ index: Int) {
    guard lines.indices.contains(index), lines[index].isChoosable else { return }
    selected = index
    show()
  }

  /// Keeps the selected line on the screen, and the heading above the first one.
  private mutating func show() {
    let row = selected % rows
    if row < top { top = row }
    if row >= top + room.rows { top = row - room.rows + 1 }
    if selected == lines.firstIndex(where: { $0.isChoosable }) { top = 0 }
    top = max(0, min(top, rows - room.rows))
  }
}

/// How much of the help the screen has room for.
struct HelpRoom: Equatable, Sendable {
  /// Columns of lines beside each other.
  let columns: Int
  /// Rows below each other.
  let rows: Int

  /// The room in a block of a size; while something is looked for the best stands first, in one
  /// column.
  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// One line of the help.
struct HelpLine: Equatable, Sendable {
  /// What it is about.
  enum Matter: Equatable, Sendable {
    /// The name of a part.
    case heading(HelpPart)
    /// Nothing: it keeps parts apart.
    case gap
    /// Something that can be done, or why it cannot.
    case deed(PaletteLine.Deed)
    /// A form of the filter language, by its place in the words.
    case filter(Int)
    /// A sign of the lists, by its place in the words.
    case sign(Int)
    /// A key of the form for a new case.
    case form(IntakeKey)
  }

  /// What it is about.
  let matter: Matter
  /// Why it cannot be done here and now.
  var obstacle: Notice?
  /// What was found in it.
  var found: PaletteLine.Found?

  /// Whether it can be selected.
  var isChoosable: Bool {
    switch matter {
    case .heading, .gap: false
    case .deed, .filter, .sign, .form: true
    }
  }
}

/// A part of the help.
enum HelpPart: Equatable, Sendable {
  /// Actions that can be done here and now.
  case group(Action.Group)
  /// Moves of the case without a key of their own.
  case moves
  /// The commands.
  case commands
  /// The filter language.
  case filter
  /// The signs of the lists.
  case signs
  /// The form for a new case.
  case form
  /// What cannot be done here and now.
  case rest
}
