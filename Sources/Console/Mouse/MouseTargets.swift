import Cells
import Model

/// What each cell of the screen means to the mouse.
///
/// It is worked out from the state when a click comes, by the same functions that say where things
/// are drawn; frames know nothing of it and cost nothing for it.
struct MouseTargets {
  let scene: Scene

  /// The targets of the screen of a state.
  init(_ state: State) { scene = Scene(state) }

  var state: State { scene.state }

  /// What a click on a cell means; nil for nothing.
  func target(at point: Point) -> MouseTarget? {
    if state.tour != nil { return tourTarget(at: point) ?? hint(at: point) }
    if let hint = hint(at: point) { return hint }
    if let overlay = state.overlay { return target(in: overlay, at: point) }
    if scene.layout.header.contains(point) {
      return HeaderLine(scene: scene).view(at: point.x).map { .view($0) }
    }
    guard let (panel, rect) = panel(at: point) else { return nil }
    return corner(of: panel, rect, at: point) ?? row(of: panel, rect, at: point).map { .row($0) }
      ?? .panel(panel)
  }

  /// The panel under a cell while nothing lies over the view, and where it stands.
  func panel(at point: Point) -> (panel: MousePanel, rect: Rect)? {
    panels.first { $0.rect.contains(point) }
  }

  /// The columns that a text takes on the screen.
  func columns(of text: String) -> Int {
    Width.of(text, ambiguousWide: state.isAmbiguousWide, ascii: state.showsASCII)
  }

  /// The glyphs that the screen has, as far as their widths go.
  var symbols: Symbols {
    state.showsASCII ? .ascii : state.isAmbiguousWide ? .narrow : .unicode
  }

  private var panels: [(panel: MousePanel, rect: Rect)] {
    let layout = scene.layout
    guard state.card == nil else { return [(.card, layout.body)] }
    let parts: [(MousePanel, Rect?)]
    switch state.view {
    case .watch:
      let watch = layout.watch(state.panel)
      parts = [(.next, watch.next), (.map, watch.map), (.rounds, watch.patrol)]
    case .map: parts = [(.map, layout.body)]
    case .cases where state.isGrouped && state.groups != nil: parts = [(.cases, layout.body)]
    case .cases: parts = [(.cases, layout.cases.list), (.preview, layout.cases.preview)]
    case .patrol: parts = [(.places, layout.patrol.places), (.missing, layout.patrol.missing)]
    case .log: parts = [(.log, layout.body)]
    }
    return parts.compactMap { panel, rect in rect.map { (panel, $0) } }
  }

  // MARK: - The line of hints

  /// What a click on the line of hints means; nil beside it.
  private func hint(at point: Point) -> MouseTarget? {
    guard scene.layout.footer.contains(point) else { return nil }
    let placed: [PlacedHint]
    switch state.overlay {
    case .command: return nil
    case .ask: placed = tail(scene.words[.leaves])
    case .help: placed = tail(scene.words[.helpKeys])
    case .filter(let prompt):
      guard state.notice == nil else { return nil }
      placed = FilterLine(scene: scene, prompt: prompt).placed(columns: columns)
    case .choose, .bulk, .why, .intake, .rule, .columns, .full, nil:
      placed = FooterLines(scene: scene).placed(columns: columns)
    }
    guard let hit = placed.first(where: { ($0.x..<$0.end).contains(point.x) }) else { return nil }
    return hit.hint.target(at: point.x - hit.x, in: state, columns: columns)
  }

  /// The keys named at the end of a line that is being typed, where `InputStrip` puts them: two
  /// blanks apart, each before what it does.
  private func tail(_ text: String) -> [PlacedHint] {
    var x = scene.layout.footer.right - columns(of: text) - 1
    var placed: [PlacedHint] = []
    var words: [String] = []
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for word in parts + [""] {
      guard word.isEmpty, let key = words.first else {
        words.append(word)
        continue
      }
      let hint = KeyHint(key, words.dropFirst().joined(separator: " "))
      let end = x + columns(of: words.joined(separator: " "))
      placed.append(PlacedHint(hint: hint, x: x, end: end))
      x = end + 2
      words = []
    }
    return placed
  }
}
