extension CaseQuery {
  /// The place of a row in the query's order; a case without a deadline comes after all that have
  /// one.
  public func key(of row: CaseRow) -> PageKey {
    let number = row.item.id.number
    guard sort.isEmpty else {
      return PageKey(number: number, sorted: sort.map { $0.field.value(of: row) })
    }
    let due = row.due?.seconds ?? Int64.max
    return switch order {
    case .queue: PageKey(urgency: Int64(row.item.urgency.rawValue), due: due, number: number)
    case .due: PageKey(urgency: 0, due: due, number: number)
    case .newest, .oldest: PageKey(urgency: 0, due: 0, number: number)
    case .slips:
      PageKey(
        urgency: row.item.side.slip.map { Int64($0.colour.rank) } ?? .max,
        due: row.deadlines.slipDue?.seconds ?? .max, number: number)
    }
  }

  /// Whether one key comes before another in the order, whichever way it is walked.
  public func precedes(_ left: PageKey, _ right: PageKey) -> Bool {
    guard sort.isEmpty else { return sortPrecedes(left, right) }
    return switch order {
    case .newest: left.number > right.number
    case .oldest: left.number < right.number
    case .queue, .due, .slips:
      (left.urgency, left.due, left.number) < (right.urgency, right.due, right.number)
    }
  }

  /// Whether one key comes before another on the way the query walks.
  public func comes(_ left: PageKey, before right: PageKey) -> Bool {
    backwards ? precedes(right, left) : precedes(left, right)
  }

  /// The key directly before a row's, so that a page after it begins with that row.
  public func keyBefore(_ key: PageKey, backwards: Bool = false) -> PageKey {
    var before = key
    before.number += (sort.isEmpty && order == .newest) == backwards ? -1 : 1
    return before
  }

  private func sortPrecedes(_ left: PageKey, _ right: PageKey) -> Bool {
    for (index, key) in sort.enumerated()
    where left.sorted.indices.contains(index) && right.sorted.indices.contains(index) {
      let (one, other) = (left.sorted[index], right.sorted[index])
      if one == other { continue }
      return one.precedes(other, descending: key.isDescending)
    }
    return left.number < right.number
  }
}
