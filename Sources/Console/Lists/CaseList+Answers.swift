import Model

extension CaseList {
  /// Takes in the answer to a request of this list, if it is still waited for.
  ///
  /// - Parameters:
  ///   - number: the request's number.
  ///   - page: what was read.
  ///   - isHeld: whether somebody works on a row, so that nothing may move.
  ///   - now: the time of the screen.
  ///   - requests: the source of numbers for the steps that follow.
  /// - Returns: the next requests; nil when the number is not this list's.
  mutating func take(
    _ number: Int, _ page: CasePage, isHeld: Bool, now: Instant, _ requests: inout Requests
  ) -> [PageRequest]? {
    if counting?.number == number { return takeCount(page, &requests) }
    if news.request == number { return takeNews(page, isHeld: isHeld, &requests) }
    guard let reading, reading.number == number else { return nil }
    var read = reading
    read.asOf = read.asOf ?? page.asOf
    if let scan = page.scan { return [goOn(read, scan, &requests)] }
    isLoaded = true
    switch reading.purpose {
    case .fill: takeFill(page, isFirst: reading.gathered.isEmpty, now)
    case .below: append(page)
    case .above: prepend(page)
    case .end, .check, .count, .around: break
    }
    read.gathered += page.rows
    if page.next != nil, read.gathered.count < read.wanted {
      // An end that takes many steps is read when somebody goes there.
      if read.isAhead, read.purpose == .end {
        self.reading = nil
        return []
      }
      read.number = requests.next()
      read.steps += 1
      read.after = page.next
      self.reading = read
      let missing = read.wanted - read.gathered.count
      return [
        request(read.number, read.purpose, after: page.next, limit: missing, .whenIdle)
      ]
    }
    self.reading = nil
    let more = finish(read, next: page.next, isHeld: isHeld, now: now, &requests)
    // What happened while all cases were passed.
    return more + catchUp(after: read, &requests)
  }

  /// Goes on with a walk that has nothing to show yet.
  private mutating func goOn(
    _ reading: Reading, _ scan: SortScan, _ requests: inout Requests
  ) -> PageRequest {
    var read = reading
    read.number = requests.next()
    read.steps += 1
    read.passed = scan.scanned
    self.reading = read
    let missing = read.wanted - read.gathered.count
    var request = request(
      read.number, read.purpose, after: read.after, limit: missing, .whenIdle)
    request.scan = scan
    return request
  }

  /// Gives up a request that came to nothing; the rows stay.
  mutating func fail(_ number: Int) -> Bool {
    if counting?.number == number {
      counting = nil
      return true
    }
    if news.request == number {
      news.request = nil
      needsCheck = true
      return true
    }
    if sought == number {
      forgetWanted()
      return true
    }
    guard reading?.number == number else { return false }
    if reading?.purpose == .check { outdate() }
    reading = nil
    needsCheck = true
    return true
  }

  /// What is due once nothing is being read: a comparison, or a count.
  mutating func pending(now: Instant, _ requests: inout Requests) -> [PageRequest] {
    guard !isReading else { return [] }
    guard isLoaded else { return [fill(&requests)] }
    if needsCheck || isReadAnew(now) { return check(now: now, &requests).map { [$0] } ?? [] }
    guard needsCount, counting == nil, hits != nil, now - countedAt >= 15 else { return [] }
    needsCount = false
    return [count(from: nil, found: 0, now, &requests)]
  }

  private mutating func finish(
    _ read: Reading, next: PageKey?, isHeld: Bool, now: Instant, _ requests: inout Requests
  ) -> [PageRequest] {
    switch read.purpose {
    case .fill:
      guard hits != nil else { return [] }
      hits = Hits(count: rows.count, isCounting: next != nil)
      guard next != nil else { return [] }
      // What is sorted is counted in the order of an index, from its beginning.
      guard query.sort.isEmpty else { return [count(from: nil, found: 0, now, &requests)] }
      return [count(from: next, found: rows.count, now, &requests)]
    case .below(let step), .above(let step):
      make(step)
      trim(keepingEnd: read.purpose == .below(step))
    case .end where read.isAhead:
      ends.last = ListEnds.End(rows: read.gathered.reversed(), next: next)
    case .end:
      show(end: read.gathered.reversed(), next: next)
    case .around(let id):
      guard read.gathered.first?.item.id == id, !isTouched else { return [] }
      return settle(read.gathered, next: next, &requests)
    case .check:
      // A walk through all cases is not taken again before many times its own length has passed.
      checkNotBefore = now + (read.steps > 1 ? max(5, Int64(read.steps) / 4) : 0)
      needsCount = hits != nil
      show(read.gathered, next: next, isHeld: isHeld)
      // Cases that left may have left lines without any.
      return [top(up: &requests)].compactMap { $0 }
    case .count:
      break
    }
    return []
  }

  /// Shows the rows as they are now, or says what waits while somebody works on one.
  mutating func show(_ fresh: [CaseRow], next: PageKey?, isHeld: Bool) {
    if !query.sort.isEmpty { note(fresh) }
    if isHeld { compare(fresh, next: next) } else { adopt(fresh, next: next) }
    if !isHeld { news.forget(but: departed) }
  }

  private mutating func takeFill(_ page: CasePage, isFirst: Bool, _ now: Instant) {
    if isFirst {
      rows = []
      top = 0
      departed = []
      arrivals = 0
      hasMoved = false
      reachesStart = true
      nextAbove = nil
      selected = page.rows.first?.item.id
      isTouched = false
      isFresh = true
      ends.awaitsLast = query.sort.isEmpty
    }
    append(page)
    takeUp()
    if selected == nil { selected = rows.first?.item.id }
    if let wish, let index = rows.firstIndex(where: { $0.item.id == wish }) {
      self.wish = nil
      isTouched = true
      select(index)
    }
    hits?.count = rows.count
  }

