import Model

// The case that was selected when a console was left is found again wherever it stands: not only
// among the first rows.
extension CaseList {
  /// The case that is still looked for, once the first rows are there without it and nothing is being
  /// read; asked for once.
  mutating func seek(_ requests: inout Requests) -> (number: Int, id: CaseID)? {
    guard let wanted, sought == nil, isLoaded, reading == nil else { return nil }
    let number = requests.next()
    sought = number
    return (number, wanted)
  }

  /// Takes in the case that was looked for, and asks for the rows from it on; nil when the answer was
  /// to something else.
  mutating func takeSought(
    _ number: Int, _ row: CaseRow?, _ requests: inout Requests
  ) -> [PageRequest]? {
    guard sought == number else { return nil }
    let id = wanted
    forgetWanted()
    guard let id, let row, row.item.id == id, query.admits(row.item), !isTouched else { return [] }
    let before = query.keyBefore(query.key(of: row))
    return [read(.around(id), after: before, wanted: screen + 1, .whenIdle, &requests)]
  }

  /// Nobody wants another row than those that are there.
  mutating func forgetWanted() {
    wanted = nil
    sought = nil
  }

  /// Shows the rows from the case on that was looked for, and asks for some above it.
  mutating func settle(
    _ fresh: [CaseRow], next: PageKey?, _ requests: inout Requests
  ) -> [PageRequest] {
    rows = fresh
    reachesStart = false
    nextAbove = fresh.first.map { query.key(of: $0) }
    reachesEnd = next == nil
    nextBelow = next
    arrivals = 0
    departed = []
    top = 0
    isTouched = true
    select(0)
    let still = Step(lines: 0, line: screen / 3)
    return [read(.above(still), after: nextAbove, wanted: screen, .whenIdle, &requests)]
  }
}
