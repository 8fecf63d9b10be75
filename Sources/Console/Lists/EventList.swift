import Model

/// The stream of events as the Log view shows it, newest first: a window of events, and which one
/// is selected, by its number in the log.
public struct EventList: Equatable, Sendable {
  /// What a request that is under way is for.
  enum Purpose: Equatable, Sendable {
    /// The newest events replace the window.
    case fill
    /// Older events go below, then the selection moves down by so many lines.
    case older(lines: Int)
    /// Newer events go above, then the selection moves up by so many lines.
    case newer(lines: Int)
    /// The log's first events replace the window.
    case oldest
  }

  /// A request that is under way.
  struct Reading: Equatable, Sendable {
    /// Its number.
    var number: Int
    /// What it is for.
    var purpose: Purpose
    /// How many events that pass the filter it has brought.
    var found = 0
  }

  /// How many events one step reads.
  static let step = 400
  /// How many screens of events the window keeps.
  static let screens = 4

  /// What is let through.
  public var filter = EventFilter(text: "")
  /// The events of the window that pass, newest first.
  public var rows: [LoggedEvent] = []
  /// The index of the first event on the screen.
  public var top = 0
  /// The selected event's number.
  public var selected: Int64?
  /// Whether the selection was moved by hand; until then it stays on the newest.
  public var isTouched = false
  /// Whether there is nothing older below the window.
  public var reachesOldest = false
  /// Whether any answer has come.
  public var isLoaded = false
  /// The number of the newest event known of.
  public var newest: Int64 = 0
  /// How many lines the panel has.
  public var screen = 20
  /// All events after this one and before the window's end have been looked at.
  var readUpTo: Int64 = 0 { didSet { knownUpTo = max(knownUpTo, readUpTo) } }
  /// All events up to this one were in the window, or were there before it was opened.
  private(set) var knownUpTo: Int64 = 0
  /// All events from this one up to `readUpTo` have been looked at.
  var readDownTo: Int64 = 0
  /// How many events pass the filter, as far as they have been counted; nil without a filter.
  public var hits: CaseList.Hits?
  var reading: Reading?
  /// The request that counts, and the events before which it goes on.
  var counting: Int?
  /// All events up to this one are counted, or will be by the count under way.
  var countedUpTo: Int64 = 0

  /// A list with nothing read yet.
  init(filter: EventFilter = EventFilter(text: ""), screen: Int = 20) {
    self.filter = filter
    self.screen = screen
  }

  /// How many events there are above the window, passing the filter or not.
  public var arrivals: Int { isLoaded ? max(0, Int(newest - readUpTo)) : 0 }

  /// How many events came since the newest that the window has had.
  public var fresh: Int { isLoaded ? max(0, Int(newest - knownUpTo)) : 0 }

  /// The index of the selected event in the window.
  public var selectedIndex: Int? {
    guard let selected else { return nil }
    return rows.firstIndex { $0.sequence == selected }
  }

  /// The selected event.
  public var selectedRow: LoggedEvent? { selectedIndex.map { rows[$0] } }

  /// The events on the screen, as indices into the window.
  public var visible: Range<Int> {
    let first = min(top, rows.count)
    return first..<min(rows.count, first + screen)
  }
}
