import Model

/// Deals cases without a place over the grids of a city, the same case always to the same grid.
struct GridSpread: Sendable {
  private let grids: [PlaceCode]

  /// A dealer over all grids of a city, each with the same weight.
  init(_ city: City) {
    grids = city.grids.map(\.code)
  }

  /// The grid of a case; nil when the city has none.
  ///
  /// The number is FNV-1a over source and id, its bits mixed once more by the finisher of
  /// MurmurHash3, because the low bits of FNV alone are uneven for numbers that count up.
  func grid(for origin: Origin) -> PlaceCode? {
    guard !grids.isEmpty else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in origin.source.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    for byte in origin.id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 33
    hash &*= 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash &*= 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 33
    return grids[Int(hash % UInt64(grids.count))]
  }
}
