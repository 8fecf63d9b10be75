import Cells
import Console
import Model

/// The demo city with a few cases and rounds, and what it takes to draw its map.
struct MapScene {
  var situation: Situation
  var map = MapState()
  /// A Friday within the morning's window.
  var now = TimeZoneRules.shanghai.instant(CivilDate(compact: 2026_11_20), second: 9 * 3_600)

  private static let city = DemoCity.city
  private static let places = MapPlaces(of: city) { Width.of($0) }

  init() {
    let rules = Rulebook(settings: DemoCity.settings, zone: .shanghai, limits: [], days: [])
    situation = Situation(
      city: MapScene.city, rulebook: rules, day: CivilDate(compact: 2026_11_20))
    situation.grids[3] = Tally(green: 2)
    situation.grids[4] = Tally(green: 1, yellow: 1)
    situation.grids[700] = Tally(red: 3)
    situation.grids[701] = Tally(green: 120)
    situation.grids[1_500] = Tally(yellow: 12)
  }

  var city: City { situation.city }
  var figures: MapFigures { MapFigures(situation, PatrolBoard(situation, at: now)) }

  func tiling(_ columns: Int, _ rows: Int) -> Tiling {
    Tiling(
      city, Tiling.Key(focus: map.focus(in: city), columns: columns, rows: rows),
      places: MapScene.places)
  }

  func panel(_ columns: Int, _ rows: Int, _ language: Language = .english) -> MapPanel {
    MapPanel(figures, map: map, tiling: tiling(columns, rows), words: Words(language))
  }

  /// The panel drawn one cell in from a frame's edges.
  func frame(_ columns: Int, _ rows: Int, symbols: Symbols = .unicode) -> Frame {
    var painter = Painter(size: Size(width: columns + 2, height: rows + 2), symbols: symbols)
    panel(columns, rows).draw(&painter, in: Rect(x: 1, y: 1, width: columns, height: rows))
    return painter.frame
  }

  /// The cells of a frame that a unit's tile covers.
  func cells(of unit: Int, _ frame: Frame, _ tiling: Tiling) -> [Cell] {
    let spot = tiling.spots[unit - tiling.first]
    var cells: [Cell] = []
    for row in 0..<tiling.tile.rows {
      for column in 0..<Int(spot.columns) {
        cells.append(frame[Int(spot.column) + column + 1, Int(spot.line) / 2 + row + 1])
      }
    }
    return cells
  }

  /// What a unit's tile says.
  func text(of unit: Int, _ frame: Frame, _ tiling: Tiling) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells(of: unit, frame, tiling) {
      if let scalar = Unicode.Scalar(cell.scalar) { text.append(scalar) }
    }
    return String(text)
  }
}
