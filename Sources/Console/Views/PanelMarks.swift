import Cells
import Model

/// What the parts of a frame were drawn from: where nothing of it changed, the next frame keeps
/// their cells instead of drawing them again.
struct PanelMarks: Sendable {
  /// What the map was drawn from.
  struct Map: Equatable, Sendable {
    let rect: Rect
    /// The picture of the city, in modes that show more of it than its counters.
    let picture: Int?
    /// The names and borders.
    let city: Int
    let language: Language
    let isFocused: Bool
    let focus: MapFocus
    /// Its mode, zoom and cursor.
    let map: MapState
    /// The grids lit because they changed.
    let lit: [Int]
    /// The counters of the grids.
    let tallies: [Tally]
    /// What citizens say of them, where it is shown.
    let citizens: [CitizenTally]?

    /// The grids whose tiles may look other than on the map before: where the cursor is and was, and
    /// what is or was lit or counts otherwise. Nil where more than tiles differs.
    func grids(differingFrom before: Map) -> [Int]? {
      var moved = before.map
      moved.cursor = map.cursor
      guard rect == before.rect, picture == before.picture, city == before.city,
        language == before.language, isFocused == before.isFocused, focus == before.focus,
        map == moved, map.zoom != .grid, !(map.isChart && map.zoom == .city),
        tallies.count == before.tallies.count, citizens?.count == before.citizens?.count
      else { return nil }
      // The lit ones are those that changed: each is to be drawn once.
      var differs = [Bool](repeating: false, count: tallies.count)
      for grid in before.lit + lit + [before.map.cursor, map.cursor]
      where differs.indices.contains(grid) {
        differs[grid] = true
      }
      if tallies != before.tallies {
        for index in tallies.indices where tallies[index] != before.tallies[index] {
          differs[index] = true
        }
      }
      if let citizens, let heard = before.citizens, citizens != heard {
        for index in differs.indices where citizens[index] != heard[index] {
          differs[index] = true
        }
      }
      return differs.indices.filter { differs[$0] }
    }
  }

  /// What the patrol panel was drawn from.
  struct Patrol: Equatable, Sendable {
    let rect: Rect
    /// The rounds as they stand.
    let board: PatrolBoard
    /// The names and the windows of the rounds.
    let city: Int
    let language: Language
    let isFocused: Bool
  }

  /// What the title line was drawn from.
  struct Header: Equatable, Sendable {
    let now: Instant
    let picture: Int
    let orders: [State.Order]
    let health: State.Health
    let pause: Pause?
    let past: PastView?
    let journey: Journey?
  }

  /// What the case beside a list was drawn from.
  struct Preview: Equatable, Sendable {
    let card: CardState?
    let picture: Int
    let now: Instant
  }

  /// The view.
  let view: ViewName
  /// The panel of the Watch view that takes the keys.
  let panel: State.WatchPanel
  /// The language.
  let language: Language
  /// The title line's.
  let header: Header
  /// Those of the keys at the bottom, where they are those of the view.
  let hints: Hints?
  /// The list's, where the frame has one.
  private(set) var list: ListMarks?
  /// The map's, where the frame has one.
  private(set) var map: Map?
  /// The patrol panel's, where the frame has one.
  private(set) var patrol: Patrol?
  /// The preview's, where the frame has one.
  private(set) var preview: Preview?

  /// The marks of a state; none where something else covers the panels.
  init?(_ state: State) {
    switch state.overlay {
    case .help, .choose, .bulk, .why, .intake, .rule, .command, .columns, .full: return nil
    case .ask, .filter, nil: break
    }
    let layout = Layout(of: state)
    guard state.tour == nil, state.card == nil, state.wall == nil, !layout.isTooSmall,
      !state.isGrouped, state.plain == nil
    else { return nil }
    view = state.view
    panel = state.panel
    language = state.language
    header = Header(
      now: state.now, picture: state.pictureRevision, orders: state.orders, health: state.health,
      pause: state.pause, past: state.past, journey: state.journey)
    hints = Hints(state, layout.footer)
    switch state.view {
    case .watch:
      let parts = layout.watch(state.panel)
      map = parts.map.map { PanelMarks.map(state, $0, isFocused: state.panel == .map) }
      patrol = parts.patrol.map {
        Patrol(
          rect: $0, board: state.patrol, city: state.cityRevision, language: state.language,
          isFocused: state.panel == .patrol)
      }
      if parts.next != nil { list = ListMarks(state, state.next, .next) }
    case .map:
      map = PanelMarks.map(state, layout.body, isFocused: true)
    case .cases:
      list = ListMarks(state, state.cases, state.cases.table)
      if layout.cases.preview != nil {
        preview = Preview(card: state.preview, picture: state.pictureRevision, now: state.now)
      }
    case .patrol, .log:
      return nil
    }
  }

  /// Whether a frame may go on from one with these marks: the same panels in the same places.
  func continues(_ before: PanelMarks) -> Bool {
    view == before.view && (header.past == nil) == (before.header.past == nil)
      && language == before.language && (list == nil) == (before.list == nil)
      && (map == nil) == (before.map == nil) && (patrol == nil) == (before.patrol == nil)
      && (preview == nil) == (before.preview == nil)
  }

  private static func map(_ state: State, _ rect: Rect, isFocused: Bool) -> Map {
    let mode = state.map.mode
    let showsCounters = mode == .open || mode == .late || mode.countsCitizens
    return Map(
      rect: rect, picture: showsCounters && state.map.zoom != .grid ? nil : state.pictureRevision,
      city: state.cityRevision, language: state.language, isFocused: isFocused,
      focus: state.map.focus(in: state.situation.city), map: state.map,
      lit: state.news.grids(in: state.map.mode, state.patrol.half).sorted(),
      tallies: state.situation.grids, citizens: mode.countsCitizens ? state.situation.citizens : nil
    )
  }
}
