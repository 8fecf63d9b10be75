import Cells
import Console
import Exchange
import Glibc
import Model
import Store

/// `griddesk case`: one case as text, its whole way, or a file that proves it.
enum CaseSubcommand: Subcommand {
  static let name = "case"
  static let usage = "CASE [--trace [--as-json] | --export FILE [--with-persons --reason TEXT]]"
  static let summary = "Prints a case, its whole way, or writes it out with its hashes."
  static let options: [Option] = [
    .store,
    .flag(
      "--trace", "after each event: node, hands, since, until, which limit, who, what was said"),
    .flag("--as-json", "the way as JSON lines, one for each stretch from an event to the next"),
    .value("--export", "FILE", "write its events with their hashes, for griddesk verify FILE"),
    .flag("--with-persons", "with what tells of persons; only for a case in one's own hands"),
    .value("--reason", "TEXT", "why persons are needed: it is kept in the log"),
    .language,
  ]
  static let notes = """
    CASE is a number here, such as 0142, or an outside one, such as 8890/a-1.
    An export holds JSON lines: a heading with the newest event of the whole log and its hash, then
    each event of the case as it stands in the log, with the hash before it and its own: SHA-256
    over both. What tells of persons is left out unless asked for; the hash of such an event stands
    for it. griddesk verify FILE checks it on any machine; with --store also against that store.
    Somebody who can write both a file and all its hashes can only be caught by the log itself or
    by the newest hash noted elsewhere: compare head_hash.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    guard arguments.positional.count == 1, let word = arguments.positional.first else {
      throw .usage("case needs one CASE, such as 0142 or 8890/a-1")
    }
    guard let reference = CaseReference(word) else {
      throw .usage("\(word) is no number of a case, such as 0142 or 8890/a-1")
    }
    let language = try Settings.language(arguments)
    let withPersons = arguments.has("--with-persons")
    let store = try StoreAccess.open(arguments, withPersons ? .readWrite : .readOnly)
    let id = try id(of: reference, in: store)
    if let path = arguments["--export"] {
      if withPersons { try reveal(id, arguments, language, store) }
      return try export(id, to: path, withPersons: withPersons, store)
    }
    guard !withPersons else { throw .usage("--with-persons goes with --export") }
    let isTrace = arguments.has("--trace")
    guard arguments.has("--as-json") else {
      return try show(id, isTrace: isTrace, language, store)
    }
    guard isTrace else { throw .usage("--as-json goes with --trace") }
    return try writeTrace(of: id, store)
  }

  private static func id(of reference: CaseReference, in store: Store) throws(ProgramError)
    -> CaseID
  {
    switch reference {
    case .number(let id): return id
    case .origin(let origin):
      let found = try StoreAccess.attempt { () throws(StoreError) in try store.caseID(of: origin) }
      guard let found else { throw .failed("there is no case \(reference.text)") }
      return found
    }
  }

  private static func show(
    _ id: CaseID, isTrace: Bool, _ language: Language, _ store: Store
  ) throws(ProgramError) -> Int32 {
    let card = try card(id, in: store)
    let now = WallClock.now
    let situation = try StoreAccess.attempt { () throws(StoreError) in
      try store.situation(now: now)
    }
    let state = State(
      situation: situation, now: now, size: Size(width: 100, height: 30),
      actor: Environment.login, language: language)
    let lines =
      isTrace ? Console.trace(of: card, in: state) : Console.text(of: card, in: state, width: 96)
    var output = ByteOutput(descriptor: 1)
    for line in lines { try output.write(line + "\n") }
    try output.flush()
    return 0
  }

  /// A case of the login's place; another desk's is none here, as in the console.
  private static func card(_ id: CaseID, in store: Store) throws(ProgramError) -> CaseCard {
    let card = try StoreAccess.attempt { () throws(StoreError) in try store.card(id) }
    let scope = store.rulebook.scope(of: Environment.login)
    guard let card, scope.matches(card.row, at: WallClock.now) else {
      throw .failed("there is no case \(id.text)")
    }
    return card
  }

  private static func writeTrace(of id: CaseID, _ store: Store) throws(ProgramError) -> Int32 {
    let card = try card(id, in: store)
    var writer = TraceWriter(of: card.row.item, zone: store.rulebook.zone)
    writer.add(CaseTrace(of: card, under: store.rulebook))
    var output = ByteOutput(descriptor: 1)
    try output.write(writer.take())
    try output.flush()
    return 0
  }

  /// A look at persons is a move of its own, with a reason, and only in one's own hands.
  private static func reveal(
    _ id: CaseID, _ arguments: Arguments, _ language: Language, _ store: Store
  ) throws(ProgramError) {
    let reason = try arguments.required("--reason", for: "case --with-persons")
    let order = CommandOrder(
      at: WallClock.now, actor: Environment.login,
      command: .move(.number(id), .side(.reveal(reason: reason)), version: nil))
    guard case .failure(let refusal)? = try StoreAccess.perform([order], on: store).first else {
      return
    }
    throw .failed("\(id.text): " + Words(language).refusal(refusal))
  }

  private static func export(
    _ id: CaseID, to path: String, withPersons: Bool, _ store: Store
  ) throws(ProgramError) -> Int32 {
    let caller = try card(id, in: store).row.item.caller
    let found = try StoreAccess.attempt { () throws(StoreError) in try store.proof(of: id) }
    guard let found else { throw .failed("there is no case \(id.text)") }
    let proof = withPersons ? found : found.withoutPersons(caller: caller)
    let text = String(decoding: ProofFile.bytes(of: proof), as: UTF8.self)
    if path == "-" {
      var output = ByteOutput(descriptor: 1)
      try output.write(text)
      try output.flush()
      return 0
    }
    try NewFile.write(text, to: path)
    let withheld = proof.events.count { $0.body == nil }
    reportLine(
      "\(id.text): \(proof.events.count) events in \(TextGate.clean(path))"
        + (withheld == 0 ? "" : ", \(withheld) of them without what tells of persons"))
    return 0
  }
}
