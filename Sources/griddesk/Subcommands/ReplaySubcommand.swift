import Cells
import Exchange
import Model
import Store

/// `griddesk replay`: takes over another system's cases with their real times.
enum ReplaySubcommand: Subcommand {
  static let name = "replay"
  static let usage = "--format messages|boston|csv [options] [FILE|-]"
  static let summary = "Takes over cases from another system's records, with their real times."
  static let options: [Option] = [
    .store,
    .value("--format", "FORMAT", "messages, boston or csv"),
    .value("--columns", "PAIRS", "for csv: name=column,... (id, text, opened, due, closed, ...)"),
    .value("--source", "NAME", "the source the cases get (else the format's own)"),
    .flag("--at-once", "as fast as the disk allows (the default)"),
    .value("--speed", "N", "N seconds of the records each second"),
    .flag("--spread", "deal cases without a place over the grids, marked as spread"),
  ]

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    if arguments.has("--at-once"), arguments["--speed"] != nil {
      throw .usage("--at-once and --speed exclude each other")
    }
    let format = try format(arguments)
    let speed = try arguments.number("--speed", in: 1...10_000_000, default: 0)
    let file = try arguments.singleFile()
    let store = try StoreAccess.openToBring(arguments)
    do throws(ExchangeError) {
      let reader = try ReplayReader(
        ByteSource(path: file), format: format,
        name: arguments["--source"], city: store.city, zone: store.rulebook.zone,
        spreads: arguments.has("--spread"))
      return try replay(reader, into: store, speed: speed)
    } catch {
      throw .failed(error.message)
    }
  }

  private static func format(_ arguments: Arguments) throws(ProgramError) -> ReplayFormat {
    let word = try arguments.required("--format", for: name)
    do throws(ExchangeError) {
      return try ReplayFormat(name: word, columns: arguments["--columns"])
    } catch {
      throw .usage(error.message)
    }
  }

  private static func replay(
    _ reader: consuming ReplayReader, into store: Store, speed: Int
  ) throws(ExchangeError) -> Int32 {
    var replay = Replay(store: store)
    for note in reader.notes { reportLine(note) }
    do throws(ProgramError) {
      if speed > 0 {
        try replay.runPaced(&reader, speed: speed)
      } else {
        try replay.runAtOnce(&reader)
      }
      try replay.report()
    } catch {
      replay.progress.clear()
      reportLine(error.sentence)
      return error.exitCode
    }
    StoreAccess.tidy(store)
    return replay.rejected + replay.refused > 0 ? 1 : 0
  }
}
