/// The table of limits, arranged so that the row for a case is found without a search: for each
/// span and urgency its rows, the most specific first.
struct LimitTable: Hashable, Sendable {
  private let rows: [[LimitRule]]

  /// Arranges a table; of two rows that are equally specific the later one of the table counts.
  init(_ limits: [LimitRule]) {
    var rows: [[LimitRule]] = []
    for span in LimitedSpan.all {
      for urgency in Urgency.allCases {
        let matching = limits.enumerated().filter {
          $0.element.span == span && ($0.element.urgency ?? urgency) == urgency
        }
        let ordered = matching.sorted {
          LimitTable.isBefore($0.element, $1.element) ?? ($0.offset > $1.offset)
        }
        rows.append(ordered.map(\.element))
      }
    }
    self.rows = rows
  }

  /// The row for a span that began on a day, for a case of this category and urgency: the longest
  /// category first, then a named urgency before none, then the row in force since the later day.
  func rule(
    _ span: LimitedSpan, category: String, urgency: Urgency, begun: CivilDate
  ) -> LimitRule? {
    for rule in rows[LimitTable.slot(span, urgency)]
    where rule.isInForce(on: begun) && rule.covers(category) { return rule }
    return nil
  }

  /// All rows for a span of such a case, whenever in force, the one that goes first at the front.
  func rules(_ span: LimitedSpan, category: String, urgency: Urgency) -> [LimitRule] {
    rows[LimitTable.slot(span, urgency)].filter { $0.covers(category) }
  }

  private static func slot(_ span: LimitedSpan, _ urgency: Urgency) -> Int {
    let slot: Int
    switch span {
    case .node(let node): slot = Int(node.rawValue)
    case .total: slot = Node.allCases.count
    case .filing: slot = Node.allCases.count + 1
    case .returning: slot = Node.allCases.count + 2
    case .slip: slot = Node.allCases.count + 3
    case .decision: slot = Node.allCases.count + 4
    case .callBack: slot = Node.allCases.count + 5
    }
    return slot * Urgency.allCases.count + Int(urgency.rawValue)
  }

  /// Whether one row goes before another; nil when they are equally specific.
  private static func isBefore(_ left: LimitRule, _ right: LimitRule) -> Bool? {
    let lengths = (left.category.utf8.count, right.category.utf8.count)
    if lengths.0 != lengths.1 { return lengths.0 > lengths.1 }
    if (left.urgency == nil) != (right.urgency == nil) { return left.urgency != nil }
    if left.validFrom != right.validFrom { return left.validFrom > right.validFrom }
    return nil
  }
}

extension LimitRule {
  /// Whether a case's category is the row's or lies below it; categories are paths.
  public func covers(_ wanted: String) -> Bool {
    var path = wanted.utf8.makeIterator()
    guard !category.isEmpty else { return true }
    for byte in category.utf8 where path.next() != byte { return false }
    let following = path.next()
    return following == nil || following == UInt8(ascii: "/")
  }
}
