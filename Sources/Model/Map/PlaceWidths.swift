/// How many columns the names of a city's places take, measured once by whoever knows widths.
public struct PlaceWidths: Equatable, Sendable {
  /// Columns of each town's name, by index in `City.towns`.
  public let towns: [Int]
  /// Columns of each village's name, by index in `City.villages`.
  public let villages: [Int]

  /// Widths measured by `width`, which gives the columns of a text.
  public init(of city: City, width: (String) -> Int) {
    towns = city.towns.map { width($0.name) }
    villages = city.villages.map { width($0.name) }
  }
}
