import Model

/// The file of a case's proof: JSON lines, a heading, one line an event, and a line that ends it.
public enum ProofFile {
  /// Why a file cannot be read as a proof.
  public struct Problem: Error, Equatable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it, in a few words.
    public let reason: String
  }

  private static let heading = "griddesk case"
  private static let version: Int64 = 1

  /// A proof as the bytes of its file.
  public static func bytes(of proof: CaseProof) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.text(heading, "proof")
    writer.integer(version, "version")
    writer.integer(proof.caseNumber, "case")
    writer.text(proof.city, "city")
    writer.integer(proof.events.count, "events")
    writer.integer(proof.headSequence, "head_seq")
    writer.text(hex(proof.headHash), "head_hash")
    writer.endObject()
    writer.endLine()
    for event in proof.events {
      writer.beginObject()
      writer.integer(event.sequence, "seq")
      writer.integer(event.at, "at")
      writer.integer(event.recorded, "recorded")
      writer.text(event.kind, "kind")
      writer.text(event.actor, "actor")
      optional(event.caseNumber, "case", &writer)
      optional(event.source, "source", &writer)
      optional(event.sourceID, "source_id", &writer)
      optional(event.body, "body", &writer)
      writer.text(hex(event.before), "before")
      writer.text(hex(event.hash), "hash")
      writer.endObject()
      writer.endLine()
    }
    return writer.take()
  }

  /// The proof in the bytes of a file.
  ///
  /// - Throws: the first line that is not what it must be, or that lines are missing.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> CaseProof {
    let lines = bytes.split(separator: 0x0A)
    guard let first = lines.first else { throw Problem(line: 1, reason: "the file is empty") }
    let scanner: JSONScanner
    do {
      scanner = try JSONScanner()
    } catch {
      throw Problem(line: 1, reason: error.reason)
    }
    let head = try ProofLine(first, 1, scanner)
    guard try head.text("proof") == heading else {
      throw Problem(line: 1, reason: "is no heading of a proof")
    }
    guard try head.integer("version") == version else {
      throw Problem(line: 1, reason: "is of a version that this program does not know")
    }
    var proof = CaseProof(
      caseNumber: try head.integer("case"), city: try head.text("city"),
      headSequence: try head.integer("head_seq"), headHash: try head.hash("head_hash"),
      events: [])
    for (index, line) in lines.enumerated().dropFirst() {
      let line = try ProofLine(line, index + 1, scanner)
      proof.events.append(
        ChainedEvent(
          sequence: try line.integer("seq"), at: try line.integer("at"),
          recorded: try line.integer("recorded"), kind: try line.text("kind"),
          actor: try line.text("actor"), caseNumber: try line.optionalInteger("case"),
          source: try line.optionalText("source"), sourceID: try line.optionalText("source_id"),
          body: try line.optionalText("body"), before: try line.hash("before"),
          hash: try line.hash("hash")))
    }
    let wanted = try head.integer("events")
    guard proof.events.count == wanted else {
      throw Problem(
        line: lines.count, reason: "\(wanted) events are announced, \(proof.events.count) are there"
      )
    }
    return proof
  }

  private static func optional(_ text: String?, _ name: String, _ writer: inout JSONWriter) {
    if let text { writer.text(text, name) } else { writer.null(name) }
  }

  private static func optional(_ number: Int64?, _ name: String, _ writer: inout JSONWriter) {
    if let number { writer.integer(number, name) } else { writer.null(name) }
  }

  /// Bytes as two hexadecimal digits each.
  public static func hex(_ bytes: [UInt8]) -> String {
    bytes.reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
