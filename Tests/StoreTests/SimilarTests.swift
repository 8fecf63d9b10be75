import Model
import Testing

@testable import Store

@Suite("What may be the same matter, and merging as it comes in")
struct SimilarTests {
  private let start = TemporaryStore.start

  private func receive(
    _ store: Store, _ text: String, hours: Int64, grid: Int = 0, phone: String = ""
  ) throws -> CaseID {
    let receipt = Receipt(
      text: text, grid: PlaceCode(TemporaryStore.grids[grid]), channel: .hotline,
      caller: phone.isEmpty ? nil : Caller(name: "陈演示", phone: phone))
    let order = CommandOrder(
      at: start + hours * 3_600, actor: "8890", command: .receive(receipt), isTrusted: true)
    return try #require(
      try store.perform([order], now: start).first?.get().caseID)
  }

  private func query(_ phone: String = "", grids: [Int] = [], from: Int64 = -24, to: Int64 = 24)
    -> SimilarQuery
  {
    SimilarQuery(
      phone: phone, grids: grids.compactMap { PlaceCode(TemporaryStore.grids[$0]) },
      since: start + from * 3_600, until: start + to * 3_600)
  }

  @Test func aCallersEarlierCasesAreCountedAndTheNewestThreeTold() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    for index in 0..<5 {
      _ = try receive(store, "案\(index)", hours: Int64(index), phone: "00012345678")
    }
    _ = try receive(store, "别人", hours: 6, phone: "00087654321")
    let found = try store.similar(query("00012345678"))
    #expect(found.earlier == 5)
    #expect(found.newest.map(\.item.text) == ["案4", "案3", "案2"])
    #expect(found.near.isEmpty)
    #expect(try store.similar(query()) == SimilarCases())
  }

  @Test func nearByIsTheGridWithinTheHours() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    _ = try receive(store, "太早", hours: -30)
    let early = try receive(store, "昨天", hours: -20)
    let late = try receive(store, "刚才", hours: 2)
    let other = try receive(store, "隔壁网格", hours: 1, grid: 1)
    _ = try receive(store, "远处", hours: 1, grid: 3)
    #expect(try store.similar(query(grids: [0])).near.map(\.item.id) == [late, early])
    #expect(try store.similar(query(grids: [0, 1])).near.map(\.item.id) == [other, late, early])
  }

  @Test func whatLiesOutsideAPlaceIsNeitherShownNorCounted() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let own = try receive(store, "本村", hours: 1, grid: 0, phone: "00012345678")
    _ = try receive(store, "别处", hours: 1, grid: 3, phone: "00012345678")
    let village = try #require(PlaceCode(TemporaryStore.grids[0])?.ancestor(.village))
    let scope = Filter.any([.test(.places([village])), .test(.holders([.village(village)]))])
    let found = try store.similar(query("00012345678", grids: [0, 3]), within: scope)
    #expect(found.earlier == 1)
    #expect(found.newest.map(\.item.id) == [own] && found.near.map(\.item.id) == [own])
  }

  @Test func bothQuestionsEnterAnIndex() throws {
    let place = try TemporaryStore.made()
    let base = try place.database()
    func plan(_ condition: String) throws -> String {
      let row = try base.statement("EXPLAIN QUERY PLAN SELECT * FROM case_now WHERE \(condition)")
      defer { row.reset() }
      return try row.step() ? row.text(3) : ""
    }
    #expect(try plan("phone = ? AND phone <> '' ORDER BY id DESC LIMIT 3").contains("case_phone"))
    for (node, index) in [("node < 5", "case_grid "), ("node = 5", "case_grid_closed")] {
      let found = try plan("\(node) AND grid = 1 ORDER BY id DESC LIMIT 200")
      #expect((found + " ").contains(index), "\(found)")
    }
  }

  @Test func aKnownMatterComesInAndIsMergedInOneGo() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let first = try receive(store, "三号楼停电", hours: 0)
    let again = Receipt(
      text: "三号楼没电", grid: PlaceCode(TemporaryStore.grids[0]), channel: .hotline)
    let order = CommandOrder(
      at: start + 600, actor: "init", command: .receiveAgain(again, of: first, reason: "同一事项"))
    let receipt = try #require(try store.perform([order], now: start + 600).first).get()
    let second = try #require(receipt.caseID)
    let card = try #require(try store.card(second))
    #expect(card.row.item.stage == .setAside)
    #expect(card.row.item.side.mergedInto == first)
    #expect(card.timeline.map(\.event.fact.kind) == ["case.received", "case.merged"])
    let known = try #require(try store.card(first)).row.item
    #expect(known.side.merged == [second])
    #expect(known.isOpen)
    // A merged case is told by the one it belongs to.
    #expect(try store.similar(query(grids: [0])).near.map(\.item.id) == [first])
    #expect(try store.verify().isSound)
  }

  @Test func whatCannotBeMergedLeavesNoTrace() throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    let again = Receipt(text: "停电", grid: nil, channel: .hotline)
    func answer(_ actor: String) throws -> Result<CommandReceipt, Refusal>? {
      try store.perform(
        [
          CommandOrder(
            at: start, actor: actor,
            command: .receiveAgain(again, of: CaseID(9), reason: "同一事项"))
        ], now: start
      ).first
    }
    #expect(try answer("init") == .failure(.unknownCase("0009")))
    guard case .failure(.roleNeeded) = try answer("nobody") else {
      Issue.record("a login without a role took a report in")
      return
    }
    #expect(try store.events(after: nil, before: .max, limit: 1).first?.event.caseID == nil)
  }
}
