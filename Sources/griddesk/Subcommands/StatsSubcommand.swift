import Cells
import Exchange
import Model
import Store

/// `griddesk stats`: the figures of all cases, by group.
enum StatsSubcommand: Subcommand {
  static let name = "stats"
  static let usage = "[--by town|village|category|channel|state] [--at TIME] [--format table|csv]"
  static let summary = "Prints the figures of all cases with their numerators and denominators."
  static let options: [Option] = [
    .store, .at,
    .value("--by", "GROUP", "town (the default), village, category, channel or state"),
    .value("--format", "FORMAT", "table (the default) or csv"),
  ]
  static let notes = """
    due = closed, and overdue but still open; closing = closed / due; on-time = closed on time / due.
    A rate without a denominator is shown as a dash. set_aside = closed as void, merged or excluded:
    these were not due, so they are in the total and in no rate; excluded = how many of them were
    excluded, for the rates with them.
    """

  private static let header = [
    "key", "name", "total", "open", "late", "overdue", "closed", "with_limit", "on_time", "due",
    "closing_rate", "on_time_rate", "set_aside", "excluded",
  ]

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let word = arguments["--by"] ?? "town"
    guard let group = StatisticsGroup(rawValue: word) else {
      let known = StatisticsGroup.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("--by: \(word) is no group; there are: \(known)")
    }
    let format = arguments["--format"] ?? "table"
    guard ["table", "csv"].contains(format) else {
      throw .usage("--format: \(format) is neither table nor csv")
    }
    let (store, now) = try StoreAccess.openAtMoment(arguments)
    let rows = try StoreAccess.attempt { () throws(StoreError) in
      try store.statistics(by: group, now: now)
    }
    var sum = StatisticsRow(key: "all", name: "")
    for row in rows {
      sum.open += row.open
      sum.late += row.late
      sum.overdue += row.overdue
      sum.closed += row.closed
      sum.closedWithLimit += row.closedWithLimit
      sum.onTime += row.onTime
      sum.setAside += row.setAside
      sum.excluded += row.excluded
    }
    // Cases without a place or category stand in a row without a key.
    let nameless = group == .town || group == .village ? "unlocated" : "none"
    let lines = (rows + [sum]).map { cells(of: $0, nameless: nameless) }
    var output = ByteOutput(descriptor: 1)
    try output.write(format == "csv" ? csv(lines) : table(lines))
    try output.flush()
    return 0
  }

  private static func csv(_ lines: [[String]]) -> [UInt8] {
    var writer = CSVWriter()
    for line in [header] + lines { writer.row(line) }
    return writer.take()
  }

  private static func table(_ lines: [[String]]) -> [UInt8] {
    var writer = TableWriter(columns: header) { Width.of($0) }
    for line in lines { writer.row(line) }
    writer.finish()
    return writer.take()
  }

  private static func cells(of row: StatisticsRow, nameless: String) -> [String] {
    [
      row.key, row.key.isEmpty ? nameless : row.name,
      String(row.total), String(row.open), String(row.late),
      String(row.overdue), String(row.closed), String(row.closedWithLimit), String(row.onTime),
      String(row.dueToClose), rate(row.closed, of: row.dueToClose),
      rate(row.onTime, of: row.dueToClose), String(row.setAside), String(row.excluded),
    ]
  }

  /// A rate in per cent with two decimals, rounded half up.
  private static func rate(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let hundredths = (part * 20_000 + whole) / (2 * whole)
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
  }
}
