extension CaseQuery.Order {
  /// The place of a row in this order; a case without a deadline comes after all that have one.
  public func key(of row: CaseRow) -> PageKey {
    let number = row.item.id.number
    let due = row.due?.seconds ?? Int64.max
    return switch self {
    case .queue: PageKey(urgency: Int64(row.item.urgency.rawValue), due: due, number: number)
    case .due: PageKey(urgency: 0, due: due, number: number)
    case .newest, .oldest: PageKey(urgency: 0, due: 0, number: number)
    case .slips:
      PageKey(
        urgency: row.item.side.slip.map { Int64($0.colour.rank) } ?? .max,
        due: row.deadlines.slipDue?.seconds ?? .max, number: number)
    }
  }

  /// Whether one key comes before another in this order.
  public func precedes(_ left: PageKey, _ right: PageKey) -> Bool {
    switch self {
    case .newest: left.number > right.number
    case .oldest: left.number < right.number
    case .queue, .due, .slips:
      (left.urgency, left.due, left.number) < (right.urgency, right.due, right.number)
    }
  }

  /// The key directly before a row's, so that a page after it begins with that row.
  public func keyBefore(_ key: PageKey, backwards: Bool = false) -> PageKey {
    var before = key
    before.number += (self == .newest) == backwards ? -1 : 1
    return before
  }
}