  /// Selects the case that was selected when the console was left, as by hand.
  private mutating func takeUp() {
    guard let wanted, let index = rows.firstIndex(where: { $0.item.id == wanted }) else {
      if reachesEnd { wanted = nil }
      return
    }
    self.wanted = nil
    isTouched = true
    select(index)
  }

  private mutating func append(_ page: CasePage) {
    rows += page.rows
    nextBelow = page.next
    reachesEnd = page.next == nil
  }

  private mutating func prepend(_ page: CasePage) {
    rows.insert(contentsOf: page.rows.reversed(), at: 0)
    top += page.rows.count
    nextAbove = page.next
    reachesStart = page.next == nil
  }

  /// Keeps the window a few screens long, dropping rows far from those on the screen.
  private mutating func trim(keepingEnd: Bool) {
    let surplus = rows.count - screens * max(10, screen)
    guard surplus > 0 else { return }
    if keepingEnd {
      let dropped = min(surplus, top)
      guard dropped > 0 else { return }
      keepFirst()
      rows.removeFirst(dropped)
      top -= dropped
      reachesStart = false
      nextAbove = nil
    } else {
      let dropped = min(surplus, rows.count - visible.upperBound)
      guard dropped > 0 else { return }
      keepLast()
      rows.removeLast(dropped)
      reachesEnd = false
      nextBelow = nil
    }
  }

  /// Brings the rows up to date without moving any: what is new waits, what left is marked.
  private mutating func compare(_ fresh: [CaseRow], next: PageKey?) {
    let end = rows.last.map { query.key(of: $0) }
    var known: [CaseID: Int] = [:]
    for (index, row) in rows.enumerated() { known[row.item.id] = index }
    var seen: Set<CaseID> = []
    arrivals = 0
    for row in fresh {
      seen.insert(row.item.id)
      if let index = known[row.item.id] {
        rows[index] = row
      } else if let end, reachesEnd || query.precedes(query.key(of: row), end) {
        arrivals += 1
      }
    }
    // Rows that the new ones pushed beyond what was read have not left.
    let limit = next == nil ? nil : fresh.last.map { query.key(of: $0) }
    departed = []
    for row in rows where !seen.contains(row.item.id) {
      if let limit, query.precedes(limit, query.key(of: row)) { continue }
      departed.insert(row.item.id)
    }
    hasMoved = query.sort.isEmpty && !isInOrder
  }

  /// Takes the rows as they are now. The selected case stays selected, in its old place if the
  /// rows no longer hold it, until the selection is moved; but once it has been worked on from here
  /// and goes from its place, the row that takes the place is selected.
  private mutating func adopt(_ fresh: [CaseRow], next: PageKey?) {
    let line = (selectedIndex ?? top) - top
    let kept = selectedRow
    let heir = heir(among: fresh)
    rows = fresh
    reachesEnd = next == nil
    nextBelow = next
    arrivals = 0
    departed = []
    hasMoved = false
    guard isTouched, let kept else {
      selected = rows.first?.item.id
      top = 0
      return
    }
    if let heir {
      selected = heir
      handled = nil
      // At the head of the list the next case is whichever comes first.
      isTouched = !(reachesStart && rows.first?.item.id == heir)
    } else if !rows.contains(where: { $0.item.id == kept.item.id }) {
      let key = query.key(of: kept)
      let place = rows.firstIndex { query.precedes(key, query.key(of: $0)) }
      rows.insert(kept, at: place ?? rows.count)
      departed = [kept.item.id]
    }
    make(Step(lines: 0, line: line))
  }

  /// The case that takes the place of the selected one, if that was worked on and no longer stands
  /// between the rows around it: the next one below that is still there, else the next above.
  private func heir(among fresh: [CaseRow]) -> CaseID? {
    guard isTouched, let handled, handled == selected, let here = selectedIndex else { return nil }
    var places: [CaseID: Int] = [:]
    for (index, row) in fresh.enumerated() { places[row.item.id] = index }
    let below = rows[(here + 1)...].first { places[$0.item.id] != nil }?.item.id
    let above = rows[..<here].last { places[$0.item.id] != nil }?.item.id
    if let own = places[handled] {
      let isBeforeBelow = below.flatMap { places[$0] }.map { own < $0 } ?? reachesEnd
      let isAfterAbove = above.flatMap { places[$0] }.map { own > $0 } ?? true
      if isBeforeBelow, isAfterAbove { return nil }
    }
    return below ?? above
  }

  private mutating func count(
    from next: PageKey?, found: Int, _ now: Instant, _ requests: inout Requests
  ) -> PageRequest {
    let number = requests.next()
    counting = Reading(number: number, purpose: .count, wanted: CaseList.mostHits)
    countedAt = now
    // A count that was complete stays on the screen while it is taken again.
    if next != nil || hits?.isCounting == true {
      hits = Hits(count: found, isCounting: true)
    }
    recount = found
    return request(number, .count, after: next, limit: CaseList.mostHits - found, .whenIdle)
  }

  private mutating func takeCount(
    _ page: CasePage, _ requests: inout Requests
  ) -> [PageRequest] {
    recount += page.found
    let isOver = page.next == nil || recount >= CaseList.mostHits
    if isOver {
      counting = nil
      hits = Hits(count: recount, isCounting: page.next != nil || page.isCut)
      return []
    }
    if hits?.isCounting == true { hits?.count = recount }
    let number = requests.next()
    counting?.number = number
    return [
      request(
        number, .count, after: page.next, limit: CaseList.mostHits - recount, .whenIdle)
    ]
  }
}
