import Model
import Testing

@testable import Store

/// A search is complete and right whatever the index of texts holds: nothing, a part, what was there
/// before corrections, or the texts of another store.
@Suite struct SearchTests {
  private static let words = [
    "停水", "停", "LAMP", "路灯 lamp", "lamp 5", "amp", "noise", "utilities", "b\\c", "12", "王",
    "nothing",
  ]

  /// Filters that look for texts in every place where a condition may stand, and random ones.
  private static func filters(_ random: inout SplitMix64) -> [Filter] {
    let texts = words.map { Filter.test(.contains($0)) }
    let others = PageTests.filters
    func one(_ filters: [Filter], _ random: inout SplitMix64) -> Filter {
      filters[random.below(filters.count)]
    }
    func tree(_ depth: Int, _ random: inout SplitMix64) -> Filter {
      switch depth > 0 ? random.below(5) : 4 {
      case 0: .all((0..<2).map { _ in tree(depth - 1, &random) })
      case 1: .any((0..<2).map { _ in tree(depth - 1, &random) })
      case 2: .not(tree(depth - 1, &random))
      default: random.below(2) == 0 ? one(texts, &random) : one(others, &random)
      }
    }
    let beside = (0..<20).map { _ in Filter.all([one(others, &random), one(texts, &random)]) }
    return texts + beside + (0..<40).map { _ in tree(3, &random) }
  }

  @Test(arguments: 0..<4) func whatIsFoundDoesNotDependOnTheIndex(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.bulk)
    var city = RandomCity(seed: seed)
    var random = SplitMix64(seed: seed)
    var now = TemporaryStore.start
    for round in 0..<6 {
      now = now + 1_800
      _ = try store.perform(city.orders(40, at: now), now: now)
      _ = try store.perform(city.sides(20, of: 60, at: now), now: now)
      // In the last round all is taken in; before, some of it or none.
      if round == 5 { while try store.indexTexts(limit: 50) {} }
      if round > 0 { _ = try store.indexTexts(limit: 1 + random.below(30)) }
      try compare(store, Self.filters(&random).shuffled(random.below(9)).prefix(14), now: now)
    }
    #expect(try store.indexedTexts().indexed == store.indexedTexts().cases)
    let report = try place.open(.readOnly).verify()
    #expect(report.findings == [])
  }

  /// Every filter in every order, in pages and counted, against the model's own answer.
  private func compare(_ store: Store, _ filters: some Sequence<Filter>, now: Instant) throws {
    let everything = try store.page(
      CaseQuery(order: .oldest), after: nil, limit: 10_000, budget: 10_000, now: now
    ).rows
    for filter in filters {
      let settled = filter.settled(at: now, by: store.rulebook)
      for order in CaseQuery.Order.allCases {
        for backwards in [false, true] {
          let query = CaseQuery(filter: filter, order: order, backwards: backwards)
          let wanted = everything.filter { settled.matches($0, at: now) && query.admits($0.item) }
            .sorted { query.precedes(query.key(of: $0), query.key(of: $1)) }.map(\.item.id)
          var found: [CaseID] = []
          var after: PageKey?
          repeat {
            let page = try store.page(query, after: after, limit: 7, budget: 31, now: now)
            found += page.rows.map(\.item.id)
            #expect(page.next == nil || page.next != after)
            after = page.next
          } while after != nil && found.count < 10_000
          #expect(found == (backwards ? wanted.reversed() : wanted), "\(query)")
          let count = try store.count(query, limit: 1_000, budget: 100_000, now: now)
          #expect(count == CaseCount(count: wanted.count, isMore: false), "\(query)")
        }
      }
    }
  }

  @Test func anIndexOfAnotherPastIsNotBelievedAndIsMadeAnew() throws {
    let place = try TemporaryStore.made()
    let before = place.bytes(of: place.path)
    var store: Store? = try place.open()
    _ = try store?.perform([Order.receive("停水")], now: TemporaryStore.start)
    #expect(try store?.indexTexts(limit: 9) == false)
    store = nil
    // The store as it was, brought back, goes on otherwise; the index stays where it is.
    for ending in ["", "-wal", "-shm"] { StoreFile.remove(place.path + ending) }
    place.write(before, to: place.path)
    let other = try place.open()
    _ = try other.perform(
      [Order.receive("路灯"), Order.receive("停水")], now: TemporaryStore.start + 60)
    try compare(other, [.test(.contains("停水")), .test(.contains("路灯"))], now: TemporaryStore.start)
    #expect(try !other.indexTexts(limit: 9))
    try compare(other, [.test(.contains("停水")), .test(.contains("路灯"))], now: TemporaryStore.start)
    #expect(try other.indexedTexts() == (2, 2))
  }

  @Test(arguments: [
    "INSERT INTO piece(piece) VALUES('delete-all')", "UPDATE mark SET cases = cases + 1",
    "INSERT INTO piece(piece) VALUES('delete-all'); INSERT INTO piece(rowid, text) VALUES(1, '停水')",
  ])
  func verifyFindsWhatIsLacking(damage: String) throws {
    let place = try TemporaryStore.made()
    let store = try place.open()
    _ = try store.perform(
      [Order.receive("停水"), Order.receive("路灯")], now: TemporaryStore.start)
    _ = try store.indexTexts(limit: damage.contains("mark") ? 1 : 9)
    #expect(try place.open(.readOnly).verify().isSound)
    let index = try Connection(path: TextIndex.path(beside: place.path), mode: .readWrite)
    try index.execute(damage)
    let findings = try place.open(.readOnly).verify().findings
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { if case .search = $0 { true } else { false } })
    store.dropTextIndex()
    #expect(try place.open(.readOnly).verify().isSound)
  }

  @Test func whoOnlyLooksMakesNoIndex() throws {
    let place = try TemporaryStore.made()
    let store = try place.open(.readOnly)
    #expect(throws: StoreError.self) { try store.indexTexts(limit: 9) }
    try compare(store, [.test(.contains("停水"))], now: TemporaryStore.start)
    #expect(!StoreFile.exists(TextIndex.path(beside: place.path)))
  }

  @Test func aBrokenIndexIsNoneAndIsMadeAnew() throws {
    let place = try TemporaryStore.made()
    let path = TextIndex.path(beside: place.path)
    place.write(Array("no database at all, but long enough to be looked at".utf8), to: path)
    let store = try place.open()
    _ = try store.perform([Order.receive("停水")], now: TemporaryStore.start)
    try compare(store, [.test(.contains("停水"))], now: TemporaryStore.start)
    store.dropTextIndex()
    #expect(try !store.indexTexts(limit: 9))
    #expect(try store.indexedTexts() == (1, 1))
  }
}

extension Array {
  /// The elements in an order that a number gives.
  fileprivate func shuffled(_ seed: Int) -> [Element] {
    var random = SplitMix64(seed: UInt64(seed))
    return shuffled(using: &random)
  }
}
