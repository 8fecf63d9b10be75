/// How blocks stand in bands from north to south and in each band from west to east, for each
/// number of bands.
///
/// It depends on the blocks alone and not on any panel: so a panel that grows by a row or a column
/// leaves every town in its band, beside the same neighbours.
struct BandOrder: Equatable, Sendable {
  /// By the number of bands less one: the blocks of each band.
  let ways: [[[Int]]]
  /// All blocks from north to south.
  let sorted: [Int]

  /// The one way of a block that is alone.
  init(only block: Int) {
    ways = [[[block]]]
    sorted = [block]
  }

  /// The ways for blocks that lie at such places, with so many tiles each.
  ///
  /// - Parameters:
  ///   - tiles: how many tiles each block has.
  ///   - field: where they lie.
  ///   - most: the largest number of bands wanted.
  ///   - isSettled: whether to look for the order that keeps distances best. That takes some
  ///     milliseconds, so it is for what is worked out once.
  init(_ tiles: [Int], _ field: PlaceField, most: Int, isSettled: Bool) {
    let order = field.bandOrder
    let sorted = tiles.indices.sorted { (order[$0], -$0) > (order[$1], -$1) }
    let plain = BandOrder.cuts(sorted.map { tiles[$0] }, most: most).map { way in
      way.map { band in
        band.map { sorted[$0] }.sorted { (field.east[$0], $0) < (field.east[$1], $1) }
      }
    }
    self.sorted = sorted
    guard isSettled, field.isKnown else {
      ways = plain
      return
    }
    let search = BandSearch(tiles, field)
    ways = plain.map { $0.count == 1 ? $0 : search.settled($0) }
  }

  /// The blocks of each band for each number of bands, in their order, as evenly full as can be.
  ///
  /// Dynamic programming over how many blocks and bands are placed; what counts is the sum of the
  /// squares of what the bands hold, which is least when all hold the same.
  private static func cuts(_ tiles: [Int], most: Int) -> [[Range<Int>]] {
    var sums = [0.0]
    // A small block takes more room than its tiles, for its name.
    for count in tiles { sums.append(sums[sums.count - 1] + Double(count) + 2) }
    let count = tiles.count
    var cost = sums.map { $0 * $0 }
    var starts: [[Int]] = [[Int](repeating: 0, count: count + 1)]
    for bands in stride(from: 2, through: min(most, count), by: 1) {
      var next = [Double](repeating: .infinity, count: count + 1)
      var start = [Int](repeating: 0, count: count + 1)
      for to in bands...count {
        for from in bands - 1..<to {
          let own = sums[to] - sums[from]
          guard cost[from] + own * own < next[to] else { continue }
          next[to] = cost[from] + own * own
          start[to] = from
        }
      }
      cost = next
      starts.append(start)
    }
    return starts.indices.map { last in
      var cuts: [Range<Int>] = []
      var to = count
      for bands in (0...last).reversed() {
        cuts.append(starts[bands][to]..<to)
        to = starts[bands][to]
      }
      return cuts.reversed()
    }
  }
}
