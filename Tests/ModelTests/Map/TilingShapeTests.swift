import Model
import Testing

@Suite("The shape of a layout: villages compact, towns where they lie, the panel filled")
struct TilingShapeTests {
  @Test(
    "a village is in one piece",
    arguments: [MapCities.demo, .withoutCentres, .oneTown, .irregular],
    [(80, 21), (92, 25), (98, 27), (120, 34), (138, 56), (198, 56)])
  func aVillageIsInOnePiece(_ kind: MapCities, _ size: (columns: Int, rows: Int)) {
    let key = Tiling.Key(focus: .city, columns: size.columns, rows: size.rows)
    let tiling = Tiling(kind.city, key, names: kind.names)
    guard tiling.unit == .grid else { return }
    let corners = Dictionary(
      uniqueKeysWithValues: tiling.units.map { (Corner(tiling.spots[$0 - tiling.first]), $0) })
    for village in kind.city.villages where !village.grids.isEmpty {
      #expect(pieces(village.grids, tiling, corners) == 1, "\(village.name) \(tiling.tile)")
    }
  }

  private struct Corner: Hashable {
    var column: Int
    var line: Int

    init(column: Int, line: Int) {
      self.column = column
      self.line = line
    }

    init(_ spot: Tiling.Spot) {
      self.init(column: Int(spot.column), line: Int(spot.line))
    }
  }

  /// How many pieces the tiles of some grids fall into, touching along an edge.
  private func pieces(_ grids: Range<Int>, _ tiling: Tiling, _ corners: [Corner: Int]) -> Int {
    var left = Set(grids)
    var count = 0
    while let seed = left.popFirst() {
      count += 1
      var open = [seed]
      while let grid = open.popLast() {
        let here = Corner(tiling.spots[grid - tiling.first])
        let (across, down) = (tiling.tile.columns, tiling.tile.lines)
        for (x, y) in [(across, 0), (-across, 0), (0, down), (0, -down)] {
          let beside = Corner(column: here.column + x, line: here.line + y)
          if let other = corners[beside], left.remove(other) != nil { open.append(other) }
        }
      }
    }
    return count
  }

  private func touch(_ one: Int, _ other: Int, _ tiling: Tiling) -> Bool {
    let (left, right) = (tiling.spots[one - tiling.first], tiling.spots[other - tiling.first])
    let across = abs(Int(left.column) - Int(right.column))
    let down = abs(Int(left.line) - Int(right.line))
    return across == 0 && down == tiling.tile.lines || across == tiling.tile.columns && down == 0
  }

  /// Runs along whole rows would have 1, but be long: hence the second
  /// bound, on the longer side of a village against that of a square.
  @Test(
    "villages are compact",
    arguments: [(80, 21), (98, 27), (120, 34), (150, 40), (138, 56), (198, 56)])
  func villagesAreCompact(_ columns: Int, _ rows: Int) {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(city, key, names: MapCities.demo.names)
    var fill = 0.0
    var length = 0.0
    for village in city.villages {
      let spots = village.grids.map { tiling.spots[$0 - tiling.first] }
      let across = spots.map { Int($0.column) / tiling.tile.columns }
      let down = spots.map { Int($0.line) / tiling.tile.lines }
      let width = (across.max() ?? 0) - (across.min() ?? 0) + 1
      let height = (down.max() ?? 0) - (down.min() ?? 0) + 1
      fill += Double(spots.count) / Double(width * height)
      length += Double(max(width, height)) / Double(spots.count).squareRoot()
    }
    #expect(fill / Double(city.villages.count) > 0.8)
    #expect(length / Double(city.villages.count) < 1.5)
  }

