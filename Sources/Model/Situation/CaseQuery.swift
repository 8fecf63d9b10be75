/// Which cases, in which order: what a list asks the store for, a page at a time.
public struct CaseQuery: Equatable, Sendable {
  /// The orders that the store keeps an index for.
  ///
  /// Under a `sort` the order only says which cases are in the list.
  public enum Order: UInt8, CaseIterable, Sendable {
    /// Open cases only: urgency, then earliest deadline, then number. The desk's queue.
    case queue
    /// Newest number first, open and closed.
    case newest
    /// Oldest number first, open and closed.
    case oldest
    /// Open cases only: earliest deadline first.
    case due
    /// Cases with a slip that waits only: red, yellow, blue, then the slip's own deadline.
    case slips
  }

  /// What is let through.
  public var filter: Filter
  /// The order.
  public var order: Order
  /// Whether the order is walked from its end towards its beginning: rows come last one first,
  /// and a page's `after` key is the one it ends before. Lists page up, and jump to the end, so.
  public var backwards: Bool
  /// What the cases are sorted by in place of the order; empty for the order itself.
  public var sort: [CaseSort.Key] = []

  /// A query.
  public init(filter: Filter = .everything, order: Order = .queue, backwards: Bool = false) {
    self.filter = filter
    self.order = order
    self.backwards = backwards
  }

  /// The same cases in the order that an index has them in.
  public var unsorted: CaseQuery {
    var query = self
    query.sort = []
    return query
  }

  /// Whether closed cases are listed too: by number they always are; the queues hold them where
  /// the filter lets nothing through but what waits, such as for a call back.
  public var holdsClosed: Bool { order.holdsClosed || (order != .slips && filter.isOfWaits) }

  /// Whether a case is in the query's order at all, whatever the filter says of it.
  public func admits(_ item: Case) -> Bool {
    order == .slips ? item.side.slip != nil : item.isOpen || holdsClosed
  }
}

extension CaseQuery.Order {
  /// Whether closed cases are in it under any filter.
  public var holdsClosed: Bool {
    switch self {
    case .newest, .oldest: true
    case .queue, .due, .slips: false
    }
  }
}

/// A place in the order of a query, after which the next page begins.
public struct PageKey: Hashable, Sendable {
  /// The urgency's raw value, of slips the colour's rank; 0 in orders that do not use it.
  public var urgency: Int64
  /// Seconds of the deadline, of slips of their own; 0 in orders that do not use it.
  public var due: Int64
  /// The number of the case.
  public var number: Int64
  /// What the query sorts by; empty in the orders that have an index.
  public var sorted: [CaseSort.Value] = []

  /// A key from the values of the last row seen.
  public init(urgency: Int64, due: Int64, number: Int64) {
    self.urgency = urgency
    self.due = due
    self.number = number
  }

  /// A key of a sorted query.
  public init(number: Int64, sorted: [CaseSort.Value]) {
    self.init(urgency: 0, due: 0, number: number)
    self.sorted = sorted
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
  /// How many passed, where they were only counted and no rows were read.
  public var counted: Int?
  /// Whether a count came to its limit without a place to go on from.
  public var isCut = false
  /// How far a walk has come that has no rows to show before its end; nil at the end of a step.
  public var scan: SortScan?
  /// All events up to this one had happened when the step was taken; 0 in orders that have an index,
  /// which are read anew instead.
  public var asOf: Int64 = 0
  /// What the rows are an answer to where it was asked what has changed; nil where it was not.
  public var news: CaseNews?

  /// A step's result.
  public init(rows: [CaseRow], next: PageKey?, scanned: Int) {
    self.rows = rows
    self.next = next
    self.scanned = scanned
  }

  /// How many cases of the step passed the filter.
  public var found: Int { counted ?? rows.count }
}

/// How many cases pass a filter, as far as they were counted.
public struct CaseCount: Equatable, Sendable {
  /// How many were found.
  public var count: Int
  /// Whether there may be more.
  public var isMore: Bool

  /// A count.
  public init(count: Int, isMore: Bool) {
    self.count = count
    self.isMore = isMore
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
