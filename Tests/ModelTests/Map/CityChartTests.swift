import Model
import Testing

@Suite("The true outline: to scale, its towns where they lie, and a step goes where it is asked to")
struct CityChartTests {
  private let city = DemoCity.city

  @Test(
    "the outline touches two edges and lies within the panel",
    arguments: [(30, 40), (78, 18), (98, 24), (198, 54), (2, 2)])
  func fits(_ columns: Int, _ rows: Int) throws {
    let chart = try #require(CityChart(city, columns: columns, rows: rows))
    #expect(chart.dots.count == columns * rows)
    let drawn = chart.dots.indices.filter { chart.dots[$0] != 0 }
    let across = drawn.map { $0 % columns }
    let down = drawn.map { $0 / columns }
    let fillsAcross = across.min() == 0 && across.max() == columns - 1
    let fillsDown = down.min() == 0 && down.max() == rows - 1
    #expect(fillsAcross || fillsDown)
    for town in chart.towns {
      #expect((0..<columns).contains(town.column) && (0..<rows).contains(town.row))
    }
  }

  @Test("towns lie to each other as on the ground")
  func towns() throws {
    let chart = try #require(CityChart(city, columns: 198, rows: 54))
    let screen = chart.towns.map { (across: Double($0.column), down: Double($0.row * 2)) }
    let order = TilingMeasure.order(screen, against: city.towns.map(\.centre))
    #expect(order.error < 0.03 && order.kept > 0.9)
    let isKnown = chart.towns.allSatisfy(\.isKnown)
    #expect(isKnown)
  }

  @Test("every town is reached from every other by steps, and each step goes its way")
  func steps() throws {
    let chart = try #require(CityChart(city, columns: 98, rows: 24))
    var seen: Set<Int> = [0]
    var open = [0]
    while let town = open.popLast() {
      for direction in MapDirection.allCases {
        guard let next = chart.neighbour(of: town, direction) else { continue }
        let (here, there) = (city.towns[town].centre, city.towns[next].centre)
        if let here, let there {
          switch direction {
          case .left: #expect(there.longitude < here.longitude)
          case .right: #expect(there.longitude > here.longitude)
          case .up: #expect(there.latitude > here.latitude)
          case .down: #expect(there.latitude < here.latitude)
          }
        }
        if seen.insert(next).inserted { open.append(next) }
      }
    }
    #expect(seen.count == city.towns.count)
    #expect(chart.neighbour(of: -1, .left) == nil)
  }

  @Test("without an outline, or without room, there is no chart")
  func none() {
    let bare = City(
      code: DemoCity.code, name: "", isDemo: true, places: DemoCity.places, departments: [])
    #expect(CityChart(bare, columns: 80, rows: 20) == nil)
    #expect(CityChart(city, columns: 1, rows: 20) == nil)
    #expect(CityChart(city, columns: 20, rows: 0) == nil)
  }

  @Test("an outline is read back from the text it was written as, to a metre")
  func text() throws {
    let outline = try #require(city.outline)
    let again = try #require(CityOutline(text: outline.text))
    #expect(again.rings.map(\.count) == outline.rings.map(\.count))
    for (one, other) in zip(outline.rings.joined(), again.rings.joined()) {
      #expect(abs(one.longitude - other.longitude) < 0.00001)
      #expect(abs(one.latitude - other.latitude) < 0.00001)
    }
    #expect(CityOutline(text: again.text) == again)
    for broken in ["1", "1,2,3", "a,b", "99999999,0", "18000000,0 1,0"] {
      #expect(CityOutline(text: broken) == nil)
    }
  }
}
