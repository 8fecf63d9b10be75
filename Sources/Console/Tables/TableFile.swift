import Model

/// The text that remembers how tables are wanted: a setting a line.
///
///     cases.columns = urgency number text:40 holder due
///     cases.sort = due,-urgency
///     cases.group = town
///     cases.preview = off
///
/// A line that begins with `#` is a remark. A line with a fault changes nothing; the others hold.
public struct TableFile: Sendable {
  /// What is wrong with a line.
  public struct Problem: Equatable, Sendable {
    /// The line, from 1; 0 for the file as a whole.
    public let line: Int
    /// What is wrong.
    public let fault: TableFault

    /// A fault of a line.
    public init(line: Int, fault: TableFault) {
      self.line = line
      self.fault = fault
    }
  }

  /// How the tables are wanted.
  public private(set) var tables = TableLayouts()
  /// What is wrong with the text, in the order of its lines.
  public private(set) var problems: [Problem] = []

  /// Reads the text.
  public init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let said = line.drop(while: \.isWhitespace)
      guard let first = said.first, first != "#" else { continue }
      do throws(TableFault) {
        try take(said)
      } catch {
        problems.append(Problem(line: index + 1, fault: error))
      }
    }
  }

  /// The text for tables.
  public static func text(_ tables: TableLayouts) -> String {
    var text = "# Tables of the griddesk console, one TABLE.SETTING = VALUE a line.\n"
    for name in TableName.allCases {
      let layout = tables[name]
      func add(_ setting: Setting, _ value: String) {
        text += name.rawValue + "." + setting.rawValue + " = " + value + "\n"
      }
      if let columns = layout.columns { add(.columns, TableLayout.text(columns)) }
      if !layout.sort.isEmpty { add(.sort, TableLayout.text(layout.sort)) }
      if let grouping = layout.grouping { add(.group, grouping.rawValue) }
      if !layout.hasPreview { add(.preview, "off") }
    }
    return text
  }

  private enum Setting: String {
    case columns
    case sort
    case group
    case preview
  }

  private mutating func take(_ line: Substring) throws(TableFault) {
    let sides = line.split(separator: "=", maxSplits: 1)
    guard sides.count == 2 else { throw .noLine }
    let value = TableFile.trimmed(sides[1])
    let names = TableFile.trimmed(sides[0]).split(separator: ".", maxSplits: 1)
    guard names.count == 2 else { throw .noLine }
    guard let table = TableName(rawValue: String(names[0])) else {
      throw .noTable(String(names[0]))
    }
    guard let setting = Setting(rawValue: String(names[1])) else {
      throw .noSetting(String(names[1]))
    }
    switch setting {
    case .columns:
      let columns = try TableLayout.columns(value, of: table)
      tables[table].columns = columns.isEmpty ? nil : columns
    case .sort: tables[table].sort = try TableLayout.sort(value, of: table)
    case .group: tables[table].grouping = try TableLayout.grouping(value, of: table)
    case .preview:
      guard value == "on" || value == "off" else { throw .noSwitch(value) }
      tables[table].hasPreview = value == "on"
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let begun = text.drop(while: \.isWhitespace)
    guard let last = begun.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(begun[...last])
  }
}
