import Model

extension State {
  /// Reads what a view shows when it is entered.
  ///
  /// - Parameters:
  ///   - view: the view.
  ///   - isSure: whether the picture has been followed all along, so that a list which no change
  ///     has touched since need not be read again.
  /// - Returns: what has to be read.
  mutating func enter(_ view: ViewName, isSure: Bool = false) -> [Effect] {
    self.view = view
    revision += 1
    prepareMap()
    switch view {
    case .watch:
      guard next.isLoaded else { return [.loadPage(next.fill(&requests))] }
      let effects = isSure ? catchUp() : checkLists()
      return effects.isEmpty ? fillLists() : effects
    case .cases:
      // Rows read before anybody looked, and touched by a change since, are simply read again.
      let isStale =
        isSure && cases.needsCheck && !cases.isTouched && cases.wanted == nil
        && cases.query.filter == .everything
      guard cases.isLoaded, !isStale else {
        return [.loadPage(cases.fill(&requests))] + countGroups() + readPreview()
      }
      let effects = isSure ? catchUp() : checkLists()
      return (effects.isEmpty ? fillLists() : effects) + countGroups() + readPreview()
    case .log:
      guard log.isLoaded else { return [.loadEvents(log.fill(&requests))] }
      let request = log.grow(to: situation.sequence, isHeld: isHeld, &requests)
      return request.map { [.loadEvents($0)] } ?? []
    case .patrol:
      sortPlaces()
      browser.fit(Layout(of: self), situation.city, missing)
      return []
    case .map:
      return []
    }
  }

  /// Tells the lists how many lines they have.
  mutating func fitLists() {
    let layout = Layout(of: self)
    if let rect = layout.watch(.next).next { next.fit(Layout.lines(rect)) }
    cases.fit(Layout.rows(layout.cases.list))
    fitGroups()
    if case .columns(var dialogue) = overlay {
      fit(&dialogue)
      overlay = .columns(dialogue)
    }
    log.fit(Layout.rows(layout.body))
    browser.fit(layout, situation.city, missing)
    fitChooser()
    fitPalette()
    fitHelp()
    prepareMap()
  }

  /// Reads more where a list has more lines than rows now.
  mutating func fillLists() -> [Effect] {
    switch view {
    case .watch: next.top(up: &requests).map { [.loadPage($0)] } ?? []
    case .cases: cases.top(up: &requests).map { [.loadPage($0)] } ?? []
    case .log: log.top(up: &requests).map { [.loadEvents($0)] } ?? []
    case .map, .patrol: []
    }
  }

  /// Compares the list on the screen with the store where that was put off while it was not shown,
  /// or where time alone may have changed it.
  mutating func catchUp() -> [Effect] {
    switch view {
    case .watch where !next.needsCheck: []
    case .cases where !cases.needsCheck && !isGrouped && cases.query.filter == .everything: []
    case .watch, .cases, .map, .patrol, .log: checkLists()
    }
  }

  /// Compares the list on the screen with the store.
  mutating func checkLists() -> [Effect] {
    switch view {
    case .watch:
      cases.needsCheck = true
      return next.check(now: now, &requests).map { [.loadPage($0)] } ?? []
    case .cases:
      next.needsCheck = true
      groups?.needsCount = true
      if isGrouped {
        cases.needsCheck = true
        return countGroups()
      }
      return cases.check(now: now, &requests).map { [.loadPage($0)] } ?? []
    case .map, .patrol, .log:
      next.needsCheck = true
      cases.needsCheck = true
      return []
    }
  }

  /// Lets waiting rows in when nobody works on a row any more.
  mutating func release() {
    if next.isWaiting, !isHeld(next) { next.needsCheck = true }
    if cases.isWaiting, !isHeld(cases) { cases.needsCheck = true }
  }

  /// What the list on the screen has put off; and, once a second has passed in which it was not
  /// asked for, the first rows of the list of cases, since that is where most go next.
  mutating func pending() -> [Effect] {
    if view != .cases, next.isLoaded, wall == nil, cases.awaitsFirstRows {
      return [.loadPage(cases.fill(&requests, .whenIdle))]
    }
    switch view {
    case .watch: return next.pending(now: now, &requests).map { .loadPage($0) }
    case .cases:
      if isGrouped, cases.isLoaded { return countGroups() }
      return cases.pending(now: now, &requests).map { .loadPage($0) }
    case .log:
      let request = log.pending(situation.sequence, isHeld: isHeld, &requests)
      return request.map { [.loadEvents($0)] } ?? []
    case .map, .patrol: return []
    }
  }

  /// Takes in a page.
  mutating func take(_ number: Int, _ page: CasePage) -> [Effect] {
    let (next, cases) = (self.next, self.cases)
    if let more = self.next.take(number, page, isHeld: isHeld(next), now: now, &requests) {
      if self.next.changedHands(from: next) { headMoved = now }
      if !self.next.looks(like: next) { revision += 1 }
      return more.map { .loadPage($0) } + seek()
    }
    if let more = self.cases.take(number, page, isHeld: isHeld(cases), now: now, &requests) {
      if self.cases.changedHands(from: cases) { headMoved = now }
      // Rows read ahead are seen by nobody yet.
      if view == .cases, !self.cases.looks(like: cases) { revision += 1 }
      let card =
        if view != .cases {
          readFirstCard()
        } else {
          self.cases.selected == cases.selected ? readAhead() : readPreview()
        }
      return extendRange() + more.map { .loadPage($0) } + seek() + card
    }
    if let more = takeMarks(number, page) ?? takeLook(number, page) { return more }
    _ = takeSimilar(number, page)
    return []
  }

