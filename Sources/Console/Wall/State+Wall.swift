import Cells
import Model

extension State {
  /// Makes the console a screen on a wall: nothing is selected, nothing can be changed.
  public mutating func hang(_ wall: Wall) {
    self.wall = wall
    isReadOnly = true
    view = .map
    map.cursor = -1
    map.isChart = false
    showOnWall()
  }

  /// A key on a wall: the next view, the one before, hold, and leave.
  mutating func pressOnWall(_ key: Key) -> [Effect] {
    switch key {
    case .character("q"), .control("c"): return [.quit]
    case .character(" "): wall?.hold(at: now)
    case .right, .down: wall?.show(1, at: now)
    case .left, .up: wall?.show(-1, at: now)
    case .control("l"): return [.redraw]
    case .character, .control, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .enter, .escape, .tab, .backTab, .function, .paste:
      return []
    }
    showOnWall()
    return []
  }

  /// A second on a wall; an old picture says its age every second.
  mutating func passOnWall() {
    guard wall != nil else { return }
    if wall?.pass(now) ?? false { showOnWall() }
    if case .stale = health { revision += 1 }
  }

  /// The picture is another: the map counts what belongs to it, and its layout is made ahead.
  mutating func showOnWall() {
    guard let wall else { return }
    map.mode = wall.part == .patrol ? .patrol : .open
    map.zoom = .city
    if let rect = WallLayout(size).map(wall.part) {
      layouts.prepare(mapKey(rect), of: situation.city)
    }
    revision += 1
  }
}
