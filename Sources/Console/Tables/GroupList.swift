import Model

/// The cases of the list put together, a line each: how many, how many late, and their share. Lines
/// stand in the order of codes or names and never in that of the figures, so that nothing moves while
/// they change.
public struct GroupList: Equatable, Sendable {
  /// One line.
  public struct Group: Equatable, Sendable {
    /// What its cases have in common.
    public var value: CaseSort.Value
    /// How many there are.
    public var sum: CaseGroups.Sum
  }

  /// Seconds between two counts.
  static let patience: Int64 = 15
  /// How many cases one step counts: two milliseconds, for which a key may have to wait.
  public static let budget = 500

  /// What the cases are put together by.
  public let grouping: Grouping
  /// The lines.
  public private(set) var groups: [Group] = []
  /// The selected group.
  public var selected: CaseSort.Value?
  /// The first line on the screen.
  public private(set) var top = 0
  /// How many lines the screen has.
  var screen = 10
  /// The group whose cases are listed; nil while the groups are.
  var inside: CaseSort.Value?
  /// The list's filter around the groups, and how it is written.
  var outer: (filter: Filter, text: String) = (.everything, "")
  /// The number of the step of counting that is under way.
  var awaited: Int?
  /// Whether any count was completed.
  public private(set) var isLoaded = false
  /// Whether the cases may have changed since they were counted.
  var needsCount = true
  /// When counting began last.
  var countedAt = Instant(seconds: .min / 2)

  /// Groups not counted yet.
  init(_ grouping: Grouping) { self.grouping = grouping }

  /// All of them together.
  public var total: CaseGroups.Sum {
    groups.reduce(into: CaseGroups.Sum()) {
      $0.count += $1.sum.count
      $0.late += $1.sum.late
    }
  }

  /// The index of the selected group.
  public var selectedIndex: Int? { groups.firstIndex { $0.value == selected } }

  /// The groups on the screen.
  public var visible: Range<Int> {
    let first = min(top, groups.count)
    return first..<min(groups.count, first + screen)
  }

  /// The cases are others: counting begins anew, and what was counted stays on the screen till then.
  mutating func restart() {
    awaited = nil
    needsCount = true
    countedAt = Instant(seconds: .min / 2)
  }

  /// Takes over a count that is complete.
  mutating func take(_ sums: [CaseSort.Value: CaseGroups.Sum]) {
    isLoaded = true
    groups = sums.map { Group(value: $0.key, sum: $0.value) }
      .sorted { $0.value.comes(before: $1.value) }
    if selectedIndex == nil { selected = groups.first?.value }
    show()
  }

  /// Moves the selection.
  mutating func move(_ stride: Stride) {
    guard !groups.isEmpty else { return }
    let index = selectedIndex ?? 0
    let target =
      switch stride {
      case .lines(let lines): index + lines
      case .pages(let pages): index + pages * screen
      case .home: 0
      case .end: groups.count - 1
      }
    selected = groups[max(0, min(groups.count - 1, target))].value
    show()
  }

  /// Keeps the selected group on the screen.
  mutating func show() {
    let index = selectedIndex ?? 0
    if index < top { top = index }
    if index >= top + screen { top = index - screen + 1 }
    top = max(0, min(top, groups.count - screen))
  }

  /// Whether two are the same.
  public static func == (left: GroupList, right: GroupList) -> Bool {
    left.grouping == right.grouping && left.groups == right.groups
      && left.selected == right.selected && left.top == right.top && left.screen == right.screen
      && left.inside == right.inside && left.outer.filter == right.outer.filter
      && left.outer.text == right.outer.text && left.awaited == right.awaited
      && left.isLoaded == right.isLoaded && left.needsCount == right.needsCount
      && left.countedAt == right.countedAt
  }
}

extension Grouping {
  /// What cases have in common.
  var field: CaseSort.Field {
    switch self {
    case .town: .town
    case .unit: .holder
    case .category: .category
    }
  }
}
