import Console
import Glibc
import Model
import Store

/// Changes of the rules on their way: shown first with what they would do to the open cases, saved
/// only when that is wanted.
struct RuleProposal {
  /// The changes, made in this order or not at all.
  let changes: [RuleChange]

  /// The options of every subcommand that changes rules.
  static let options: [Option] = [
    .value("--limit", "N", "list at most so many cases that would turn (20)"),
    .flag("--yes", "save it; without, only what would happen is shown"), .store, .language,
  ]

  /// Shows what would happen, and saves it with `--yes` or after a yes on a terminal.
  func settle(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let words = Words(try Settings.language(arguments))
    let limit = try arguments.number("--limit", in: 0...10_000, default: 20)
    let isSaving = arguments.has("--yes")
    let canAsk = !isSaving && isatty(0) == 1 && isatty(1) == 1
    let store = try StoreAccess.open(arguments, isSaving || canAsk ? .readWrite : .readOnly)
    let now = WallClock.now
    let actor = Environment.login
    try check(actor, now, store, words)
    let preview = try StoreAccess.attempt { () throws(StoreError) in
      try store.preview(changes, limit: limit, now: now)
    }
    var output = ByteOutput(descriptor: 1)
    for change in changes.prefix(10) {
      if let standing = store.rulebook.standing(where: change) {
        try output.write("- " + words.change(standing) + "\n")
      }
      try output.write("+ " + words.change(change) + "\n")
    }
    if changes.count > 10 { try output.write("+ ... \(changes.count - 10)\n") }
    for line in words.preview(preview, in: store.rulebook.zone) { try output.write(line + "\n") }
    guard isSaving || (canAsk && isWanted(words)) else {
      try output.write(words.notSaved + "\n")
      try output.flush()
      return 0
    }
    let orders = changes.map {
      CommandOrder(at: now, actor: actor, command: .changeRule($0))
    }
    for answer in try StoreAccess.perform(orders, on: store) {
      if case .failure(let refusal) = answer { throw .failed(words.refusal(refusal)) }
    }
    try output.write(words.saved(changes.count) + "\n")
    try output.flush()
    return 0
  }

  /// Whether all of them would be allowed, so that nothing is saved in part.
  private func check(
    _ actor: String, _ now: Instant, _ store: Store, _ words: Words
  ) throws(ProgramError) {
    let occasion = Occasion(actor: actor, at: now, city: store.city, rules: store.rulebook)
    for change in changes {
      do throws(Refusal) {
        _ = try change.decide(on: occasion)
      } catch {
        throw .failed(words.change(change) + ": " + words.refusal(error))
      }
    }
  }

  private func isWanted(_ words: Words) -> Bool {
    var output = ByteOutput(descriptor: 1)
    do throws(ProgramError) {
      try output.write(words.saveQuestion)
      try output.flush()
    } catch { return false }
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }
}

extension Arguments {
  /// A day given for an option; the default when it was not given.
  func day(_ name: String, default standard: CivilDate) throws(ProgramError) -> CivilDate {
    guard let text = self[name] else { return standard }
    guard let day = CivilDate(text: text) else {
      throw .usage("\(name): \(text) is no day such as 2026-10-01")
    }
    return day
  }

  /// A word given for an option that means something.
  func word<Value>(
    _ name: String, _ known: [String], _ meaning: (String) -> Value?
  ) throws(ProgramError) -> Value? {
    guard let text = self[name] else { return nil }
    guard let value = meaning(text) else {
      throw .usage("\(name): \(text) is none of \(known.joined(separator: ", "))")
    }
    return value
  }

  /// What a subcommand is to do: the first word that is no option.
  func verb(_ known: [String]) throws(ProgramError) -> String? {
    guard let verb = positional.first else { return nil }
    guard known.contains(verb) else {
      throw .usage("\(verb) is none of \(known.joined(separator: ", "))")
    }
    return verb
  }
}
