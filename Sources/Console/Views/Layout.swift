import Cells
import Model

/// Where the parts of each view stand on a screen of a size: the one place that says so, for
/// drawing and for `update`, which has to know how many lines a list has.
public struct Layout: Equatable, Sendable {
  /// The smallest screen the views are made for.
  public static let smallest = Size(width: 60, height: 16)

  /// The screen.
  public let size: Size
  /// Whether a case is shown beside its list, where there is room.
  let hasPreview: Bool

  /// The parts of a screen of this size.
  public init(_ size: Size) {
    self.init(size, hasPreview: true)
  }

  /// The parts of a screen of this size, with the case beside its list or without.
  init(_ size: Size, hasPreview: Bool) {
    self.size = size
    self.hasPreview = hasPreview
  }

  /// The parts of the screen of a state.
  init(of state: State) {
    self.init(state.size, hasPreview: state.tables[.cases].hasPreview)
  }

  /// Whether there is no room for the views.
  public var isTooSmall: Bool {
    size.width < Layout.smallest.width || size.height < Layout.smallest.height
  }

  /// The title line.
  var header: Rect { Rect(x: 0, y: 0, width: size.width, height: 1) }
  /// The message line.
  var status: Rect { Rect(x: 0, y: size.height - 2, width: size.width, height: 1) }
  /// The line of hints, or of what is being typed.
  var footer: Rect { Rect(x: 0, y: size.height - 1, width: size.width, height: 1) }
  /// What is left for the view.
  var body: Rect { Rect(x: 0, y: 1, width: size.width, height: max(0, size.height - 3)) }

  /// Whether the Watch view has room for its panels beside each other.
  var isWide: Bool { size.width >= 100 && size.height >= 24 }

  /// Whether the Watch view has room for its map and one panel beside it.
  private var hasRoomForTwo: Bool { size.width >= 80 && size.height >= 22 }

  /// The panels of the Watch view: where there is no room for all, the map and what to do next, or
  /// the rounds while they take the keys; on a smaller screen one alone.
  func watch(_ panel: State.WatchPanel) -> (map: Rect?, next: Rect?, patrol: Rect?) {
    guard isWide else {
      if hasRoomForTwo {
        let (map, right) = body.split(right: 40)
        return panel == .patrol ? (map, nil, right) : (map, right, nil)
      }
      switch panel {
      case .map: return (body, nil, nil)
      case .next: return (nil, body, nil)
      case .patrol: return (nil, nil, body)
      }
    }
    // On 120 columns, two decide whether the map of a county has a cell for each grid.
    let least = size.width < 120 ? 40 : 38
    let side = max(least, min(64, size.width * 3 / 10))
    let (map, right) = body.split(right: side)
    // Six lines of figures, and a line a town where there is room for all of them.
    let patrol = max(8, min(25, body.height * 2 / 5))
    let (next, below) = right.split(bottom: patrol)
    return (map, next, below)
  }

  /// The list of the Cases view, and the case beside or below it.
  var cases: (list: Rect, preview: Rect?) {
    guard hasPreview else { return (body, nil) }
    if size.width >= 150 {
      let (list, preview) = body.split(right: max(60, size.width * 2 / 5))
      return (list, preview)
    }
    if size.height >= 36 {
      let (list, preview) = body.split(bottom: body.height * 2 / 5)
      return (list, preview)
    }
    return (body, nil)
  }

  /// The two lists of the Patrol view; on a high screen what is inside the selected place below
  /// the one, and who is away below the other.
  var patrol: (places: Rect, inside: Rect?, missing: Rect, away: Rect?) {
    guard size.width >= 120 else {
      let (places, missing) = body.split(bottom: max(6, body.height * 2 / 5))
      return (places, nil, missing, nil)
    }
    let (left, right) = body.split(right: max(44, size.width / 3))
    guard body.height >= 36 else { return (left, nil, right, nil) }
    // Twenty lines hold a county's towns with their heads.
    let (places, inside) = left.split(top: max(20, body.height * 2 / 5))
    let (missing, away) = right.split(bottom: body.height / 3)
    return (places, inside, missing, away)
  }