  /// Tiles and labels against the panel. The pictures that set the aim have 0.45 to 0.5.
  @Test(
    "the panel is filled",
    arguments: [
      (80, 21, 0.64), (98, 27, 0.74), (120, 34, 0.5), (138, 56, 0.74), (198, 56, 0.84),
    ])
  func thePanelIsFilled(_ columns: Int, _ rows: Int, _ bound: Double) {
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(MapCities.demo.city, key, names: MapCities.demo.names)
    let tiles = tiling.spots.count * tiling.tile.columns * tiling.tile.lines
    let labels = tiling.blocks.reduce(0) { $0 + $1.columns }
    let fill = (Double(tiles) / 2 + Double(labels)) / Double(columns * rows)
    #expect(fill > bound, "\(fill)")
  }

  /// Kendall's tau over pairs of towns: 1 when all pairs keep their order, 0 when it is chance.
  @Test(
    "north is up and west is left",
    arguments: [(80, 21), (98, 27), (120, 34), (138, 56), (198, 56)])
  func northIsUpAndWestIsLeft(_ columns: Int, _ rows: Int) {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(city, key, names: MapCities.demo.names)
    var (north, northPairs, west, westPairs) = (0, 0, 0, 0)
    for one in tiling.blocks {
      for other in tiling.blocks {
        guard let first = one.place, let second = other.place, first < second,
          let here = city.towns[first].centre, let there = city.towns[second].centre
        else { continue }
        if one.row != other.row {
          northPairs += 1
          north += (one.row < other.row) == (here.latitude > there.latitude) ? 1 : -1
        }
        let (left, right) = (2 * one.column + one.columns, 2 * other.column + other.columns)
        if left != right {
          westPairs += 1
          west += (left < right) == (here.longitude < there.longitude) ? 1 : -1
        }
      }
    }
    #expect(Double(north) / Double(northPairs) > 0.9)
    #expect(Double(west) / Double(westPairs) > 0.7)
  }

  @Test("without centres, towns are read in the order of their codes")
  func withoutCentresTownsAreReadInTheOrderOfTheirCodes() {
    let key = Tiling.Key(focus: .city, columns: 120, rows: 34)
    let tiling = Tiling(MapCities.withoutCentres.city, key, names: MapCities.withoutCentres.names)
    #expect(tiling.blocks.compactMap(\.place) == Array(0..<17))
  }

  @Test("a town without a centre lies beside the town with the nearest code")
  func aTownWithoutACentreLiesBesideTheTownWithTheNearestCode() {
    var places = DemoCity.places
    let lost = DemoCity.city.towns[2].code
    for index in places.indices where places[index].code.ancestor(.town) == lost {
      places[index].centre = nil
    }
    let city = City(code: DemoCity.code, name: "", isDemo: true, places: places, departments: [])
    let key = Tiling.Key(focus: .city, columns: 120, rows: 34)
    let blocks = Tiling(city, key, names: PlaceWidths(of: city) { $0.count * 2 }).blocks
    let found = blocks.first { $0.place == 2 }
    let near = blocks.filter { $0.place == 1 || $0.place == 3 }
    #expect(found != nil && near.count == 2)
    // Towns 2 and 4 of the demo city lie within ten kilometres: the same band, or the next.
    let rows = Set(blocks.map(\.row)).sorted()
    let band = { (row: Int) in rows.firstIndex(of: row) ?? -9 }
    #expect(near.contains { abs(band($0.row) - band(found?.row ?? -1)) <= 1 })
  }

  @Test("neighbouring villages differ in shade")
  func neighbouringVillagesDifferInShade() {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: 138, rows: 56)
    let tiling = Tiling(city, key, names: MapCities.demo.names)
    for grid in city.grids.indices.dropLast() {
      let (one, next) = (tiling.spots[grid], tiling.spots[grid + 1])
      guard city.town(ofGrid: grid).code == city.town(ofGrid: grid + 1).code,
        touch(grid, grid + 1, tiling)
      else { continue }
      let isSame = city.grids[grid].village == city.grids[grid + 1].village
      #expect((one.isShaded == next.isShaded) == isSame)
    }
  }
}
