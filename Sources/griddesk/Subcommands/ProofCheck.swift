import Cells
import Exchange
import Glibc
import Model
import Store

/// `griddesk verify FILE`: whether an exported case is as the log had it, without the store.
enum ProofCheck {
  /// Checks a file and says what is wrong with which line; with a store also whether that one has
  /// the same events.
  static func run(_ path: String, against store: Store?) throws(ProgramError) -> Int32 {
    let bytes = try contents(of: path)
    var output = ByteOutput(descriptor: 1)
    let name = TextGate.clean(path)
    let proof: CaseProof
    do throws(ProofFile.Problem) {
      proof = try ProofFile.read(bytes)
    } catch {
      try output.write("\(name): line \(error.line) \(error.reason)\nNOT sound\n")
      try output.flush()
      return 1
    }
    var findings = proof.faults.map(sentence)
    if let store {
      let wrong = try StoreAccess.attempt { () throws(StoreError) in
        try store.contradictions(of: proof)
      }
      findings += wrong.map { "the store has another event \($0), or none" }
    }
    for finding in findings { try output.write(name + ": " + finding + "\n") }
    let withheld = proof.events.count { $0.body == nil }
    let verdict = findings.isEmpty ? "sound" : "NOT sound: \(findings.count) finding(s)"
    try output.write(
      "case \(CaseID(proof.caseNumber).text) of \(TextGate.clean(proof.city)): "
        + "\(proof.events.count) events, \(withheld) without particulars, "
        + "newest of the log \(proof.headSequence) \(ProofFile.hex(proof.headHash)): \(verdict)\n")
    try output.flush()
    return findings.isEmpty ? 0 : 1
  }

  /// The finding as one English sentence. The heading is line 1, so an event's line is two more than
  /// its index.
  private static func sentence(_ fault: CaseProof.Fault) -> String {
    switch fault {
    case .changed(let index): "line \(index + 2) was changed: its hash does not match"
    case .broken(let index):
      "line \(index + 2) does not follow line \(index + 1): its hash before is another"
    case .strange(let index): "line \(index + 2) is about another case"
    case .unordered(let index): "line \(index + 2) does not come after line \(index + 1)"
    case .noBeginning: "line 2 is not the coming in of the case"
    case .beyondHead(let index): "line \(index + 2) is newer than the newest of the log"
    }
  }

  private static func contents(of path: String) throws(ProgramError) -> [UInt8] {
    let file = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .failed("cannot read \(path): \(FilePath.lastError)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count >= 0 else { throw .failed("cannot read \(path): \(FilePath.lastError)") }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
