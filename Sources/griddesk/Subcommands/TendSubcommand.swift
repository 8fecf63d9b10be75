import Console
import Glibc
import Model
import Store

/// `griddesk tend`: does what has to be done even when nobody looks, without a screen.
enum TendSubcommand: Subcommand {
  static let name = "tend"
  static let usage = "[--once] [--store FILE]"
  static let summary = "Lets ignored slips climb and suspensions end, when nobody looks."
  static let options: [Option] = [
    .store, .language, .flag("--once", "do what is due now, and leave"),
  ]
  static let notes = """
    Consoles and feeds do the same beside their work; a lease row in the store says who does it, so
    that any number of them may run. Each move made is a line.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    if let stray = arguments.positional.first { throw .usage("\(stray): tend takes options only") }
    let words = Words(try Settings.language(arguments))
    let store = try StoreAccess.openToBring(arguments)
    var output = ByteOutput(descriptor: 1)
    var tending = Tending()
    var indexing = Indexing()
    while true {
      let now = WallClock.now
      let made = try StoreAccess.patiently(for: Int64.max) { () throws(StoreError) in
        _ = try store.hasChanged()
        return try tending.step(store, now: now)
      }
      for (id, kind) in made {
        let item = try StoreAccess.attempt { () throws(StoreError) in try store.item(id) }
        if let item { try output.write(words.moved(item, by: kind, in: store.city) + "\n") }
      }
      try output.flush()
      if made.isEmpty, tending.isIdle {
        if arguments.has("--once") { return 0 }
        // Half of the time is left to others; a second's rest where nothing is to be done.
        usleep(indexing.step(store) ? 3_000 : 1_000_000)
      } else if made.isEmpty {
        usleep(50_000)
      }
    }
  }
}
