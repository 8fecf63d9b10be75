import Cells
import Model
import Testing

@testable import Console

@Suite("The map as it is drawn")
struct MapPanelTests {
  @Test(
    "draws every grid, and nothing outside its block",
    arguments: [(98, 27), (150, 40), (198, 56)])
  func everyGrid(_ columns: Int, _ rows: Int) {
    let scene = MapScene()
    let frame = scene.frame(columns, rows)
    let tiling = scene.tiling(columns, rows)
    let grounds: Set<Role> = [.mapA, .mapB, .mapOpen, .mapSoon, .mapLate, .mapCursor]
    for unit in tiling.units {
      let cells = scene.cells(of: unit, frame, tiling)
      #expect(cells.allSatisfy { grounds.contains($0.ground == .text ? $0.role : $0.ground) })
      #expect(cells.contains { $0.scalar != 0x20 }, "a glyph or a number")
    }
    for x in 0..<columns + 2 {
      #expect(frame[x, 0] == .blank && frame[x, rows + 1] == .blank)
    }
    for y in 0..<rows + 2 {
      #expect(frame[0, y] == .blank && frame[columns + 1, y] == .blank)
    }
  }

  @Test(
    "a tile shows how many, and a mark for the light",
    arguments: [
      (98, 27, ["2", "!", "‼", "+", "!"]),
      (150, 40, ["2", "2!", "3‼", "++", "+!"]),
      (138, 56, ["2", "2!", "3‼", "120", "12!"]),
      (198, 56, ["2", "2!", "3‼", "120", "12!"]),
    ])
  func counts(_ columns: Int, _ rows: Int, _ expected: [String]) {
    var scene = MapScene()
    scene.map.cursor = 1_000
    let frame = scene.frame(columns, rows)
    let tiling = scene.tiling(columns, rows)
    let grids = [3, 4, 700, 701, 1_500]
    let texts = grids.map { scene.text(of: $0, frame, tiling).split(separator: " ").joined() }
    #expect(texts == expected)
    let roles = grids.map { scene.cells(of: $0, frame, tiling)[0].role }
    #expect(roles == [.mapOpen, .mapSoon, .mapLate, .mapOpen, .mapSoon])
  }

  @Test(
    "the text alone tells quiet, open, near and late apart, at every size of tile",
    arguments: [(78, 18), (98, 24), (138, 40), (198, 54), (500, 150)], [Symbols.ascii, .unicode])
  func lightsByGlyph(_ size: (columns: Int, rows: Int), _ symbols: Symbols) {
    var scene = MapScene()
    scene.situation.grids = scene.situation.grids.map { _ in Tally() }
    scene.map.cursor = 1_000
    let lights = [Tally(), Tally(green: 1), Tally(yellow: 1), Tally(red: 1)]
    // Every other grid, so that where two share a cell the second one is quiet.
    for (place, light) in lights.enumerated() { scene.situation.grids[700 + 2 * place] = light }
    let (frame, tiling) = (
      scene.frame(size.columns, size.rows, symbols: symbols.withoutHalfBlocks),
      scene.tiling(size.columns, size.rows)
    )
    let texts = lights.indices.map { scene.text(of: 700 + 2 * $0, frame, tiling) }
    #expect(Set(texts).count == 4, "\(texts)")
  }

  @Test("the text alone tells how a round stands", arguments: [Symbols.ascii, .unicode])
  func roundsByGlyph(_ symbols: Symbols) {
    let pen = MapPen(figures: MapScene().figures, mode: .patrol, symbols: symbols)
    for kind in GridKind.allCases {
      let statuses: [RoundStatus?] = RoundStatus.allCases + [nil]
      let looks = statuses.map { pen.look($0, pen.glyph(of: kind)) }
      #expect(Set(looks.map(\.glyph)).count == statuses.count)
      let pairs = looks.map { MapPanel.pair($0, $0, nil, symbols.withoutHalfBlocks).scalar }
      #expect(Set(pairs).count == statuses.count, "two in a cell")
    }
  }

  @Test("quiet grids show their kind")
  func kinds() {
    let scene = MapScene()
    let frame = scene.frame(98, 27)
    let tiling = scene.tiling(98, 27)
    for unit in tiling.units where scene.situation.grids[unit].open == 0 {
      let glyph =
        switch scene.city.grids[unit].kind {
        case .urban: "∙"
        case .school: "∘"
        case .enterprise: "▫"
        }
      #expect(scene.text(of: unit, frame, tiling) == glyph)
    }
  }

  @Test("the cursor lies on the chosen grid alone")
  func cursor() {
    var scene = MapScene()
    scene.map.cursor = 1_000
    let frame = scene.frame(150, 40)
    let tiling = scene.tiling(150, 40)
    for unit in tiling.units {
      let isCursor = scene.cells(of: unit, frame, tiling).allSatisfy {
        ($0.ground == .text ? $0.role : $0.ground) == .mapCursor
      }
      #expect(isCursor == (unit == 1_000))
    }
  }

