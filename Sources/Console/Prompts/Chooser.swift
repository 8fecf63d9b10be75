import Model

/// A list to choose one thing from, narrowed by typing.
public struct Chooser: Equatable, Sendable {
  /// What the choice is for.
  public enum Purpose: Equatable, Sendable {
    /// What to do with a case; the request reads it, so that what is offered is right.
    case menu(CaseID, reading: Int?)
    /// A step of a move.
    case move(MoveChain)
    /// Going to a place.
    case goTo
    /// Listing the cases of a queue.
    case queue
    /// Changing a limit, a number of the city's or a day.
    case rules
  }

  /// Why a line stands above the rest.
  public enum Likely: Hashable, Sendable {
    /// A case may belong there.
    case handler(HandlerProposal.Reason)
    /// It fits how the case stands.
    case fitting
    /// It may be the same matter: how long before or after this case it came in, in seconds.
    case similar(Int64)
  }

  /// One line of the list.
  public struct Item: Equatable, Sendable {
    /// What is chosen.
    public var choice: Choice
    /// Every form somebody might type.
    var searched: String
    /// Why it stands above the rest; nil for one of the rest.
    public var likely: Likely?
    /// What is shown beside a bare number or word.
    var detail = ""

    /// Whether it stands above the rest.
    public var isLikely: Bool { likely != nil }
  }

  /// What the choice is for.
  public var purpose: Purpose
  /// All items, the likely ones first.
  public var items: [Item]
  /// What has been typed.
  public var input = LineInput()
  /// What has been marked, in that order, where several may be chosen.
  public private(set) var marked: [Choice] = []
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
    case .menu, .goTo, .queue, .rules: true
    case .move(let chain):
      switch chain.step {
      case .units, .unit, .other: true
      case .value: chain.draft.field == .grid || chain.draft.field == .category
      default: false
      }
    }
  }

  /// Whether its lines are few enough to be read from the first to the last.
  var isReadWhole: Bool {
    switch purpose {
    case .menu, .queue, .rules: true
    case .goTo, .move: false
    }
  }

  /// Whether it is the list of moves.
  var isMenu: Bool {
    if case .menu = purpose { return true }
    return false
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

  /// Marks the selected line, or takes the mark off it, and shows the whole list again for the next.
  mutating func mark() {
    guard let selected, selectedLine != nil else { return }
    if let index = marked.firstIndex(of: selected) {
      marked.remove(at: index)
    } else {
      marked.append(selected)
    }
    guard !input.characters.isEmpty else { return }
    input.replace("")
    narrow()
  }

  /// Whether several lines can be marked.
  var takesSeveral: Bool {
    if case .move(let chain) = purpose { return chain.takesSeveral }
    return false
  }

  /// What is chosen now: what was marked, else the selected line, else the case whose number, the
  /// category whose path or the day that was typed where one is wanted.
  var chosen: [Choice] {
    if !marked.isEmpty { return marked }
    if let selected, selectedLine != nil { return [selected] }
    let typed = input.trimmed
    if purpose == .rules {
      return CivilDate(text: typed).map { [.rule(.exception(on: $0))] } ?? []
    }
    guard case .move(let chain) = purpose else { return [] }
    if chain.step == .other { return CaseID(text: typed).map { [.other($0)] } ?? [] }
    // A city may have categories that the table does not know.
    let isCategory = chain.step == .value && chain.draft.field == .category
    return isCategory && !typed.isEmpty ? [.category(typed)] : []
  }

  /// Puts other items in place; what was selected stays so while nothing else was done yet.
  mutating func replace(_ items: [Item]) {
    let isUntouched = marked.isEmpty && input.characters.isEmpty && selectedLine ?? 0 == 0
    self.items = items
    if isUntouched { selected = nil }
    narrow()
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
