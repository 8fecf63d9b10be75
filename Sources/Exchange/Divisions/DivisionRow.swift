import Model

/// One row of a division file, read field by field; what cannot be read is noted as a problem.
struct DivisionRow {
  let record: CSVRecord
  let header: [String]
  let file: String
  private(set) var problems: [RowProblem] = []

  init(record: CSVRecord, header: [String], file: String) {
    self.record = record
    self.header = header
    self.file = file
  }

  mutating func report(
    _ kind: RowProblem.Kind, _ column: String, found: String = "", reason: String
  ) {
    problems.append(
      RowProblem(
        kind, file: file, row: record.row, line: record.line, column: column, found: found,
        reason: reason))
  }

  /// The field of a column, empty when the file has no such column. Names are shown and compared
  /// for ever after, so text that is not clean is refused here.
  mutating func text(_ column: String) -> String {
    guard let index = header.firstIndex(where: { $0.lowercased() == column }) else { return "" }
    let (text, isRepaired) = record.text(index)
    if isRepaired {
      report(.notText, column, found: text, reason: "is not UTF-8; save the file as UTF-8")
    } else if text.unicodeScalars.contains(where: \.isHidden) {
      report(.notText, column, found: text, reason: "holds invisible or control characters")
    }
    return text
  }

  /// The level of the row's code, whichever it is; nil where there is no code.
  var level: PlaceLevel? {
    guard let index = header.firstIndex(where: { $0.lowercased() == "code" }) else { return nil }
    return PlaceCode(text: record.text(index).text)?.level
  }

  /// The name, which must not be blank.
  mutating func name() -> String {
    let name = text("name")
    if name.isEmpty { report(.blank, "name", reason: "expected a name, found nothing") }
    return name
  }

  /// A code of one level; nil, with the reason noted, when the field holds none.
  mutating func code(_ level: PlaceLevel, _ column: String = "code") -> PlaceCode? {
    let found = text(column)
    let digits = 6 + 3 * level.rawValue
    guard !found.isEmpty else {
      report(.blank, column, reason: "expected a code of \(digits) digits, found nothing")
      return nil
    }
    guard let code = PlaceCode(text: found), code.level == level else {
      report(.malformed, column, found: found, reason: "expected a code of \(digits) digits")
      return nil
    }
    return code
  }

  /// A position from two columns in degrees; nil when both are blank or one cannot be used.
  mutating func coordinate(longitude: String, latitude: String) -> Coordinate? {
    let east = text(longitude)
    let north = text(latitude)
    if east.isEmpty, north.isEmpty { return nil }
    guard let eastDegrees = degrees(east, longitude, within: 180),
      let northDegrees = degrees(north, latitude, within: 90)
    else { return nil }
    return Coordinate(longitude: eastDegrees, latitude: northDegrees)
  }

  private mutating func degrees(_ found: String, _ column: String, within most: Double) -> Double? {
    guard let value = Double(found), abs(value) <= most else {
      report(
        .malformed, column, found: found,
        reason: "expected degrees between -\(Int(most)) and \(Int(most))")
      return nil
    }
    return value
  }

  /// A whole number of at least 0; nil when the column is absent or blank.
  mutating func count(_ column: String) -> Int? {
    let found = text(column)
    if found.isEmpty { return nil }
    guard let count = Int(found), (0...1_000_000_000).contains(count) else {
      report(.malformed, column, found: found, reason: "expected a whole number of at least 0")
      return nil
    }
    return count
  }
}
