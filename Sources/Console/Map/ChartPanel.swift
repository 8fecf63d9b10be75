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
      let pen = MapPen(figures: figures, mode: map.mode, symbols: painter.symbols, fresh: fresh)
      let here =
        figures.city.grids.indices.contains(map.cursor)
        ? figures.city.villages[figures.city.grids[map.cursor].village].town : nil
      var taken: [Rect] = []
      // Where marks or names would meet, the cursor's and the loudest have the room first.
      let looks = figures.city.towns.map { pen.look(ofSum: $0.grids, isShaded: false) }
      let order = looks.indices.sorted {
        ($0 == here ? 1 : 0, looks[$0].weight.rawValue, looks[$0].count, -$0)
          > ($1 == here ? 1 : 0, looks[$1].weight.rawValue, looks[$1].count, -$1)
      }
      let marks = order.map { town in
        let mark = mark(town, looks[town], isHere: town == here, taken, pen.symbols, &painter)
        taken.append(mark)
        return (town, mark)
      }
      for (town, mark) in marks {
        name(town, beside: mark, isHere: town == here, &taken, &painter)
      }
    }
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

  /// A town's place: how many, with the mark of its light, on the ground of its worst light. Where
  /// another town's is there already it stands as near as it can.
  private func mark(
    _ town: Int, _ look: TileLook, isHere: Bool, _ taken: [Rect], _ symbols: Symbols,
    _ painter: inout Painter
  ) -> Rect {
    let spot = chart.towns[town]
    let role = isHere ? .mapCursor : look.role
    var text = look.count > 0 ? String(look.count) : String(look.glyph)
    if look.count == 0, look.glyph == symbols.tile { text = String(symbols.tileFull) }
    if look.count > 0, let mark = MapPanel.mark(look.weight, symbols) { text += String(mark) }
    let width = painter.columns(of: text)
    let own = Rect(
      x: min(spot.column, max(0, chart.columns - width)), y: spot.row, width: width, height: 1)
    var steps: [Point] = []
    for down in -2...2 {
      for across in -2...2 { steps.append(Point(x: across * 4, y: down)) }
    }
    steps.sort { 2 * abs($0.y) + abs($0.x) < 2 * abs($1.y) + abs($1.x) }
    let place =
      steps.lazy.map { Rect(x: own.x + $0.x, y: own.y + $0.y, width: width, height: 1) }
      .first { fits($0, taken) } ?? own
    painter.text(
      text, x: place.x, y: place.y, role: look.isFresh ? .fresh : role, ground: role, width: width)
    return place
  }

  /// The name where nothing else stands: right of the mark, left of it, below it or above. Where
  /// there is no room at all the mark stands alone.
  private func name(
    _ town: Int, beside mark: Rect, isHere: Bool, _ taken: inout [Rect], _ painter: inout Painter
  ) {
    // A place that is only guessed says so.
    let name = (chart.towns[town].isKnown ? "" : "~") + figures.city.towns[town].name
    let width = painter.columns(of: name)
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
      painter.text(
        name, x: room.x, y: room.y, role: isHere ? .textStrong : .mapLabel, width: width)
      return
    }
  }

  /// Whether a text lies in the panel and apart from the others.
  private func fits(_ room: Rect, _ taken: [Rect]) -> Bool {
    room.x >= 0 && room.y >= 0 && room.right <= chart.columns && room.y < chart.rows
      && !taken.contains { $0.y == room.y && $0.x <= room.right && room.x <= $0.right }
  }
}
