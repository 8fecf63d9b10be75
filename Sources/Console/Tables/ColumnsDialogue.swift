import Model

/// A table's columns being chosen: each with whether it is shown, how wide it is and which key of
/// the sort it is. The table behind shows what is chosen at once; it is remembered with Enter.
public struct ColumnsDialogue: Equatable, Sendable {
  /// One column.
  public struct Line: Equatable, Sendable {
    /// Which.
    public var choice: TableLayout.Choice
    /// Whether the table has it.
    public var isShown: Bool
  }

  /// The table.
  public let table: TableName
  /// All its columns, in the order in which the table has them.
  public private(set) var lines: [Line] = []
  /// The selected line.
  public private(set) var selected = 0
  /// The first line on the screen.
  public private(set) var top = 0
  /// How many lines the screen has.
  var screen = 10
  /// How the table is wanted, but for its columns.
  private(set) var layout: TableLayout
  /// Whether the columns are still those that fit best.
  private(set) var isAutomatic: Bool
  /// What is shown while they are.
  private let fitting: [ColumnName]
  /// The widths that columns have by themselves.
  private let widths: [ColumnName: Int]

  /// The columns of a table as it is shown.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - layout: how it is wanted.
  ///   - fitting: the columns it shows without a choice.
  ///   - widths: how wide columns are drawn now.
  init(
    _ table: TableName, _ layout: TableLayout, fitting: [ColumnName], widths: [ColumnName: Int]
  ) {
    self.table = table
    self.layout = layout
    self.fitting = fitting
    self.widths = widths
    isAutomatic = layout.columns == nil
    list(layout.columns ?? fitting.map { TableLayout.Choice($0) })
  }

  /// How the table is wanted by now.
  public var wanted: TableLayout {
    var wanted = layout
    wanted.columns = isAutomatic ? nil : lines.filter(\.isShown).map(\.choice)
    return wanted
  }

  /// The width that a line's column is drawn with; nil while it is not known.
  func width(_ line: Line) -> Int? { line.choice.width ?? widths[line.choice.name] }

  /// The place of a column in the sort, from 0, and its way.
  func key(_ name: ColumnName) -> (place: Int, isDescending: Bool)? {
    layout.sort.firstIndex { $0.name == name }.map { ($0, layout.sort[$0].isDescending) }
  }

  /// Selects another line.
  mutating func move(_ step: Int) {
    selected = max(0, min(lines.count - 1, selected + step))
    show()
  }

  /// Moves the selected column up or down among the others.
  mutating func shift(_ step: Int) {
    let target = selected + step
    guard lines.indices.contains(target) else { return }
    isAutomatic = false
    lines.swapAt(selected, target)
    selected = target
    show()
  }

  /// Shows the selected column or takes it away; the last one stays.
  mutating func toggle() {
    guard lines.indices.contains(selected) else { return }
    guard !lines[selected].isShown || lines.count(where: \.isShown) > 1 else { return }
    isAutomatic = false
    lines[selected].isShown.toggle()
  }

  /// Makes the selected column wider or narrower.
  mutating func widen(_ step: Int) {
    guard lines.indices.contains(selected) else { return }
    let width = (width(lines[selected]) ?? 8) + step
    isAutomatic = false
    lines[selected].choice.width = max(
      TableLayout.widths.lowerBound, min(width, TableLayout.widths.upperBound))
  }

  /// Makes the selected column a key of the sort; false where the table cannot be sorted by it.
  mutating func turnKey(_ place: Int) -> Bool {
    guard lines.indices.contains(selected) else { return false }
    let name = lines[selected].choice.name
    guard table.sortable.contains(name) else { return false }
    layout.turnKey(place, name)
    return true
  }

  /// Puts the rows together by something else.
  mutating func turnGrouping() {
    let all = table.groupings
    guard !all.isEmpty else { return }
    let index = layout.grouping.flatMap { all.firstIndex(of: $0) }
    layout.grouping = index.map { $0 + 1 < all.count ? all[$0 + 1] : nil } ?? all.first
  }

  /// Forgets every choice.
  mutating func reset() {
    var plain = TableLayout()
    plain.hasPreview = layout.hasPreview
    layout = plain
    isAutomatic = true
    selected = 0
    top = 0
    list(fitting.map { TableLayout.Choice($0) })
  }

  /// Keeps the selected line on the screen.
  mutating func show() {
    if selected < top { top = selected }
    if selected >= top + screen { top = selected - screen + 1 }
    top = max(0, min(top, lines.count - screen))
  }

  private mutating func list(_ shown: [TableLayout.Choice]) {
    lines = shown.map { Line(choice: $0, isShown: true) }
    let names = Set(shown.map(\.name))
    lines += table.columns.filter { !names.contains($0) }
      .map { Line(choice: TableLayout.Choice($0), isShown: false) }
  }
}
