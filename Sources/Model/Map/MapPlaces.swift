/// What is worked out of a city's places once for all layouts of its map: how many columns their
/// names take, and how the towns stand to each other.
public struct MapPlaces: Equatable, Sendable {
  /// Columns of each town's name, by index in `City.towns`.
  public let towns: [Int]
  /// Columns of each village's name, by index in `City.villages`.
  public let villages: [Int]
  /// How the towns stand in bands.
  let order: BandOrder

  /// The places of a city; `width` gives the columns of a text.
  public init(of city: City, width: (String) -> Int) {
    towns = city.towns.map { width($0.name) }
    villages = city.villages.map { width($0.name) }
    order = BandOrder(
      city.towns.map(\.grids.count), TilingOutline.field(of: city), most: 7, isSettled: true)
  }
}
