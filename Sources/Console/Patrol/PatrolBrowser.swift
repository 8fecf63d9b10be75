import Model

/// Where somebody is in the Patrol view: how far down, and which place is selected, by its code.
public struct PatrolBrowser: Equatable, Sendable {
  /// The two lists of the view.
  public enum Side: Equatable, Sendable {
    /// Places with their rounds.
    case places
    /// Who is missing and can still be reached.
    case missing
  }

  /// The place whose parts are listed: nil for the city, else a town or a village.
  public var inside: PlaceCode?
  /// The selected place.
  public var selected: PlaceCode?
  /// The first line shown.
  public var top = 0
  /// The list that the keys move in.
  public var side = Side.places
  /// The selected grid among the missing.
  public var missing: PlaceCode?
  /// The first missing line shown.
  public var missingTop = 0

  /// The codes of the places listed: as they were sorted last, else in the order of the city.
  public func places(in city: City) -> [PlaceCode] {
    if let order, order.inside == inside { return order.codes }
    return PatrolBrowser.places(in: inside, city)
  }

  /// The order that the places of one level were put in. It stays while their figures change, so
  /// that nothing moves under the hand.
  struct Order: Equatable, Sendable {
    /// The level.
    var inside: PlaceCode?
    /// Its places.
    var codes: [PlaceCode]
  }

  /// The order in use; nil for the city's.
  var order: Order?

  /// The codes of the places in a place: of the city's towns for nil, none for a grid.
  static func places(in inside: PlaceCode?, _ city: City) -> [PlaceCode] {
    guard let inside else { return city.towns.map(\.code) }
    if let town = city.townIndex(inside) {
      return city.towns[town].villages.map { city.villages[$0].code }
    }
    guard let village = city.villageIndex(inside) else { return [] }
    return city.villages[village].grids.map { city.grids[$0].code }
  }

  /// Goes into the selected place; false when it is a grid, or nothing is selected.
  mutating func enter(_ city: City) -> Bool {
    guard let selected, selected.level == .town || selected.level == .village else { return false }
    inside = selected
    self.selected = places(in: city).first
    top = 0
    return true
  }

  /// Goes up one level, with the place left selected; false when it is the city already.
  mutating func leave() -> Bool {
    guard let left = inside else { return false }
    inside = left.level == .village ? left.ancestor(.town) : nil
    selected = left
    top = 0
    return true
  }

  /// Shows a place among its neighbours.
  mutating func show(_ code: PlaceCode) {
    switch code.level {
    case .city: inside = nil
    case .town: inside = nil
    case .village: inside = code.ancestor(.town)
    case .grid: inside = code.ancestor(.village)
    }
    selected = code.level == .city ? nil : code
    side = .places
    top = 0
  }
}
