import Cells
import Model

extension State {
  /// Whether the terminal is to tell what is done with the mouse. On a wall nobody stands with one,
  /// and on copied text it is the terminal's, for selecting.
  public var takesMouse: Bool { usesMouse && wall == nil && plain == nil }

  /// Something was done with the mouse. It does what keys do and nothing else: what cannot be done
  /// by a key cannot be done by a click, and what is refused to a key is refused to a click.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    guard takesMouse, !Layout(size).isTooSmall else { return [] }
    switch event {
    case .press(let point):
      let target = MouseTargets(self).target(at: point)
      let isSecond = target != nil && target == clicked
      clicked = nil
      guard let target else { return [] }
      lastKey = now
      revision += 1
      return click(target, isSecond: isSecond)
    case .wheel(let isDown, let point):
      clicked = nil
      lastKey = now
      revision += 1
      return turn(isDown ? State.notch : -State.notch, at: point)
    }
  }

  /// The rows that a notch of the wheel moves.
  private static let notch = 3

  /// Takes the mouse, or leaves it to the terminal.
  mutating func useMouse(_ isOn: Bool) -> [Effect] {
    usesMouse = isOn
    clicked = nil
    say(isOn ? .mouseOn : .mouseOff)
    return []
  }

  /// The terminal's description knows no mouse.
  mutating func doWithoutMouse() {
    usesMouse = false
    say(.noMouse)
  }

  private mutating func click(_ target: MouseTarget, isSecond: Bool) -> [Effect] {
    switch target {
    case .key(let key): return press(key)
    case .action(let action):
      // On the tour only its own key does anything.
      if tour != nil { return keymap.keys(of: action).first.map { press($0.keys[0]) } ?? [] }
      beginAnew()
      return perform(action)
    case .view(let view):
      beginAnew()
      card = nil
      return enter(view)
    case .row(let row):
      beginAnew()
      clicked = target
      let effects = put(on: row)
      return isSecond ? effects + open() : effects
    case .panel(let panel):
      beginAnew()
      focus(panel)
      clicked = target
      // The rounds have no rows, and a grid's card has none: they are opened as a whole.
      let opens = isSecond && (panel == .rounds || panel == .map && map.zoom == .grid)
      return opens ? open() : []
    case .arrivals(let panel):
      beginAnew()
      focus(panel)
      return move(.home)
    case .line(let line): return pick(line, target, isSecond: isSecond)
    case .field(let field):
      guard case .intake(var form) = overlay else { return [] }
      notice = nil
      return move(&form, to: field)
    case .proposal(let index):
      guard case .intake(var form) = overlay, form.proposals.indices.contains(index) else {
        return []
      }
      notice = nil
      form.select(index)
      return move(&form, to: form.field)
    case .similar(let id):
      guard case .intake(var form) = overlay else { return [] }
      form.duplicate = id
      overlay = .intake(form)
      return []
    case .ruleField(let field):
      guard case .rule(var editor) = overlay else { return [] }
      editor.go(to: field)
      overlay = .rule(editor)
      return []
    }
  }

  /// As before any key: what was said is read, and keys that others were to follow are given up.
  private mutating func beginAnew() {
    notice = nil
    begun = []
  }

  /// Gives the keys to a panel.
  private mutating func focus(_ panel: MousePanel) {
    switch panel {
    case .next: self.panel = .next
    case .map where view == .watch: self.panel = .map
    case .rounds: self.panel = .patrol
    case .places: browser.side = .places
    case .missing: browser.side = .missing
    case .map, .cases, .preview, .log, .card: return
    }
    prepareMap()
  }

  /// Puts the cursor on a row, by the way that the keys move it: it is on the screen, so nothing
  /// scrolls.
  private mutating func put(on row: MouseRow) -> [Effect] {
    switch row {
    case .next(let id):
      focus(.next)
      guard let index = next.rows.firstIndex(where: { $0.item.id == id }) else { return [] }
      return move(.lines(index - (next.selectedIndex ?? next.top)))
    case .listed(let id):
      guard let index = cases.rows.firstIndex(where: { $0.item.id == id }) else { return [] }
      return move(.lines(index - (cases.selectedIndex ?? cases.top)))
    case .group(let value):
      groups?.selected = value
      return []
    case .event(let sequence):
      guard let index = log.rows.firstIndex(where: { $0.sequence == sequence }) else { return [] }
      return move(.lines(index - (log.selectedIndex ?? log.top)))
    case .place(let code):
      focus(.places)
      browser.selected = code
      browser.fit(Layout(of: self), situation.city, missing)
      return []
    case .missing(let code):
      focus(.missing)
      browser.missing = code
      browser.fit(Layout(of: self), situation.city, missing)
      return []
    case .tile(let grid):
      focus(.map)
      guard situation.city.grids.indices.contains(grid) else { return [] }
      map.cursor = grid
      prepareMap()
      return []
    }
  }
}
