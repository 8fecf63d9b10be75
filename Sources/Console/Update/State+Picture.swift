import Cells
import Model

extension CaseRow {
  /// Whether its light turned between two instants.
  func turns(_ before: Instant, _ now: Instant) -> Bool {
    if callBackLight(at: before) != callBackLight(at: now) { return true }
    guard item.isOpen, let turn = deadlines.nextTurn(after: before) else { return false }
    return turn < now
  }
}

extension SituationChange {
  /// Whether a picture of the same events looks different after it: lights turned, or a day began.
  func isFelt(by situation: Situation) -> Bool {
    nodes != situation.nodes || waits != situation.waits || !grids.isEmpty || !rounds.isEmpty
      || !citizens.isEmpty || absences != nil
      || newDay != nil || rulebook != nil || unlocated != nil || closed != situation.closed
  }
}

extension State {
  /// The minute that times left are counted from: they change once a minute and all together, so
  /// that the seconds between need no drawing but the clock's.
  var minute: Instant {
    let rest = now.seconds % 60
    return now - (rest < 0 ? rest + 60 : rest)
  }

  /// How long after the last key a row counts as being worked on, in seconds.
  static let holdTime: Int64 = 10

  /// Whether somebody is at work, so that rows must not move.
  var isHeld: Bool {
    switch overlay {
    case .ask, .choose, .bulk, .intake, .rule, .columns: true
    case .help, .why, .full, .filter, .command, nil: (0..<State.holdTime).contains(now - lastKey)
    }
  }

  /// Whether the rows of a list must not move. A list that nobody has moved in follows its head,
  /// however short ago a key was pressed.
  func isHeld(_ list: CaseList) -> Bool {
    switch overlay {
    case .ask, .choose, .bulk, .intake, .rule, .columns: true
    case .help, .why, .full, .filter, .command, nil: isHeld && list.isTouched
    }
  }

  /// The clock moved.
  mutating func tick(_ now: Instant) -> [Effect] {
    if pause != nil {
      pause?.now = now
      return []
    }
    if journey != nil { revision += 1 }
    if past != nil {
      past?.clock = now
      return []
    }
    let before = self.now
    guard now != before else { return [] }
    self.now = now
    if now < before { turnBack() }
    passOnWall()
    var effects: [Effect] = []
    if now.seconds / 60 != before.seconds / 60 || !fresh.isEmpty || turns(before, now) {
      revision += 1
    }
    fresh = []
    if news.pass(now) { revision += 1 }
    if let revealed {
      revision += 1
      if now >= revealed.until { self.revealed = nil }
    }
    if now >= patrol.nextTurn {
      patrol.rebuild(situation, at: now)
      findMissing()
      revision += 1
    }
    if let turn = situation.nextTurn, turn < now {
      effects.append(.refresh)
    } else if situation.rulebook.zone.local(now).date != situation.day {
      effects.append(.refresh)
    }
    release()
    effects += pending()
    return effects + keepIntake()
  }

  /// The terminal has another size.
  mutating func resize(_ size: Size) -> [Effect] {
    guard size != self.size else { return [] }
    self.size = size
    revision += 1
    fitLists()
    showOnWall()
    return fillLists() + readPreview()
  }

  /// Another picture altogether: what is selected stays so, unless the city is another one.
  mutating func replace(_ situation: Situation) -> [Effect] {
    now = clock
    pause = nil
    // After trouble with the store the console is at the present again.
    journey = nil
    _ = leavePast()
    let isSameCity = situation.city == self.situation.city
    self.situation = situation
    cityRevision += 1
    ahead.forget()
    patrol = PatrolBoard(situation, at: now)
    findMissing()
    revision += 1
    if situation.sequence < log.newest { log = EventList(filter: log.filter, screen: log.screen) }
    guard !isSameCity else { return enter(view) + readCitizens() + readCard(.whenIdle) }
    layouts = MapLayouts(of: situation.city, ambiguousWide: isAmbiguousWide)
    map.cursor = 0
    map.zoom = .city
    browser = PatrolBrowser()
    overlay = nil
    marks.clear()
    card = nil
    finder = nil
    next = CaseList(query: next.query)
    cases = CaseList(query: CaseQuery(order: cases.chosenOrder))
    useTables()
    fitLists()
    return enter(view) + readCitizens()
  }

  /// The clock was set back: nothing that waits for an instant may wait for the old one.
  private mutating func turnBack() {
    patrol.rebuild(situation, at: now)
    findMissing()
    next.forgetTimes()
    cases.forgetTimes()
    headMoved = nil
    revealed = nil
    revision += 1
  }

  /// The picture moved.
  mutating func apply(_ change: SituationChange) -> [Effect] {
    guard past == nil else {
      count(newest: change.sequence)
      return []
    }
    guard pause == nil else {
      pause?.news = Int(change.sequence - situation.sequence)
      revision += 1
      return []
    }
    let hasNews = change.sequence != situation.sequence
    guard hasNews || change.isFelt(by: situation) else {
      situation.nextTurn = change.nextTurn
      return []
    }
    let touchesRounds =
      !change.rounds.isEmpty || change.absences != nil || change.newDay != nil
      || change.rulebook != nil
    news.light(change, on: situation, at: now)
    situation.apply(change)
    patrol.apply(change, to: situation, at: now)
    if change.rulebook != nil { cityRevision += 1 }
    if touchesRounds { findMissing() }
    revision += 1
    if change.rulebook != nil || cases.query.filter.hangsOnTime { cases.outdate() }
    var effects = checkLists()
    if case .choose(let chooser) = overlay, chooser.purpose == .queue { effects += countQueues() }
    if hasNews {
      ahead.forget()
      if view == .log {
        let request = log.grow(to: change.sequence, isHeld: isHeld, &requests)
        effects += request.map { [.loadEvents($0)] } ?? []
      } else {
        log.newest = change.sequence
      }
      effects += readCard(.whenIdle)
    }
    return effects
  }

  /// The store cannot be read.
  mutating func turnStale(_ trouble: StoreTrouble) {
    switch health {
    case .live: health = .stale(since: now, trouble)
    case .stale(let since, _): health = .stale(since: since, trouble)
    }
    revision += 1
  }

  /// The store can be read again.
  mutating func recover() -> [Effect] {
    guard health != .live else { return [] }
    health = .live
    revision += 1
    return [.refresh] + checkLists()
  }

  /// Puts a sentence on the message line.
  mutating func say(_ notice: Notice) {
    self.notice = notice
    revision += 1
  }

  /// Whether the light of a row on the screen turned between two instants.
  private func turns(_ before: Instant, _ now: Instant) -> Bool {
    let list = view == .watch ? next : cases
    let cards = [card?.known, preview?.known].compactMap { $0 }
    return cards.contains { $0.turns(before, now) }
      || list.rows[list.visible].contains { $0.turns(before, now) }
  }
}
