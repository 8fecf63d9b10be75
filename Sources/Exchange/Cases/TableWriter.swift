/// A plain table with aligned columns, written as its rows come.
///
/// The widths follow from the first rows, which are held back until there are enough of them;
/// later rows that are wider push their line out rather than being cut. Hidden characters are made
/// visible.
public struct TableWriter: Sendable {
  /// How many rows decide the widths.
  public static let sample = 200

  private let header: [String]
  private let caps: [Int]
  private let width: @Sendable (String) -> Int
  private var held: [[String]] = []
  private var widths: [Int]?
  private var bytes: [UInt8] = []

  /// A table with these columns; `limits` caps columns by name, in cells, with an ellipsis.
  public init(
    columns: [String], limits: [String: Int] = [:],
    width: @escaping @Sendable (String) -> Int
  ) {
    header = columns
    caps = columns.map { limits[$0] ?? Int.max }
    self.width = width
  }

  /// Adds a row, a field for each column.
  public mutating func row(_ fields: [String]) {
    let shown = zip(fields, caps).map { fit(VisibleText.revealing($0), into: $1) }
    guard let widths else {
      held.append(shown)
      if held.count == TableWriter.sample { settle() }
      return
    }
    append(shown, widths)
  }

  /// Writes what was held back; to be called after the last row.
  public mutating func finish() {
    if widths == nil { settle() }
  }

  /// Hands over what was written and begins afresh.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// Finds each column's width among the header and the rows held back, and writes them.
  private mutating func settle() {
    let all = [header] + held
    let settled = header.indices.map { column in
      all.reduce(0) { widest, row in
        column < row.count ? max(widest, width(row[column])) : widest
      }
    }
    widths = settled
    for row in all { append(row, settled) }
    held = []
  }

  /// Writes one row; no blanks are left at its end.
  private mutating func append(_ row: [String], _ widths: [Int]) {
    for (column, field) in row.enumerated() {
      bytes.append(contentsOf: field.utf8)
      guard column < row.count - 1 else { break }
      let gap = max(0, widths[column] - width(field)) + 2
      bytes.append(contentsOf: repeatElement(0x20, count: gap))
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  /// A text cut to so many cells, with an ellipsis where something was cut.
  private func fit(_ text: String, into cap: Int) -> String {
    guard cap < Int.max, text.utf8.count > cap, width(text) > cap else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let cells = width(String(character))
      guard used + cells < cap else { break }
      kept.append(character)
      used += cells
    }
    return kept + "…"
  }
}
