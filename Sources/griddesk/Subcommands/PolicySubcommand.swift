import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk policy`: the city's numbers that are no limits of time, and changing them.
enum PolicySubcommand: Subcommand {
  static let name = "policy"
  static let usage = "[set NAME --amount N [--from DATE] [--until DATE]]"
  static let summary = "Lists the city's numbers, such as how often a case may be returned."
  static let options: [Option] =
    [
      .value("--amount", "N", "the number"),
      .value("--from", "DATE", "the first day it is in force (today)"),
      .value("--until", "DATE", "the last day it is in force (no end)"),
    ] + RuleProposal.options

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    guard try arguments.verb(["set"]) != nil else { return try list(arguments) }
    guard arguments.positional.count == 2, arguments["--amount"] != nil else {
      throw .usage("policy set needs a NAME and --amount N")
    }
    let word = arguments.positional[1]
    guard let policy = Policy(rawValue: word) else {
      let known = Policy.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(word) is none of \(known)")
    }
    let today = try StoreAccess.today(arguments)
    var rule = PolicyRule(
      policy, try arguments.number("--amount", in: 0...1_000_000, default: 0),
      validFrom: try arguments.day("--from", default: today))
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
      let amount = String(store.rulebook.amount(of: policy, at: now))
      let rows = store.rulebook.policies.filter { $0.policy == policy }
      if rows.isEmpty { table.row([policy.rawValue, amount, "-", "-"]) }
      for rule in rows {
        table.row([
          policy.rawValue, amount, String(rule.amount),
          words.validity(rule.validFrom, rule.validUntil),
        ])
      }
    }
    table.finish()
    return try table.print()
  }
}
