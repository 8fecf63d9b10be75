import Cells
import Model

extension State {
  /// A key was pressed.
  mutating func press(_ key: Key) -> [Effect] {
    if wall != nil { return pressOnWall(key) }
    lastKey = now
    revision += 1
    if clicked != nil { clicked = nil }
    if let action = keymap.action(always: key) {
      begun = []
      return action == .quit ? keepIntake() + [.quit] : perform(action)
    }
    // Nothing is moved by a key on a screen that shows nothing of it.
    if Layout(size).isTooSmall {
      return keymap.action(for: key, in: context) == .quit ? [.quit] : []
    }
    if let tour { return pressInTour(key, tour) }
    if let plain { return pressInPlain(key, plain) }
    if overlay != nil { return pressInOverlay(key) }
    notice = nil
    let pressed = begun + [key]
    begun = []
    switch keymap.meaning(of: pressed, in: context) {
    case .action(let action):
      return perform(action)
    case .beginning:
      begun = pressed
    case .nothing where pressed.count == 1:
      refuse(key)
    case .nothing:
      // Esc takes back what was begun, and nothing else.
      if key != .escape { say(.noSuchKey(pressed.map(\.notation).joined())) }
    }
    return []
  }

  /// Carries out what a key means.
  mutating func perform(_ action: Action) -> [Effect] {
    if action != .copy { copied = nil }
    if isLookingOn, action.changesStore {
      say(lookingOn)
      return []
    }
    if pause != nil, action.changesStore || action == .refresh {
      return endPause() + perform(action)
    }
    switch action {
    case .up: return move(.lines(-1))
    case .down: return move(.lines(1))
    case .left: return moveAside(-1)
    case .right: return moveAside(1)
    case .pageUp: return move(.pages(-1))
    case .pageDown: return move(.pages(1))
    case .home: return move(.home)
    case .end: return move(.end)
    case .open: return open()
    case .back: return goBack()
    case .nextPanel: return changePanel(1)
    case .previousPanel: return changePanel(-1)
    case .nextAbnormal: return goToAbnormal(backwards: false)
    case .previousAbnormal: return goToAbnormal(backwards: true)
    case .watchView, .mapView, .casesView, .patrolView, .logView:
      card = nil
      return action.view.map { enter($0, isSure: true) } ?? []
    case .usualStep, .claim, .dispatch, .escalate, .giveBack, .accept, .reportDone, .verify,
      .close, .note, .urge:
      return begin(action)
    case .moves: return openMenu()
    case .undo: return undoLast()
    case .why:
      if let row = target { overlay = .why(WhyPage(item: row.item)) } else { say(.nothingSelected) }
      return []
    case .newCase: return openIntake()
    case .filter: return openFilter()
    case .order: return changeOrder()
    case .columns: return openColumns()
    case .preview: return togglePreview()
    case .grouping: return turnGrouping()
    case .fullText: return openFullText()
    case .copy: return copy()
    case .queues: return openQueues()
    case .rules: return openRules()
    case .mark: return toggleMark()
    case .markRange:
      toggleRange()
      return []
    case .markAll: return markAll()
    case .mapMode: return changeMapMode()
    case .zoom: return zoomIn()
    case .outline: return toggleChart()
    case .goTo:
      openPlaces()
      return []
    case .findCase:
      return openPalette(ConsoleCommand.case.rawValue + " ")
    case .command: return openPalette()
    case .help:
      openHelp()
      return []
    case .earlier: return step(.hour, isForward: false)
    case .later: return step(.hour, isForward: true)
    case .dayEarlier: return step(.day, isForward: false)
    case .dayLater: return step(.day, isForward: true)
    case .momentOfEvent: return goToEvent()
    case .refresh where past != nil: return go(to: now)
    case .refresh:
      say(.refreshed)
      if view == .patrol { sortPlaces() }
      return [.refresh] + checkLists()
    case .pause: return togglePause()
    case .language:
      language = language.other
      return []
    case .theme: return [.setTheme(nextTheme)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
  }

  /// The theme after the one in use.
  private var nextTheme: String {
    guard let index = themes.firstIndex(of: theme) else { return themes.first ?? theme }
    return themes[(index + 1) % themes.count]
  }

  private mutating func refuse(_ key: Key) {
    switch key {
    case .character(let scalar):
      if let digit = Int(String(scalar)), (5...8).contains(digit) {
        say(.noSuchView(digit))
      } else {
        refuseElsewhere(key)
      }
    case .paste: break
    case .control, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete,
      .backspace, .enter, .escape, .tab, .backTab, .function:
      refuseElsewhere(key)
    }
  }

  /// Says where the key means something, if it does anywhere.
  private mutating func refuseElsewhere(_ key: Key) {
    let action = Action.allCases.first { keymap.keys(of: $0).contains(KeySequence(key)) }
    say(action.map { .elsewhere(Elsewhere($0)) } ?? .noSuchKey(key.notation))
  }
}
