import Model
import Testing

@testable import Store

/// Moves of several cases, taken back as one.
@Suite struct BatchTests {
  private let now = TemporaryStore.start
  private let batch = Batch(name: "run-1")

  private func receive(_ count: Int, in store: Store) throws {
    let receipt = Receipt(
      text: "路灯不亮", grid: PlaceCode(TemporaryStore.grids[0]), channel: .above,
      caller: Caller(name: "王芳", phone: "13812345678"))
    _ = try store.perform(
      (0..<count).map { _ in CommandOrder(at: now, actor: "init", command: .receive(receipt)) },
      now: now)
  }

  private func move(
    _ move: CaseMove, _ ids: [Int64], as batch: Batch? = nil, by actor: String = "init",
    in store: Store
  ) throws -> [Result<CommandReceipt, Refusal>] {
    try store.perform(
      ids.enumerated().map { index, id in
        CommandOrder(
          at: now, actor: actor, origin: batch?.origin(of: index),
          command: .move(.number(CaseID(id)), move, version: nil))
      }, now: now)
  }

  @Test func itsCasesAreFoundByAnyOneOfThem() throws {
    let store = try TemporaryStore.made().open()
    try receive(12, in: store)
    _ = try move(.claim, Array(1...11), as: batch, in: store)
    _ = try move(.claim, [12], as: Batch(name: "run-10"), in: store)
    for id in [1, 7, 11] as [Int64] {
      #expect(
        try store.batch(with: CaseID(id), by: "init")
          == BatchCases(batch: batch, ids: (1...11).map { CaseID($0) }))
      #expect(try store.batch(with: CaseID(id), by: "zhou") == nil)
    }
    #expect(try store.batch(with: CaseID(12), by: "init")?.ids == [CaseID(12)])
    #expect(try store.batch(with: CaseID(99), by: "init") == nil)
  }

  @Test func takenBackEachCaseIsAsBeforeButWhatSomebodyBuiltOn() throws {
    let store = try TemporaryStore.made().open()
    try receive(40, in: store)
    let before = try (1...40).map { try #require(try store.card(CaseID($0))).row.item }
    _ = try move(.claim, Array(1...40), as: batch, in: store)
    _ = try move(.note("n"), [5], in: store)
    _ = try move(.side(.reveal(reason: "r")), [6], in: store)
    let ids = try #require(try store.batch(with: CaseID(9), by: "init")).ids
    let answers = try move(.side(.undo(of: batch)), ids.map(\.number), in: store)
    for (index, answer) in answers.enumerated() {
      let item = try #require(try store.card(ids[index])).row.item
      if index == 4 {
        #expect(answer == .failure(.builtUpon(by: "init")))
        #expect(item.claimedBy == "init")
        continue
      }
      #expect(throws: Never.self) { try answer.get() }
      var expected = before[index]
      expected.version = item.version
      #expect(item == expected)
    }
    #expect(try store.verify().findings == [])
  }
}
