import Console
import Model
import Store

/// `griddesk index`: brings the index that searches of texts use up to date.
enum IndexSubcommand: Subcommand {
  static let name = "index"
  static let usage = "[--rebuild | --drop] [--store FILE]"
  static let summary = "Brings the index of texts up to date, which makes searches quick."
  static let options: [Option] = [
    .store, .flag("--rebuild", "make it anew"),
    .flag("--drop", "throw it away; searches ask every text then"),
  ]
  static let notes = """
    The index lies beside the store, in FILE-search, and holds pieces of the texts as they are shown,
    masked. It may be missing or behind: a search is complete all the same. griddesk tend and
    consoles in which texts are searched bring it up to date when they are idle.
    """

  /// Cases taken in in one transaction.
  private static let batch = 10_000

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    if let stray = arguments.positional.first { throw .usage("\(stray): index takes options only") }
    let store = try StoreAccess.open(arguments, .readWrite)
    if arguments.has("--drop") || arguments.has("--rebuild") { store.dropTextIndex() }
    if arguments.has("--drop") { return 0 }
    let progress = ProgressLine("index")
    while true {
      let isMore = try StoreAccess.attempt { () throws(StoreError) in
        try store.indexTexts(limit: batch)
      }
      let (indexed, cases) = try StoreAccess.attempt { () throws(StoreError) in
        try store.indexedTexts()
      }
      progress.show("cases", done: indexed, total: cases)
      guard isMore else { break }
    }
    progress.clear()
    return 0
  }
}
