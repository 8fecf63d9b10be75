import Cells

/// Where the parts of a wall stand, before they are moved by a cell.
struct WallLayout {
  /// The title, with the time in large type where there is room.
  let title: Rect
  /// What is shown in turn.
  let body: Rect
  /// Which of them it is, and the keys.
  let footer: Rect

  /// The parts of a screen; a row and a column stay free for moving.
  init(_ size: Size) {
    let area = Rect(x: 0, y: 0, width: size.width - 1, height: size.height - 1)
    let (title, rest) = area.split(top: size.height >= 30 ? 7 : size.height >= 22 ? 5 : 1)
    let (body, footer) = rest.split(bottom: 1)
    self.title = title
    self.body = body
    self.footer = footer
  }

  /// Where the map stands in a part that has one.
  func map(_ part: Wall.Part) -> Rect? {
    switch part {
    case .map: body
    case .patrol: patrol.map
    case .figures, .towns: nil
    }
  }

  /// The rounds, beside their map where there is room for both.
  var patrol: (panel: Rect, map: Rect?) {
    guard body.width >= 99 else { return (body, nil) }
    let (map, panel) = body.split(right: max(40, body.width * 2 / 5))
    return (panel, map)
  }
}
