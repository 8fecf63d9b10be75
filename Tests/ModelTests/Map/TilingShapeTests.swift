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
    let tiling = Tiling(kind.city, key, places: kind.places)
    guard tiling.unit == .grid else { return }
    for village in kind.city.villages where !village.grids.isEmpty {
      #expect(pieces(village.grids, tiling) == 1, "\(village.name) \(tiling.tile)")
    }
  }

  /// How many pieces the tiles of some grids fall into, touching along an edge.
  private func pieces(_ grids: Range<Int>, _ tiling: Tiling) -> Int {
    var left = Set(grids)
    var count = 0
    while let seed = left.popFirst() {
      count += 1
      var open = [seed]
      while let grid = open.popLast() {
        let beside = left.filter { touch(grid, $0, tiling) }
        left.subtract(beside)
        open += beside
      }
    }
    return count
  }

  private func touch(_ one: Int, _ other: Int, _ tiling: Tiling) -> Bool {
    let (left, right) = (tiling.spots[one - tiling.first], tiling.spots[other - tiling.first])
    let here = Int(left.column)..<Int(left.column + left.columns)
    let there = Int(right.column)..<Int(right.column + right.columns)
    let down = abs(Int(left.line) - Int(right.line))
    return down == tiling.tile.lines && here.overlaps(there)
      || down == 0 && (here.upperBound == there.lowerBound || there.upperBound == here.lowerBound)
  }

  /// Runs along whole rows would have 1, but be long: hence the second
  /// bound, on the longer side of a village against that of a square.
  @Test(
    "villages are compact",
    arguments: [(80, 21), (98, 27), (120, 34), (150, 40), (138, 56), (198, 56)])
  func villagesAreCompact(_ columns: Int, _ rows: Int) {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(city, key, places: MapCities.demo.places)
    var fill = 0.0
    var length = 0.0
    for village in city.villages {
      let spots = village.grids.map { tiling.spots[$0 - tiling.first] }
      let mean = spots.reduce(0.0) { $0 + Double($1.columns) } / Double(spots.count)
      let left = spots.map { Double($0.column) }.min() ?? 0
      let right = spots.map { Double($0.column + $0.columns) }.max() ?? 0
      let down = spots.map { Int($0.line) / tiling.tile.lines }
      let width = (right - left) / mean
      let height = (down.max() ?? 0) - (down.min() ?? 0) + 1
      fill += Double(spots.count) / (width * Double(height))
      length += max(width, Double(height)) / Double(spots.count).squareRoot()
    }
    #expect(fill / Double(city.villages.count) > 0.8)
    #expect(length / Double(city.villages.count) < 1.5)
  }

  /// What belongs to no town, against the panel. In the pictures that set the aim it is a half.
  @Test(
    "little of the panel is wasted",
    arguments: [
      (78, 18, 0.26), (78, 19, 0.3), (98, 24, 0.11), (98, 27, 0.12), (118, 30, 0.12),
      (120, 34, 0.12), (138, 40, 0.12), (138, 54, 0.12), (158, 44, 0.12), (198, 54, 0.11),
      (238, 64, 0.1),
    ])
  func littleOfThePanelIsWasted(_ columns: Int, _ rows: Int, _ bound: Double) {
    let (city, places) = (MapCities.demo.city, MapCities.demo.places)
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let use = TilingMeasure.use(
      of: Tiling(city, key, places: places), in: city, places: places)
    #expect(use.waste < bound, "\(use.waste)")
  }

  @Test(
    "towns are full rectangles from edge to edge",
    arguments: [(98, 24), (98, 27), (118, 30), (138, 40), (138, 54), (198, 54)])
  func townsAreFullRectanglesFromEdgeToEdge(_ columns: Int, _ rows: Int) {
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(MapCities.demo.city, key, places: MapCities.demo.places)
    for band in Dictionary(grouping: tiling.blocks, by: \.row).values {
      #expect(band.map { $0.column + $0.columns }.max() == columns)
      #expect(band.map(\.column).min() == 0)
    }
    var covered = Set<Int>()
    for spot in tiling.spots + tiling.fillers {
      for column in 0..<Int(spot.columns) {
        covered.insert(Int(spot.line) / 2 * columns + Int(spot.column) + column)
      }
    }
    for block in tiling.blocks {
      let below = block.row + 1..<block.row + block.rows
      let full = below.flatMap { row in
        (block.column..<block.column + block.columns).map { row * columns + $0 }
      }
      #expect(full.allSatisfy(covered.contains), "\(block.place ?? -1)")
    }
  }

  /// Kendall's tau over pairs of towns: 1 when all pairs keep their order, 0 when it is chance.
  @Test(
    "north is up and west is left",
    arguments: [(80, 21), (98, 27), (120, 34), (138, 56), (198, 56)])
  func northIsUpAndWestIsLeft(_ columns: Int, _ rows: Int) {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(city, key, places: MapCities.demo.places)
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
    #expect(Double(north) / Double(northPairs) > 0.85)
    #expect(Double(west) / Double(westPairs) > 0.85)
  }

  @Test("without centres, towns are read in the order of their codes")
  func withoutCentresTownsAreReadInTheOrderOfTheirCodes() {
    let key = Tiling.Key(focus: .city, columns: 120, rows: 34)
    let tiling = Tiling(MapCities.withoutCentres.city, key, places: MapCities.withoutCentres.places)
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
    let blocks = Tiling(city, key, places: MapPlaces(of: city) { $0.count * 2 }).blocks
    let found = blocks.first { $0.place == 2 }
    let near = blocks.filter { $0.place == 1 || $0.place == 3 }
    #expect(found != nil && near.count == 2)
    // Towns 2 and 4 of the demo city lie within ten kilometres: the same band, or the next.
    let rows = Set(blocks.map(\.row)).sorted()
    let band = { (row: Int) in rows.firstIndex(of: row) ?? -9 }
    #expect(near.contains { abs(band($0.row) - band(found?.row ?? -1)) <= 1 })
  }

  @Test(
    "what is near each other on the ground is nearer on the screen than row by row",
    arguments: [(78, 18), (98, 24), (118, 30), (138, 40), (138, 54), (198, 54), (238, 64)])
  func whatIsNearOnTheGroundIsNearOnTheScreen(_ columns: Int, _ rows: Int) {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(city, key, places: MapCities.demo.places)
    let towns = (TilingMeasure.towns(on: tiling, in: city), city.towns.map(\.grids))
    let villages = (TilingMeasure.villages(on: tiling, in: city), city.villages.map(\.grids))
    let ground = [city.towns.map(\.centre), city.villages.map(\.centre)]
    for ((ours, grids), ground) in zip([towns, villages], ground) {
      let plain = TilingMeasure.rowByRow(grids, of: tiling)
      let (here, there) = (
        TilingMeasure.order(ours, against: ground), TilingMeasure.order(plain, against: ground)
      )
      #expect(here.error < there.error, "\(here) \(there)")
      #expect(here.kept > there.kept, "\(here) \(there)")
    }
  }

  @Test("a panel that grows by a row or a column leaves towns where they are")
  func aPanelThatGrowsLeavesTownsWhereTheyAre() {
    let (city, places) = (MapCities.demo.city, MapCities.demo.places)
    var (still, count, farthest) = (0, 0, 0.0)
    for columns in stride(from: 60, through: 220, by: 20) {
      for rows in [14, 19, 25, 33, 41, 54] {
        let here = Tiling(
          city, Tiling.Key(focus: .city, columns: columns, rows: rows), places: places)
        for (wider, higher) in [(1, 0), (0, 1)] {
          let key = Tiling.Key(focus: .city, columns: columns + wider, rows: rows + higher)
          let shift = TilingMeasure.shift(from: here, to: Tiling(city, key, places: places))
          count += 1
          if shift.turned == 0 {
            still += 1
            farthest = max(farthest, shift.distance)
          }
        }
      }
    }
    // The rest is where one number of bands gives place to the next.
    #expect(Double(still) / Double(count) > 0.85, "\(still) of \(count)")
    #expect(farthest < 0.06, "\(farthest) of the panel")
  }

  @Test("neighbouring villages differ in shade")
  func neighbouringVillagesDifferInShade() {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: 138, rows: 56)
    let tiling = Tiling(city, key, places: MapCities.demo.places)
    for one in city.grids.indices {
      let town = city.town(ofGrid: one)
      for other in one + 1..<town.grids.upperBound where touch(one, other, tiling) {
        let isSame = city.grids[one].village == city.grids[other].village
        let isSameShade = tiling.spots[one].isShaded == tiling.spots[other].isShaded
        // Sideways always; strips meet like courses of bricks, and there not every pair can differ.
        if isSame || tiling.spots[one].line == tiling.spots[other].line {
          #expect(isSameShade == isSame)
        }
      }
    }
  }
}
