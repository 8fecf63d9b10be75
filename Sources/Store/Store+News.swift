import Model

extension Store {
  /// So many events are looked at in one step: a millisecond or two.
  private static let newsStep = 200
  /// So far behind the log a list is read anew instead.
  private static let farthest: Int64 = 20_000

  /// A step through what has happened since an event to the cases of a query.
  ///
  /// - Parameters:
  ///   - query: which cases; its filter is settled.
  ///   - since: the last event known of.
  ///   - now: the instant for lights and ages.
  /// - Returns: the cases something happened to that the query holds now, in its order, and in
  ///   `news` which ones it happened to.
  /// - Throws: what the database answered.
  func news(
    of query: CaseQuery, since: Int64, now: Instant
  ) throws(StoreError) -> CasePage {
    var page = CasePage(rows: [], next: nil, scanned: 0)
    page.asOf = try newestEvent()
    guard page.asOf - since <= Store.farthest else {
      page.news = CaseNews(touched: [], isMore: false, isTooMuch: true)
      return page
    }
    let events = try connection.statement(
      "SELECT seq, case_id FROM event WHERE seq > ? ORDER BY seq LIMIT \(Store.newsStep)")
    defer { events.reset() }
    events.bind(since)
    var touched: Set<CaseID> = []
    var last = since
    while try events.step() {
      last = events.integer(0)
      if let number = events.optionalInteger(1) { touched.insert(CaseID(number)) }
    }
    let isMore = last < page.asOf
    page.asOf = last
    if !touched.isEmpty {
      page.rows = try these(touched, of: query, now: now).rows
    }
    page.news = CaseNews(touched: touched, isMore: isMore)
    return page
  }
}
