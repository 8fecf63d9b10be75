import Model

/// A list to choose one thing from, narrowed by typing.
public struct Chooser: Equatable, Sendable {
  /// What the choice is for.
  public enum Purpose: Equatable, Sendable {
    /// Dispatching a case.
    case dispatch(CaseID, version: Int)
    /// Verifying a case.
    case verify(CaseID, version: Int)
    /// Going to a place.
    case goTo
  }

  /// One line of the list.
  public struct Item: Equatable, Sendable {
    /// What is chosen.
    public var choice: Choice
    /// Every form somebody might type.
    var searched: String
    /// Whether it stands above the rest because it is likely.
    public var isLikely: Bool
  }

  /// What the choice is for.
  public var purpose: Purpose
  /// All items, the likely ones first.
  public var items: [Item]
  /// What has been typed.
  public var input = LineInput()
  /// The indices of the items that match.
  public private(set) var shown: [Int]
  /// The selected item.
  public private(set) var selected: Choice?
  /// The first line on the screen.
  public private(set) var top = 0
  /// How many lines the list has on the screen.
  var screen = 8

  /// A list with its first item selected.
  init(_ purpose: Purpose, _ items: [Item]) {
    self.purpose = purpose
    self.items = items
    shown = Array(items.indices)
    selected = items.first?.choice
  }

  /// Whether the list is long enough to be narrowed by typing.
  var isSearched: Bool {
    switch purpose {
    case .dispatch, .goTo: true
    case .verify: false
    }
  }

  /// The selected line among those shown.
  public var selectedLine: Int? {
    shown.firstIndex { items[$0].choice == selected }
  }

  /// Narrows the list to what has been typed; every word has to occur.
  mutating func narrow() {
    let words = input.text.split(separator: " ").map { Needle($0) }
    shown = items.indices.filter { index in
      words.allSatisfy { $0.occurs(in: items[index].searched) }
    }
    if selectedLine == nil { selected = shown.first.map { items[$0].choice } }
    show()
  }

  mutating func move(_ lines: Int) {
    guard !shown.isEmpty else { return }
    let line = max(0, min(shown.count - 1, (selectedLine ?? 0) + lines))
    selected = items[shown[line]].choice
    show()
  }

  private mutating func show() {
    let line = selectedLine ?? 0
    if line < top { top = line }
    if line >= top + screen { top = line - screen + 1 }
    top = max(0, min(top, shown.count - screen))
  }
}
