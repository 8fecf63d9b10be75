import Model
import Testing

@testable import Store

@Suite("What proves a case without the store")
struct ProofTests {
  /// A case with some events of its own and others' events between them.
  private func proof() throws -> (store: Store, place: TemporaryStore, proof: CaseProof) {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let grid = PlaceCode(TemporaryStore.grids[0])
    func order(_ command: Command, _ seconds: Int64) -> CommandOrder {
      CommandOrder(at: TemporaryStore.start + seconds, actor: "init", command: command)
    }
    let caller = Caller(name: "陈演示", phone: "00012345678")
    let receipt = Receipt(text: "路灯不亮", grid: grid, channel: .patrol, caller: caller)
    let one = CommandReference.one
    let orders = [
      order(.receive(receipt), 0), order(.receive(Receipt(text: "别的", channel: .hotline)), 1),
      order(.move(one, .claim, version: nil), 2), order(.move(one, .note("看过"), version: nil), 3),
      order(.move(.number(CaseID(2)), .note("别的"), version: nil), 4),
      order(.move(one, .note("又看过"), version: nil), 5),
    ]
    for answer in try store.perform(orders, now: TemporaryStore.start + 9) { _ = try answer.get() }
    return (store, place, try #require(try store.proof(of: CaseID(1))))
  }

  private enum CommandReference {
    static let one = Model.CaseReference.number(CaseID(1))
  }

  @Test func whatTheLogHasIsSound() throws {
    let (store, _, proof) = try proof()
    #expect(proof.events.count == 5)
    #expect(proof.events.allSatisfy { $0.isChained == true })
    #expect(proof.faults.isEmpty)
    #expect(try store.contradictions(of: proof).isEmpty)
    #expect(try store.proof(of: CaseID(99)) == nil)
  }

  @Test func everyChangeIsFoundInItsLine() throws {
    let (_, _, proof) = try proof()
    let changes: [(String, (inout ChainedEvent) -> Void)] = [
      ("seq", { $0.sequence += 1 }), ("at", { $0.at -= 1 }), ("recorded", { $0.recorded += 1 }),
      ("kind", { $0.kind = "case.closed" }), ("actor", { $0.actor = "wang" }),
      ("source", { $0.source = "x" }), ("source_id", { $0.sourceID = "x" }),
      ("body", { $0.body = ($0.body ?? "") + " " }), ("before", { $0.before[0] ^= 1 }),
      ("hash", { $0.hash[31] ^= 1 }), ("case", { $0.caseNumber = 2 }),
    ]
    for (name, change) in changes {
      for index in proof.events.indices {
        var forged = proof
        change(&forged.events[index])
        #expect(forged.faults.contains(.changed(event: index)), "\(name) of \(index)")
      }
    }
  }

  @Test func whatIsLeftOutOrTurnedRoundIsFound() throws {
    let (store, _, proof) = try proof()
    var forged = proof
    forged.events.removeFirst()
    #expect(forged.faults.contains(.noBeginning))
    forged = proof
    forged.events.swapAt(1, 2)
    #expect(!forged.faults.isEmpty)
    forged = proof
    forged.headSequence = 2
    #expect(forged.faults.contains(.beyondHead(event: 4)))
    forged = proof
    forged.headHash[0] ^= 1
    #expect(try store.contradictions(of: forged) == [proof.headSequence])
    // A hash that was made anew fits its own line, but not the one that follows it in the log.
    forged = proof
    forged.events[1].hash[0] ^= 1
    #expect(forged.faults.contains(.broken(event: 2)))
  }

  @Test func withoutPersonsTheChainStillHolds() throws {
    let (store, _, proof) = try proof()
    let masked = proof.withoutPersons(caller: nil)
    #expect(masked.events[0].body == nil)
    #expect(masked.events.dropFirst().allSatisfy { $0.body != nil })
    #expect(masked.faults.isEmpty)
    #expect(masked.events[0].isChained == nil)
    #expect(try store.contradictions(of: masked).isEmpty)
    // Of an event without its particulars the rest can only be compared with the store.
    var forged = masked
    forged.events[0].actor = "wang"
    #expect(forged.faults.isEmpty)
    #expect(try store.contradictions(of: forged) == [proof.events[0].sequence])
  }
}
