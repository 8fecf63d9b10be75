import Cells
import Model

/// A screen on a wall.
struct WallView {
  let scene: Scene
  let wall: Wall

  private var words: Words { scene.words }

  func draw(_ painter: inout Painter) {
    let size = scene.state.size
    let area = Rect(
      x: wall.shift.x, y: wall.shift.y, width: size.width - 1, height: size.height - 1)
    let layout = WallLayout(size)
    painter.clipped(to: area) { painter in
      drawTitle(&painter, layout.title)
      switch wall.part {
      case .figures: WallFigures(scene: scene).draw(&painter, layout.body)
      case .map: MapView(scene: scene, isFocused: false).draw(&painter, layout.body)
      case .patrol:
        PatrolPanel(scene: scene, isFocused: false).draw(&painter, layout.patrol.panel)
        if let rect = layout.patrol.map {
          MapView(scene: scene, isFocused: false).draw(&painter, rect)
        }
      case .towns: WallTowns(scene: scene).draw(&painter, layout.body)
      }
      drawFooter(&painter, layout.footer)
    }
  }

  /// The city and the time; when the picture is old, nothing but that, in all of the title.
  private func drawTitle(_ painter: inout Painter, _ rect: Rect) {
    let state = scene.state
    if case .stale(let since, let trouble) = state.health {
      drawStale(&painter, rect, state.now - since, trouble)
      return
    }
    painter.fill(rect, role: .header)
    let clock = Figures.minute(state.now, scene.zone)
    let (left, right) = rect.split(right: min(rect.width / 2, rect.height >= 5 ? 46 : 8))
    painter.bigFigure(
      clock, in: right.height >= 5 ? right.inset(x: 1) : right, role: .textStrong, ground: .header)
    let middle = left.y + left.height / 2
    var x = left.x + 1
    x += painter.text(scene.city.name, x: x, y: middle, role: .textStrong, ground: .header) + 2
    if scene.city.isDemo {
      x += painter.text(" " + words[.demo] + " ", x: x, y: middle, role: .demo) + 2
    }
    x += painter.text(name(wall.part), x: x, y: middle, role: .heading, ground: .header) + 2
    let live = String(Character(painter.symbols.bullet)) + " " + words[.live]
    painter.text(live, x: x, y: middle, role: .live, ground: .header)
    if rect.height >= 5, let newest = state.situation.newest {
      let time = Figures.time(newest, now: state.now, scene.zone)
      painter.text(
        words[.data] + " " + time, x: left.x + 1, y: middle + 1, role: .textDim, ground: .header)
    }
  }

  private func drawStale(
    _ painter: inout Painter, _ rect: Rect, _ age: Int64, _ trouble: StoreTrouble
  ) {
    painter.fill(rect, role: .stale)
    var line = words[.stale] + " " + words.seconds(age)
    if let newest = scene.state.situation.newest {
      line += "  " + words[.data] + " " + Figures.time(newest, now: scene.state.now, scene.zone)
    }
    line += "  " + words.trouble(trouble)
    guard rect.height >= 5 else {
      painter.text(line, x: rect.x + 1, y: rect.y, role: .stale, width: rect.width - 2)
      return
    }
    let (left, right) = rect.split(right: min(rect.width / 2, 46))
    let minutes = "\(age / 60):" + Figures.padded(Int(age % 60), 2)
    painter.bigFigure(minutes, in: right.inset(x: 1), role: .stale, ground: .stale)
    for (index, part) in scene.wrapped(line, width: left.width - 2).prefix(rect.height - 1)
      .enumerated()
    {
      painter.text(
        part, x: left.x + 1, y: left.y + 1 + index, role: .stale, width: left.width - 2,
        bold: true)
    }
  }

  private func drawFooter(_ painter: inout Painter, _ rect: Rect) {
    var x = rect.x + 1
    for part in wall.parts {
      let isShown = part == wall.part
      x += painter.text(name(part), x: x, y: rect.y, role: isShown ? .accent : .textDim) + 2
    }
    let keys = wall.isHeld ? words.wallHeld : words.wallKeys
    let width = painter.columns(of: keys)
    guard x + width < rect.right else { return }
    painter.text(keys, x: rect.right - width - 1, y: rect.y, role: wall.isHeld ? .warn : .textDim)
  }

  private func name(_ part: Wall.Part) -> String {
    switch part {
    case .figures: words.wallFigures
    case .map: words[.map]
    case .patrol: words[.patrol]
    case .towns: words.wallTowns
    }
  }
}
