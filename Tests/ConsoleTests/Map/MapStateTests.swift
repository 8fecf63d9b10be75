import Cells
import Model
import Testing

@testable import Console

@Suite("Where somebody is on the map")
struct MapStateTests {
  @Test("zooms in to a grid's card and out to the city, about the chosen grid")
  func zooms() {
    let city = MapScene().city
    var map = MapState(cursor: 700)
    let village = city.grids[700].village
    #expect(map.focus(in: city) == .city)
    map.zoomIn()
    #expect(map.focus(in: city) == .town(city.villages[village].town))
    map.zoomIn()
    #expect(map.focus(in: city) == .village(village))
    map.zoomIn()
    #expect(map.zoom == .grid)
    let isNearer = map.zoomIn()
    #expect(!isNearer && map.zoom == .grid)
    for _ in 0..<3 { map.zoomOut() }
    let isFarther = map.zoomOut()
    #expect(!isFarther)
    #expect(map == MapState(cursor: 700))
  }

  @Test("the modes follow each other round")
  func modes() {
    var map = MapState()
    var modes: [MapMode] = []
    for _ in 0..<8 {
      map.cycleMode()
      modes.append(map.mode)
    }
    #expect(
      modes == [
        .late, .patrol, .uncovered, .hotline, .satisfaction, .missedReport, .open, .late,
      ])
  }

  @Test("goes to a place, and stays where it is when that lies in it")
  func goesToPlaces() {
    let city = MapScene().city
    var map = MapState()
    map.go(to: city.towns[5].code, in: city)
    #expect(map.cursor == city.towns[5].grids.lowerBound)
    map.cursor += 7
    let before = map
    map.go(to: city.towns[5].code, in: city)
    #expect(map == before)
    map.go(to: city.grids[42].code, in: city)
    #expect(map.cursor == 42)
    let isFound = PlaceCode(990_101_999).map { map.go(to: $0, in: city) }
    #expect(isFound == false)
    #expect(map.cursor == 42)
  }

  @Test("a step changes the chosen grid, and none at the edge")
  func steps() {
    let scene = MapScene()
    let tiling = scene.tiling(98, 27)
    var map = MapState(cursor: 100)
    map.move(.right, on: tiling, in: scene.city)
    #expect(map.cursor == tiling.neighbour(of: 100, .right))
    while map.move(.up, on: tiling, in: scene.city) {}
    let top = map
    let isMoved = map.move(.up, on: tiling, in: scene.city)
    #expect(!isMoved && map == top)
  }

  @Test("where a tile is a village, a step chooses its first grid")
  func stepsByVillages() {
    let scene = MapScene()
    let tiling = scene.tiling(46, 16)
    var map = MapState(cursor: 703)
    #expect(tiling.unit == .village)
    map.move(.down, on: tiling, in: scene.city)
    let village = scene.city.grids[map.cursor].village
    #expect(village != scene.city.grids[703].village)
    #expect(map.cursor == scene.city.villages[village].grids.lowerBound)
  }

  @Test("the chosen grid outlives another size and another zoom", arguments: MapZoom.allCases)
  func survives(_ zoom: MapZoom) {
    var scene = MapScene()
    scene.map = MapState(zoom: zoom, cursor: 1_234)
    for (columns, rows) in [(78, 20), (46, 16), (198, 56)] {
      let tiling = scene.tiling(columns, rows)
      let unit = tiling.unit(ofGrid: 1_234, in: scene.city)
      #expect(unit.map { tiling.grids(ofUnit: $0, in: scene.city).contains(1_234) } == true)
    }
  }

  @Test("the cursor stays on its grid through all zooms and sizes, in and out again")
  func zoomKeepsTheGrid() {
    let desk = Demo.desk(120, 36)
    let city = desk.city.city
    desk.press("2")
    for grid in stride(from: 3, to: city.grids.count, by: 211) {
      desk.state.map.cursor = grid
      for key in ["z", "z", "z", "z", "<Esc>", "<Esc>", "<Esc>"] {
        desk.press(key)
        #expect(desk.state.map.cursor == grid)
        for size in [Size(width: 80, height: 24), Size(width: 120, height: 36)] {
          desk.send(.resize(size))
          #expect(desk.state.map.cursor == grid)
          let tiling = desk.state.mapPanel.map { desk.state.mapLayout(in: $0) }
          let unit = tiling?.unit(ofGrid: grid, in: city)
          #expect(unit.map { tiling?.grids(ofUnit: $0, in: city).contains(grid) } == true)
        }
      }
      #expect(desk.state.map.zoom == .city)
    }
  }

  @Test("in the mode of uncovered grids it stops at those, or else at those with a stand-in")
  func nextUncovered() {
    var scene = MapScene()
    scene.map.mode = .uncovered
    func away(_ grid: Int, _ role: DutyRole) {
      scene.situation.absences[grid, default: []].append(
        Absence(
          grid: scene.city.grids[grid].code, role: role, from: scene.now - 60,
          until: scene.now + 60, reason: "病假"))
    }
    away(500, .worker)
    scene.map.nextAbnormal(on: scene.tiling(98, 27), in: scene.figures)
    #expect(scene.map.cursor == 500)
    away(900, .worker)
    away(900, .standIn)
    scene.map.nextAbnormal(on: scene.tiling(98, 27), in: scene.figures)
    #expect(scene.map.cursor == 900)
    let (frame, tiling) = (scene.frame(98, 27), scene.tiling(98, 27))
    #expect([500, 900].map { scene.text(of: $0, frame, tiling) } == ["B", "?"])
  }

  @Test("Tab stops at every grid near or beyond a limit, in reading order, and goes round")
  func nextAbnormal() {
    let scene = MapScene()
    let tiling = scene.tiling(98, 27)
    let figures = scene.figures
    let order = tiling.blocks.flatMap(\.members).filter { [4, 700, 1_500].contains($0) }
    var map = MapState(cursor: tiling.blocks[0].members.lowerBound)
    var visited: [Int] = []
    for _ in 0..<4 {
      map.nextAbnormal(on: tiling, in: figures)
      visited.append(map.cursor)
    }
    #expect(visited == order + [order[0]])
    map.nextAbnormal(on: tiling, in: figures, backwards: true)
    #expect(map.cursor == order[2])
  }

  @Test("without a limit near it stops at open cases; without any it stays")
  func calm() {
    var scene = MapScene()
    scene.situation.grids = scene.situation.grids.map { _ in Tally() }
    let tiling = scene.tiling(98, 27)
    var map = MapState(cursor: 10)
    let isFound = map.nextAbnormal(on: tiling, in: scene.figures)
    #expect(!isFound && map.cursor == 10)
    scene.situation.grids[99] = Tally(green: 1)
    map.nextAbnormal(on: tiling, in: scene.figures)
    #expect(map.cursor == 99)
  }

  @Test("on a zoomed map it goes through the place shown and on through the rest of the city")
  func nextAbnormalBeyondTheTown() {
    var scene = MapScene()
    scene.map = MapState(zoom: .town, cursor: 0)
    var visited: [Int] = []
    for _ in 0..<3 {
      scene.map.nextAbnormal(on: scene.tiling(98, 27), in: scene.figures)
      visited.append(scene.map.cursor)
    }
    #expect(visited == [4, 700, 1_500])
  }

  @Test("in patrol mode it stops at rounds late, missed or without anybody")
  func nextRound() {
    var scene = MapScene()
    scene.map.mode = .patrol
    // At noon the morning's window is over: what was not walked is late.
    scene.now = scene.now + 3 * 3_600
    let done = Round(started: scene.now - 9_000, done: scene.now - 7_000, role: .worker, found: 0)
    scene.situation.rounds[0] = scene.situation.rounds[0].map { _ in done }
    scene.situation.rounds[0][77] = .unreported
    scene.map.nextAbnormal(on: scene.tiling(98, 27), in: scene.figures)
    #expect(scene.map.cursor == 77)
  }
}
