import Cells
import Model
import Testing

@testable import Console

/// What is drawn in a cell is what a click on it means.
struct MouseTargetTests {
  static let screens: [(Size, Language)] = [
    (Size(width: 80, height: 24), .chinese), (Size(width: 80, height: 24), .english),
    (Size(width: 100, height: 30), .english), (Size(width: 200, height: 60), .chinese),
  ]

  private func desk(_ size: Size, _ language: Language) -> Desk {
    let desk = Demo.desk(size.width, size.height, language)
    desk.takeMouse()
    return desk
  }

  /// Keys that lead to screens with other hints.
  static let ways = [
    "", "2", "3", "4", "9", "3 <Enter>", "3 w", "3 i", "3 /", "3 C", "3 o", "3 <Space> <Space> c",
    "g", "N", "W", "1 <Tab>", "3 [",
  ]

  @Test(arguments: ways) func everyHintIsHitByItsOwnCellsAndNothingElseIs(way: String) {
    for (size, language) in Self.screens {
      let desk = desk(size, language)
      desk.press(way)
      let targets = MouseTargets(desk.state)
      let y = size.height - 1
      let frame = desk.frame
      var found: [MouseTarget] = []
      for x in 0..<size.width {
        let target = targets.target(at: Point(x: x, y: y))
        let role = frame[x, y].role
        let isBlank = frame[x, y].scalar == 0x20
        if target == nil { #expect(isBlank || role == .footer, "\(way) \(size) \(x)") }
        if let target, found.last != target { found.append(target) }
        // The cells of a key are what is said to be pressed.
        if role == .key, !isBlank, case .key(let key) = target, key != .up, key != .down {
          let start = (0...x).reversed().first { frame[$0, y].role != .key } ?? -1
          let shown = frame.text(from: start + 1, y).prefix { $0 != " " }
          #expect(KeyHint.key(named: String(shown)) == key || way.contains("C"), "\(shown) \(key)")
        }
      }
      if desk.state.overlay == nil {
        for action in [Action.help, .quit, .watchView, .mapView, .casesView, .patrolView, .logView]
        {
          #expect(found.contains(.action(action)), "\(way) \(size) \(language) \(action)")
        }
      }
    }
  }

  @Test(arguments: ["3", "9", "4"]) func everyVisibleRowIsHitByItsOwnLine(way: String) {
    for (size, language) in Self.screens {
      let desk = desk(size, language)
      desk.press(way)
      let targets = MouseTargets(desk.state)
      let frame = desk.frame
      var rows: [MouseRow] = []
      for y in 0..<size.height {
        guard case .row(let row) = targets.target(at: Point(x: 6, y: y)) else { continue }
        rows.append(row)
        let shown = frame.text(from: 0, y)
        switch row {
        case .listed(let id): #expect(shown.contains(id.text))
        case .event(let sequence):
          let event = desk.state.log.rows.first { $0.sequence == sequence }?.event
          #expect(shown.contains(event?.caseID?.text ?? ""))
        case .place(let code):
          #expect(shown.contains(Scene.short(Words(language).place(code, in: desk.city.city))))
        case .missing(let code):
          #expect(
            shown.contains(
              desk.city.city.gridIndex(code).map {
                Scene(desk.state).grid($0).prefix(3)
              } ?? "?"))
        case .next, .group, .tile: Issue.record("\(row)")
        }
      }
      switch way {
      case "3": #expect(rows.count == desk.state.cases.visible.count)
      case "9": #expect(rows.count == desk.state.log.visible.count)
      default: #expect(rows.count >= 3)
      }
    }
  }

  @Test func everyRowOfWhatIsNextIsHitByItsOwnLine() {
    for (size, language) in Self.screens {
      let desk = desk(size, language)
      let targets = MouseTargets(desk.state)
      let frame = desk.frame
      var count = 0
      for y in 0..<size.height {
        let x = size.width - 10
        guard case .row(.next(let id)) = targets.target(at: Point(x: x, y: y)) else { continue }
        count += 1
        #expect(frame.text(from: size.width >= 100 ? size.width / 2 : 0, y).contains(id.text))
      }
      #expect(count == desk.state.next.visible.count)
    }
  }

  @Test(arguments: ["2", "2 z", "2 z z", "2 m m"]) func theTileThatIsClickedHasTheCursorThen(
    way: String
  ) {
    for (size, language) in Self.screens {
      let desk = desk(size, language)
      desk.press(way)
      let start = desk.state
      var tiles = 0
      // A prime apart, so that all columns and rows come to be clicked on.
      for place in stride(from: size.width, to: size.width * (size.height - 4), by: 263) {
        let point = Point(x: place % size.width, y: place / size.width)
        guard case .row(.tile) = MouseTargets(start).target(at: point) else { continue }
        tiles += 1
        var state = start
        _ = Console.update(&state, .mouse(.press(point)))
        let isLabel = state.mapLayout(in: Layout(size).body).blocks.contains {
          $0.place != nil && $0.row == point.y - 2
        }
        let cell = Console.view(state)[point.x, point.y]
        #expect(
          isLabel || cell.role == .mapCursor || cell.ground == .mapCursor
            || state.mapLayout(in: Layout(size).body).tile.columns > 2, "\(way) \(size) \(point)")
      }
      #expect(tiles > 2)
    }
  }

  @Test func everyTileOfTheMapIsHitByItsCells() {
    for (size, language) in Self.screens {
      for way in ["2", "2 z", "2 z z"] {
        let desk = desk(size, language)
        desk.press(way)
        let panel = Layout(size).body
        let tiling = desk.state.mapLayout(in: panel)
        for (spot, unit) in zip(tiling.spots, tiling.units) {
          for column in Int(spot.column)..<Int(spot.column) + Int(spot.columns) {
            let hit = tiling.units(atColumn: column, row: Int(spot.line) / 2 + tiling.tile.rows - 1)
            #expect(hit.contains(unit) && hit.count <= (tiling.tile.isDense ? 2 : 1))
          }
        }
        #expect(!tiling.units.isEmpty)
      }
    }
  }

  @Test(arguments: Language.allCases) func figuresOfTheHeaderLeadToTheirViews(language: Language) {
    let desk = desk(Size(width: 120, height: 30), language)
    let words = Words(language)
    for (text, view) in [
      (words[.late], ViewName.cases), (words.round(desk.state.patrol.half), .patrol),
      (words[.live], .log), (desk.city.city.name, .watch),
    ] {
      #expect(desk.click(on: text))
      #expect(desk.state.view == view, "\(text)")
    }
  }
}
