import Cells
import Model
import Store

/// `griddesk verify`: whether the file, the chain of the log and the projections are sound.
enum VerifySubcommand: Subcommand {
  static let name = "verify"
  static let usage = "[FILE] [--store FILE]"
  static let summary =
    "Checks the file, the hash chain of the log, and that the log gives the projections."
  static let options: [Option] = [.store]
  static let notes = """
    With a FILE that griddesk case --export wrote, that file is checked instead, without any store;
    with --store as well also that the store has the same events.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    if let file = arguments.positional.first {
      let store = try arguments["--store"].map { (_) throws(ProgramError) in
        try StoreAccess.open(arguments, .readOnly)
      }
      return try ProofCheck.run(file, against: store)
    }
    let store = try StoreAccess.open(arguments, .readOnly)
    let progress = ProgressLine("verify")
    let report = try StoreAccess.attempt { () throws(StoreError) in
      try store.verify { stage, done, total in
        progress.show("\(stage.rawValue) \(done)", done: done, total: total)
      }
    }
    progress.clear()
    var output = ByteOutput(descriptor: 1)
    for finding in report.findings {
      try output.write(TextGate.clean(finding.sentence) + "\n")
    }
    let verdict = report.isSound ? "sound" : "NOT sound: \(report.findings.count) finding(s)"
    try output.write(
      "\(report.events) events, \(report.rows) rows of projections compared: \(verdict)\n")
    try output.flush()
    return report.isSound ? 0 : 1
  }
}
