extension City {
  /// The grid and those whose centres lie within so many metres of its own, by code. A case lies
  /// somewhere in its grid, so nothing finer can be said; a grid without a known centre has no
  /// neighbours.
  public func grids(near code: PlaceCode, metres: Int) -> [PlaceCode] {
    guard let index = gridIndex(code) else { return [] }
    guard let centre = grids[index].centre else { return [code] }
    let most = Double(metres)
    let perDegree = 111_320.0
    let narrowing = City.cosine(ofDegrees: centre.latitude)
    return grids.filter { grid in
      guard grid.code != code, let other = grid.centre else { return grid.code == code }
      let north = (other.latitude - centre.latitude) * perDegree
      guard north.magnitude <= most else { return false }
      let east = (other.longitude - centre.longitude) * perDegree * narrowing
      return north * north + east * east <= most * most
    }.map(\.code)
  }

  /// The cosine of a latitude by its series, right to a millionth between the poles.
  private static func cosine(ofDegrees degrees: Double) -> Double {
    let angle = degrees * 0.017_453_292_519_943_295
    let square = angle * angle
    var term = 1.0
    var sum = 1.0
    for step in 1...7 {
      term *= -square / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }
}
