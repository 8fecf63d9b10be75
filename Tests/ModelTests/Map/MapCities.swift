import Model

/// Cities to lay out: like the real one, and as unlike it as an import allows.
enum MapCities: String, CaseIterable, Sendable {
  case demo
  case withoutCentres
  case oneGrid
  case oneTown
  case oneVillage
  case irregular

  /// The city, made once for each.
  var city: City { MapCities.made[self] ?? DemoCity.city }

  private static let made = Dictionary(
    uniqueKeysWithValues: MapCities.allCases.map { ($0, $0.make()) })

  /// Names measured as if every character took two columns.
  var places: MapPlaces { MapPlaces(of: city) { 2 * $0.unicodeScalars.count } }

  private func make() -> City {
    switch self {
    case .demo:
      return DemoCity.city
    case .withoutCentres:
      let places = DemoCity.places.map { place in
        var place = place
        place.centre = nil
        return place
      }
      return City(
        code: DemoCity.code, name: "", isDemo: true, places: places, departments: [])
    case .oneGrid: return MapCities.city([[1]])
    case .oneTown: return MapCities.city([Array(repeating: 6, count: 40)])
    case .oneVillage: return MapCities.city([[700]])
    case .irregular:
      // Towns without villages, villages without grids, one village as large as a town.
      return MapCities.city([
        [3, 0, 44, 1], [], [1], [240], Array(repeating: 1, count: 60), [7, 7, 0], [0],
        [2, 90, 5, 1, 1, 1, 30, 12], Array(repeating: 9, count: 21),
      ])
    }
  }

  /// A city of towns given by the numbers of grids of their villages.
  static func city(_ towns: [[Int]]) -> City {
    var places: [Place] = []
    for (town, villages) in towns.enumerated() {
      let townCode = 990_102_000 + Int64(town) + 1
      places.append(place(townCode, "镇\(town)"))
      for (village, grids) in villages.enumerated() {
        let villageCode = townCode * 1_000 + Int64(village) + 1
        places.append(place(villageCode, "村\(town)之\(village)"))
        for grid in 0..<grids { places.append(place(villageCode * 1_000 + Int64(grid) + 1, "")) }
      }
    }
    return City(
      code: code(990_102), name: "", isDemo: true, places: places, departments: [])
  }

  private static func place(_ number: Int64, _ name: String) -> Place {
    Place(code: code(number), name: name)
  }

  private static func code(_ number: Int64) -> PlaceCode {
    guard let code = PlaceCode(number) else { preconditionFailure("not a code: \(number)") }
    return code
  }
}
