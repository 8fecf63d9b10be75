import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk cases`: a list of cases for scripts and people.
enum CasesSubcommand: Subcommand {
  static let name = "cases"
  static let usage = "[FILTER] [--queue NAME] [--format table|csv|ndjson] [--limit N]"
  static let summary = "Lists cases that pass a filter; callers are never in it."
  static let options: [Option] = [
    .store, .at,
    .value("--format", "FORMAT", "table (the default), csv or ndjson"),
    .value(
      "--queue", "NAME",
      "a queue by its name, Chinese too: " + Queue.allCases.map(\.rawValue).joined(separator: " ")),
    .value("--limit", "N", "at most so many, 0 for all (100 in a table, else all)"),
    .value(
      "--order", "ORDER",
      "by number: oldest (the default), newest; by urgency: queue (for --queue), due; slips"),
  ]
  static let notes = """
    The filter is that of the console: words are AND, | is or, ! is not, field:value, field>value:
      griddesk cases 'state:handling late age>2d channel:hotline'
    All of it: griddesk help filter
    """

  /// Cases looked at in one step: some milliseconds, so that no reader's transaction stays open
  /// in the way of the log's checkpoints.
  private static let budget = 5_000

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let word = arguments["--format"] ?? "table"
    guard let format = CaseWriter.Format(rawValue: word) else {
      throw .usage("--format: \(word) is none of table, csv, ndjson")
    }
    let queue = try queue(arguments["--queue"])
    let order = try order(arguments["--order"], of: queue)
    let limit = try arguments.number(
      "--limit", in: 0...Int.max, default: format == .table ? 100 : 0)
    let (store, now) = try StoreAccess.openAtMoment(arguments)
    let asker = Asker(login: Environment.login, rules: store.rulebook)
    var wanted = try filter(
      arguments.positional.joined(separator: " "), in: store.city, by: asker)
    if let queue { wanted = .all([queue.filter(for: asker), wanted]) }
    let query = store.rulebook.scoped(
      CaseQuery(filter: wanted, order: order), for: Environment.login)
    var writer = CaseWriter(format: format, city: store.city, zone: store.rulebook.zone) {
      Width.of($0)
    }
    let isCut = try list(
      query, limit: limit == 0 ? Int.max : limit, from: store, at: now, to: &writer)
    if isCut, arguments["--limit"] == nil {
      reportLine("only the first \(limit) are shown; --limit 0 shows all")
    }
    return 0
  }

  /// Writes the cases out; says whether there would have been more.
  private static func list(
    _ query: CaseQuery, limit: Int, from store: Store, at now: Instant,
    to writer: inout CaseWriter
  ) throws(ProgramError) -> Bool {
    var output = ByteOutput(descriptor: 1)
    var left = limit
    var after: PageKey?
    repeat {
      let key = after
      let page = try StoreAccess.attempt { () throws(StoreError) in
        try store.page(
          query, after: key, limit: min(left, budget), budget: budget, now: now)
      }
      for row in page.rows { writer.add(row) }
      left -= page.rows.count
      after = page.next
      try output.write(writer.take(atEnd: after == nil || left == 0))
    } while after != nil && left > 0 && !output.isClosed
    try output.flush()
    return after != nil && left == 0
  }

  private static func order(
    _ word: String?, of queue: Queue?
  ) throws(ProgramError) -> CaseQuery.Order {
    switch word {
    case nil: queue.map { $0 == .slips ? .slips : .queue } ?? .oldest
    case "oldest": .oldest
    case "newest": .newest
    case "queue": .queue
    case "due": .due
    case "slips": .slips
    case .some(let other):
      throw .usage("--order: \(other) is none of oldest, newest, queue, due, slips")
    }
  }

  private static func queue(_ name: String?) throws(ProgramError) -> Queue? {
    guard let name else { return nil }
    if let queue = Queue.allCases.first(where: { names(of: $0).contains(name) }) { return queue }
    let language: Language = name.unicodeScalars.allSatisfy(\.isASCII) ? .english : .chinese
    let known = Queue.allCases.map {
      language == .english ? $0.rawValue : Words(language).queue($0)
    }
    throw .usage("--queue: \(name) is none of \(known.joined(separator: ", "))")
  }

  /// What a queue may be called: its word, and its name on the screen in every language.
  private static func names(of queue: Queue) -> [String] {
    [queue.rawValue] + Language.allCases.map { Words($0).queue(queue) }
  }

  private static func filter(
    _ text: String, in city: City, by asker: Asker
  ) throws(ProgramError) -> Filter {
    do throws(FilterError) {
      return try Filter.parse(text, in: city, by: asker)
    } catch {
      throw .usage("filter: " + Words(.english).filterError(error))
    }
  }
}
