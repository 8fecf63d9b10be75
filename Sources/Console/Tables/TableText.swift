import Model

/// What is wrong with a word that says how a table is wanted.
public enum TableFault: Error, Equatable, Sendable {
  /// There is no such table.
  case noTable(String)
  /// There is no such setting of a table.
  case noSetting(String)
  /// The table has no such column; those it has.
  case noColumn(String, of: [ColumnName])
  /// A column is named twice.
  case twice(ColumnName)
  /// The width is no number of cells.
  case noWidth(String)
  /// The table cannot be sorted by that; what it can be sorted by.
  case noKey(String, of: [ColumnName])
  /// More keys than a sort has.
  case tooManyKeys(Int)
  /// Rows cannot be put together by that; by what they can.
  case noGrouping(String, of: [Grouping])
  /// Neither on nor off.
  case noSwitch(String)
  /// The line says nothing of the kind.
  case noLine
}

// One notation for the commands and for the file that remembers tables.
extension TableLayout {
  /// Columns as they are written: `number text:40 due`.
  static func columns(
    _ text: some StringProtocol, of table: TableName
  ) throws(TableFault) -> [Choice] {
    var chosen: [Choice] = []
    for word in words(text) {
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = try column(parts[0], of: table, among: table.columns) {
        .noColumn($0, of: table.columns)
      }
      guard !chosen.contains(where: { $0.name == name }) else { throw .twice(name) }
      var choice = Choice(name)
      if parts.count > 1 {
        guard let width = Int(parts[1]), widths.contains(width) else {
          throw .noWidth(String(parts[1]))
        }
        choice.width = width
      }
      chosen.append(choice)
    }
    return chosen
  }

  /// A sort as it is written: `due,-urgency`.
  static func sort(
    _ text: some StringProtocol, of table: TableName
  ) throws(TableFault) -> [Key] {
    var keys: [Key] = []
    for word in words(text) {
      let isDescending = word.hasPrefix("-")
      let name = try column(
        word.drop { $0 == "-" || $0 == "+" }, of: table, among: table.sortable
      ) {
        .noKey($0, of: table.sortable)
      }
      guard !keys.contains(where: { $0.name == name }) else { throw .twice(name) }
      keys.append(Key(name, isDescending: isDescending))
    }
    guard keys.count <= CaseSort.most else { throw .tooManyKeys(keys.count) }
    return keys
  }

  /// A grouping as it is written; nil for `none`.
  static func grouping(
    _ text: String, of table: TableName
  ) throws(TableFault) -> Grouping? {
    if text == none { return nil }
    let found = table.groupings.first { grouping in
      grouping.rawValue == text
        || Language.allCases.contains { Words($0).grouping(grouping) == text }
    }
    guard let found else { throw .noGrouping(text, of: table.groupings) }
    return found
  }

  /// What stands for no grouping.
  static let none = "none"

  /// The columns as they are written.
  static func text(_ columns: [Choice]) -> String {
    columns.map { $0.name.rawValue + ($0.width.map { ":\($0)" } ?? "") }.joined(separator: " ")
  }

  /// The sort as it is written.
  static func text(_ sort: [Key]) -> String {
    sort.map { ($0.isDescending ? "-" : "") + $0.name.rawValue }.joined(separator: ",")
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    Substring(text).split { $0 == " " || $0 == "," || $0 == "，" || $0 == "、" }
  }

  /// The column of a name, or of a title in either language.
  private static func column(
    _ word: Substring, of table: TableName, among columns: [ColumnName],
    fault: (String) -> TableFault
  ) throws(TableFault) -> ColumnName {
    if let name = ColumnName(rawValue: String(word)), columns.contains(name) { return name }
    for language in Language.allCases {
      let words = Words(language)
      if let name = columns.first(where: { words[table.title(of: $0)] == word }) { return name }
    }
    throw fault(String(word))
  }
}
