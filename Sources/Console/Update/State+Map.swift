import Cells
import Model

extension State {
  /// The panel that the map is drawn in; nil where it is not on the screen.
  var mapPanel: Rect? {
    switch view {
    case .watch: Layout(size).watch(panel).map
    case .map: Layout(size).body
    case .cases, .patrol, .log: nil
    }
  }

  /// The layout the map is drawn with.
  func mapLayout(in panel: Rect) -> Tiling {
    layouts.layout(mapKey(panel), of: situation.city)
  }

  /// Makes the map's layout ahead of drawing, if the map is on the screen.
  mutating func prepareMap() {
    guard let mapPanel else { return }
    layouts.prepare(mapKey(mapPanel), of: situation.city)
    if let mini = Layout.miniMap(mapPanel, map.zoom) {
      layouts.prepare(State.miniKey(mini), of: situation.city)
    }
  }

  /// The layout of the city in small, in a frame.
  func miniLayout(in frame: Rect) -> Tiling {
    layouts.layout(State.miniKey(frame), of: situation.city)
  }

  private static func miniKey(_ frame: Rect) -> Tiling.Key {
    Tiling.Key(focus: .city, columns: frame.width - 2, rows: frame.height - 2)
  }

  /// Moves the map's cursor: by tiles, or to the first and the last grid.
  mutating func moveMap(_ stride: Stride) -> [Effect] {
    switch stride {
    case .lines(let lines): stepOnMap(lines < 0 ? .up : .down)
    case .pages(let pages):
      for _ in 0..<5 { stepOnMap(pages < 0 ? .up : .down) }
    case .home: map.cursor = 0
    case .end: map.cursor = max(0, situation.city.grids.count - 1)
    }
    prepareMap()
    return []
  }

  /// Moves the map's cursor aside.
  mutating func moveMapAside(_ step: Int) -> [Effect] {
    stepOnMap(step < 0 ? .left : .right)
    return []
  }

  /// Opens the place under the map's cursor: a level in, and from a grid its cases.
  mutating func openOnMap() -> [Effect] {
    if map.zoom != .grid { return zoomIn() }
    let city = situation.city
    guard city.grids.indices.contains(map.cursor) else { return [] }
    let code = city.grids[map.cursor].code
    return show(.test(.places([code])), "grid:\(code)", in: .cases)
  }

  /// Goes one level out.
  mutating func zoomOut() -> [Effect] {
    guard view == .map || panel == .map else { return [] }
    map.zoomOut()
    prepareMap()
    return []
  }

  /// Goes one level in, or says that there is none.
  mutating func zoomIn() -> [Effect] {
    if !map.zoomIn() { say(.nearest) }
    prepareMap()
    return []
  }

  /// Takes the next mode.
  mutating func changeMapMode() -> [Effect] {
    map.cycleMode()
    return readCitizens()
  }

  /// Goes to the next grid that stands out.
  mutating func goToAbnormal(backwards: Bool) -> [Effect] {
    guard let mapPanel else { return [] }
    if let chart = shownChart {
      if !goToAbnormalTown(chart, backwards: backwards) { say(.nothingAbnormal) }
      return []
    }
    let figures = MapFigures(situation, patrol)
    if !map.nextAbnormal(on: mapLayout(in: mapPanel), in: figures, backwards: backwards) {
      say(.nothingAbnormal)
    }
    prepareMap()
    return []
  }

  /// Shows a place on the map.
  mutating func showOnMap(_ code: PlaceCode) -> [Effect] {
    var effects: [Effect] = []
    if view != .map, view != .watch { effects = enter(.map) }
    if view == .watch { panel = .map }
    card = nil
    map.go(to: code, in: situation.city)
    prepareMap()
    return effects
  }

  /// The map's cursor stands on the grid of the selected case; only where all of the city is
  /// shown, so that the map does not move by itself.
  mutating func followOnMap() {
    guard map.zoom == .city, let code = next.selectedRow?.item.grid,
      let grid = situation.city.gridIndex(code)
    else { return }
    map.cursor = grid
  }

  /// The words of the map's modes.
  var mapModes: [String] { MapMode.allCases.map(\.rawValue) }

  /// Takes a mode by its word; nil when there is none of it.
  mutating func useMapMode(_ word: String) -> [Effect]? {
    guard let mode = MapMode(rawValue: word) else { return nil }
    map.mode = mode
    return (view == .watch || view == .map ? [] : enter(.map)) + readCitizens()
  }

  /// Has the counters of citizens read where the mode shows them, and forgets them where it does
  /// not: what nobody looks at is not kept up to date either.
  mutating func readCitizens() -> [Effect] {
    guard map.mode.countsCitizens else {
      if situation.citizens != nil { situation.citizens = nil }
      return []
    }
    return situation.citizens == nil ? [.loadCitizens] : []
  }

  /// Takes the counters of citizens in.
  mutating func take(_ citizens: [CitizenTally]) {
    guard map.mode.countsCitizens, citizens.count == situation.city.grids.count else { return }
    situation.citizens = citizens
    revision += 1
  }

  func mapKey(_ panel: Rect) -> Tiling.Key {
    let cells = Layout.mapCells(panel, map.zoom)
    return Tiling.Key(
      focus: map.focus(in: situation.city), columns: max(0, cells.width),
      rows: max(0, cells.height))
  }

  /// The city in its true outline in a block of cells; nil while it is shown in tiles.
  func chart(in cells: Rect) -> CityChart? {
    guard map.isChart, map.zoom == .city else { return nil }
    return CityChart(situation.city, columns: cells.width, rows: cells.height)
  }

  /// The chart on the screen.
  private var shownChart: CityChart? {
    mapPanel.flatMap { chart(in: Layout.mapCells($0, map.zoom)) }
  }

  /// Shows the true outline instead of tiles, or tiles again.
  mutating func toggleChart() -> [Effect] {
    guard situation.city.outline != nil else {
      say(.noOutline)
      return []
    }
    map.isChart = !map.isChart || map.zoom != .city
    map.zoom = .city
    prepareMap()
    return []
  }

  /// Steps to another town of the chart, unless the cursor is there already.
  private mutating func go(toTown town: Int?) {
    let city = situation.city
    guard let town, let grid = city.towns[town].grids.first,
      !city.towns[town].grids.contains(map.cursor)
    else { return }
    map.cursor = grid
  }

  /// Goes to the next town with something abnormal in it; false when there is none but this one.
  private mutating func goToAbnormalTown(_ chart: CityChart, backwards: Bool) -> Bool {
    let city = situation.city
    let isWanted = MapFigures(situation, patrol).abnormal(in: map.mode)
    let order = chart.readingOrder
    let here = order.firstIndex { city.towns[$0].grids.contains(map.cursor) } ?? 0
    for step in 1...order.count {
      let town = order[(here + (backwards ? order.count - step : step)) % order.count]
      guard let grid = city.towns[town].grids.first(where: isWanted) else { continue }
      map.cursor = grid
      return true
    }
    return false
  }

  private mutating func stepOnMap(_ direction: MapDirection) {
    if let chart = shownChart, situation.city.grids.indices.contains(map.cursor) {
      let town = situation.city.villages[situation.city.grids[map.cursor].village].town
      go(toTown: chart.neighbour(of: town, direction))
      return
    }
    guard let mapPanel else { return }
    map.move(direction, on: mapLayout(in: mapPanel), in: situation.city)
  }
}
