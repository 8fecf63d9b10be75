import Model

/// Days of calendars from a CSV file: `date` (2026-10-01), `working` (yes or no), perhaps `name` and
/// `calendar` (city, school or enterprise).
public enum CalendarFile {
  /// How many problems are listed; further ones are counted.
  private static let cap = 10

  /// Reads the days; all rows are read and all problems listed before anything is taken.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - calendar: whose days they are where a row does not say.
  /// - Returns: the days in the order of the file.
  /// - Throws: `refused` with every broken row up to a cap, or what is wrong with the file as a whole.
  public static func read(
    _ source: ByteSource, calendar: CalendarKind
  ) throws(ExchangeError) -> [CalendarDay] {
    let name = source.name
    var table = try CSVTable(source)
    let columns = try table.columns(["date", "working"])
    let (title, kind) = (table.column("name"), table.column("calendar"))
    var record = CSVRecord()
    var days: [CalendarDay] = []
    var problems: [RowProblem] = []
    var more = 0
    func note(_ problem: RowProblem) {
      if problems.count < cap { problems.append(problem) } else { more += 1 }
    }
    while try table.next(into: &record) {
      if record.isBlank { continue }
      if let problem = table.problem(with: record) {
        note(problem)
        continue
      }
      let date = record.text(columns[0]).text
      let word = record.text(columns[1]).text
      let owner = kind.map { record.text($0).text } ?? ""
      guard let day = CivilDate(text: date) else {
        note(
          table.problem(
            .malformed, record, column: columns[0], found: date,
            reason: "expected a day such as 2026-10-01"))
        continue
      }
      guard let isWorking = isWorking(word) else {
        note(
          table.problem(
            .unknownWord, record, column: columns[1], found: word, reason: "expected yes or no"))
        continue
      }
      guard let whose = owner.isEmpty ? calendar : CalendarKind(rawValue: owner) else {
        note(
          table.problem(
            .unknownWord, record, column: kind, found: owner,
            reason: "expected city, school or enterprise"))
        continue
      }
      days.append(
        CalendarDay(
          calendar: whose, date: day, isWorking: isWorking,
          name: title.map { record.text($0).text } ?? ""))
    }
    guard problems.isEmpty else { throw .refused(problems, more: more) }
    guard !days.isEmpty else { throw .notUsable(name, what: "has a header but no rows") }
    return days
  }

  /// Whether a word says that a day is worked; nil for any other word.
  public static func isWorking(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "yes", "y", "1", "true": true
    case "no", "n", "0", "false": false
    default: nil
    }
  }
}
