import Cells
import Model

/// Rounds by town, village and grid, and who is missing and can still be reached.
struct PatrolView {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    let parts = scene.layout.patrol
    drawPlaces(&painter, parts.places)
    if let rect = parts.inside { drawInside(&painter, rect) }
    MissingPanel(scene: scene).draw(&painter, parts.missing)
    if let rect = parts.away { AwayPanel(scene: scene).draw(&painter, rect) }
  }

  private func drawPlaces(_ painter: inout Painter, _ rect: Rect) {
    let browser = scene.state.browser
    let isFocused = browser.side == .places
    let inner = painter.box(rect, title: title, trailing: summary, focused: isFocused).inset(x: 1)
    PlaceTable(scene: scene, codes: browser.places(in: scene.city)).draw(
      &painter, inner, from: browser.top, selected: browser.selected, isFocused: isFocused)
  }

  /// What is inside the selected place, as far as there is room.
  private func drawInside(_ painter: inout Painter, _ rect: Rect) {
    guard let selected = scene.state.browser.selected else {
      painter.box(rect)
      return
    }
    let codes =
      selected.level == .grid ? [selected] : PatrolBrowser.places(in: selected, scene.city)
    let inner = painter.box(
      rect, title: scene.words.place(selected, in: scene.city),
      trailing: Figures.count(codes.count)
    ).inset(x: 1)
    PlaceTable(scene: scene, codes: codes).draw(
      &painter, inner, from: 0, selected: nil, isFocused: false)
  }

  private var title: String {
    guard let inside = scene.state.browser.inside else {
      return scene.words[.patrol] + " " + scene.city.name
    }
    let name = scene.words.place(inside, in: scene.city)
    guard let town = inside.ancestor(.town), town != inside else { return name }
    return scene.words.place(town, in: scene.city) + " " + name
  }

  /// Both rounds with their windows and how much of each is walked.
  private var summary: String {
    let board = scene.state.patrol
    let windows = scene.state.situation.rulebook.settings.roundWindows
    var parts: [String] = []
    for half in RoundHalf.allCases where Int(half.rawValue) < windows.count {
      let window = windows[Int(half.rawValue)]
      let times = Figures.minute(window.lowerBound) + "-" + Figures.minute(window.upperBound)
      let percent = String(board.tallies[Int(half.rawValue)].percent) + "%"
      parts.append(scene.words.half(half) + " " + times + " " + percent)
    }
    return parts.joined(separator: "  ")
  }
}

extension Scene {
  /// The head of a column that counts a status.
  static func label(_ status: RoundStatus) -> Label {
    switch status {
    case .due: .due
    case .underway: .underway
    case .done: .done
    case .covered: .covered
    case .late: .late
    case .missed: .missed
    case .excused: .excused
    }
  }
}
