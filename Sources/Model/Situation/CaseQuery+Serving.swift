extension CaseQuery.Order {
  /// The order with an index that is a sort's own; nil where none is.
  public init?(serving sort: [CaseSort.Key]) {
    switch sort {
    case [CaseSort.Key(.urgency), CaseSort.Key(.due)]: self = .queue
    case [CaseSort.Key(.due)]: self = .due
    case [CaseSort.Key(.number)]: self = .oldest
    case [CaseSort.Key(.number, isDescending: true)]: self = .newest
    case [CaseSort.Key(.colour), CaseSort.Key(.answer)]: self = .slips
    default: return nil
    }
  }
}
