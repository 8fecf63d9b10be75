import Model

extension State {
  /// Takes up where somebody was: called before anything is read. What the city no longer has, or
  /// the filter language no longer knows, is passed over.
  ///
  /// The language and the theme are settled before a state is made.
  public mutating func resume(_ session: SavedSession) {
    let city = situation.city
    view = session.view
    panel = session.isOnMap ? .map : .next
    map.mode = session.mode
    map.isChart = session.isChart && city.outline != nil
    if let place = session.place, let grid = city.gridIndex(place) {
      map.cursor = grid
      map.zoom = session.zoom
    }
    if let queue = session.queue {
      list(queue.filter(for: asker), queue.text(for: asker, inChinese: language == .chinese))
      cases.chosen = .queue(queue)
      if queue == .slips { cases.query.order = .slips }
    } else if !session.filter.isEmpty,
      let filter = try? Filter.parse(session.filter, in: city, by: asker)
    {
      list(filter, session.filter)
    }
    cases.wanted = session.selected
    next.wanted = session.next
    if let inside = session.inside,
      city.townIndex(inside) != nil || city.villageIndex(inside) != nil
    {
      browser.inside = inside
    }
    if let place = session.patrolled, browser.places(in: city).contains(place) {
      browser.selected = place
    }
  }

  /// Says once that the commands typed cannot be kept, where nothing worse is said just now.
  mutating func sayHistoryNotKept(_ reason: String) {
    guard !hasToldOfHistory, !(notice?.isBad ?? false) else { return }
    hasToldOfHistory = true
    say(.historyNotKept(reason))
  }

  /// What is kept of where somebody is; nil on a wall or on a tour, where nobody chose it.
  var sessionToKeep: SavedSession? {
    wall == nil && tour == nil ? SavedSession(self) : nil
  }
}
