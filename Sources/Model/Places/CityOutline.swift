/// The line round a city: rings of positions, each closed.
public struct CityOutline: Equatable, Sendable {
  /// The rings; the last position of each is its first again.
  public var rings: [[Coordinate]]

  /// An outline of these rings.
  public init(rings: [[Coordinate]]) {
    self.rings = rings
  }

  /// The rings as the log keeps them: positions in hundred-thousandths of a degree, about a metre,
  /// each as the step from the one before: `12248204,4063278 12,-40 ...`, rings apart by `;`.
  public var text: String {
    rings.map { ring in
      var before: (Int64, Int64) = (0, 0)
      return ring.map { position in
        let here = (
          CityOutline.whole(position.longitude), CityOutline.whole(position.latitude)
        )
        defer { before = here }
        return "\(here.0 - before.0),\(here.1 - before.1)"
      }.joined(separator: " ")
    }.joined(separator: ";")
  }

  /// The outline that `text` was made from; nil when it is not one.
  public init?(text: String) {
    rings = []
    for part in text.split(separator: ";") {
      var ring: [Coordinate] = []
      var here: (Int64, Int64) = (0, 0)
      for step in part.split(separator: " ") {
        let sides = step.split(separator: ",")
        guard sides.count == 2, let east = Int64(sides[0]), let north = Int64(sides[1]),
          abs(east) <= 36_000_000, abs(north) <= 18_000_000
        else { return nil }
        here = (here.0 + east, here.1 + north)
        guard abs(here.0) <= 18_000_000, abs(here.1) <= 9_000_000 else { return nil }
        ring.append(
          Coordinate(longitude: Double(here.0) / 100_000, latitude: Double(here.1) / 100_000))
      }
      rings.append(ring)
    }
  }

  private static func whole(_ degrees: Double) -> Int64 {
    Int64((degrees * 100_000).rounded())
  }

  /// The line that goes round some places as a rubber band would, a little outside them; nil for
  /// fewer than three places that do not lie on one line.
  public init?(around places: [Coordinate], margin: Double) {
    let sorted = places.sorted { ($0.longitude, $0.latitude) < ($1.longitude, $1.latitude) }
    let ring = CityOutline.chain(sorted) + CityOutline.chain(sorted.reversed())
    guard ring.count >= 3 else { return nil }
    let count = Double(ring.count)
    let east = ring.reduce(0) { $0 + $1.longitude } / count
    let north = ring.reduce(0) { $0 + $1.latitude } / count
    let wider = ring.map {
      Coordinate(
        longitude: east + ($0.longitude - east) * (1 + margin),
        latitude: north + ($0.latitude - north) * (1 + margin))
    }
    rings = [wider + wider.prefix(1)]
  }

  /// One side of the band, without its last place (Andrew's monotone chain).
  private static func chain(_ places: [Coordinate]) -> [Coordinate] {
    var chain: [Coordinate] = []
    for place in places {
      while chain.count >= 2 {
        let (one, two) = (chain[chain.count - 2], chain[chain.count - 1])
        let turn =
          (two.longitude - one.longitude) * (place.latitude - one.latitude)
          - (two.latitude - one.latitude) * (place.longitude - one.longitude)
        guard turn <= 0 else { break }
        chain.removeLast()
      }
      chain.append(place)
    }
    return Array(chain.dropLast())
  }
}
