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

  /// What a list of cases was drawn from. Two are equal when at most the selection differs.
  struct List: Equatable, Sendable {
    let view: ViewName
    let panel: State.WatchPanel
    let now: Instant
    let language: Language
    let visible: Range<Int>
    let rows: [CaseRow]
    let departed: Set<CaseID>
    let fresh: Set<CaseID>
    let order: CaseQuery.Order
    /// The case that was selected.
    let selected: CaseID?

    static func == (left: List, right: List) -> Bool {
      left.view == right.view && left.panel == right.panel && left.now == right.now
        && left.language == right.language && left.visible == right.visible
        && left.rows == right.rows && left.departed == right.departed
        && left.fresh == right.fresh && left.order == right.order
    }
  }

  /// The list's, where the frame has one.
  let list: List?
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
      list = PanelMarks.list(state, state.next)
    case .map:
      map = PanelMarks.map(state, layout.body, isFocused: true)
      patrol = nil
      list = nil
    case .cases:
      map = nil
      patrol = nil
      list = PanelMarks.list(state, state.cases)
    case .patrol, .log:
      return nil
    }
  }

  private static func list(_ state: State, _ list: CaseList) -> List {
    List(
      view: state.view, panel: state.panel, now: state.now, language: state.language,
      visible: list.visible, rows: list.rows, departed: list.departed, fresh: state.fresh,
      order: list.query.order, selected: list.selected)
  }

  private static func map(_ state: State, _ rect: Rect, isFocused: Bool) -> Map {
    Map(
      rect: rect, picture: state.pictureRevision, language: state.language,
      isFocused: isFocused, focus: state.map.focus(in: state.situation.city), map: state.map)
  }
}
