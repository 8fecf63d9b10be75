import Cells
import Model

extension CaseRow {
  /// Whether its light turned between two instants.
  func turns(_ before: Instant, _ now: Instant) -> Bool {
    guard item.isOpen, let turn = deadlines.nextTurn(after: before) else { return false }
    return turn < now
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
    case .ask, .choose: true
    case .help, .filter, .command, nil: now - lastKey < State.holdTime
    }
  }

  /// Whether the rows of a list must not move. A list that nobody has moved in follows its head,
  /// however short ago a key was pressed.
  func isHeld(_ list: CaseList) -> Bool {
    switch overlay {
    case .ask, .choose: true
    case .help, .filter, .command, nil: isHeld && list.isTouched
    }
  }

  /// The clock moved.
  mutating func tick(_ now: Instant) -> [Effect] {
    let before = self.now
    guard now != before else { return [] }
    self.now = now
    var effects: [Effect] = []
    if now.seconds / 60 != before.seconds / 60 || !fresh.isEmpty || turns(before, now) {
      revision += 1
    }
    fresh = []
    if now >= patrol.nextTurn {
      patrol.rebuild(situation, at: now)
      missing = MissingRounds(patrol, situation)
      revision += 1
    }
    if let turn = situation.nextTurn, turn < now {
      effects.append(.refresh)
    } else if situation.rulebook.zone.local(now).date != situation.day {
      effects.append(.refresh)
    }
    release()
    effects += pending()
    return effects
  }

  /// The terminal has another size.
  mutating func resize(_ size: Size) -> [Effect] {
    guard size != self.size else { return [] }
    self.size = size
    revision += 1
    fitLists()
    return fillLists() + readPreview()
  }

  /// Another picture altogether.
  mutating func replace(_ situation: Situation) -> [Effect] {
    if situation.city != self.situation.city { layouts = MapLayouts(of: situation.city) }
    self.situation = situation
    patrol = PatrolBoard(situation, at: now)
    missing = MissingRounds(patrol, situation)
    revision += 1
    return start()
  }

  /// The picture moved.
  mutating func apply(_ change: SituationChange) -> [Effect] {
    let hasNews = change.sequence != situation.sequence
    let touchesRounds =
      !change.rounds.isEmpty || change.absences != nil || change.newDay != nil
      || change.rulebook != nil
    situation.apply(change)
    patrol.apply(change, to: situation, at: now)
    if touchesRounds { missing = MissingRounds(patrol, situation) }
    revision += 1
    var effects = checkLists()
    if hasNews {
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
