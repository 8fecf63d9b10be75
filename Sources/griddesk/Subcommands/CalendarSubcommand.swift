import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk calendar`: the days that differ from their weekday, and changing them.
enum CalendarSubcommand: Subcommand {
  static let name = "calendar"
  static let usage = "[set DATE --working yes|no --name NAME | import FILE] [--calendar KIND]"
  static let summary = "Lists holidays and make-up days; with set or import, changes them."
  static let options: [Option] =
    [
      .value("--calendar", "KIND", "city (the default to change), school or enterprise"),
      .value("--working", "yes|no", "whether the day is worked"),
      .value("--name", "NAME", "what it is called"),
      .value("--from", "DATE", "list days from here on (all)"),
    ] + RuleProposal.options
  static let notes = """
    A file to import is CSV with the columns date, working, perhaps name and calendar.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let kinds = CalendarKind.allCases.map(\.rawValue)
    let kind = try arguments.word("--calendar", kinds, CalendarKind.init(rawValue:))
    switch try arguments.verb(["set", "import"]) {
    case "set": return try set(arguments, kind ?? .city)
    case "import":
      guard arguments.positional.count == 2 else { throw .usage("calendar import needs one FILE") }
      let days: [CalendarDay]
      do throws(ExchangeError) {
        days = try CalendarFile.read(
          ByteSource(path: arguments.positional[1]), calendar: kind ?? .city)
      } catch {
        for line in error.details.dropFirst() { reportLine(line) }
        throw .failed(error.message)
      }
      return try propose(days, arguments)
    default: return try list(arguments, kind)
    }
  }

  private static func set(
    _ arguments: Arguments, _ kind: CalendarKind
  ) throws(ProgramError) -> Int32 {
    guard arguments.positional.count == 2,
      let isWorking = try arguments.word("--working", ["yes", "no"], CalendarFile.isWorking)
    else { throw .usage("calendar set needs a DATE and --working yes or no") }
    let text = arguments.positional[1]
    guard let date = CivilDate(text: text) else {
      throw .usage("\(text) is no day such as 2026-10-01")
    }
    return try propose(
      [
        CalendarDay(
          calendar: kind, date: date, isWorking: isWorking, name: arguments["--name"] ?? "")
      ], arguments)
  }

  /// Days that are as given already are no change.
  private static func propose(
    _ days: [CalendarDay], _ arguments: Arguments
  ) throws(ProgramError) -> Int32 {
    let known = try StoreAccess.open(arguments, .readOnly).rulebook.days
    let fresh = days.filter { !known.contains($0) }
    return try RuleProposal(changes: (fresh.isEmpty ? days : fresh).map(RuleChange.day))
      .settle(arguments)
  }

  private static func list(
    _ arguments: Arguments, _ kind: CalendarKind?
  ) throws(ProgramError) -> Int32 {
    let words = Words(try Settings.language(arguments))
    let store = try StoreAccess.open(arguments, .readOnly)
    let from = try arguments.day("--from", default: CivilDate(dayNumber: Int.min / 2))
    var table = TableWriter(columns: ["calendar", "date", "weekday", "working", "name"]) {
      Width.of($0)
    }
    for day in store.rulebook.days where day.date >= from && (kind ?? day.calendar) == day.calendar
    {
      table.row([
        day.calendar.rawValue, words.date(day.date), words.weekday(day.date),
        day.isWorking ? "yes" : "no", day.name,
      ])
    }
    table.finish()
    return try table.print()
  }
}
