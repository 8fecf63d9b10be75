import Model
import Store

/// What the first page of a search of texts costs, alone and beside other conditions, in the order of
/// numbers and in that of the queue, until the page is full or there is no more to find.
enum BenchSearch {
  private static let runs = 20
  /// Words that `bench fill` writes: into all texts, one of ten, of a thousand, of a hundred thousand,
  /// and none.
  private static let words = ["路灯不亮", "供暖", "井盖", "燃气", "no such word"]

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let store = try StoreAccess.open(arguments, .readOnly)
    let (indexed, cases) = try StoreAccess.attempt { () throws(StoreError) in
      try store.indexedTexts()
    }
    try BenchSubcommand.print("indexed", "\(indexed)", "of \(cases) cases")
    let given = arguments.positional.dropFirst()
    let town = store.city.towns.first?.code
    for word in given.isEmpty ? words : Array(given) {
      let text = Filter.test(.contains(word))
      var filters: [(String, Filter)] = [
        (word, text), ("\(word) state:received", .all([.test(.nodes([.received])), text])),
      ]
      if let town { filters.append(("\(word) town", .all([.test(.places([town])), text]))) }
      for (name, filter) in filters {
        for order in [CaseQuery.Order.newest, .queue, .due] {
          try measure(name, CaseQuery(filter: filter, order: order), in: store)
        }
      }
      try count(word, CaseQuery(filter: text, order: .newest), in: store)
    }
  }

  private static func measure(
    _ name: String, _ query: CaseQuery, in store: Store
  ) throws(ProgramError) {
    let now = WallClock.now
    var rows = 0
    var steps = 0
    var longest: Int64 = 0
    let began = WallClock.steadyNanoseconds
    // Each run asks the index anew: the first page of a search is a new search.
    let time = try BenchSubcommand.median(of: runs) { run throws(ProgramError) in
      // What cannot be had soon is not measured twenty times.
      if run > 0, WallClock.steadyNanoseconds - began > 2_000_000_000 { return }
      store.forgetSearches()
      (rows, steps) = (0, 0)
      var after: PageKey?
      repeat {
        let start = WallClock.steadyNanoseconds
        let key = after
        let page = try StoreAccess.attempt { () throws(StoreError) in
          try store.page(query, after: key, limit: 50 - rows, budget: 2_000, now: now)
        }
        longest = max(longest, WallClock.steadyNanoseconds - start)
        rows += page.rows.count
        steps += 1
        after = page.next
      } while after != nil && rows < 50
    }
    let order = "\(query.order)"
    try BenchSubcommand.print("\(name), \(order)", nanoseconds: time, rows: rows)
    try BenchSubcommand.print("  longest of \(steps) steps", nanoseconds: longest)
  }

  private static func count(
    _ word: String, _ query: CaseQuery, in store: Store
  ) throws(ProgramError) {
    let now = WallClock.now
    var count = 0
    let time = try BenchSubcommand.median(of: runs) { _ throws(ProgramError) in
      store.forgetSearches()
      count = try StoreAccess.attempt { () throws(StoreError) in
        try store.count(query, limit: 1_000, budget: 5_000, now: now).count
      }
    }
    try BenchSubcommand.print("\(word), counted", nanoseconds: time, rows: count)
  }
}
