/// What a limit is measured against.
public enum LimitedSpan: Hashable, Sendable {
  /// The time at one node.
  case node(Node)
  /// The whole case, from its opening.
  case total

  /// The word in files and the store: the node's, or `total`.
  public var word: String {
    switch self {
    case .node(let node): node.word
    case .total: "total"
    }
  }

  /// The span written as a word.
  public init?(word: some StringProtocol) {
    if word == "total" {
      self = .total
    } else if let node = Node(word: word) {
      self = .node(node)
    } else {
      return nil
    }
  }
}

/// The four kinds of clock (domain, section 4).
public enum ClockKind: String, CaseIterable, Sendable {
  /// Every hour of every day; the amount is in minutes.
  case always
  /// The desks' working hours; the amount is in minutes.
  case workHours = "work-hours"
  /// Working days: due at the same time of day; the amount is in days.
  case workDays = "work-days"
  /// Days of the calendar; the amount is in days.
  case calendarDays = "calendar-days"
}

/// One row of the table of limits: how long a span may take, for which cases, from when to when.
public struct LimitRule: Hashable, Sendable {
  /// The category it is for, a prefix of the case's; empty for every category.
  public var category: String
  /// The span it limits.
  public var span: LimitedSpan
  /// The urgency it is for; nil for every urgency.
  public var urgency: Urgency?
  /// The clock it runs on.
  public var clock: ClockKind
  /// Minutes or days, as the clock says.
  public var amount: Int
  /// The first day it is in force.
  public var validFrom: CivilDate
  /// The last day it is in force; nil while there is no end.
  public var validUntil: CivilDate?

  /// A limit.
  public init(
    category: String = "", span: LimitedSpan, urgency: Urgency? = nil, clock: ClockKind,
    amount: Int, validFrom: CivilDate, validUntil: CivilDate? = nil
  ) {
    self.category = category
    self.span = span
    self.urgency = urgency
    self.clock = clock
    self.amount = amount
    self.validFrom = validFrom
    self.validUntil = validUntil
  }
}
