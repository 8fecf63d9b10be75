import Cells
import Model
import Testing

@testable import Console

@Suite("The city in its true outline")
struct ChartTests {
  @Test("Z shows it and takes it away, and the cursor stays on its grid")
  func toggles() {
    let desk = Demo.desk(120, 36)
    desk.press("2 z Z")
    #expect(desk.state.map.isChart && desk.state.map.zoom == .city)
    #expect(desk.text.contains("true outline"))
    #expect(desk.frame.cells.contains { (0x2801...0x28FF).contains($0.scalar) })
    desk.press("z <Esc> Z")
    #expect(!desk.state.map.isChart && desk.state.map.cursor == 0)
  }

  @Test(
    "every town is named or marked, and all names stand apart",
    arguments: [
      (100, 30), (120, 36), (200, 60),
    ])
  func names(_ width: Int, _ height: Int) {
    let desk = Demo.desk(width, height)
    desk.press("2 Z")
    let named = desk.city.city.towns.filter { desk.text.contains($0.name) }
    #expect(named.count >= (width >= 120 ? 17 : 15))
  }

  @Test("arrows go from town to town, Tab to the next town with something near its limit")
  func moves() {
    let desk = Demo.desk(120, 36)
    let city = desk.city.city
    func town() -> Int { city.villages[city.grids[desk.state.map.cursor].village].town }
    desk.press("2 Z")
    let start = town()
    desk.press("<Right>")
    #expect(town() != start)
    desk.press("<Left>")
    var visited: Set<Int> = []
    for _ in 0..<17 {
      desk.press("<Tab>")
      let tally = desk.state.situation.grids[desk.state.map.cursor]
      #expect(tally.yellow > 0 || tally.red > 0)
      visited.insert(town())
    }
    #expect(visited.count > 5)
  }

  @Test("a city without an outline says how to bring one")
  func without() {
    let hamlet = Hamlet.desk(cases: 1, width: 120, height: 36)
    hamlet.press("2 Z")
    #expect(hamlet.text.contains("init --outline"))
    #expect(!hamlet.state.map.isChart)
  }

  @Test("a part of the city has all of it beside it in small, where there is room")
  func mini() {
    for (width, height, isThere) in [(100, 30, false), (120, 36, true), (200, 60, true)] {
      let desk = Demo.desk(width, height)
      desk.press("2")
      for key in ["z", "z", "z"] {
        desk.press(key)
        let panel = desk.state.mapPanel
        let frame = panel.flatMap { Layout.miniMap($0, desk.state.map.zoom) }
        #expect((frame != nil) == isThere)
        guard let frame, let panel else { continue }
        let tiling = desk.state.miniLayout(in: frame)
        #expect(tiling.unit == .town && tiling.spots.count == 17)
        let cells = Layout.mapCells(panel, desk.state.map.zoom)
        #expect(cells.right <= frame.x)
      }
    }
  }
}
