import Model
import Testing

@testable import Store

/// Searching finds what is shown of a text, and nothing that is hidden in it.
@Suite final class ShownTextTests {
  /// The files last as long as the stores that are open on them.
  private var places: [TemporaryStore] = []

  private static let texts: [(String, Caller?)] = [
    ("王小芳来电：3号楼2单元501室漏水，电话13812345678", Caller(name: "王小芳", phone: "13812345678")),
    ("请回电0417-5812345", nil), ("证号210882199001011234", nil), ("apt 5B is COLD", nil),
    ("路灯13812345678", Caller(name: "", phone: "13812345678")), ("建设街12号井盖缺失", nil),
  ]

  /// A store with these texts, with an index of them or without.
  private func store(isIndexed: Bool = false) throws -> Store {
    let place = try TemporaryStore.made()
    let store = try place.open()
    _ = try store.perform(
      Self.texts.map { text, caller in
        CommandOrder(
          at: TemporaryStore.start, actor: "8890",
          command: .receive(Receipt(text: text, channel: .hotline, caller: caller)),
          isTrusted: true)
      }, now: TemporaryStore.start)
    if isIndexed {
      #expect(try !store.indexTexts(limit: 99))
      #expect(try store.indexedTexts() == (6, 6))
    }
    places.append(place)
    return store
  }

  private func found(_ filter: Filter, in store: Store) throws -> [Int64] {
    try store.page(
      CaseQuery(filter: filter, order: .oldest), after: nil, limit: 99, budget: 99,
      now: TemporaryStore.start
    ).rows.map(\.item.id.number)
  }

  @Test(
    "what is shown is found",
    arguments: [("138", [1, 5]), ("漏水", [1]), ("cold", [4]), ("12号", [6])])
  func shown(words: String, cases: [Int64]) throws {
    #expect(try found(.test(.contains(words)), in: store()) == cases)
  }

  /// Every stretch of every text, asked for and asked against: the answer is that of the masked text,
  /// so that nobody fishes for a number digit by digit.
  @Test(arguments: [false, true])
  func noStretchOfATextTellsMoreThanTheMaskedText(isIndexed: Bool) throws {
    let store = try store(isIndexed: isIndexed)
    let rows = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 99, budget: 99, now: TemporaryStore.start
    ).rows
    for (text, _) in Self.texts {
      let scalars = Array(text)
      for length in [1, 2, 3, 4, 5, 8] where length <= scalars.count {
        for start in 0...(scalars.count - length) {
          let words = String(scalars[start..<start + length])
          let expected = rows.filter { row in
            Needle(words).occurs(in: row.item.maskedText) || CaseID(text: words) == row.item.id
          }.map(\.item.id.number)
          #expect(try found(.test(.contains(words)), in: store) == expected, "\(words)")
          let others = rows.map(\.item.id.number).filter { !expected.contains($0) }
          #expect(try found(.not(.test(.contains(words))), in: store) == others, "\(words)")
        }
      }
    }
    for hidden in ["1381", "13812345678", "王小芳", "小芳", "501", "3号楼", "5812", "5B"] {
      #expect(try found(.test(.contains(hidden)), in: store).isEmpty, "\(hidden)")
    }
  }

  @Test func aListDoesNotCutANumberWhereItWouldBeMaskedNoMore() throws {
    let store = try TemporaryStore.made().open()
    for before in 185...199 {
      let text = String(repeating: "水", count: before) + "13812345678请回电"
      _ = try store.perform([Order.receive(text)], now: TemporaryStore.start)
    }
    let rows = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 99, budget: 99, now: TemporaryStore.start
    ).rows
    #expect(rows.count == 15)
    #expect(rows.allSatisfy { !$0.item.maskedText.contains("1381") })
  }

  /// Neither half of a name is left over, nor half a character, wherever the cut falls.
  @Test func aListDoesNotCutANameOrACharacter() throws {
    let store = try TemporaryStore.made().open()
    let caller = Caller(name: "王小芳", phone: "")
    for before in 190...202 {
      let text = String(repeating: "水", count: before) + "王小芳e\u{301}👩‍🚒王小芳在家"
      _ = try store.perform(
        [
          CommandOrder(
            at: TemporaryStore.start, actor: "8890",
            command: .receive(Receipt(text: text, channel: .hotline, caller: caller)),
            isTrusted: true)
        ], now: TemporaryStore.start)
    }
    let rows = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 99, budget: 99, now: TemporaryStore.start
    ).rows
    for row in rows {
      let whole = try #require(try store.card(row.item.id)).row.item.maskedText
      #expect(row.item.maskedText == String(whole.prefix(200)))
      #expect(!row.item.maskedText.contains("小"))
    }
  }

  @Test func aCallersNameIsKnownWithEverythingThatWasSaidLater() throws {
    let store = try store()
    _ = try store.perform(
      [
        CommandOrder(
          at: TemporaryStore.start, actor: "li",
          command: .move(.number(CaseID(1)), .note("王小芳不在家"), version: nil), isTrusted: true)
      ], now: TemporaryStore.start)
    let last = try #require(try store.events(after: nil, before: .max, limit: 1).first)
    #expect(last.caller?.name == "王小芳")
    #expect(try store.card(CaseID(1))?.timeline.last?.caller?.name == "王小芳")
    let proof = try #require(try store.proof(of: CaseID(1)))
    let caller = try #require(try store.card(CaseID(1))).row.item.caller
    #expect(proof.withoutPersons(caller: caller).events.allSatisfy { $0.body == nil })
  }
}
