import Model

/// What the figures are told apart by.
public enum StatisticsGroup: String, CaseIterable, Sendable {
  /// By town; cases nobody has located stand in a row of their own.
  case town
  /// By village or community.
  case village
  /// By category as it was given.
  case category
  /// By the channel they came by.
  case channel
  /// By the node they stand at.
  case state
}

/// The figures of one group of cases (domain, section 7), since the store was made.
public struct StatisticsRow: Equatable, Sendable {
  /// What the group is called in the store: a place code, a category or a word; empty for cases
  /// without a place or category.
  public var key: String
  /// The place's name; the key itself for other groups.
  public var name: String
  /// Cases still open.
  public var open: Int
  /// Open cases under a red light: their node's or their own limit is over.
  public var late: Int
  /// Open cases whose own limit, the whole case's, is over.
  public var overdue: Int
  /// Cases closed, but for those set aside.
  public var closed: Int
  /// Closed cases that had a limit for the whole case.
  public var closedWithLimit: Int
  /// Closed cases that were closed within that limit.
  public var onTime: Int

  /// Cases closed as void, merged or excluded: they were not due, and no rate counts them.
  public var setAside: Int
  /// Of those the excluded ones: rates are shown with and without them (domain, section 3), so that
  /// whoever wants them in adds these.
  public var excluded: Int

  /// The figures of a group.
  public init(
    key: String, name: String, open: Int = 0, late: Int = 0, overdue: Int = 0, closed: Int = 0,
    closedWithLimit: Int = 0, onTime: Int = 0, setAside: Int = 0, excluded: Int = 0
  ) {
    self.key = key
    self.name = name
    self.open = open
    self.late = late
    self.overdue = overdue
    self.closed = closed
    self.closedWithLimit = closedWithLimit
    self.onTime = onTime
    self.setAside = setAside
    self.excluded = excluded
  }

  /// All cases of the group.
  public var total: Int { open + closed + setAside }

  /// Cases that were due to be closed: closed ones but for those set aside, and overdue ones still open. The denominator
  /// of the closing rate (`closed` above it) and of the on-time closing rate (`onTime` above it).
  public var dueToClose: Int { closed + overdue }
}
