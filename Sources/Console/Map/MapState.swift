import Model

/// Where somebody is on the map: what it counts, how near it is, and which grid is chosen.
///
/// The cursor is a grid and not a cell, so it stays where it is when the panel's size or the zoom
/// changes, and names one grid even where a tile stands for a village.
public struct MapState: Equatable, Sendable {
  /// What the tiles count.
  public var mode: MapMode
  /// How near.
  public var zoom: MapZoom
  /// The chosen grid, by index in `City.grids`.
  public var cursor: Int
  /// Whether all of the city is shown in its true outline.
  public var isChart = false

  /// A map at a mode, a zoom and a grid.
  public init(mode: MapMode = .open, zoom: MapZoom = .city, cursor: Int = 0) {
    self.mode = mode
    self.zoom = zoom
    self.cursor = cursor
  }

  /// The part of the city shown: what the cursor lies in, at the present zoom.
  public func focus(in city: City) -> MapFocus {
    guard city.grids.indices.contains(cursor) else { return .city }
    let village = city.grids[cursor].village
    switch zoom {
    case .city: return .city
    case .town: return .town(city.villages[village].town)
    case .village, .grid: return .village(village)
    }
  }

  /// Counts the next thing.
  public mutating func cycleMode() {
    mode = mode.next
  }

  /// Goes one step nearer; false when it is at the grid already.
  @discardableResult
  public mutating func zoomIn() -> Bool {
    guard let nearer = MapZoom(rawValue: zoom.rawValue + 1) else { return false }
    zoom = nearer
    return true
  }

  /// Goes one step back; false when it is the city already.
  @discardableResult
  public mutating func zoomOut() -> Bool {
    guard let farther = MapZoom(rawValue: zoom.rawValue - 1) else { return false }
    zoom = farther
    return true
  }

  /// Chooses the first grid of a place: a town, a village, or the grid itself; false when the city
  /// has no such place, or no grid in it.
  @discardableResult
  public mutating func go(to code: PlaceCode, in city: City) -> Bool {
    let grids: Range<Int>
    switch code.level {
    case .city: grids = city.grids.indices
    case .town: grids = city.townIndex(code).map { city.towns[$0].grids } ?? 0..<0
    case .village: grids = city.villageIndex(code).map { city.villages[$0].grids } ?? 0..<0
    case .grid: grids = city.gridIndex(code).map { $0..<$0 + 1 } ?? 0..<0
    }
    guard let first = grids.first else { return false }
    if !grids.contains(cursor) { cursor = first }
    return true
  }
}
