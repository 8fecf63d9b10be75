import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk limit`: the table of limits, and changing it.
enum LimitSubcommand: Subcommand {
  static let name = "limit"
  static let usage = "[set --span SPAN --clock CLOCK --amount N [options]]"
  static let summary = "Lists the limits; with set, shows what a new one would do, and saves it."
  static let options: [Option] =
    [
      .value(
        "--span", "SPAN", "a node (received ... verifying), total, filing, returning, slip, ..."),
      .value("--category", "PREFIX", "for this category and those below it (all)"),
      .value("--urgency", "URGENCY", "emergency, urgent or normal (all)"),
      .value("--clock", "CLOCK", "always, work-hours, work-days or calendar-days"),
      .value("--amount", "N", "minutes on always and work-hours, else days"),
      .value("--from", "DATE", "the first day it is in force (today)"),
      .value("--until", "DATE", "the last day it is in force (no end)"),
    ] + RuleProposal.options
  static let notes = """
    A limit counts for spans that begin on its days; the row for the longest category goes first,
    then one for an urgency, then the one in force since the later day, then the newer row.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    guard try arguments.verb(["set"]) != nil else { return try list(arguments) }
    let spans = LimitedSpan.all.map(\.word)
    guard
      let span = try arguments.word("--span", spans, { LimitedSpan(word: $0) }),
      let clock = try arguments.word(
        "--clock", ClockKind.allCases.map(\.rawValue), ClockKind.init(rawValue:)),
      arguments["--amount"] != nil
    else {
      throw .usage("limit set needs --span, --clock and --amount; see griddesk help limit")
    }
    let urgency = try arguments.word(
      "--urgency", Urgency.allCases.map(\.word), { Urgency(word: $0) })
    let today = try StoreAccess.today(arguments)
    var rule = LimitRule(
      category: arguments["--category"] ?? "", span: span, urgency: urgency, clock: clock,
      amount: try arguments.number("--amount", in: 0...10_000_000, default: 0),
      validFrom: try arguments.day("--from", default: today))
    if arguments["--until"] != nil {
      rule.validUntil = try arguments.day("--until", default: today)
    }
    return try RuleProposal(changes: [.limit(rule)]).settle(arguments)
  }

  private static func list(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let words = Words(try Settings.language(arguments))
    let store = try StoreAccess.open(arguments, .readOnly)
    let today = store.rulebook.zone.local(WallClock.now).date
    var table = TableWriter(
      columns: ["span", "category", "urgency", "limit", "clock", "days", "in_force"]
    ) { Width.of($0) }
    for span in LimitedSpan.all {
      for rule in store.rulebook.limits where rule.span == span {
        table.row([
          span.word, rule.category.isEmpty ? "*" : rule.category, rule.urgency?.word ?? "*",
          words.amount(rule.amount, rule.clock), rule.clock.rawValue,
          words.validity(rule.validFrom, rule.validUntil),
          rule.isInForce(on: today) ? "yes" : "no",
        ])
      }
    }
    table.finish()
    return try table.print()
  }
}

extension TableWriter {
  /// Writes the table to the standard output.
  mutating func print() throws(ProgramError) -> Int32 {
    var output = ByteOutput(descriptor: 1)
    try output.write(take())
    try output.flush()
    return 0
  }
}

extension StoreAccess {
  /// Today in the city of the store that the arguments name.
  static func today(_ arguments: Arguments) throws(ProgramError) -> CivilDate {
    try open(arguments, .readOnly).rulebook.zone.local(WallClock.now).date
  }
}