  /// Asks where the cases stand that were selected when the console was left.
  private mutating func seek() -> [Effect] {
    [next.seek(&requests), cases.seek(&requests)].compactMap { $0 }.map {
      .loadRows($0.number, [$0.id])
    }
  }

  /// Takes in a case that was looked for; nil when the answer was to something else.
  mutating func takeSought(_ number: Int, _ row: CaseRow?) -> [Effect]? {
    let more =
      next.takeSought(number, row, &requests) ?? cases.takeSought(number, row, &requests)
    return more?.map { .loadPage($0) }
  }

  /// Takes in events.
  mutating func take(_ number: Int, _ events: [LoggedEvent]) -> [Effect] {
    guard let more = log.take(number, events, &requests) else { return [] }
    revision += 1
    return more.map { .loadEvents($0) }
  }

  /// Takes in a card.
  mutating func take(_ number: Int, _ answer: CaseCard?) -> [Effect] {
    if ahead.awaited == number {
      ahead.awaited = nil
      if let answer { ahead.keep(answer) }
      return readAhead()
    }
    if card?.awaited == number {
      card?.take(answer)
      revision += 1
    }
    let isPreview = preview?.awaited == number
    if isPreview {
      preview?.take(answer)
      revision += 1
    }
    if takeFullText(number, answer) { return [] }
    fillMenu(number, answer)
    if takeAsked(number, answer), answer == nil { return [] }
    if let answer {
      tell(answer)
      next.replace(answer.row)
      cases.replace(answer.row)
      marks.refresh(answer.row)
    }
    return isPreview ? readAhead() : []
  }

  /// A request or a command came to nothing.
  mutating func fail(_ number: Int, _ trouble: StoreTrouble) {
    if journey?.number == number || number == PastView.catchingUp {
      journey = nil
      _ = leavePast()
      say(.trouble(trouble))
      return
    }
    if failIntake(number, trouble) || failRule(number, trouble) { return }
    if let index = orders.firstIndex(where: { $0.number == number }) {
      let order = orders.remove(at: index)
      say(.trouble(trouble))
      askAgain(order)
      return
    }
    if awaitedFilters.removeValue(forKey: number) != nil {
      say(.trouble(trouble))
      return
    }
    if awaitedCounts.removeValue(forKey: number) != nil || failGroups(number) { return }
    if failBulk(number, trouble) || failBatch(number, trouble) { return }
    if awaitedRows?.number == number { awaitedRows = nil }
    if marks.reading == number || marks.range?.gap?.number == number {
      marks.endReading()
      say(.trouble(trouble))
      return
    }
    if case .command(var prompt) = overlay, prompt.asked?.number == number {
      prompt.asked = nil
      overlay = .command(prompt)
      say(.trouble(trouble))
      return
    }
    if next.fail(number) || cases.fail(number) || log.fail(number) { return }
    if ahead.awaited == number { ahead.awaited = nil }
    if card?.awaited == number { card?.awaited = nil }
    if preview?.awaited == number { preview?.awaited = nil }
  }

  /// Reads the card on the screen again.
  mutating func readCard(_ patience: Patience) -> [Effect] {
    guard let id = card?.id else { return readPreview() }
    let number = requests.next()
    card?.awaited = number
    ahead.awaited = nil
    return [.loadCard(number, id, patience)]
  }

  /// Reads the case beside the list, when there is room for it and the screen is drawn.
  mutating func readPreview() -> [Effect] {
    guard view == .cases, card == nil, !isGrouped, Layout(of: self).cases.preview != nil,
      let row = cases.selectedRow
    else {
      preview = nil
      return []
    }
    if preview?.id != row.item.id { preview = CardState(row.item.id, row: row) }
    preview?.row = row
    if let known = ahead.card(of: row.item.id) {
      preview?.take(known)
      return readAhead()
    }
    let number = requests.next()
    preview?.awaited = number
    // Of several cards to be read only the last is.
    ahead.awaited = nil
    return [.loadCard(number, row.item.id, .withFrame)]
  }

  /// Reads the case that the list of cases opens with, where its first rows were read before anybody
  /// went there.
  private mutating func readFirstCard() -> [Effect] {
    guard cases.isFresh, card == nil, tables[.cases].grouping == nil, ahead.awaited == nil,
      Layout(of: self).cases.preview != nil,
      let id = cases.selected, ahead.card(of: id) == nil
    else { return [] }
    let number = requests.next()
    ahead.awaited = number
    return [.loadCard(number, id, .whenIdle)]
  }

  /// Reads what the last key, pressed again, would ask for: the case it would select, and the rows
  /// it would turn to. Whoever has opened a list goes down it.
  private mutating func readAhead() -> [Effect] {
    let step = ahead.step == 0 && (cases.isFresh || cases.ends.awaitsLast) ? 1 : ahead.step
    guard view == .cases, preview != nil, preview?.awaited == nil, step != 0,
      let index = cases.selectedIndex
    else { return [] }
    var effects = load(cases.readAhead(step, &requests))
    let next = index + step
    if ahead.awaited == nil, cases.rows.indices.contains(next) {
      let id = cases.rows[next].item.id
      if ahead.card(of: id) == nil {
        let number = requests.next()
        ahead.awaited = number
        effects.append(.loadCard(number, id, .whenIdle))
      }
    }
    return effects
  }
}
