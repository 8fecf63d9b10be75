import Model

extension CaseList {
  /// Moves the selection by lines; asks for rows when the window ends before.
  mutating func move(_ lines: Int, _ requests: inout Requests) -> PageRequest? {
    move(Step(lines: lines, line: nil), &requests)
  }

  /// Moves by whole screens: the selection keeps its line while the rows change.
  mutating func page(_ pages: Int, _ requests: inout Requests) -> PageRequest? {
    let line = (selectedIndex ?? top) - top
    return move(Step(lines: pages * max(1, screen), line: line), &requests)
  }

  /// Selects the first case of all, and follows the list from there.
  mutating func goHome(_ requests: inout Requests) -> PageRequest? {
    isTouched = false
    guard reachesStart || takeFirst() else { return fill(&requests) }
    if isWaiting {
      guard !query.sort.isEmpty, reading == nil else { return fill(&requests) }
      takeWaiting(isHeld: false)
    }
    selected = rows.first?.item.id
    top = 0
    return nil
  }

  /// Selects the last case of all.
  mutating func goEnd(_ requests: inout Requests) -> PageRequest? {
    isTouched = true
    // What waits is taken in: the last may be among it.
    guard !reachesEnd || arrivals > 0 else {
      select(rows.count - 1)
      return nil
    }
    guard !takeLast() else { return nil }
    return read(.end, after: nil, wanted: screen, .beforeFrame, &requests)
  }

  /// Reads the list from its beginning.
  mutating func fill(
    _ requests: inout Requests, _ patience: Patience = .beforeFrame
  ) -> PageRequest {
    counting = nil
    // Whoever reads a list anew has gone elsewhere.
    if isLoaded { forgetWanted() }
    needsCheck = false
    ends = ListEnds()
    hits = query.filter == .everything ? nil : Hits(count: 0, isCounting: true)
    return read(.fill, after: nil, wanted: screen + 1, patience, &requests)
  }

  /// Whether its first rows can be read before anybody looks at it: it costs next to nothing, and
  /// the list has nothing yet.
  var awaitsFirstRows: Bool {
    !isLoaded && reading == nil && query.filter == .everything && query.sort.isEmpty
  }

  /// Looks whether the rows of the window are still what the store has; when something else is
  /// being read, that is done afterwards.
  mutating func check(now: Instant, _ requests: inout Requests) -> PageRequest? {
    needsCheck = true
    guard query.sort.isEmpty || isReadAnew(now) else { return follow(&requests) }
    guard isLoaded, !isReading, now >= checkNotBefore else { return nil }
    needsCheck = false
    isFresh = false
    dropUnseen()
    news.isOutdated = false
    let first = rows.first.map { query.keyBefore(query.key(of: $0)) }
    return read(
      .check, after: reachesStart ? nil : first, wanted: max(rows.count, screen + 1), .whenIdle,
      &requests)
  }

  /// Forgets the rows below the screen of a list that nobody has gone down: they are not worth being
  /// read again whenever anything happens.
  private mutating func dropUnseen() {
    guard !isTouched, rows.count > top + screen + 1 else { return }
    rows.removeLast(rows.count - (top + screen + 1))
    nextBelow = nil
    reachesEnd = false
  }

  /// Asks for the rows of the screen after the one shown, or before it, so that they are there when
  /// a key asks for them; and once for those of the end.
  mutating func readAhead(_ step: Int, _ requests: inout Requests) -> PageRequest? {
    guard isLoaded, isTouched || isFresh || ends.awaitsLast, reading == nil, !needsCheck,
      let first = rows.first, let last = rows.last
    else { return nil }
    isFresh = false
    let still = Step(lines: 0, line: nil)
    let request: PageRequest
    if step > 0, !reachesEnd, rows.count < top + 2 * screen {
      let key = nextBelow ?? query.key(of: last)
      request = read(.below(still), after: key, wanted: screen, .whenIdle, &requests)
    } else if step < 0, !reachesStart, top < screen {
      let key = nextAbove ?? query.key(of: first)
      request = read(.above(still), after: key, wanted: screen, .whenIdle, &requests)
    } else if ends.awaitsLast {
      ends.awaitsLast = false
      guard !reachesEnd else { return nil }
      request = read(.end, after: nil, wanted: screen, .whenIdle, &requests)
    } else {
      return nil
    }
    reading?.isAhead = true
    return request
  }

  /// Selects the row at an index of the window and brings it onto the screen.
  mutating func select(_ index: Int) {
    guard rows.indices.contains(index) else { return }
    selected = rows[index].item.id
    show(index)
  }

  /// Scrolls as little as needed for a row to be on the screen, and never beyond the window.
  mutating func show(_ index: Int) {
    if index < top { top = index }
    if index >= top + screen { top = index - screen + 1 }
    top = max(0, min(top, rows.count - screen))
  }

  /// Makes a step within the window as far as its rows go.
  mutating func make(_ step: Step) {
    guard !rows.isEmpty else { return }
    let index = selectedIndex ?? min(top, rows.count - 1)
    let target = max(0, min(rows.count - 1, index + step.lines))
    selected = rows[target].item.id
    if let line = step.line { top = target - line }
    show(target)
  }

  /// Begins a reading, which takes the place of any other that is under way.
  mutating func read(
    _ purpose: Purpose, after: PageKey?, wanted: Int, _ patience: Patience,
    _ requests: inout Requests
  ) -> PageRequest {
    let number = requests.next()
    // A walk that passes all cases may as well bring a few screens.
    let wanted = query.sort.isEmpty ? wanted : max(wanted, 3 * screen + 1)
    reading = Reading(number: number, purpose: purpose, after: after, wanted: wanted)
    return request(number, purpose, after: after, limit: wanted, patience)
  }

  /// One step of a reading as a request.
  func request(
    _ number: Int, _ purpose: Purpose, after: PageKey?, limit: Int, _ patience: Patience
  ) -> PageRequest {
    var asked = purpose == .count ? query.unsorted : query
    switch purpose {
    case .fill, .below, .check, .count, .around: asked.backwards = false
    case .above, .end: asked.backwards = true
    }
    return PageRequest(
      number: number, query: asked, after: after, limit: limit, budget: CaseList.budget,
      patience: patience, isCount: purpose == .count)
  }

  private mutating func move(_ step: Step, _ requests: inout Requests) -> PageRequest? {
    guard let first = rows.first, let last = rows.last else { return nil }
    isTouched = true
    handled = nil
    forgetWanted()
    let target = (selectedIndex ?? min(top, rows.count - 1)) + step.lines
    settle()
    // A whole screen is turned only when there are rows for all of its lines.
    let above = step.line.map { target - $0 } ?? target
    let below = step.line == nil ? target : above + screen - 1
    if step.lines > 0, below >= rows.count, !reachesEnd, !isReading {
      let key = nextBelow ?? query.key(of: last)
      return read(.below(step), after: key, wanted: screen, .beforeFrame, &requests)
    }
    if step.lines < 0, above < 0, !reachesStart, !isReading {
      let key = nextAbove ?? query.key(of: first)
      return read(.above(step), after: key, wanted: screen, .beforeFrame, &requests)
    }
    make(step)
    return nil
  }

  /// A key takes the place of the step that an unfinished reading would make, and of a comparison.
  private mutating func settle() {
    guard let purpose = reading?.purpose else { return }
    let still = Step(lines: 0, line: nil)
    switch purpose {
    case .below: reading?.purpose = .below(still)
    case .above: reading?.purpose = .above(still)
    case .check:
      reading = nil
      needsCheck = true
      outdate()
    case .around: reading = nil
    case .fill, .end, .count: break
    }
  }
}
