import Model
import Testing

@testable import Exchange

@Suite struct ProofFileTests {
  private let proof = CaseProof(
    caseNumber: 142, city: "210882 大石桥市", headSequence: 9,
    headHash: [UInt8](repeating: 0xAB, count: 32),
    events: [
      ChainedEvent(
        sequence: 7, at: -3, recorded: 4, kind: "case.received", actor: "\u{1B}[2J\n\"王\"",
        caseNumber: 142, source: "8890", sourceID: "a/1", body: "{\"text\":\"a\\nb 电\"}",
        before: [UInt8](repeating: 1, count: 32), hash: [UInt8](0..<32)),
      ChainedEvent(
        sequence: 9, at: 5, recorded: 6, kind: "case.noted", actor: "li", caseNumber: nil,
        source: nil, sourceID: nil, body: nil, before: [UInt8](0..<32),
        hash: [UInt8](repeating: 0xAB, count: 32)),
    ])

  @Test func aProofReadsBackAsItWasWritten() throws {
    let bytes = ProofFile.bytes(of: proof)
    #expect(try ProofFile.read(bytes) == proof)
    #expect(!bytes.contains(0x1B))
    #expect(bytes.count { $0 == 0x0A } == 3)
  }

  @Test func aBrokenFileIsNamedByItsLine() throws {
    let bytes = ProofFile.bytes(of: proof)
    func problem(_ change: (inout [[UInt8]]) -> Void) -> Int? {
      var lines = bytes.split(separator: 0x0A).map(Array.init)
      change(&lines)
      do throws(ProofFile.Problem) {
        _ = try ProofFile.read(Array(lines.joined(separator: [0x0A])))
        return nil
      } catch {
        return error.line
      }
    }
    #expect(problem { _ in } == nil)
    #expect(problem { $0 = [] } == 1)
    #expect(problem { $0[0] = Array("{}".utf8) } == 1)
    #expect(problem { $0[1] = Array("not json".utf8) } == 2)
    #expect(problem { $0[2] = Array("{\"seq\":1}".utf8) } == 3)
    #expect(problem { $0.removeLast() } == 2)
    #expect(problem { $0[2] = $0[2].dropLast() + Array(",\"seq\":1}".utf8) } == 3)
    for length in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(throws: ProofFile.Problem.self) { try ProofFile.read(Array(bytes.prefix(length))) }
    }
  }
}
