/// Which cases, in which order: what a list asks the store for, a page at a time.
public struct CaseQuery: Equatable, Sendable {
  /// The orders that the store keeps an index for.
  public enum Order: UInt8, CaseIterable, Sendable {
    /// Open cases only: urgency, then earliest deadline, then number. The desk's queue.
    case queue
    /// Newest number first, open and closed.
    case newest
    /// Oldest number first, open and closed.
    case oldest
    /// Open cases only: earliest deadline first.
    case due
  }

  /// What is let through.
  public var filter: Filter
  /// The order.
  public var order: Order
  /// Whether the order is walked from its end towards its beginning: rows come last one first,
  /// and a page's `after` key is the one it ends before. Lists page up, and jump to the end, so.
  public var backwards: Bool

  /// A query.
  public init(filter: Filter = .everything, order: Order = .queue, backwards: Bool = false) {
    self.filter = filter
    self.order = order
    self.backwards = backwards
  }
}

/// A place in the order of a query, after which the next page begins.
public struct PageKey: Hashable, Sendable {
  /// The urgency's raw value; 0 in orders that do not use it.
  public var urgency: Int64
  /// Seconds of the deadline; 0 in orders that do not use it.
  public var due: Int64
  /// The number of the case.
  public var number: Int64

  /// A key from the values of the last row seen.
  public init(urgency: Int64, due: Int64, number: Int64) {
    self.urgency = urgency
    self.due = due
    self.number = number
  }
}

/// One step of reading a query: rows found, and where to go on.
public struct CasePage: Equatable, Sendable {
  /// The rows that passed the filter, in order.
  public var rows: [CaseRow]
  /// Where the next step begins; nil at the end.
  public var next: PageKey?
  /// How many cases were looked at, passed or not.
  public var scanned: Int

  /// A step's result.
  public init(rows: [CaseRow], next: PageKey?, scanned: Int) {
    self.rows = rows
    self.next = next
    self.scanned = scanned
  }
}

/// A case in full with its timeline, oldest event first.
public struct CaseCard: Equatable, Sendable {
  /// The case with its whole text.
  public var row: CaseRow
  /// What happened to it.
  public var timeline: [LoggedEvent]

  /// A card.
  public init(row: CaseRow, timeline: [LoggedEvent]) {
    self.row = row
    self.timeline = timeline
  }
}
