import Model

// A sorted list has no index to be read by: passing all cases takes as long as it takes, so that the
// rows follow the log instead.
extension CaseList {
  /// Whether the log alone does not tell what the rows are, and they are due to be read anew.
  func isReadAnew(_ now: Instant) -> Bool {
    news.isOutdated && reading == nil && now >= checkNotBefore
  }

  /// Asks what has happened since the rows were read.
  mutating func follow(_ requests: inout Requests) -> PageRequest? {
    // Rows of another order are still shown while the first are on their way.
    guard isLoaded, news.request == nil, reading?.purpose != .fill else { return nil }
    needsCheck = false
    let number = requests.next()
    news.request = number
    news.asked = news.asOf
    var asked = query
    asked.backwards = false
    return PageRequest(
      number: number, query: asked, limit: 0, budget: CaseList.budget, patience: .whenIdle,
      since: news.asOf)
  }

  /// Follows what happened while a reading passed all cases.
  mutating func catchUp(after read: Reading, _ requests: inout Requests) -> [PageRequest] {
    guard !query.sort.isEmpty, let asOf = read.asOf else { return [] }
    switch read.purpose {
    case .fill, .end, .around: news = News(asOf: asOf)
    case .check: news.asOf = asOf
    case .below, .above: news.asOf = min(news.asOf, asOf)
    case .count: return []
    }
    guard reading == nil else { return [] }
    return follow(&requests).map { [$0] } ?? []
  }

  /// Takes in what has happened.
  mutating func takeNews(
    _ page: CasePage, isHeld: Bool, _ requests: inout Requests
  ) -> [PageRequest] {
    news.request = nil
    guard let found = page.news else { return [] }
    guard !found.isTooMuch else {
      news.isOutdated = true
      needsCheck = true
      return []
    }
    // Rows read meanwhile may know less than was known when this was asked.
    let isBehind = news.asOf < news.asked
    if !isBehind { news.asOf = page.asOf }
    for id in found.touched {
      news.gone.insert(id)
      news.rows[id] = nil
    }
    for row in page.rows {
      news.gone.remove(row.item.id)
      news.rows[row.item.id] = row
    }
    if !found.touched.isEmpty, hits != nil { needsCount = true }
    if !found.touched.isEmpty || (!isHeld && isWaiting) {
      takeWaiting(isHeld: isHeld)
    }
    let more = found.isMore || isBehind || needsCheck ? follow(&requests) : nil
    return [more ?? top(up: &requests)].compactMap { $0 }
  }

  /// Shows the rows with all that is known of beside them.
  mutating func takeWaiting(isHeld: Bool) {
    let (rows, next) = merged
    show(rows, next: next, isHeld: isHeld)
  }

  /// How many cases a sort that somebody waits for has passed; nil while nobody does, and before that
  /// is worth a word.
  var sorting: Int? {
    guard !query.sort.isEmpty, let reading, !reading.isAhead, reading.passed >= CaseList.told
    else { return nil }
    return switch reading.purpose {
    case .fill, .below, .above, .end: reading.passed / CaseList.told * CaseList.told
    case .check, .count, .around: nil
    }
  }

  /// How far a sort has come is told in steps of so many cases.
  private static let told = 10_000

  /// The log does not tell what the rows are, in an order that no index has.
  mutating func outdate() {
    if !query.sort.isEmpty { news.isOutdated = true }
  }

  /// The window as it is now, and after which row more follow.
  private var merged: (rows: [CaseRow], next: PageKey?) {
    let kept = rows.filter { row in
      news.rows[row.item.id] == nil && !news.gone.contains(row.item.id)
    }
    let lower = reachesStart ? nil : nextAbove ?? kept.first.map { query.key(of: $0) }
    let upper = reachesEnd ? nil : nextBelow ?? kept.last.map { query.key(of: $0) }
    var all = kept.map { (key: query.key(of: $0), row: $0) }
    for row in news.rows.values {
      let key = query.key(of: row)
      if let lower, query.precedes(key, lower) { continue }
      if let upper, query.precedes(upper, key) { continue }
      all.append((key, row))
    }
    all.sort { query.precedes($0.key, $1.key) }
    let most = max(rows.count, screens * max(10, screen))
    guard all.count > most else { return (all.map(\.row), upper) }
    all.removeLast(all.count - most)
    return (all.map(\.row), all.last?.key)
  }

  /// Notes what rows read anew say of those that are shown, for as long as these stay as they are.
  mutating func note(_ fresh: [CaseRow]) {
    let known = Set(rows.map(\.item.id))
    for row in fresh where !known.contains(row.item.id) { news.rows[row.item.id] = row }
    let found = Set(fresh.map(\.item.id))
    for id in known where !found.contains(id) { news.gone.insert(id) }
  }
}

extension CaseList.News {
  /// Forgets what the rows say themselves; cases that are shown though they left stay known of.
  mutating func forget(but shown: Set<CaseID>) {
    rows = rows.filter { shown.contains($0.key) }
    gone = gone.filter { shown.contains($0) }
  }
}
