import Cells
import Model
import Testing

@testable import Console

@Suite("What citizens say, on the map")
struct CitizenMapTests {
  private static let modes: [MapMode] = [.hotline, .satisfaction, .missedReport]

  /// A tally in figures: calls, satisfied, so-so, unanswered, missed, filed.
  private func tally(_ figures: Int32...) -> CitizenTally {
    var tally = CitizenTally()
    tally.calls = figures[0]
    tally.satisfied = figures[1]
    tally.soSo = figures[2]
    tally.unanswered = figures[3]
    tally.missed = figures[4]
    tally.filed = figures[5]
    return tally
  }

  private func scene(_ mode: MapMode, _ tallies: [Int: CitizenTally]) -> MapScene {
    var scene = MapScene()
    scene.map = MapState(mode: mode, cursor: 1_000)
    var citizens = Array(repeating: CitizenTally(), count: scene.city.grids.count)
    for (grid, tally) in tallies { citizens[grid] = tally }
    scene.situation.citizens = citizens
    return scene
  }

  @Test(
    "the text alone tells every standing apart, with one and with two grids a cell",
    arguments: modes, [Symbols.ascii, .unicode])
  func standingsByGlyph(_ mode: MapMode, _ symbols: Symbols) {
    let pen = MapPen(figures: scene(mode, [:]).figures, mode: mode, symbols: symbols)
    let standings: [CitizenLimits.Standing] = [
      .nothing, .unanswered, .well, .some, .warning, .alarm,
    ]
    for kind in GridKind.allCases {
      let looks = standings.map { pen.look($0, count: 1, pen.glyph(of: kind), false) }
      let texts = looks.map { look in
        look.count == 0
          ? String(look.glyph)
          : "1" + (MapPanel.mark(look.weight, symbols).map { String($0) } ?? "")
      }
      #expect(Set(texts).count == standings.count, "\(texts)")
      let pairs = looks.map { MapPanel.pair($0, $0, nil, symbols.withoutHalfBlocks).scalar }
      #expect(Set(pairs).count == standings.count, "two in a cell")
      let quiet = pen.look(.nothing, count: 0, symbols.tile, false)
      for (above, below) in [(true, false), (false, true)] {
        let mixed = looks.map {
          MapPanel.pair(above ? $0 : quiet, below ? $0 : quiet, nil, symbols.withoutHalfBlocks)
            .scalar
        }
        #expect(Set(mixed).count == standings.count, "beside a quiet one: \(mixed)")
      }
    }
  }

  @Test(
    "tiles count what their mode is about",
    arguments: [
      (MapMode.hotline, ["2", "4!", "9‼", "∙"]), (.satisfaction, ["2", "2!", "✓", "?"]),
      (.missedReport, ["2", "3!", "6‼", "✓"]),
    ])
  func counts(_ mode: MapMode, _ expected: [String]) {
    // Calls, satisfied, so-so, unanswered, missed, filed.
    let scene = scene(
      mode,
      [
        10: tally(2, 1, 2, 0, 2, 4), 11: tally(4, 4, 2, 0, 3, 6), 12: tally(9, 3, 0, 1, 6, 7),
        13: tally(0, 0, 0, 2, 0, 1),
      ])
    let (frame, tiling) = (scene.frame(198, 56), scene.tiling(198, 56))
    let texts = (10...13).map {
      scene.text(of: $0, frame, tiling).split(separator: " ").joined()
    }
    #expect(texts == expected)
  }

  @Test("wide tiles and places show what a figure is measured against")
  func ratios() {
    let grid = 700
    var scene = scene(.satisfaction, [grid: tally(0, 7, 2, 1, 0, 0)])
    let town = scene.city.town(ofGrid: grid).name
    #expect(FrameText.render(scene.frame(198, 56)).contains("!7/9"))
    scene.map = MapState(mode: .satisfaction, zoom: .village, cursor: grid)
    #expect(FrameText.render(scene.frame(150, 40)).contains("7/9!"))
    #expect(
      FrameText.render(scene.frame(150, 40)).contains("satisfied 7/9 (77%), no answer yet 1"))
    scene.map.zoom = .grid
    let card = FrameText.render(scene.frame(98, 27))
    #expect(card.contains(town) && card.contains("satisfied 7/9 (77%), no answer yet 1"))
    #expect(card.contains("0 calls") && card.contains("— nothing filed"))
  }

  @Test("Tab goes to what stands out, and where nothing does to what there is")
  func abnormal() {
    let quiet = [5: tally(1, 1, 1, 0, 1, 3), 9: tally(0, 0, 0, 3, 0, 2)]
    for mode in Self.modes {
      let isWanted = scene(mode, quiet).figures.abnormal(in: mode)
      #expect((0..<20).filter(isWanted) == [5])
      var loud = quiet
      loud[7] = tally(3, 1, 9, 0, 6, 9)
      let isLoud = scene(mode, loud).figures.abnormal(in: mode)
      #expect((0..<20).filter(isLoud) == [7])
    }
  }

  @Test("the counters are read when a mode shows them, and given up with it")
  func reading() {
    let desk = Demo.desk(100, 30)
    desk.press("2 m m m")
    #expect(desk.state.situation.citizens == nil)
    desk.press("m")
    #expect(desk.state.situation.citizens == desk.city.citizens(at: desk.state.now))
    desk.press("m m")
    #expect(desk.state.situation.citizens != nil)
    desk.press("m")
    #expect(desk.state.map.mode == .open && desk.state.situation.citizens == nil)
    desk.press(": m a p <Space> s a t i s <Tab> <Enter>")
    #expect(desk.state.map.mode == .satisfaction && desk.state.situation.citizens != nil)
  }

  @Test("the past has its own counters, and the present its own again")
  func past() {
    let desk = Demo.desk(100, 30)
    desk.note()
    desk.wait(60)
    let now = desk.state.now
    let code = desk.city.city.grids[700].code
    desk.press("2 m m m m")
    let call = Receipt(text: "停电", grid: code, channel: .hotline)
    desk.city.perform([
      CommandOrder(at: now, actor: "8890", command: .receive(call), isTrusted: true)
    ])
    desk.poll()
    let calls = desk.state.situation.citizens?[700].calls
    desk.press(": a t <Space> - 1 m <Enter>")
    #expect(desk.state.past != nil)
    #expect(desk.state.situation.citizens?[700].calls == calls.map { $0 - 1 })
    desk.press(": a t <Space> n o w <Enter>")
    #expect(desk.state.past == nil && desk.state.situation.citizens?[700].calls == calls)
  }

  @Test("a call lights its grid for a tick, in the mode of calls")
  func lit() {
    let desk = Demo.desk(120, 36)
    desk.press("2 m m m m")
    let call = Receipt(
      text: "停电", grid: desk.city.city.grids[700].code, channel: .hotline)
    desk.city.perform([
      CommandOrder(at: desk.state.now, actor: "8890", command: .receive(call), isTrusted: true)
    ])
    desk.poll()
    #expect(desk.frame.cells.contains { $0.role == .fresh })
    desk.wait(2)
    #expect(!desk.frame.cells.contains { $0.role == .fresh })
  }
}
