/// What a limit is measured against.
public enum LimitedSpan: Hashable, Sendable {
  /// The time at one node.
  case node(Node)
  /// The whole case, from its opening.
  case total
  /// The look on the spot before a case is filed, from its opening.
  case filing
  /// Returning a case, from its dispatch.
  case returning
  /// Answering a slip.
  case slip
  /// Deciding whose a frozen case is.
  case decision
  /// Ringing the caller back, from the closing.
  case callBack

  /// Every span there is.
  public static let all =
    Node.allCases.map(LimitedSpan.node) + [
      .total, .filing, .returning, .slip, .decision, .callBack,
    ]

  /// The word in files and the store: the node's, or `total`.
  public var word: String {
    switch self {
    case .node(let node): node.word
    case .total: "total"
    case .filing: "filing"
    case .returning: "returning"
    case .slip: "slip"
    case .decision: "decision"
    case .callBack: "call-back"
    }
  }

  /// The span written as a word.
  public init?(word: some StringProtocol) {
    guard let span = LimitedSpan.all.first(where: { $0.word == word }) else { return nil }
    self = span
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
public struct LimitRule: DatedRule, Hashable, Sendable {
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
