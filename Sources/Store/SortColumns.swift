import Model

/// The columns that the fields of a sort are read from.
struct SortColumns {
  /// The expressions, each with a comma before it.
  private(set) var text = ""
  /// Whether the indexes that queues are walked by hold all of them.
  private(set) var isCovered = true

  private var fields: [CaseSort.Field] = []

  /// No columns.
  init() {}

  /// The columns of some fields, in their order.
  init(_ fields: [CaseSort.Field]) {
    self.fields = fields
    for field in fields {
      let (expression, isCovered) = SortColumns.expression(field)
      text += ", " + expression
      self.isCovered = self.isCovered && isCovered
    }
  }

  /// The values of the fields, read from a column on.
  func values(_ row: Statement, from first: Int32) -> [CaseSort.Value] {
    var column = first
    return fields.map { field in
      defer { column += 1 }
      if field.isText { return row.optionalText(column).map { .text($0) } ?? .missing }
      return row.optionalInteger(column).map { .number($0) } ?? .missing
    }
  }

  /// What a field is read from, NULL where a case has none; and whether every index that a queue is
  /// walked by has that.
  private static func expression(_ field: CaseSort.Field) -> (String, isCovered: Bool) {
    switch field {
    case .urgency: ("urgency", true)
    case .due: ("nullif(due, \(CaseColumns.noDue))", true)
    case .number: ("id", true)
    case .opened: ("opened", false)
    case .since: ("node_since", false)
    case .state: ("node", true)
    case .town: ("grid / 1000000", true)
    case .place: ("grid / 1000", true)
    case .grid: ("grid", true)
    case .holder: ("holder", true)
    case .category: ("nullif(category, '')", false)
    case .channel: ("channel", false)
    case .claimed: ("nullif(claimed_by, '')", false)
    case .returns: ("returns", false)
    case .reworks: ("reworks", false)
    case .closed: ("closed", false)
    case .colour: ("slip", false)
    case .answer: ("nullif(slip_due, \(CaseColumns.noDue))", false)
    }
  }
}

extension CaseSort.Field {
  /// Whether its values are words.
  fileprivate var isText: Bool {
    switch self {
    case .holder, .category, .channel, .claimed: true
    case .urgency, .due, .number, .opened, .since, .state, .town, .place, .grid, .returns,
      .reworks, .closed, .colour, .answer:
      false
    }
  }
}
