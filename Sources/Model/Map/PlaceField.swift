/// Where places of one level lie, with the missing ones filled in from their neighbours in code
/// order: divisions are numbered by neighbourhood, so a near code is a near place.
struct PlaceField: Equatable, Sendable {
  /// How far east each place lies, by its index.
  var east: [Double]
  /// How far north each place lies.
  var north: [Double]
  /// Whether the positions are known, and not the order of the codes in their place.
  let isKnown: Bool

  /// Positions of places given in code order. With fewer than two known positions the order of the
  /// codes stands for both directions: reading order.
  init(_ places: [(code: PlaceCode, centre: Coordinate?)]) {
    let known = places.indices.filter { places[$0].centre != nil }
    isKnown = known.count > 1
    guard isKnown else {
      east = places.indices.map(Double.init)
      north = places.indices.map { -Double($0) }
      return
    }
    east = []
    north = []
    for (index, place) in places.enumerated() {
      let centre = place.centre ?? PlaceField.between(places, known, index)
      east.append(centre.longitude)
      north.append(centre.latitude)
    }
  }

  /// How far north places lie when the map leans with the city.
  ///
  /// A city that stretches aslant would have all its west in its northern bands, or all its east,
  /// and west and east would be lost. Turning the order by a part of the slant (the slope of the
  /// least-squares line through the places) keeps most of both directions.
  var bandOrder: [Double] {
    let count = Double(max(1, east.count))
    let middle = (east.reduce(0, +) / count, north.reduce(0, +) / count)
    var spread = 0.0
    var common = 0.0
    for index in east.indices {
      spread += (east[index] - middle.0) * (east[index] - middle.0)
      common += (east[index] - middle.0) * (north[index] - middle.1)
    }
    guard spread > 0 else { return north }
    let lean = 0.6 * common / spread
    return east.indices.map { north[$0] - lean * east[$0] }
  }

  /// How long a degree of longitude is against one of latitude: the cosine of the latitude, by a
  /// parabola that is near enough to it where cities lie.
  var shrink: Double {
    guard isKnown, let latitude = north.first else { return 1 }
    return max(0.1, 1 - latitude * latitude / 6_900)
  }

  /// The middle of the positions that are known; nil without any.
  static func mean<Element>(
    _ places: ArraySlice<Element>, _ centre: (Element) -> Coordinate?
  ) -> Coordinate? {
    var east = 0.0
    var north = 0.0
    var count = 0.0
    for case let centre? in places.lazy.map(centre) {
      east += centre.longitude
      north += centre.latitude
      count += 1
    }
    guard count > 0 else { return nil }
    return Coordinate(longitude: east / count, latitude: north / count)
  }

  /// Between the nearest known places before and after, nearer to the one with the nearer code.
  private static func between(
    _ places: [(code: PlaceCode, centre: Coordinate?)], _ known: [Int], _ index: Int
  ) -> Coordinate {
    let before = known.last { $0 < index }
    let after = known.first { $0 > index }
    let left = (before ?? after).flatMap { places[$0].centre }
    let right = (after ?? before).flatMap { places[$0].centre }
    guard let left, let right else { return Coordinate(longitude: 0, latitude: 0) }
    guard let before, let after else { return left }
    let low = places[before].code.value
    let share =
      Double(places[index].code.value - low) / Double(places[after].code.value - low)
    return Coordinate(
      longitude: left.longitude + (right.longitude - left.longitude) * share,
      latitude: left.latitude + (right.latitude - left.latitude) * share)
  }
}