  /// The map's cells inside a panel's frame, above the row that explains its tiles, and beside the
  /// city in small.
  static func mapCells(_ panel: Rect, _ zoom: MapZoom) -> Rect {
    let inner = panel.inset(by: 1)
    let cells = inner.height >= 10 ? inner.split(bottom: 1).0 : inner
    return miniMap(panel, zoom) == nil ? cells : cells.split(right: miniSize.width + 1).0
  }

  /// Where a map that shows a part of the city has all of it in small; nil where there is no room.
  static func miniMap(_ panel: Rect, _ zoom: MapZoom) -> Rect? {
    guard zoom != .city, panel.width >= 118, panel.height >= 24 else { return nil }
    return Rect(
      x: panel.right - 1 - miniSize.width, y: panel.y + 1, width: miniSize.width,
      height: miniSize.height)
  }

  /// The city in small, its frame included.
  private static let miniSize = Size(width: 26, height: 12)

  /// Where a list to choose from lies over the view: as large as there is room for one that is
  /// searched, and no larger than its lines for a few choices.
  func chooser(_ chooser: Chooser) -> Rect {
    let lines = chooser.items.count
    guard chooser.isSearched else { return popup(width: 52, height: lines + 2) }
    let isOfRules = chooser.purpose == .rules
    let width = isOfRules ? min(110, size.width - 2) : max(56, min(76, size.width * 2 / 3))
    // Of units and places a dozen are enough to see where typing leads; the rest of the screen
    // stays in sight.
    let most = chooser.isReadWhole ? 26 : 16
    return popup(width: width, height: max(7, min(lines + 3, most, body.height - 2)))
  }

  /// Where a move of the marked cases lies over the view: no larger than what it has to say.
  func bulk(_ bulk: BulkMove) -> Rect {
    let width = max(74, min(100, size.width * 2 / 3))
    return popup(width: width, height: min(bulk.headLines + bulk.lines + 2, 24, body.height - 2))
  }

  /// How much of the help there is room for; while something is looked for the best stands first, in
  /// one column.
  func help(isSearched: Bool) -> HelpRoom {
    HelpRoom(columns: isSearched || size.width < 150 ? 1 : 2, rows: max(1, body.height - 2))
  }

  /// Where the list above the command line lies: always as high, so that it does not jump while
  /// somebody types.
  var palette: Rect {
    let width = min(110, size.width - 2)
    let height = min(body.height, max(8, min(26, body.height * 2 / 3)))
    return Rect(x: (size.width - width) / 2, y: body.bottom - height, width: width, height: height)
  }

  /// Where a rule being changed lies over the view.
  var rule: Rect {
    let height = min(max(16, min(30, body.height / 2)), body.height - 2)
    return popup(width: max(76, min(110, size.width * 2 / 3)), height: height)
  }

  /// Where a table's columns are chosen, over the view.
  func columns(_ dialogue: ColumnsDialogue) -> Rect {
    // The table behind stays in sight: it shows what is chosen.
    popup(width: 58, height: min(dialogue.lines.count + 3, max(13, body.height / 2)))
  }

  /// A block at the bottom of the body, in the middle.
  private func popup(width: Int, height: Int) -> Rect {
    let width = min(size.width - 2, width)
    let height = min(body.height, height)
    return Rect(
      x: (size.width - width) / 2, y: max(body.y, body.bottom - height - 1), width: width,
      height: height)
  }

  /// How many rows a framed table shows below its heads.
  static func rows(_ rect: Rect) -> Int { max(1, rect.height - 3) }

  /// How many rows a framed list without heads shows.
  static func lines(_ rect: Rect) -> Int { max(1, rect.height - 2) }
}
