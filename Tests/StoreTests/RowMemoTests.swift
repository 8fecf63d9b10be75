import Model
import Testing

@testable import Store

/// Rows that a list has read before are not taken apart again.
@Suite struct RowMemoTests {
  /// One reader that stays, and one that has read nothing yet, through moves, side moves, rules that
  /// change and lights that turn, in a list longer than what is remembered.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func `what is remembered is what would be read`(seed: UInt64) throws {
    let place = try TemporaryStore.made()
    let writer = try place.open(.bulk)
    let reader = try place.open(.readOnly)
    var city = RandomCity(seed: seed)
    var random = SplitMix64(seed: seed)
    var now = TemporaryStore.start
    for _ in 0..<24 {
      now = now + 3_600
      _ = try writer.perform(city.orders(40, at: now), now: now)
      // Without these only the cases that the news are about are looked at again.
      if random.happens(400) {
        _ = try writer.perform(city.sides(20, of: 160, at: now), now: now)
      }
      if random.happens(300) {
        let change = RuleChangeTests.change(&random)
        _ = try writer.perform([RuleChangeTests.order(change, at: now)], now: now)
      }
      if random.happens(500) { try writer.turnLights(now: now) }
      for order in [CaseQuery.Order.oldest, .queue] {
        let query = CaseQuery(order: order)
        let limit = [30, 150, 1_000][random.below(3)]
        let known = try reader.page(query, after: nil, limit: limit, budget: 9_999, now: now)
        let fresh = try place.open(.readOnly).page(
          query, after: nil, limit: limit, budget: 9_999, now: now)
        #expect(known == fresh)
      }
    }
  }
}
