import Model

/// A list of cases as one panel shows it: a window of rows in the order of a query, a few screens
/// long at most, and which case is selected, by its number and never by its line.
public struct CaseList: Equatable, Sendable {
  /// What a request that is under way is for.
  enum Purpose: Equatable, Sendable {
    /// The rows replace the window; further steps add to it.
    case fill
    /// The rows go below the window, then the selection makes the step that asked for them.
    case below(Step)
    /// The rows go above the window, likewise.
    case above(Step)
    /// The rows are the window's end, read backwards.
    case end
    /// The rows replace the window if they begin with this case, which is selected then.
    case around(CaseID)
    /// The rows are compared with the window, or replace it when nobody works on it.
    case check
    /// The rows are only counted.
    case count
  }

  /// A move of the selection: by so many lines, and for whole screens, on which line of the
  /// screen it stays.
  struct Step: Equatable, Sendable {
    /// Lines down; negative for up.
    var lines: Int
    /// The line of the screen the selection keeps; nil when it may move.
    var line: Int?
  }

  /// A request that is under way.
  struct Reading: Equatable, Sendable {
    /// Its number.
    var number: Int
    /// What it is for.
    var purpose: Purpose
    /// The key after which it began.
    var after: PageKey?
    /// Rows that earlier steps of the same reading brought.
    var gathered: [CaseRow] = []
    /// How many rows are wanted in all.
    var wanted: Int
    /// How many steps it has taken.
    var steps = 1
    /// Whether nobody has asked for the rows yet.
    var isAhead = false
    /// How many cases a sort has passed, and all events up to which its first step knew of.
    var passed = 0
    var asOf: Int64?
  }

  /// How many cases pass the filter, as far as they have been counted.
  public struct Hits: Equatable, Sendable {
    /// How many were found.
    public var count: Int
    /// Whether there may be more.
    public var isCounting: Bool
  }

  /// Counting stops here: beyond, the figure helps nobody and costs reading.
  public static let mostHits = 1_000
  /// What has happened to the cases of a sorted list since its rows were shown as they are: nothing
  /// moves while somebody works on one.
  struct News: Equatable, Sendable {
    /// All events up to this one are in the rows or here.
    var asOf: Int64 = 0
    /// Cases that are in the list, and perhaps among its rows, as they are now.
    var rows: [CaseID: CaseRow] = [:]
    /// Cases that are not in it any more.
    var gone: Set<CaseID> = []
    /// The request that is under way, and the event after which it asks.
    var request: Int?
    var asked: Int64 = 0
    /// Whether the rows have to be read anew, since the log alone does not tell what they are.
    var isOutdated = false
  }

  /// How many cases one step looks at: a millisecond or two, so that no key waits for it.
  static let budget = 2_000
  /// How many screens of rows the window keeps: more where reading on means passing all cases.
  var screens: Int { query.sort.isEmpty ? 4 : 12 }

  /// What is shown, in which order.
  public var query: CaseQuery
  /// The order that was chosen; a filter that asks for closed cases is shown in one that has them.
  public var chosenOrder: CaseQuery.Order
  /// What it was chosen to be sorted by in place of that order; empty for the order.
  public var chosenSort: [CaseSort.Key] = []
  /// The filter as it was typed.
  public var filterText = ""
  /// The queue that the filter came from; nil once it was typed.
  public var chosen: Choice?
  /// The rows of the window.
  public var rows: [CaseRow] = []
  /// The index of the first row on the screen.
  public var top = 0
  /// The selected case.
  public var selected: CaseID?
  /// The case to be selected when the list is read first, wherever it stands.
  var wanted: CaseID?
  /// The reading of that case, to know where it stands.
  var sought: Int?
  /// Whether the selection was moved by hand; until then it stays on the first row.
  public var isTouched = false
  /// Whether it was read from its beginning and neither read ahead nor compared since.
  var isFresh = false
  /// Whether the window begins where the order begins.
  public var reachesStart = true
  /// Whether the window ends where the order ends.
  public var reachesEnd = false
  /// Whether any answer has come.
  public var isLoaded = false
  /// How many rows wait to be taken in, because somebody works on a row.
  public var arrivals = 0
  /// Rows shown that left the list, or moved elsewhere in it.
  public var departed: Set<CaseID> = []
  /// Whether rows shown stand elsewhere in the list by now.
  var hasMoved = false
  /// The count under a filter; nil without one.
  public var hits: Hits?
  /// How many lines the panel has for rows.
  public var screen = 20
  /// The case that was worked on from here last: when it goes, what takes its place is next.
  var handled: CaseID?
  /// The case that is selected again if the first rows to be read hold it.
  var wish: CaseID?
  var reading: Reading?
  /// Whether rows are being read that are waited for; those read ahead give way to any.
  var isReading: Bool { reading.map { !$0.isAhead } ?? false }
  var counting: Reading?
  /// Where reading goes on below the window, which under a filter lies beyond its last row.
  var nextBelow: PageKey?
  /// Where reading goes on above the window.
  var nextAbove: PageKey?
  /// What a sorted list knows of beside its rows.
  var news = News()
  /// Whether the store changed since the rows were compared with it.
  var needsCheck = false {
    didSet { if needsCheck { ends = ListEnds() } }
  }
  /// The rows of its beginning and its end, as long as the store has not changed.
  var ends = ListEnds()
  /// Comparing is put off until then when it takes many steps.
  var checkNotBefore = Instant(seconds: .min)
  /// Whether the cases under the filter have to be counted again.
  var needsCount = false
  /// What the count under way has found.
  var recount = 0
  /// When counting began last.
  var countedAt = Instant(seconds: .min / 2)

  /// An empty list with what it will show.
  init(query: CaseQuery) {
    self.query = query
    chosenOrder = query.order
  }

  /// The index of the selected row in the window.
  public var selectedIndex: Int? {
    guard let selected else { return nil }
    return rows.firstIndex { $0.item.id == selected }
  }

  /// The selected row.
  public var selectedRow: CaseRow? {
    selectedIndex.map { rows[$0] }
  }

  /// The rows on the screen, as indices into the window.
  public var visible: Range<Int> {
    let first = min(top, rows.count)
    return first..<min(rows.count, first + screen)
  }

  /// Takes over a row that was read by itself, wherever it stands in the window.
  mutating func replace(_ row: CaseRow) {
    guard let index = rows.firstIndex(where: { $0.item.id == row.item.id }), rows[index] != row
    else { return }
    rows[index] = row
  }
}
