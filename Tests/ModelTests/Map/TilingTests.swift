import Model
import Testing

@Suite("A layout of the map: every grid once, nothing outside, nothing on top of anything")
struct TilingTests {
  /// A panel's size.
  struct Panel: Sendable, CustomStringConvertible {
    var columns: Int
    var rows: Int
    var description: String { "\(columns)x\(rows)" }
  }

  static let panels: [Panel] = [
    (1, 1), (3, 2), (9, 4), (20, 9), (46, 18), (58, 13), (78, 19), (80, 21), (80, 60), (98, 27),
    (120, 34), (138, 56), (160, 20), (198, 56), (220, 70),
  ].map { Panel(columns: $0.0, rows: $0.1) }

  static func foci(_ city: City) -> [MapFocus] {
    let large = city.villages.indices.max {
      city.villages[$0].grids.count < city.villages[$1].grids.count
    }
    return [.city, .town(city.towns.count / 2), .village(large ?? 0)]
  }

  @Test("every unit has one place of its own", arguments: MapCities.allCases, panels)
  func everyUnitHasOnePlaceOfItsOwn(_ kind: MapCities, _ panel: Panel) {
    let city = kind.city
    for focus in TilingTests.foci(city) {
      let key = Tiling.Key(focus: focus, columns: panel.columns, rows: panel.rows)
      let tiling = Tiling(city, key, places: kind.places)
      #expect(tiling.key == key)
      guard !tiling.spots.isEmpty else {
        #expect(panel.columns * panel.rows < city.towns.count, "\(focus)")
        continue
      }
      #expect(tiling.units == TilingTests.units(focus, tiling.unit, city), "\(focus)")
      #expect(TilingTests.collisions(tiling).isEmpty, "\(focus)")
    }
  }

  /// The units that a focus has to show.
  private static func units(
    _ focus: MapFocus, _ unit: Tiling.Unit, _ city: City
  ) -> Range<Int> {
    switch (focus, unit) {
    case (.city, .grid): city.grids.indices
    case (.city, .village): city.villages.indices
    case (.city, .town): city.towns.indices
    case (.town(let town), .grid): city.towns[town].grids
    case (.town(let town), .village): city.towns[town].villages
    case (.town(let town), .town): town..<town + 1
    case (.village(let village), .grid): city.villages[village].grids
    case (.village(let village), _): village..<village + 1
    }
  }

  /// What lies outside the panel or over something else: tiles, fillers and labels.
  private static func collisions(_ tiling: Tiling) -> [String] {
    let columns = tiling.key.columns
    var taken = [Bool](repeating: false, count: columns * tiling.key.rows * 2)
    var found: [String] = []
    func take(_ what: String, _ left: Int, _ top: Int, _ width: Int, _ height: Int) {
      guard left >= 0, top >= 0, left + width <= columns, top + height <= tiling.key.rows * 2
      else {
        found.append("\(what) outside")
        return
      }
      for line in top..<top + height {
        for column in left..<left + width {
          if taken[line * columns + column] { found.append("\(what) over something") }
          taken[line * columns + column] = true
        }
      }
    }
    for spot in tiling.spots + tiling.fillers {
      take("tile", Int(spot.column), Int(spot.line), Int(spot.columns), tiling.tile.lines)
    }
    for block in tiling.blocks where block.place != nil {
      take("label", block.column, block.row * 2, block.labelColumns, 2)
    }
    return found
  }

  @Test("the Map view shows every grid from the smallest screen on")
  func theMapViewShowsEveryGridFromTheSmallestScreenOn() {
    for (index, rows) in [19, 21, 24, 33, 47, 70].enumerated() {
      for columns in stride(from: 76 + index * 4, through: 220, by: 24) {
        let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
        let tiling = Tiling(MapCities.demo.city, key, places: MapCities.demo.places)
        #expect(tiling.unit == .grid && tiling.spots.count == 1_798, "\(columns)x\(rows)")
      }
    }
  }

  @Test("villages stand for their grids where there is no room")
  func villagesStandForTheirGridsWhereThereIsNoRoom() {
    let city = MapCities.demo.city
    let key = Tiling.Key(focus: .city, columns: 46, rows: 16)
    let tiling = Tiling(city, key, places: MapCities.demo.places)
    #expect(tiling.unit == .village)
    #expect(tiling.spots.count == 283)
    let unit = tiling.unit(ofGrid: 1_000, in: city)
    #expect(unit == city.grids[1_000].village)
    #expect(unit.map { tiling.grids(ofUnit: $0, in: city).contains(1_000) } == true)
  }

  @Test("a panel without a cell for each town has an empty layout")
  func aPanelWithoutACellForEachTownSaysSoByBeingEmpty() {
    let key = Tiling.Key(focus: .city, columns: 4, rows: 2)
    let tiling = Tiling(MapCities.demo.city, key, places: MapCities.demo.places)
    #expect(tiling.spots.isEmpty)
    #expect(tiling.unit(ofGrid: 5, in: MapCities.demo.city) == nil)
    #expect(tiling.neighbour(of: 0, .right) == nil)
  }

  @Test("the same key gives the same layout") func theSameKeyGivesTheSameLayout() {
    let key = Tiling.Key(focus: .city, columns: 120, rows: 34)
    let city = MapCities.demo.city
    #expect(
      Tiling(city, key, places: MapCities.demo.places)
        == Tiling(city, key, places: MapCities.demo.places))
  }
}
