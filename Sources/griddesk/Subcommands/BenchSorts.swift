import Model
import Store

/// What sorts and groups cost that no index serves: all slices of the first page together, and the
/// longest slice, which is what a key may have to wait for.
enum BenchSorts {
  private static let runs = 5
  /// As many cases as the console passes in one slice.
  private static let budget = 2_000

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let now = WallClock.now
    let store = try StoreAccess.open(arguments, .readOnly)
    let sorts: [(String, CaseQuery.Order, [CaseSort.Key])] = [
      ("due down", .queue, [.init(.due, isDescending: true)]),
      ("town, holder, due", .queue, [.init(.town), .init(.holder), .init(.due)]),
      ("opened", .queue, [.init(.opened)]),
      ("category, opened down", .queue, [.init(.category), .init(.opened, isDescending: true)]),
      ("closed down, of all", .newest, [.init(.closed, isDescending: true)]),
    ]
    for (name, order, keys) in sorts {
      var query = CaseQuery(order: order)
      query.sort = keys
      var scan: SortScan?
      try measure("first 50 by \(name)") { () throws(StoreError) in
        let page = try store.page(
          query, after: nil, limit: 50, budget: budget, now: now, scan: scan)
        scan = page.scan
        return scan == nil ? page.rows.count : nil
      }
    }
    for field in [CaseSort.Field.town, .holder, .category] {
      var asked = GroupQuery(CaseQuery(), by: field)
      try measure("groups by \(field.rawValue)") { () throws(StoreError) in
        let counted = try store.groups(asked, budget: budget, now: now)
        asked.begun = counted.isComplete ? CaseGroups() : counted
        return counted.isComplete ? counted.sums.count : nil
      }
    }
  }

  /// Times walks; a slice answers how many rows there are once the walk is at its end.
  private static func measure(
    _ name: String, _ slice: () throws(StoreError) -> Int?
  ) throws(ProgramError) {
    var longest: Int64 = 0
    var rows = 0
    let whole = try BenchSubcommand.median(of: runs) { _ throws(ProgramError) in
      while true {
        let began = WallClock.steadyNanoseconds
        let found = try StoreAccess.attempt(slice)
        longest = max(longest, WallClock.steadyNanoseconds - began)
        guard let found else { continue }
        rows = found
        return
      }
    }
    try BenchSubcommand.print(name, nanoseconds: whole, rows: rows)
    try BenchSubcommand.print(name + ", longest slice", nanoseconds: longest)
  }
}