  @Test("the late mode counts what is late, else what nearly is")
  func lateMode() {
    var scene = MapScene()
    scene.map = MapState(mode: .late, cursor: 1_000)
    scene.situation.grids[5] = Tally(green: 5, yellow: 2, red: 1)
    let frame = scene.frame(98, 27)
    let tiling = scene.tiling(98, 27)
    #expect([4, 5, 700].map { scene.text(of: $0, frame, tiling) } == ["!", "‼", "‼"])
    #expect(scene.text(of: 3, frame, tiling) == "∙")
  }

  @Test("every way a round can stand looks its own way")
  func rounds() {
    var scene = MapScene()
    scene.map = MapState(mode: .patrol, cursor: 500)
    let (start, end) = (scene.now - 3_000, scene.now - 600)
    scene.situation.rounds[0][1] = Round(started: start, done: nil, role: .worker, found: 0)
    scene.situation.rounds[0][2] = Round(started: start, done: end, role: .worker, found: 0)
    scene.situation.rounds[0][3] = Round(started: start, done: end, role: .standIn, found: 0)
    for role in DutyRole.allCases {
      scene.situation.absences[4, default: []].append(
        Absence(
          grid: scene.city.grids[4].code, role: role, from: start, until: scene.now + 9_000,
          reason: "病假"))
    }
    func looks(_ grids: [Int], hours: Int64) -> [String] {
      var later = scene
      later.now = scene.now + hours * 3_600
      let (frame, tiling) = (later.frame(98, 27), later.tiling(98, 27))
      return grids.map {
        later.text(of: $0, frame, tiling)
          + String(later.cells(of: $0, frame, tiling)[0].role.letter)
      }
    }
    #expect(looks([0, 1, 2, 3, 4], hours: 0) == ["∙Y", "▸U", " G", "BC", "?n"])
    #expect(looks([0], hours: 3) == ["!W"], "after its window, still to be made good")
    #expect(looks([0], hours: 14) == ["✗M"], "not made good")
  }

  @Test("two grids in a cell say by its shape what its colour says")
  func dense() {
    let seen = glyphs(.unicode) { _, _ in true }
    #expect(Set(seen).count == 16)
  }

  @Test("in ASCII a letter says which of the two stands out, and how")
  func denseLetters() {
    let seen = glyphs(.ascii) { $0 == 0 || $1 == 0 }
    #expect(Set(seen).count == 7)
  }

  /// What the cells say in which two grids meet, each quiet or with one of the three lights.
  private func glyphs(_ symbols: Symbols, _ isWanted: (Int, Int) -> Bool) -> [String] {
    var scene = MapScene()
    scene.situation.grids = scene.situation.grids.map { _ in Tally() }
    scene.map.cursor = 1_797
    let tiling = scene.tiling(78, 20)
    #expect(tiling.tile.isDense)
    var pairs = tiling.units.dropLast().filter {
      let (spot, next) = (tiling.spots[$0], tiling.spots[$0 + 1])
      return spot.line % 2 == 0 && next.line == spot.line + 1 && next.column == spot.column
        && next.isShaded == spot.isShaded
    }
    let lights = [Tally(), Tally(green: 1), Tally(yellow: 1), Tally(red: 1)]
    var shown: [Int] = []
    for (upper, first) in lights.enumerated() {
      for (lower, second) in lights.enumerated() where isWanted(upper, lower) {
        let pair = pairs.removeFirst()
        scene.situation.grids[pair] = first
        scene.situation.grids[pair + 1] = second
        shown.append(pair)
      }
    }
    let frame = scene.frame(78, 20, symbols: symbols)
    return shown.map { scene.text(of: $0, frame, tiling) }
  }

