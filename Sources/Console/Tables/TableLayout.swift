import Model

/// How somebody wants a table: its columns, what it is sorted by and what its rows are put together
/// by.
public struct TableLayout: Equatable, Sendable {
  /// One column.
  public struct Choice: Equatable, Sendable {
    /// Which.
    public var name: ColumnName
    /// Its width in cells; nil for its own.
    public var width: Int?

    /// A column.
    init(_ name: ColumnName, width: Int? = nil) {
      self.name = name
      self.width = width
    }
  }

  /// One key of a sort.
  public struct Key: Equatable, Sendable {
    /// The column compared.
    public var name: ColumnName
    /// Whether great values come first.
    public var isDescending: Bool

    /// A key.
    init(_ name: ColumnName, isDescending: Bool = false) {
      self.name = name
      self.isDescending = isDescending
    }
  }

  /// The widths that a column can be given.
  static let widths = 1...120

  /// The columns in their order; nil for those that fit the screen best.
  public var columns: [Choice]?
  /// What it is sorted by, three keys at most; empty for its own order.
  public var sort: [Key] = []
  /// What its rows are put together by; nil for a plain list.
  public var grouping: Grouping?
  /// Whether what is selected is shown in full beside the list, where there is room.
  public var hasPreview = true

  /// Whether nothing was chosen.
  var isPlain: Bool { self == TableLayout() }

  /// The sort as the store takes it.
  var caseSort: [CaseSort.Key] {
    sort.compactMap { key in
      key.name.sortField.map { CaseSort.Key($0, isDescending: key.isDescending) }
    }
  }

  /// Makes a column the key of a place in the sort: first ascending, then descending, then no key.
  mutating func turnKey(_ place: Int, _ name: ColumnName) {
    if sort.indices.contains(place), sort[place].name == name {
      if sort[place].isDescending {
        sort.remove(at: place)
      } else {
        sort[place].isDescending = true
      }
      return
    }
    sort.removeAll { $0.name == name }
    if sort.indices.contains(place) {
      sort[place] = Key(name)
    } else if sort.count < CaseSort.most {
      sort.append(Key(name))
    }
  }
}

/// How all tables are wanted.
public struct TableLayouts: Equatable, Sendable {
  private var layouts: [TableName: TableLayout] = [:]

  /// Tables as they come.
  public init() {}

  /// How a table is wanted.
  public subscript(table: TableName) -> TableLayout {
    get { layouts[table] ?? TableLayout() }
    set { layouts[table] = newValue.isPlain ? nil : newValue }
  }

  /// Whether no table was changed.
  var isPlain: Bool { layouts.isEmpty }
}
