import Console
import Exchange
import Model
import Store

/// The moves of a case without a screen: `griddesk claim CASE`, `griddesk dispatch CASE --to UNIT`.
///
/// What each move takes is declared once, in `MoveKind.form`; nothing here knows a single move but
/// for the caller that `reveal` shows.
struct MoveSubcommand {
  /// The move.
  let kind: MoveKind

  /// Its word.
  var name: String { kind.rawValue }

  /// Every move that a person may ask for.
  static let all = MoveKind.allCases.filter(\.isForDesks).map(MoveSubcommand.init)

  /// The move of a name; nil for other subcommands. `verify` is the check of the store as well: it
  /// is the move when a verdict is given.
  static func named(_ name: String, _ words: ArraySlice<String>) -> MoveSubcommand? {
    guard let kind = MoveKind(rawValue: name), kind.isForDesks else { return nil }
    let verdict = MoveField.verdict.option
    guard kind != .verify || words.contains(where: { $0.hasPrefix(verdict) }) else { return nil }
    return MoveSubcommand(kind: kind)
  }

  /// The options it takes.
  var options: [Option] {
    var own = kind.form.fields.map { Option.value($0.option, $0.placeholder, $0.help) }
    if kind == .undo {
      own.append(
        .flag("--all", "with all cases of the move that CASE was moved by last, as one move"))
    }
    return own + [
      .value("--version", "N", "refuse if the case is not at this version any more"),
      .flag("--as-json", "answer with a JSON object a case"), .store, .language,
    ]
  }

  /// The whole help.
  var help: String {
    let rule = Workflow.rule(kind)
    let needed = kind.form.needed.map { " \($0.option) \($0.placeholder)" }.joined()
    let optional = kind.form.optional.map { " [\($0.option) \($0.placeholder)]" }.joined()
    let stages = Stage.allCases.filter(rule.stages.contains).map(\.rawValue)
    let roles = StaffRole.allCases.filter(rule.roles.contains).map(\.rawValue)
    return Option.help(
      usage: "\(kind.rawValue) CASE...\(needed)\(optional)", summary: kind.summary,
      options: options,
      notes: """
        CASE is a number here, such as 0142, or an outside one, such as 8890/a-1.
        \(kind == .undo ? "Takes back the case alone, also where it was moved with others, and says so.\n" : "")Possible for: \(roles.joined(separator: ", ")).
        Possible where the case is: \(stages.joined(separator: ", ")).
        """)
  }

  /// Asks for the move on every case named, and says what came of each.
  func run(_ words: ArraySlice<String>) throws(ProgramError) -> Int32 {
    let arguments = try Arguments(words, options: options)
    var (cases, given) = try particulars(of: arguments)
    let language = try Settings.language(arguments)
    let version = try arguments.number("--version", in: 1...Int.max, default: 0)
    guard version == 0 || cases.count == 1 else {
      throw .usage("--version goes with one case, not with \(cases.count)")
    }
    guard !arguments.has("--all") || cases.count == 1 && version == 0 else {
      throw .usage("--all goes with one case of the move, and with no --version")
    }
    let store = try StoreAccess.open(arguments, .readWrite)
    var move = try move(given, in: store)
    let actor = Environment.login
    let together = try together(cases, by: actor, in: store)
    if let together, arguments.has("--all") {
      cases = together.ids.map { .number($0) }
      move = .side(.undo(of: together.batch))
    }
    let at = WallClock.now
    // Several cases moved at once are one move in the log, to be taken back together.
    let batch = cases.count > 1 && kind != .undo ? Batch(name: RunName.own) : nil
    let orders = cases.enumerated().map { index, one in
      CommandOrder(
        at: at, actor: actor, origin: batch?.origin(of: index),
        command: .move(one, move, version: version == 0 ? nil : version))
    }
    let results = try StoreAccess.perform(orders, on: store)
    var answers = MoveAnswers(
      kind: kind, words: Words(language), isJSON: arguments.has("--as-json"), store: store)
    while let result = results.dropFirst(answers.count).first, !cases.isEmpty {
      try answers.give(result, for: cases.removeFirst())
    }
    try answers.finish()
    if let together, !arguments.has("--all"), !answers.hasRefusals {
      reportLine(Words(language).undoneAlone(of: together.ids.count))
    }
    return answers.hasRefusals ? 1 : 0
  }

