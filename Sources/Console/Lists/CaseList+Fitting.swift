import Model

extension CaseList {
  /// Whether rows wait to be taken in or out, or to where they stand now.
  var isWaiting: Bool { arrivals > 0 || !departed.isEmpty || hasMoved }

  /// Whether nothing on the screen is different.
  func looks(like other: CaseList) -> Bool {
    selected == other.selected && arrivals == other.arrivals
      && departed == other.departed && hits == other.hits && isLoaded == other.isLoaded
      && rows[visible].elementsEqual(other.rows[other.visible]) { $0.isSame(as: $1) }
      && (!rows.isEmpty || (reading == nil) == (other.reading == nil))
      && sorting == other.sorting
  }

  /// Whether another case was selected than in `other` by no key: a newcomer took the first line of
  /// a list that follows its head, or the place of a case that went. A list filled afresh was asked
  /// for and has no newcomers.
  func changedHands(from other: CaseList) -> Bool {
    guard other.reading?.purpose == .check || other.news.request != nil, let head = other.rows.first
    else { return false }
    return isTouched ? selected != other.selected : rows.first?.item.id != head.item.id
  }

  /// Forgets instants that lie ahead of a clock that was set back.
  mutating func forgetTimes() {
    checkNotBefore = Instant(seconds: .min)
    countedAt = Instant(seconds: .min / 2)
  }

  /// Takes another number of lines; the selected row stays on the screen.
  mutating func fit(_ lines: Int) {
    guard lines != screen else { return }
    screen = lines
    top = max(0, min(top, rows.count - screen))
    if let index = selectedIndex { show(index) }
  }

  /// Asks for rows when there are more lines than rows.
  mutating func top(up requests: inout Requests) -> PageRequest? {
    guard isLoaded, !isReading, rows.count < top + screen else { return nil }
    let still = Step(lines: 0, line: nil)
    guard let first = rows.first, let last = rows.last else {
      return reachesEnd ? nil : fill(&requests)
    }
    if !reachesEnd {
      return read(
        .below(still), after: nextBelow ?? query.key(of: last), wanted: screen, .beforeFrame,
        &requests)
    }
    // At the end of the list it is the lines above that are missing.
    guard top == 0, !reachesStart else { return nil }
    return read(
      .above(still), after: nextAbove ?? query.key(of: first), wanted: screen, .beforeFrame,
      &requests)
  }
}

extension EventList {
  /// Takes another number of lines; the selected event stays on the screen.
  mutating func fit(_ lines: Int) {
    guard lines != screen else { return }
    screen = lines
    make(0)
  }

  /// Asks for events when there are more lines than events.
  mutating func top(up requests: inout Requests) -> EventRequest? {
    guard isLoaded, reading == nil, rows.count < top + screen, !reachesOldest else { return nil }
    return read(.older(lines: 0), after: nil, before: readDownTo, .beforeFrame, &requests)
  }
}

extension CaseRow {
  /// Whether it is of the same case as so many events made it: all is the same then but the deadlines,
  /// which change with the rules, too, and how much of a long text was read.
  func isSame(as other: CaseRow) -> Bool {
    item.id == other.item.id && item.version == other.item.version
      && deadlines == other.deadlines && item.text.utf8.count == other.item.text.utf8.count
  }
}
