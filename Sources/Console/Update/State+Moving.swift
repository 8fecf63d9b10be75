import Cells
import Model

/// How far a key moves.
enum Stride: Equatable, Sendable {
  /// So many lines down.
  case lines(Int)
  /// So many screens down.
  case pages(Int)
  /// To the first.
  case home
  /// To the last.
  case end

  /// The lines it moves down; 0 when that depends on where one is.
  func lines(screen: Int) -> Int {
    switch self {
    case .lines(let lines): lines
    case .pages(let pages): pages * screen
    case .home, .end: 0
    }
  }
}

extension State {
  /// Moves in whatever takes the keys.
  mutating func move(_ stride: Stride) -> [Effect] {
    guard card == nil else {
      scrollCard(stride)
      return []
    }
    switch view {
    case .watch:
      switch panel {
      case .next: return moveNext(stride)
      case .map: return moveMap(stride)
      case .patrol: return []
      }
    case .map: return moveMap(stride)
    case .cases where isGrouped:
      groups?.move(stride)
      return []
    case .cases:
      headMoved = nil
      ahead.step = stride.lines(screen: cases.screen)
      let request = cases.move(stride, &requests)
      let marking = extendRange()
      // When rows have to be read first, the case beside them is asked for with them: of two cards
      // to be read when idle only the one asked for last is.
      return marking + (request.map { [.loadPage($0)] } ?? readPreview())
    case .patrol:
      browser.move(stride, Layout(size), situation.city, missing)
      return []
    case .log:
      return log.move(stride, &requests).map { [.loadEvents($0)] } ?? []
    }
  }

  /// Opens what is selected.
  mutating func open() -> [Effect] {
    switch view {
    case .watch:
      switch panel {
      case .next: return openCard(next.selectedRow)
      case .map: return openOnMap()
      case .patrol: return enter(.patrol)
      }
    case .map: return openOnMap()
    case .cases: return isGrouped ? enterGroup() : openCard(cases.selectedRow)
    case .patrol:
      openInPatrol()
      return []
    case .log:
      guard let id = log.selectedRow?.event.caseID else {
        say(.nothingSelected)
        return []
      }
      card = CardState(id, row: nil)
      return readCard(.beforeFrame)
    }
  }

  /// Goes back: a move that waits is given up first, then the card, then what the view has open.
  mutating func goBack() -> [Effect] {
    if journey != nil, past == nil { return comeBack() }
    if let effects = abandonIntake() { return effects }
    if let index = orders.firstIndex(where: { $0.waitingSince != nil }) {
      let order = orders.remove(at: index)
      say(.abandoned(order.caseID, move: order.move))
      return [.abandon(order.number)]
    }
    guard card == nil else {
      card = nil
      return catchUp() + readPreview()
    }
    guard canGoBack else { return [] }
    if past != nil, !hasSomethingOpen { return comeBack() }
    if view == .cases, marks.range != nil {
      marks.dropRange()
      return []
    }
    if isForMarked {
      marks.clear()
      return []
    }
    switch view {
    case .watch, .map: return zoomOut()
    case .cases:
      if let effects = leaveGroup() { return effects }
      guard cases.query.filter != .everything else { return [] }
      return show(.everything, "", in: .cases)
    case .patrol:
      if browser.side == .missing {
        browser.side = .places
      } else if browser.leave() {
        sortPlaces()
        browser.fit(Layout(size), situation.city, missing)
      }
      return []
    case .log:
      guard !log.filter.isEmpty else { return [] }
      return showEvents(EventFilter(text: ""))
    }
  }

  /// Whether the view has something open that Esc closes.
  var canGoBack: Bool { past != nil || journey != nil || hasSomethingOpen }

  /// Whether the view itself has something open.
  var hasSomethingOpen: Bool {
    switch view {
    case .watch: panel == .map && map.zoom != .city
    case .map: map.zoom != .city
    case .cases: cases.query.filter != .everything || !marks.isEmpty
    case .patrol: browser.side == .missing || browser.inside != nil
    case .log: !log.filter.isEmpty
    }
  }

  /// Goes to the next or the previous panel.
  mutating func changePanel(_ step: Int) -> [Effect] {
    if view == .patrol {
      browser.side = browser.side == .places ? .missing : .places
      browser.fit(Layout(size), situation.city, missing)
      return []
    }
    let all = WatchPanel.allCases
    let index = all.firstIndex(of: panel) ?? 0
    panel = all[(index + step + all.count) % all.count]
    prepareMap()
    return []
  }

  /// Moves aside: on the map to the neighbour, in Patrol up and down the levels.
  mutating func moveAside(_ step: Int) -> [Effect] {
    switch view {
    case .patrol:
      if step > 0 {
        openInPatrol()
        return []
      }
      return goBack()
    case .map: return moveMapAside(step)
    case .watch:
      guard panel == .map else { return [] }
      return moveMapAside(step)
    case .cases, .log: return []
    }
  }

  /// Shows a case in full.
  mutating func openCard(_ row: CaseRow?) -> [Effect] {
    guard let row else {
      say(.nothingSelected)
      return []
    }
    preview = nil
    card = CardState(row.item.id, row: row)
    return readCard(.beforeFrame)
  }

  /// A request for a page as an effect.
  func load(_ request: PageRequest?) -> [Effect] {
    request.map { [.loadPage($0)] } ?? []
  }

  private mutating func moveNext(_ stride: Stride) -> [Effect] {
    headMoved = nil
    let effects = load(next.move(stride, &requests))
    followOnMap()
    return effects
  }

  private mutating func scrollCard(_ stride: Stride) {
    let page = max(1, Layout(size).body.height - 4)
    let most = max(0, cardLines - page)
    var top = card?.top ?? 0
    switch stride {
    case .lines(let lines): top += lines
    case .pages(let pages): top += pages * page
    case .home: top = 0
    case .end: top = most
    }
    card?.top = max(0, min(top, most))
  }

  private mutating func openInPatrol() {
    switch browser.side {
    case .places:
      if browser.enter(situation.city) {
        sortPlaces()
        browser.selected = browser.places(in: situation.city).first
      } else if let selected = browser.selected, selected.level == .grid {
        goTo(selected)
      }
    case .missing:
      guard let grid = browser.missing else { return }
      browser.show(grid)
      sortPlaces()
    }
    browser.fit(Layout(size), situation.city, missing)
  }
}

extension CaseList {
  /// Moves the selection as a key says.
  mutating func move(_ stride: Stride, _ requests: inout Requests) -> PageRequest? {
    switch stride {
    case .lines(let lines): move(lines, &requests)
    case .pages(let pages): page(pages, &requests)
    case .home: goHome(&requests)
    case .end: goEnd(&requests)
    }
  }
}

extension EventList {
  /// Moves the selection as a key says.
  mutating func move(_ stride: Stride, _ requests: inout Requests) -> EventRequest? {
    switch stride {
    case .lines(let lines): move(lines, &requests)
    case .pages(let pages): move(pages * max(1, screen), &requests)
    case .home: goHome(&requests)
    case .end: goEnd(&requests)
    }
  }
}
