import Model
import Testing

@Suite("Steps on the map: in the direction asked for, and from everywhere to everywhere")
struct TilingNeighbourTests {
  @Test(
    "every tile is reached from every other",
    arguments: [
      (MapCities.demo, 80, 21), (.irregular, 80, 21), (.irregular, 150, 40),
      (.oneTown, 60, 20), (.oneVillage, 90, 30), (.oneGrid, 40, 10), (.withoutCentres, 46, 16),
    ] as [(MapCities, Int, Int)])
  func everyTileIsReachedFromEveryOther(_ kind: MapCities, _ columns: Int, _ rows: Int) {
    for focus in [MapFocus.city, .town(0), .village(0)] {
      let key = Tiling.Key(focus: focus, columns: columns, rows: rows)
      let tiling = Tiling(kind.city, key, places: kind.places)
      var steps: [[Int]] = tiling.units.map { unit in
        MapDirection.allCases.compactMap { tiling.neighbour(of: unit, $0) }
      }
      #expect(reached(steps, tiling) == tiling.spots.count)
      // And back: every tile leads to the first one.
      var back: [[Int]] = tiling.units.map { _ in [] }
      for (offset, targets) in steps.enumerated() {
        for target in targets { back[target - tiling.first].append(offset + tiling.first) }
      }
      swap(&steps, &back)
      #expect(reached(steps, tiling) == tiling.spots.count)
    }
  }

  /// How many tiles can be reached from the first one.
  private func reached(_ steps: [[Int]], _ tiling: Tiling) -> Int {
    guard !steps.isEmpty else { return 0 }
    var seen = Set([tiling.first])
    var open = [tiling.first]
    while let unit = open.popLast() {
      for next in steps[unit - tiling.first] where seen.insert(next).inserted { open.append(next) }
    }
    return seen.count
  }

  @Test(
    "a step goes where it is asked to, and back", arguments: [(80, 21), (98, 27), (198, 56)])
  func aStepGoesWhereItIsAskedToAndBack(_ columns: Int, _ rows: Int) {
    let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
    let tiling = Tiling(MapCities.demo.city, key, places: MapCities.demo.places)
    for unit in tiling.units where unit % 9 == 0 {
      let from = tiling.spots[unit]
      if let right = tiling.neighbour(of: unit, .right) {
        #expect(tiling.spots[right].column > from.column && tiling.spots[right].line == from.line)
        #expect(tiling.neighbour(of: right, .left) == unit)
      }
      if let down = tiling.neighbour(of: unit, .down) {
        #expect(tiling.spots[down].line > from.line)
        // Up again it may be a neighbour where a village ends, or where the step went aside.
        let aside = abs(Int(tiling.spots[down].column) - Int(from.column))
        let back = tiling.neighbour(of: down, .up).map { Int(tiling.spots[$0].column) }
        #expect(back.map { abs($0 - Int(from.column)) <= aside + 4 * tiling.tile.columns } == true)
      }
    }
  }

  @Test("the edges of the map hold the cursor")
  func theEdgesOfTheMapHoldTheCursor() {
    let key = Tiling.Key(focus: .city, columns: 98, rows: 27)
    let tiling = Tiling(MapCities.demo.city, key, places: MapCities.demo.places)
    let top = tiling.units.min { tiling.spots[$0].line < tiling.spots[$1].line }
    let left = tiling.units.min { tiling.spots[$0].column < tiling.spots[$1].column }
    #expect(top.flatMap { tiling.neighbour(of: $0, .up) } == nil)
    #expect(left.flatMap { tiling.neighbour(of: $0, .left) } == nil)
    #expect(tiling.neighbour(of: -1, .left) == nil)
    #expect(tiling.neighbour(of: 1_798, .left) == nil)
  }
}
