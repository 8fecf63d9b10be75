import Cells
import Model

/// Draws the true outline of the city, with its towns where they lie.
struct ChartPanel {
  let figures: MapFigures
  let map: MapState
  let chart: CityChart
  let fresh: Set<Int>

  /// Draws into a block of the painter that has the chart's size.
  func draw(_ painter: inout Painter, in rect: Rect) {
    painter.clipped(to: rect) { painter in
      outline(&painter)
      let places = places(painter.symbols, columns: { painter.columns(of: $0) })
      for place in places {
        let role = place.isHere ? .mapCursor : place.look.role
        painter.text(
          place.figure, x: place.mark.x, y: place.mark.y,
          role: place.look.isFresh ? .fresh : role, ground: role, width: place.mark.width)
      }
      for place in places {
        guard let room = place.nameRoom else { continue }
        painter.text(
          place.name, x: room.x, y: room.y, role: place.isHere ? .textStrong : .mapLabel,
          width: room.width)
      }
    }
  }

  /// A town on the chart.
  struct Place {
    let town: Int
    let look: TileLook
    let isHere: Bool
    /// How many, with the mark of its light.
    let figure: String
    let mark: Rect
    let name: String
    /// Where the name stands; nil where there is no room for it.
    var nameRoom: Rect?
  }

  /// The town whose mark or name a cell belongs to.
  func town(at point: Point, symbols: Symbols, columns: (String) -> Int) -> Int? {
    places(symbols, columns: columns)
      .first { $0.mark.contains(point) || $0.nameRoom?.contains(point) == true }?.town
  }

  /// Where the towns stand. Where marks or names would meet, the cursor's and the loudest have the
  /// room first.
  func places(_ symbols: Symbols, columns: (String) -> Int) -> [Place] {
    let pen = MapPen(figures: figures, mode: map.mode, symbols: symbols, fresh: fresh)
    let here =
      figures.city.grids.indices.contains(map.cursor)
      ? figures.city.villages[figures.city.grids[map.cursor].village].town : nil
    var taken: [Rect] = []
    let looks = figures.city.towns.map { pen.look(ofSum: $0.grids, isShaded: false) }
    let order = looks.indices.sorted {
      ($0 == here ? 1 : 0, looks[$0].weight.rawValue, looks[$0].count, -$0)
        > ($1 == here ? 1 : 0, looks[$1].weight.rawValue, looks[$1].count, -$1)
    }
    var places = order.map { town in
      let figure = figure(looks[town], symbols)
      let mark = mark(town, columns(figure), taken)
      taken.append(mark)
      // A place that is only guessed says so.
      let name = (chart.towns[town].isKnown ? "" : "~") + figures.city.towns[town].name
      return Place(
        town: town, look: looks[town], isHere: town == here, figure: figure, mark: mark, name: name)
    }
    for index in places.indices {
      places[index].nameRoom = room(
        for: columns(places[index].name), beside: places[index].mark, &taken)
    }
    return places
  }

  private func outline(_ painter: inout Painter) {
    for row in 0..<chart.rows {
      for column in 0..<chart.columns {
        let dots = chart.dots[row * chart.columns + column]
        guard dots != 0 else { continue }
        let braille = Unicode.Scalar(0x2800 + UInt32(dots)) ?? " "
        let glyph = painter.symbols.isASCII ? painter.symbols.tile : braille
        painter.paint(Cell(glyph, role: .textDim), x: column, y: row)
      }
    }
  }

  /// How many, with the mark of its light.
  private func figure(_ look: TileLook, _ symbols: Symbols) -> String {
    if look.count == 0 {
      return String(look.glyph == symbols.tile ? symbols.tileFull : look.glyph)
    }
    return String(look.count) + (MapPanel.mark(look.weight, symbols).map { String($0) } ?? "")
  }

  /// A town's place. Where another town's is there already it stands as near as it can.
  private func mark(_ town: Int, _ width: Int, _ taken: [Rect]) -> Rect {
    let spot = chart.towns[town]
    let own = Rect(
      x: min(spot.column, max(0, chart.columns - width)), y: spot.row, width: width, height: 1)
    var steps: [Point] = []
    for down in -2...2 {
      for across in -2...2 { steps.append(Point(x: across * 4, y: down)) }
    }
    steps.sort { 2 * abs($0.y) + abs($0.x) < 2 * abs($1.y) + abs($1.x) }
    return steps.lazy.map { Rect(x: own.x + $0.x, y: own.y + $0.y, width: width, height: 1) }
      .first { fits($0, taken) } ?? own
  }

  /// Where nothing else stands: right of the mark, left of it, below it or above. Where there is no
  /// room at all the mark stands alone.
  private func room(for width: Int, beside mark: Rect, _ taken: inout [Rect]) -> Rect? {
    let right = mark.right + 1
    let left = mark.x - width - 1
    let middle = mark.x - width / 2
    let places = [
      (right, 0), (left, 0), (middle, 1), (middle, -1), (right, 1), (left, 1), (right, -1),
      (left, -1),
    ]
    for (left, down) in places {
      let room = Rect(x: left, y: mark.y + down, width: width, height: 1)
      guard fits(room, taken) else { continue }
      taken.append(room)
      return room
    }
    return nil
  }

  /// Whether a text lies in the panel and apart from the others.
  private func fits(_ room: Rect, _ taken: [Rect]) -> Bool {
    room.x >= 0 && room.y >= 0 && room.right <= chart.columns && room.y < chart.rows
      && !taken.contains { $0.y == room.y && $0.x <= room.right && room.x <= $0.right }
  }
}
