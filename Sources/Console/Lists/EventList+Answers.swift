import Model

extension EventList {
  /// Takes in the answer to a request of this list, if it is still waited for.
  ///
  /// - Returns: the next requests; nil when the number is not this list's.
  mutating func take(
    _ number: Int, _ events: [LoggedEvent], _ requests: inout Requests
  ) -> [EventRequest]? {
    if counting == number { return takeCount(events, &requests) }
    guard var read = reading, read.number == number else { return nil }
    isLoaded = true
    let isFill = read.purpose == .fill
    let passing = events.filter(isShown)
    let isFirst = read.found == 0 && rows.isEmpty
    read.found += passing.count
    switch read.purpose {
    case .fill:
      takeNewest(passing, events)
      read.purpose = .older(lines: 0)
    case .older:
      rows += passing
      readDownTo = events.last?.sequence ?? 1
      reachesOldest = events.isEmpty || readDownTo <= 1
      if isFirst { selected = rows.first?.sequence }
    case .newer: takeNewer(passing, events)
    case .oldest: takeOldest(passing, events)
    }
    let more = goOn(read, &requests)
    return isFill ? more + beginCount(&requests) : more
  }

  /// Whether an event is in sight of the login and passes the filter.
  private func isShown(_ event: LoggedEvent) -> Bool {
    !event.isOutOfSight && (filter.isEmpty || filter.passes(event))
  }

  /// Counts what passes the filter from the newest event on, a step whenever there is nothing else
  /// to do.
  private mutating func beginCount(_ requests: inout Requests) -> [EventRequest] {
    counting = nil
    hits = nil
    guard !filter.isEmpty else { return [] }
    hits = CaseList.Hits(count: 0, isCounting: true)
    countedUpTo = readUpTo
    return [count(before: readUpTo + 1, &requests)]
  }

  private mutating func count(before: Int64, _ requests: inout Requests) -> EventRequest {
    let number = requests.next()
    counting = number
    return EventRequest(
      number: number, after: nil, before: before, limit: EventList.step, patience: .whenIdle)
  }

  private mutating func takeCount(
    _ events: [LoggedEvent], _ requests: inout Requests
  ) -> [EventRequest] {
    counting = nil
    let passing = events.count(where: isShown)
    hits?.count += passing
    let isOver = (events.last?.sequence ?? 1) <= 1
    let isEnough = (hits?.count ?? 0) >= CaseList.mostHits
    if isOver { hits?.isCounting = false }
    guard !isOver, !isEnough, let last = events.last else { return [] }
    return [count(before: last.sequence, &requests)]
  }

  /// Gives up a request that came to nothing; the events stay.
  mutating func fail(_ number: Int) -> Bool {
    if counting == number {
      counting = nil
      return true
    }
    guard reading?.number == number else { return false }
    reading = nil
    return true
  }

  private mutating func goOn(_ read: Reading, _ requests: inout Requests) -> [EventRequest] {
    reading = nil
    switch read.purpose {
    case .fill:
      break
    case .older(let lines):
      // Under a filter a step may bring little: on until a screen is full.
      if !reachesOldest, read.found < screen, rows.count < top + 2 * screen {
        var request = self.read(
          read.purpose, after: nil, before: readDownTo, .whenIdle, &requests)
        request.limit = EventList.step
        reading?.found = read.found
        return [request]
      }
      make(lines)
      trim(keepingEnd: true)
    case .newer(let lines):
      if lines < 0, arrivals > 0, read.found < screen {
        let request = self.read(
          read.purpose, after: readUpTo, before: nil, .whenIdle, &requests)
        reading?.found = read.found
        return [request]
      }
      if isTouched { make(lines) }
      trim(keepingEnd: false)
    case .oldest:
      if arrivals > 0, rows.count < screen {
        let request = self.read(
          .newer(lines: -1), after: readUpTo, before: nil, .whenIdle, &requests)
        return [request]
      }
    }
    return []
  }

  private mutating func takeNewest(_ passing: [LoggedEvent], _ events: [LoggedEvent]) {
    rows = passing
    top = 0
    isTouched = false
    selected = rows.first?.sequence
    readUpTo = events.first?.sequence ?? 0
    newest = max(newest, readUpTo)
    readDownTo = events.last?.sequence ?? 1
    reachesOldest = events.isEmpty || readDownTo <= 1
  }

  private mutating func takeNewer(_ passing: [LoggedEvent], _ events: [LoggedEvent]) {
    if hits != nil {
      hits?.count += passing.count { $0.sequence > countedUpTo }
      countedUpTo = max(countedUpTo, events.last?.sequence ?? 0)
    }
    rows.insert(contentsOf: passing.reversed(), at: 0)
    readUpTo = events.last?.sequence ?? newest
    newest = max(newest, readUpTo)
    if isTouched {
      top += passing.count
    } else {
      top = 0
      selected = rows.first?.sequence
    }
  }

  private mutating func takeOldest(_ passing: [LoggedEvent], _ events: [LoggedEvent]) {
    rows = passing.reversed()
    reachesOldest = true
    readDownTo = 1
    readUpTo = events.last?.sequence ?? 0
    top = 0
    selected = rows.last?.sequence
    make(0)
  }

  private mutating func trim(keepingEnd: Bool) {
    let surplus = rows.count - EventList.screens * max(20, screen)
    guard surplus > 0 else { return }
    if keepingEnd {
      let dropped = min(surplus, top)
      guard dropped > 0 else { return }
      rows.removeFirst(dropped)
      top -= dropped
      readUpTo = rows.first?.sequence ?? readUpTo
    } else {
      let dropped = min(surplus, rows.count - visible.upperBound)
      guard dropped > 0 else { return }
      rows.removeLast(dropped)
      readDownTo = rows.last?.sequence ?? readDownTo
      reachesOldest = false
    }
  }
}