  /// The move of several cases that would be taken back in part: the one that a single case was
  /// moved by last. Nil where it was moved by itself, and of any other kind of move.
  private func together(
    _ cases: [CaseReference], by actor: String, in store: Store
  ) throws(ProgramError) -> BatchCases? {
    guard kind == .undo, cases.count == 1, let reference = cases.first else { return nil }
    return try StoreAccess.attempt { () throws(StoreError) in
      let id: CaseID?
      switch reference {
      case .number(let number): id = number
      case .origin(let origin): id = try store.caseID(of: origin)
      }
      let batch = try id.flatMap { (id) throws(StoreError) in try store.batch(with: id, by: actor) }
      return batch.flatMap { $0.ids.count > 1 ? $0 : nil }
    }
  }

  /// The cases named, and what the move is told. Words that name no case are the request that is
  /// approved or rejected.
  private func particulars(
    of arguments: Arguments
  ) throws(ProgramError) -> ([CaseReference], [MoveField: String]) {
    var cases: [CaseReference] = []
    var given: [MoveField: String] = [:]
    for field in kind.form.fields { given[field] = arguments[field.option] }
    for word in arguments.positional {
      if let reference = CaseReference(word) {
        cases.append(reference)
      } else if kind.form.needed.contains(.request), given[.request] == nil {
        given[.request] = word
      } else {
        throw .usage("\(word) is no number of a case, such as 0142 or 8890/a-1")
      }
    }
    guard !cases.isEmpty else {
      throw .usage("\(kind.rawValue) needs a CASE; see griddesk help \(kind.rawValue)")
    }
    return (cases, given)
  }

  private func move(
    _ given: [MoveField: String], in store: Store
  ) throws(ProgramError) -> CaseMove {
    do throws(MoveFault) {
      return try MoveReader(city: store.city, zone: store.rulebook.zone, given: given).move(kind)
    } catch {
      let option = error.field.option
      switch error {
      case .missing(let field):
        throw .usage("\(kind.rawValue) needs \(option) \(field.placeholder): \(field.help)")
      case .unreadable(let field, let found):
        throw .usage("\(option): expected \(field.expectation), found \(found)")
      case .ambiguous(_, let found, let units):
        let names = units.map(\.text).joined(separator: ", ")
        throw .usage("\(option): \(found) is the name of several: \(names)")
      }
    }
  }
}

extension CaseReference {
  /// A case as people name it: `0142`, `142`, or `8890/a-1`; nil for anything else.
  init?(_ text: String) {
    if let id = CaseID(text: text) {
      self = .number(id)
      return
    }
    guard let slash = text.firstIndex(of: "/"), slash != text.startIndex else { return nil }
    let id = text[text.index(after: slash)...]
    guard !id.isEmpty else { return nil }
    self = .origin(Origin(source: String(text[..<slash]), id: String(id)))
  }

  /// The same, for an answer.
  var text: String {
    switch self {
    case .number(let id): id.text
    case .origin(let origin): "\(origin.source)/\(origin.id)"
    }
  }
}

extension MoveField {
  /// The option of a subcommand that gives it.
  var option: String {
    switch self {
    case .with: "--co"
    case .value: "--to"
    default: "--" + rawValue
    }
  }

  /// What stands for its value in the help.
  var placeholder: String {
    switch self {
    case .to, .unit: "UNIT"
    case .with, .units: "UNIT,UNIT"
    case .queue: "NAME"
    case .reason, .basis, .remark, .text: "TEXT"
    case .days: "N"
    case .until: "TIME"
    case .into: "CASE"
    case .value: "VALUE"
    case .by: "WHO"
    case .verdict, .request, .answer, .colour, .field, .confidential: "WORD"
    }
  }

  /// What it means and what is expected, where that is not the same for any text.
  var help: String {
    switch self {
    case .verdict, .request, .answer, .colour, .field: "\(meaning): \(expectation)"
    case .to, .unit, .with, .units: "\(meaning), by code or name"
    default: meaning
    }
  }
}
