import Cells
import Model

/// What the large panels of a frame were drawn from: where nothing of it changed, the next frame
/// takes their cells over instead of drawing them again.
struct PanelMarks: Equatable, Sendable {
  /// What the map was drawn from.
  struct Map: Equatable, Sendable {
    let rect: Rect
    let picture: Int
    let language: Language
    let isFocused: Bool
    let focus: MapFocus
    /// Its mode, zoom and cursor.
    let map: MapState

    /// Whether at most the cursor is elsewhere than on the map before.
    func differsByCursor(from before: Map) -> Bool {
      var moved = before.map
      moved.cursor = map.cursor
      return rect == before.rect && picture == before.picture && language == before.language
        && isFocused == before.isFocused && focus == before.focus && map == moved
        && map.zoom != .grid
    }
  }

  /// What the patrol panel was drawn from.
  struct Patrol: Equatable, Sendable {
    let rect: Rect
    let picture: Int
    let language: Language
    let isFocused: Bool
  }

  /// The map's, where the frame has one.
  let map: Map?
  /// The patrol panel's, where the frame has one.
  let patrol: Patrol?

  /// The marks of a state; none where something else covers the panels.
  init?(_ state: State) {
    switch state.overlay {
    case .help, .choose: return nil
    case .ask, .filter, .command, nil: break
    }
    let layout = Layout(state.size)
    guard state.card == nil, !layout.isTooSmall else { return nil }
    switch state.view {
    case .watch:
      let parts = layout.watch(state.panel)
      map = parts.map.map { PanelMarks.map(state, $0, isFocused: state.panel == .map) }
      patrol = parts.patrol.map {
        Patrol(
          rect: $0, picture: state.pictureRevision, language: state.language,
          isFocused: state.panel == .patrol)
      }
    case .map:
      map = PanelMarks.map(state, layout.body, isFocused: true)
      patrol = nil
    case .cases, .patrol, .log:
      return nil
    }
  }

  private static func map(_ state: State, _ rect: Rect, isFocused: Bool) -> Map {
    Map(
      rect: rect, picture: state.pictureRevision, language: state.language,
      isFocused: isFocused, focus: state.map.focus(in: state.situation.city), map: state.map)
  }
}
