import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk policy`: the city's numbers that are no limits of time, and changing them.
enum PolicySubcommand: Subcommand {
  static let name = "policy"
  static let usage = "[set NAME --amount VALUE [--from DATE] [--until DATE]]"
  static let summary = "Lists the city's numbers, such as how often a case may be returned."
  static let options: [Option] =
    [
      .value("--amount", "VALUE", "a number; of a shift a time such as 18:00, or an urgency"),
      .value("--from", "DATE", "the first day it is in force (today)"),
      .value("--until", "DATE", "the last day it is in force (no end)"),
    ] + RuleProposal.options
  static let notes = """
    unfiled-dispatch says from which urgency on a case may be dispatched before it is filed: none,
    emergency (as a store begins with), urgent or normal. What a citizen or the media report has to
    be looked at on the spot and filed first otherwise; such a dispatch files it, and the log says
    that nobody had looked. The shifts begin at a time of the day, none means there is no such shift.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    guard try arguments.verb(["set"]) != nil else { return try list(arguments) }
    guard arguments.positional.count == 2, let text = arguments["--amount"] else {
      throw .usage("policy set needs a NAME and --amount VALUE")
    }
    let word = arguments.positional[1]
    guard let policy = Policy(rawValue: word) else {
      let known = Policy.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(word) is none of \(known)")
    }
    guard let amount = policy.form.amount(of: text) else {
      throw .usage("--amount: expected \(policy.form.expectation), found \(text)")
    }
    let today = try StoreAccess.today(arguments)
    var rule = PolicyRule(
      policy, amount, validFrom: try arguments.day("--from", default: today))
    if arguments["--until"] != nil {
      rule.validUntil = try arguments.day("--until", default: today)
    }
    return try RuleProposal(changes: [.policy(rule)]).settle(arguments)
  }

  private static func list(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let words = Words(try Settings.language(arguments))
    let store = try StoreAccess.open(arguments, .readOnly)
    let now = WallClock.now
    var table = TableWriter(columns: ["name", "now", "amount", "days"]) { Width.of($0) }
    for policy in Policy.allCases {
      let amount = policy.form.text(of: store.rulebook.amount(of: policy, at: now))
      let rows = store.rulebook.policies.filter { $0.policy == policy }
      if rows.isEmpty { table.row([policy.rawValue, amount, "-", "-"]) }
      for rule in rows {
        table.row([
          policy.rawValue, amount, policy.form.text(of: rule.amount),
          words.validity(rule.validFrom, rule.validUntil),
        ])
      }
    }
    table.finish()
    return try table.print()
  }
}
