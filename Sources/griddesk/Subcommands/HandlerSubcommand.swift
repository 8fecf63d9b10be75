import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk handler`: the words of texts that say whose business a case is, and changing them.
enum HandlerSubcommand: Subcommand {
  static let name = "handler"
  static let usage = "[set WORD --to DEPARTMENT | none [--from DATE] [--until DATE]]"
  static let summary = "Lists the words that suggest a case's handler, and changes them."
  static let options: [Option] =
    [
      .value("--to", "DEPARTMENT", "a department by code or name; none: the word says nothing"),
      .value("--from", "DATE", "the first day it is in force (today)"),
      .value("--until", "DATE", "the last day it is in force (no end)"),
    ] + RuleProposal.options
  static let notes = """
    Of several words in a text the first in the list is the more telling; a word within a longer one
    that the text has too says nothing by itself.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    guard try arguments.verb(["set"]) != nil else { return try list(arguments) }
    guard arguments.positional.count == 2, let name = arguments["--to"] else {
      throw .usage("handler set needs a WORD and --to DEPARTMENT, or --to none")
    }
    let store = try StoreAccess.open(arguments, .readOnly)
    let today = try StoreAccess.today(arguments)
    var rule = HandlerRule(
      arguments.positional[1], try department(name, in: store.city),
      validFrom: try arguments.day("--from", default: today))
    if arguments["--until"] != nil {
      rule.validUntil = try arguments.day("--until", default: today)
    }
    return try RuleProposal(changes: [.handler(rule)]).settle(arguments)
  }

  private static func department(_ name: String, in city: City) throws(ProgramError) -> String {
    if name == "none" { return "" }
    for unit in city.units(named: name) {
      if case .department(let code) = unit { return code }
    }
    let known = city.departments.map(\.code).joined(separator: ", ")
    throw .usage("--to: \(name) is none of none, \(known)")
  }

  private static func list(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let words = Words(try Settings.language(arguments))
    let store = try StoreAccess.open(arguments, .readOnly)
    let rules = store.rulebook
    let today = rules.zone.local(WallClock.now).date
    let inForce = rules.handlerWords(on: today)
    var table = TableWriter(columns: ["word", "now", "department", "days"]) { Width.of($0) }
    func add(_ word: String, _ now: String) {
      let rows = rules.handlers.filter { $0.word == word }
      if rows.isEmpty { table.row([word, now, "-", "-"]) }
      for rule in rows {
        table.row([
          word, now, rule.department.isEmpty ? "none" : rule.department,
          words.validity(rule.validFrom, rule.validUntil),
        ])
      }
    }
    for (word, department) in inForce { add(word, department) }
    var listed = Set(inForce.map(\.word))
    for word in rules.handlers.map(\.word) where listed.insert(word).inserted {
      add(word, "none")
    }
    table.finish()
    return try table.print()
  }
}
