import Cells
import Model

/// The wheel, and lines of what lies over the view.
extension State {
  /// Moves so many rows in whatever lies under a cell; the keys stay where they are.
  mutating func turn(_ lines: Int, at point: Point) -> [Effect] {
    guard tour == nil else { return [] }
    let targets = MouseTargets(self)
    if let overlay { return targets.isOver(overlay, point) ? turn(lines, in: overlay) : [] }
    guard let (panel, rect) = targets.panel(at: point) else { return [] }
    notice = nil
    switch panel {
    case .cases, .log, .card: return move(.lines(lines))
    case .next:
      let (isOnMap, cursor) = (self.panel == .map, map.cursor)
      let effects = within(.next) { $0.move(.lines(lines)) }
      // Who works on the map has its cursor there; it follows the list of those who do not.
      if isOnMap { map.cursor = cursor }
      return effects
    case .map:
      return within(.map) { state in
        (0..<abs(lines)).flatMap { _ in state.move(.lines(lines.signum())) }
      }
    case .places, .missing:
      let before = browser.side
      browser.side = panel == .places ? .places : .missing
      defer { browser.side = before }
      return move(.lines(lines))
    case .preview:
      let view = CardView(scene: targets.scene, card: preview, isPreview: true)
      let most = max(0, view.lines(in: rect) - rect.height + 2)
      let top = max(0, min(most, (preview?.top ?? 0) + lines))
      preview?.top = top
      return []
    case .rounds: return []
    }
  }

  /// Does something as if a panel of the Watch view had the keys.
  private mutating func within(
    _ panel: WatchPanel, _ body: (inout State) -> [Effect]
  ) -> [Effect] {
    let before = self.panel
    self.panel = panel
    defer { self.panel = before }
    return body(&self)
  }

  private mutating func turn(_ lines: Int, in overlay: Overlay) -> [Effect] {
    switch overlay {
    case .choose(var chooser):
      chooser.move(lines)
      self.overlay = .choose(chooser)
    case .command(var prompt):
      prompt.palette.move(lines)
      self.overlay = .command(prompt)
    case .columns(var dialogue):
      dialogue.move(lines)
      self.overlay = .columns(dialogue)
    case .help(var page):
      page.move(lines)
      self.overlay = .help(page)
    case .bulk, .rule:
      return (0..<abs(lines)).flatMap { _ in press(lines < 0 ? .up : .down) }
    case .why, .full, .filter:
      // These listen to whichever key is bound.
      let key = keymap.keys(of: lines < 0 ? .up : .down).first { $0.keys.count == 1 }?.keys.first
      guard let key else { return [] }
      return (0..<abs(lines)).flatMap { _ in press(key) }
    case .intake, .ask: break
    }
    return []
  }

  /// A click on a line of what lies over the view: a choice is made at once, as in any menu; where
  /// lines are read or changed rather than chosen, the first click selects and the second is the key
  /// for the line.
  mutating func pick(_ line: Int, _ target: MouseTarget, isSecond: Bool) -> [Effect] {
    switch overlay {
    case .choose(var chooser):
      chooser.move(line - (chooser.selectedLine ?? 0))
      overlay = .choose(chooser)
      return press(chooser.takesSeveral ? .character(" ") : .enter)
    case .command(var prompt):
      prompt.palette.move(line - prompt.palette.selected)
      overlay = .command(prompt)
      return press(.enter)
    case .columns(var dialogue):
      dialogue.move(line - dialogue.selected)
      overlay = .columns(dialogue)
      clicked = target
      return isSecond ? press(.character(" ")) : []
    case .help(var page):
      page.select(line)
      overlay = .help(page)
      clicked = target
      return isSecond ? press(.enter) : []
    case .bulk(var bulk):
      bulk.line = line
      overlay = .bulk(bulk)
      clicked = target
      return isSecond ? press(.enter) : []
    case .why, .filter, .ask, .intake, .rule, .full, nil: return []
    }
  }
}
