import Cells

/// A key named at the bottom of the screen, with a word for what it does.
struct KeyHint: Equatable {
  /// What the key stands for. Hints are made for every frame: this holds nothing that would have to
  /// be counted when it is handed on.
  enum Meaning: Equatable {
    /// An action.
    case action(Action)
    /// Two actions, with a key each.
    case pair(Action, Action)
    /// The views, with a key each.
    case views
    /// Keys of what lies over the view, by the names in the hint.
    case named
    /// What leaves what lies over the view, whatever key goes back in the view itself.
    case leaving
    /// What takes it, likewise.
    case taking
    /// The key of an action, for what lies over the view.
    case bound(Action)
    /// The key that may follow those begun, by its place among them.
    case following(Int)
    /// The arrows up and down, a column each.
    case arrows
  }

  /// The key, or several with blanks between them.
  let key: String
  /// The word.
  let text: String
  /// What it stands for.
  let meaning: Meaning

  init(_ key: String, _ text: String, _ meaning: Meaning = .named) {
    self.key = key
    self.text = text
    self.meaning = meaning
  }

  /// What a click does on a column of the hint, counted from its key's first; the word belongs to
  /// the first key.
  ///
  /// - Parameters:
  ///   - column: the column, 0 for the first of the key.
  ///   - state: where it is clicked on.
  ///   - columns: how many a text takes.
  /// - Returns: nil where several keys are named and none of them is meant.
  func target(
    at column: Int, in state: State, columns: (String) -> Int
  ) -> MouseTarget? {
    let parts = key.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    if column < columns(key) {
      var end = 0
      index = -1
      for (place, part) in parts.enumerated() {
        let start = end
        end += columns(part)
        if (start..<end).contains(column) { index = place }
        end += 1
      }
    }
    switch meaning {
    case .action(let action): return .action(action)
    case .pair(let one, let other):
      return index < 0 ? nil : .action(index == 0 ? one : other)
    case .views:
      let actions = Action.allCases.filter { $0.view != nil }
      return actions.indices.contains(index) ? .action(actions[index]) : nil
    case .leaving: return .key(.escape)
    case .taking: return .key(.enter)
    case .bound(let action):
      return state.keymap.keys(of: action).first?.keys.first.map { .key($0) }
    case .following(let place):
      let next = state.keymap.following(state.begun, in: state.context)
      return next.indices.contains(place) ? .key(next[place].key) : nil
    case .arrows: return .key(column == 0 ? .up : .down)
    case .named:
      guard parts.indices.contains(index) else { return nil }
      return KeyHint.key(named: parts[index]).map { .key($0) }
    }
  }

  /// The key that a hint's word names.
  static func key(named name: String) -> Key? { Key(notation: name) ?? Key(notation: "<\(name)>") }
}

/// A hint with the columns it takes.
struct PlacedHint: Equatable {
  /// The hint.
  let hint: KeyHint
  /// Its first column.
  let x: Int
  /// The column after its last.
  let end: Int
}

extension FooterLines {
  /// The hints that the row has room for.
  func placed(columns: (String) -> Int) -> [PlacedHint] {
    var placed: [PlacedHint] = []
    place(columns: columns) { placed.append(PlacedHint(hint: $0, x: $1, end: $2)) }
    return placed
  }

  /// Hands over the hints that the row has room for, each with its first column and the one after
  /// its last.
  func place(columns: (String) -> Int, _ body: (KeyHint, Int, Int) -> Void) {
    let row = scene.layout.footer
    let hints = hints
    func width(_ hint: KeyHint) -> Int { columns(hint.key) + 1 + columns(hint.text) }
    // The last hints, help and the way out, keep their room, and the views where they are clicked on.
    let hasViews = scene.state.takesMouse && hints.contains { $0.meaning == .views }
    let kept = hints.suffix(hasViews ? 3 : 2)
    var reserved = kept.reduce(0) { $0 + width($1) + 3 }
    var x = row.x + 1
    for (index, hint) in hints.enumerated() {
      if index >= kept.startIndex { reserved = 0 }
      let end = x + width(hint)
      guard end + reserved < row.right else { continue }
      body(hint, x, end)
      x = end + 3
    }
  }
}

extension FilterLine {
  /// The keys of the line, as far as the row has room.
  func placed(columns: (String) -> Int) -> [PlacedHint] {
    let row = scene.layout.footer
    var x = row.x + 1
    var placed: [PlacedHint] = []
    for (key, text) in scene.words.filterKeys {
      let end = x + columns(key) + 1 + columns(text)
      guard end < row.right else { break }
      let hint = KeyHint(key, text, key == FilterLine.arrows ? .arrows : .named)
      placed.append(PlacedHint(hint: hint, x: x, end: end))
      x = end + 3
    }
    return placed
  }

  /// How the words write the arrows up and down.
  private static let arrows = "↑↓"
}