  @Test("names stand over their towns with their grids, or with what is wrong where it is narrow")
  func labels() {
    let scene = MapScene()
    let town = scene.city.town(ofGrid: 700)
    let wide = FrameText.render(scene.frame(198, 56))
    #expect(wide.contains("\(town.name) \(town.grids.count) ‼3"))
    let narrow = FrameText.render(scene.frame(78, 20))
    for town in scene.city.towns { #expect(narrow.contains(town.name)) }
    #expect(narrow.contains("‼3"))
  }

  @Test("villages are named on a town's map, grids and their staff on a village's")
  func zoomed() {
    var scene = MapScene()
    scene.map = MapState(zoom: .town, cursor: 700)
    let town = FrameText.render(scene.frame(98, 27))
    for village in scene.city.villages[scene.city.town(ofGrid: 700).villages] {
      #expect(town.contains(village.name))
    }
    scene.map.zoom = .village
    let village = FrameText.render(scene.frame(98, 27))
    for grid in scene.city.grids[scene.city.village(ofGrid: 700).grids] {
      #expect(village.contains(grid.shortName) && village.contains(grid.worker))
    }
    #expect(village.contains("open 3, late 3"))
    scene.map.zoom = .grid
    let card = FrameText.render(scene.frame(98, 27))
    let grid = scene.city.grids[700]
    for part in [grid.code.description, grid.worker, grid.standIn, "open 3, late 3"] {
      #expect(card.contains(part))
    }
  }

  @Test("sums are called sums, however narrow it gets")
  func captions() {
    var scene = MapScene()
    #expect(scene.panel(98, 27).caption(within: 60) == "open cases  1 cell a grid")
    #expect(scene.panel(98, 27).caption(within: 20) == "open cases")
    #expect(scene.panel(46, 16).caption(within: 60) == "open cases  sums by village")
    #expect(scene.panel(46, 16).caption(within: 18) == "sums by village")
    #expect(scene.panel(46, 16, .chinese).caption(within: 60) == "在办案件  按村合计")
    #expect(scene.panel(34, 8).caption(within: 60) == "open cases  sums by town")
    let name = scene.city.town(ofGrid: 700).name
    scene.map = MapState(mode: .patrol, zoom: .town, cursor: 700)
    #expect(scene.panel(98, 27).caption(within: 60) == "morning round  \(name)  named grids")
    #expect(scene.panel(98, 27).caption(within: 30) == "morning round  \(name)")
  }

  @Test(
    "each step of the ladder is named, and there is a panel for each",
    arguments: [
      (500, 150, "named grids", "网格带编号"), (238, 64, "3 columns a grid", "一网格3格"),
      (138, 40, "2 columns a grid", "一网格2格"), (98, 24, "1 cell a grid", "一格一网格"),
      (78, 18, "2 grids a cell", "一格两网格"), (46, 16, "sums by village", "按村合计"),
      (34, 8, "sums by town", "按镇合计"),
    ])
  func steps(_ columns: Int, _ rows: Int, _ english: String, _ chinese: String) {
    let scene = MapScene()
    #expect(scene.panel(columns, rows).caption(within: 60) == "open cases  " + english)
    #expect(scene.panel(columns, rows, .chinese).caption(within: 60) == "在办案件  " + chinese)
  }

  @Test("where nothing fits it says so")
  func tooSmall() {
    #expect(FrameText.render(MapScene().frame(8, 1)).contains("too sma"))
  }

  @Test("the key to the tiles explains every look of the mode", arguments: MapMode.allCases)
  func legend(_ mode: MapMode) {
    var scene = MapScene()
    scene.map.mode = mode
    var painter = Painter(size: Size(width: 120, height: 1))
    scene.panel(98, 27).drawLegend(&painter, in: Rect(x: 0, y: 0, width: 120, height: 1))
    let text = FrameText.render(painter.frame)
    let words =
      switch mode {
      case .open: ["open", "near limit", "late", "urban-rural", "school", "enterprise"]
      case .late: ["near limit", "late", "urban-rural", "school", "enterprise"]
      case .patrol:
        ["due", "under way", "done", "covered", "late", "missed", "excused", "uncovered"]
      case .uncovered: ["uncovered", "stand-in on duty", "urban-rural", "school", "enterprise"]
      case .hotline: ["calls in 7 days", "3+", "6+", "urban-rural", "school", "enterprise"]
      case .satisfaction:
        ["all satisfied", "not satisfied", "satisfied <80%", "<60%", "no answer yet", "school"]
      case .missedReport:
        ["none missed", "missed reports", "missed >40%", ">80%", "urban-rural", "school"]
      }
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test("where two grids share a cell the key shows halves and no kinds")
  func denseLegend() {
    var painter = Painter(size: Size(width: 78, height: 1))
    let scene = MapScene()
    scene.panel(78, 20).drawLegend(&painter, in: Rect(x: 0, y: 0, width: 78, height: 1))
    #expect(FrameText.render(painter.frame).hasPrefix("▘ open  ▝ near limit  ▀ late"))
    #expect(!FrameText.render(painter.frame).contains("school"))
  }

  @Test("layouts are kept, and made when they are missing")
  func layouts() {
    let city = MapScene().city
    var layouts = MapLayouts(of: city)
    let key = Tiling.Key(focus: .city, columns: 98, rows: 27)
    let made = layouts.layout(key, of: city)
    let empty = layouts
    layouts.prepare(key, of: city)
    #expect(layouts != empty)
    let one = layouts
    layouts.prepare(key, of: city)
    #expect(layouts == one)
    #expect(layouts.layout(key, of: city) == made)
  }
}
