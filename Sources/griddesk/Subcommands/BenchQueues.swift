import Model
import Store

/// What the reads of a screen cost on a store: opening it, the picture, the first page of each
/// queue, and a page further down.
enum BenchQueues {
  private static let runs = 200

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let now = WallClock.now
    let opening = try BenchSubcommand.median(of: 20) { _ throws(ProgramError) in
      _ = try StoreAccess.open(arguments, .readOnly)
    }
    try BenchSubcommand.print("open", nanoseconds: opening)
    let store = try StoreAccess.open(arguments, .readOnly)
    let picture = try measure(20) { () throws(StoreError) in _ = try store.situation(now: now) }
    try BenchSubcommand.print("situation", nanoseconds: picture)
    let known = try StoreAccess.attempt { () throws(StoreError) in
      try store.situation(now: now)
    }
    let tallies = try measure(runs) { () throws(StoreError) in
      _ = try store.change(since: known, now: now)
    }
    try BenchSubcommand.print("tallies", nanoseconds: tallies)
    let poll = try measure(runs) { () throws(StoreError) in _ = try store.hasChanged() }
    try BenchSubcommand.print("poll", nanoseconds: poll)
    for (name, query) in queries(in: store.city) {
      var rows = 0
      let time = try measure(runs) { () throws(StoreError) in
        rows = try store.page(query, after: nil, limit: 50, budget: 2_000, now: now).rows.count
      }
      try BenchSubcommand.print("first 50 of \(name)", nanoseconds: time, rows: rows)
    }
    try further(store, now: now)
    try named(store, now: now)
    try similar(store, now: now)
  }

  /// What may be the same matter as the newest case: its caller's earlier cases, and those of the
  /// day in its grid and in another.
  private static func similar(_ store: Store, now: Instant) throws(ProgramError) {
    let located = CaseQuery(filter: .not(.test(.unlocated)), order: .newest)
    let newest = try StoreAccess.attempt { () throws(StoreError) in
      try store.page(located, after: nil, limit: 1, budget: 2_000, now: now).rows.first?.item
    }
    guard let newest, let grid = newest.grid, let other = store.city.grids.first?.code else {
      return
    }
    let query = SimilarQuery(
      phone: newest.caller?.phone ?? "", grids: [grid, other], since: newest.opened - 86_400,
      until: newest.opened)
    var rows = 0
    let time = try measure(runs) { () throws(StoreError) in
      rows = try store.similar(query).near.count
    }
    try BenchSubcommand.print("near by within a day", nanoseconds: time, rows: rows)
  }

  /// The queues of the console: their first page, and their counts where those have to be taken.
  private static func named(_ store: Store, now: Instant) throws(ProgramError) {
    let asker = Asker(login: Environment.login, rules: store.rulebook)
    let situation = try StoreAccess.attempt { () throws(StoreError) in
      try store.situation(now: now)
    }
    for queue in Queue.allCases {
      let query = CaseQuery(filter: queue.filter(for: asker), order: .queue)
      var rows = 0
      let time = try measure(runs) { () throws(StoreError) in
        rows = try store.page(query, after: nil, limit: 50, budget: 2_000, now: now).rows.count
      }
      try BenchSubcommand.print("queue \(queue.rawValue)", nanoseconds: time, rows: rows)
      guard queue.count(in: situation) == nil else { continue }
      var count = 0
      let counting = try measure(runs) { () throws(StoreError) in
        count = try store.count(query, limit: 1_000, budget: 5_000, now: now).count
      }
      try BenchSubcommand.print("count \(queue.rawValue)", nanoseconds: counting, rows: count)
    }
  }

  /// A page a thousand cases into the newest-first list, where a count of rows to skip would show.
  private static func further(_ store: Store, now: Instant) throws(ProgramError) {
    let query = CaseQuery(order: .newest)
    let key = try StoreAccess.attempt { () throws(StoreError) in
      try store.page(query, after: nil, limit: 1_000, budget: 2_000, now: now).next
    }
    let time = try measure(runs) { () throws(StoreError) in
      _ = try store.page(query, after: key, limit: 50, budget: 2_000, now: now)
    }
    try BenchSubcommand.print("next 50 after 1000", nanoseconds: time)
  }

  private static func measure(
    _ runs: Int, _ work: () throws(StoreError) -> Void
  ) throws(ProgramError) -> Int64 {
    try BenchSubcommand.median(of: runs) { _ throws(ProgramError) in
      try StoreAccess.attempt(work)
    }
  }

  private static func queries(in city: City) -> [(String, CaseQuery)] {
    var queries: [(String, CaseQuery)] = [
      ("queue", CaseQuery(order: .queue)), ("due", CaseQuery(order: .due)),
      ("newest", CaseQuery(order: .newest)), ("oldest", CaseQuery(order: .oldest)),
      ("late", CaseQuery(filter: .test(.lights([.red])), order: .queue)),
      ("unlocated", CaseQuery(filter: .test(.unlocated), order: .queue)),
    ]
    for wait in Waits.words where wait.wait == .slip || wait.wait == .callBack {
      let filter = Filter.test(.waits(wait.wait))
      queries.append(("\(wait.word), newest", CaseQuery(filter: filter, order: .newest)))
      queries.append(("\(wait.word), oldest", CaseQuery(filter: filter, order: .oldest)))
      queries.append(("\(wait.word), due", CaseQuery(filter: filter, order: .due)))
    }
    for node in Node.allCases where node != .closed {
      queries.append((node.word, CaseQuery(filter: .test(.nodes([node])), order: .queue)))
    }
    if let town = city.towns.first {
      queries.append(("one town", CaseQuery(filter: .test(.places([town.code])), order: .queue)))
      let holder = Holder.town(town.code)
      queries.append(("one holder", CaseQuery(filter: .test(.holders([holder])), order: .queue)))
    }
    if let grid = city.grids.first {
      let place = FilterTest.places([grid.code])
      queries.append(("one grid", CaseQuery(filter: .test(place), order: .queue)))
      queries.append(("one grid, newest", CaseQuery(filter: .test(place), order: .newest)))
    }
    return queries
  }
}
