/// The embedded demo city: 17 towns, 283 villages and communities and 1,798 grids, like the city
/// the console was made for, under a code no real place has and with names made by the program.
public enum DemoCity {
  /// The city's code; no province's codes begin with 99.
  public static let code = PlaceCode(digits: 990_101)

  /// What a store of the demo city is told.
  public static let settings = CitySettings(code: code, name: "演示市", isDemo: true)

  /// The towns, villages and grids, by code.
  public static let places: [Place] = made()

  /// The city itself with the standard departments.
  public static var city: City {
    City(
      code: code, name: settings.name, isDemo: true, places: places,
      departments: Department.standard, outline: outline)
  }

  /// The line round the city, a little outside its villages.
  public static let outline = CityOutline(around: places.compactMap(\.centre), margin: 0.08)

  /// One town: how many communities and villages it has, and where its centre lies, in kilometres
  /// east and north of the city's.
  private struct Outline {
    let communities: Int
    let villages: Int
    let east: Int
    let north: Int
    var isStreet: Bool { villages < communities }
  }

  /// Four streets in the middle, thirteen towns round about; 283 villages and communities.
  private static let outlines = [
    Outline(communities: 15, villages: 2, east: -2, north: 2),
    Outline(communities: 18, villages: 0, east: 3, north: 3),
    Outline(communities: 14, villages: 4, east: -3, north: -3),
    Outline(communities: 13, villages: 3, east: 3, north: -2),
    Outline(communities: 2, villages: 17, east: -16, north: 3),
    Outline(communities: 1, villages: 12, east: -31, north: 6),
    Outline(communities: 1, villages: 14, east: -26, north: -11),
    Outline(communities: 3, villages: 22, east: -13, north: 17),
    Outline(communities: 2, villages: 20, east: 1, north: 19),
    Outline(communities: 1, villages: 11, east: 15, north: 15),
    Outline(communities: 1, villages: 10, east: 17, north: 1),
    Outline(communities: 1, villages: 15, east: 31, north: 10),
    Outline(communities: 2, villages: 19, east: 30, north: -7),
    Outline(communities: 1, villages: 9, east: 14, north: -15),
    Outline(communities: 1, villages: 16, east: 1, north: -18),
    Outline(communities: 1, villages: 17, east: -14, north: -13),
    Outline(communities: 1, villages: 14, east: 28, north: -23),
  ]

  private static func made() -> [Place] {
    var names = DemoNames(seed: 17)
    var random = SplitMix64(seed: 283)
    var towns: [Place] = []
    var villages: [Place] = []
    for (index, outline) in outlines.enumerated() {
      let number = outline.isStreet ? index + 1 : index + 96
      let code = PlaceCode(digits: code.value * 1_000 + Int64(number))
      towns.append(
        Place(
          code: code, name: names.town() + (outline.isStreet ? "街道" : "镇"),
          centre: centre(east: outline.east * 1_000, north: outline.north * 1_000)))
      let count = outline.communities + outline.villages
      for place in 0..<count {
        let isCommunity = place < outline.communities
        let own = isCommunity ? place + 1 : place - outline.communities + 200
        let spot = spot(place, of: count, in: outline, &random)
        villages.append(
          Place(
            code: PlaceCode(digits: code.value * 1_000 + Int64(own)),
            name: isCommunity ? names.community() : names.village(), centre: spot))
      }
    }
    // The plan fits its own counts, as a test shows; a town without grids would be seen there.
    let grids = (try? GridPlan.grids(towns: towns, villages: villages)) ?? []
    return (towns + villages + grids).sorted { $0.code < $1.code }
  }

  /// A village's place in its town: on a square of cells around the centre, moved a little.
  private static func spot(
    _ index: Int, of count: Int, in outline: Outline, _ random: inout SplitMix64
  ) -> Coordinate {
    var side = 1
    while side * side < count { side += 1 }
    let pitch = (outline.isStreet ? 4_500 : 12_000) / side
    let column = index % side * 2 - (side - 1)
    let row = index / side * 2 - (side - 1)
    return centre(
      east: outline.east * 1_000 + column * pitch / 2 + random.number(-pitch / 4...pitch / 4),
      north: outline.north * 1_000 - row * pitch / 2 + random.number(-pitch / 4...pitch / 4))
  }

  /// A position so many metres from the city's centre, at a latitude where a degree of longitude
  /// has about 84 km.
  private static func centre(east: Int, north: Int) -> Coordinate {
    Coordinate(
      longitude: 120.5 + Double(east) / 84_000, latitude: 41.0 + Double(north) / 111_000)
  }
}

extension PlaceCode {
  /// A code of the demo city, which is made of a right number of digits.
  fileprivate init(digits: Int64) {
    guard let code = PlaceCode(digits) else { preconditionFailure("not a code: \(digits)") }
    self = code
  }
}
