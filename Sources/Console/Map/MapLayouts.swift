import Cells
import Model

/// The layouts in use: made when a size or a zoom is first seen, and kept.
public struct MapLayouts: Equatable, Sendable {
  private let places: MapPlaces
  private var kept: [Tiling] = []
  /// Watch and Map, at a zoom or two.
  private static let most = 6

  /// No layouts yet; the names' widths are measured once.
  public init(of city: City, ambiguousWide: Bool = false) {
    places = MapPlaces(of: city) { Width.of($0, ambiguousWide: ambiguousWide) }
  }

  /// Makes the layout for a focus and a panel's size, unless it is there.
  public mutating func prepare(_ key: Tiling.Key, of city: City) {
    guard !kept.contains(where: { $0.key == key }) else { return }
    if kept.count == MapLayouts.most { kept.removeFirst() }
    kept.append(Tiling(city, key, places: places))
  }

  /// The layout for a focus and a panel's size; made on the spot when it was not prepared.
  public func layout(_ key: Tiling.Key, of city: City) -> Tiling {
    kept.first { $0.key == key } ?? Tiling(city, key, places: places)
  }
}
