import Model

extension State {
  /// How moments may be typed, by examples.
  static let momentForms = ["09:30", "yesterday 18:00", "2026-11-20 18:00", "-2h", "now"]

  /// Whether nothing can be changed here: for good, or in the past.
  var isLookingOn: Bool { isReadOnly || past != nil }

  /// Why nothing can be changed here.
  var lookingOn: Notice { past == nil ? .onlyLooking : .inThePast }

  /// The time of day in truth, whatever moment is shown and whether the picture stands still.
  public var clock: Instant { pause?.now ?? past?.clock ?? now }

  /// Makes a step of the time machine; from where one is going to, when that is not shown yet.
  mutating func step(_ step: TimeStep, isForward: Bool) -> [Effect] {
    let zone = situation.rulebook.zone
    let from = journey?.moment ?? past?.moment ?? clock
    return go(to: step.taken(from: from, isForward: isForward, in: zone))
  }

  /// Goes to a moment; one that is still to come is the present.
  mutating func go(to moment: Instant) -> [Effect] {
    let clock = clock
    guard moment < clock else {
      guard past != nil || journey != nil else {
        say(.isNow)
        return []
      }
      return comeBack()
    }
    let effects = endPause()
    let number = requests.next()
    journey = Journey(number: number, moment: moment, since: clock)
    revision += 1
    return effects + [.goTo(number, moment)]
  }

  /// Goes to the moment of the selected event.
  mutating func goToEvent() -> [Effect] {
    guard let event = log.selectedRow else {
      say(.nothingSelected)
      return []
    }
    let moment = min(event.event.at, event.recorded)
    return moment == past?.moment ? [] : go(to: moment)
  }

  /// Shows the present again, as one left it.
  mutating func comeBack() -> [Effect] {
    journey = nil
    revision += 1
    guard leavePast() else { return [.comeBack] }
    return [.comeBack] + enter(view) + readCitizens() + readCard(.beforeFrame) + [.refresh]
  }

  /// Takes in the picture of a moment that was asked for.
  mutating func arrive(_ number: Int, _ situation: Situation) -> [Effect] {
    if number == PastView.catchingUp {
      // What citizens say stands until it is counted again.
      let citizens = self.situation.citizens
      takeIn(situation)
      if citizens != nil { self.situation.citizens = citizens }
      return citizens == nil ? [] : [.loadCitizens]
    }
    guard let journey, journey.number == number else { return [] }
    self.journey = nil
    past?.percent = nil
    var shown =
      past
      ?? PastView(moment: journey.moment, clock: clock, present: PastView.Present(self))
    shown.moment = journey.moment
    past = shown
    show(situation, at: journey.moment)
    marks.clear()
    next.restart()
    cases.restart()
    groups?.restart()
    log = EventList(filter: log.filter, screen: log.screen)
    return enter(view) + readCitizens() + (card == nil ? [] : readCard(.beforeFrame))
  }

  /// The way to a moment is done so far.
  mutating func lookBack(_ percent: Int) {
    if journey != nil {
      guard journey?.percent != percent else { return }
      journey?.percent = percent
    } else {
      guard past != nil, past?.percent != percent else { return }
      past?.percent = percent
    }
    revision += 1
  }

  /// The moment shown, with what came in since it was reached.
  private mutating func takeIn(_ situation: Situation) {
    guard past != nil else { return }
    past?.percent = nil
    self.situation = situation
    next.ends = ListEnds()
    cases.ends = ListEnds()
    cityRevision += 1
    patrol = PatrolBoard(situation, at: now)
    missing = MissingRounds(patrol, situation)
    revision += 1
  }

  /// The store has had events up to this one while the past is shown.
  mutating func count(newest: Int64) {
    guard let past else { return }
    self.past?.news = max(0, Int(newest - past.present.situation.sequence))
    revision += 1
  }

  /// Puts back what the present showed. False when it is shown already.
  mutating func leavePast() -> Bool {
    guard let past else { return false }
    self.past = nil
    next = past.present.next
    cases = past.present.cases
    groups = past.present.groups
    log = past.present.log
    marks = past.present.marks
    show(past.present.situation, at: past.clock)
    // What was under way when one left has been answered to nobody.
    next.giveUp()
    cases.giveUp()
    groups?.restart()
    log.giveUp()
    fitLists()
    return true
  }

  private mutating func show(_ situation: Situation, at moment: Instant) {
    now = moment
    lastKey = moment
    headMoved = nil
    fresh = []
    revealed = nil
    news = MapNews()
    ahead.forget()
    preview = nil
    counts = [:]
    self.situation = situation
    cityRevision += 1
    patrol = PatrolBoard(situation, at: moment)
    missing = MissingRounds(patrol, situation)
    revision += 1
  }
}

extension CaseList {
  /// Forgets the rows, to be read afresh: what is selected stays so, where it is on the first screens.
  mutating func restart() {
    var list = CaseList(query: query)
    list.chosenOrder = chosenOrder
    list.chosenSort = chosenSort
    list.filterText = filterText
    list.chosen = chosen
    list.screen = screen
    list.wish = isTouched ? selected : wish
    self = list
  }

  /// Gives up what is being read, and compares what is shown with the store as soon as possible.
  mutating func giveUp() {
    reading = nil
    counting = nil
    news.request = nil
    needsCheck = true
    forgetTimes()
  }
}

extension EventList {
  /// Gives up what is being read.
  mutating func giveUp() {
    reading = nil
    counting = nil
  }
}
