import Cells
import Model

/// What `Console.update` asks of the outside. Effects are values; only the executable carries
/// them out and answers with messages.
public enum Effect: Equatable, Sendable {
  /// Carry out a command durably; answer `performed`, `failed`, or `waiting` while a lock holds.
  case perform(Int, CommandOrder)
  /// Carry out commands as one durable group when no key waits; answer `performedAll`, `failed`, or
  /// `waiting` while a lock holds.
  case performAll(Int, [CommandOrder])
  /// Stop trying the command with this number; its answer is not waited for any more.
  case abandon(Int)
  /// Read what citizens have to say of each grid; answer `citizens`.
  case loadCitizens
  /// Read a page; answer `page` or `failed`.
  case loadPage(PageRequest)
  /// Read a case in full; answer `card` or `failed`.
  case loadCard(Int, CaseID, Patience)
  /// Read these cases when no key waits; answer `rows` or `failed`.
  case loadRows(Int, [CaseID])
  /// Read which cases the login moved together with this one last, before the next frame; answer
  /// `batch` or `failed`.
  case loadBatch(Int, CaseID)
  /// Read events; answer `events` or `failed`.
  case loadEvents(EventRequest)
  /// Count the cases of a query when nothing else is to be done; answer `count` or `failed`.
  case loadCount(Int, CaseQuery)
  /// Keep these filters for this user; answer `filtersNotKept` when that fails.
  case keepFilters([SavedFilter])
  /// Remember for this user how the tables are wanted; answer `tablesNotKept` when that fails.
  case keepTables(TableLayouts)
  /// Count the groups of the cases of a list when nothing else is to be done, a slice at a time;
  /// answer `groups` or `failed`.
  case loadGroups(Int, GroupQuery)
  /// Ask the terminal to take this text to its clipboard.
  case copy(String)
  /// Read what may be the same matter, when no key waits; answer `similar` or `failed`.
  case loadSimilar(Int, SimilarQuery)
  /// Read the draft that an earlier console left behind; answer `draft`.
  case readDraft
  /// Keep this draft where it survives a crash, for its writer's eyes only.
  case keepDraft(IntakeDraft)
  /// Remove the draft that was kept.
  case dropDraft
  /// Read the commands typed in earlier consoles; answer `history`.
  case readHistory
  /// Say which commands are for a shell; answer `outside`.
  case readOutside
  /// Keep a command for later consoles.
  case remember(String)
  /// Keep where somebody was, for the next start.
  case keepSession(SavedSession)
  /// Keep that the tour was shown, so that it does not begin by itself again.
  case keepTourShown
  /// Read the names that fit a path being typed; answer `files`.
  case listFiles(String)
  /// Read the city as it was at a moment, a slice at a time when it takes long; answer `arrived` or
  /// `failed`. From the answer on all that is read is as it was then.
  case goTo(Int, Instant)
  /// Read the present again, and give up any moment that is asked for.
  case comeBack
  /// Look for changes now and answer `changed` even when nothing but the lights turned.
  case refresh
  /// Use this theme; answer `theme` or `themeFailed`.
  case setTheme(String)
  /// Send the whole screen again, whatever the terminal shows.
  case redraw
  /// Give the terminal back and stop until continued.
  case suspend
  /// Write what the screen shows to a new file; answer `written` or `notWritten`.
  case snapshot(FrameForm, path: String)
  /// Write the cases of a query to a new file, a slice at a time when no key waits; answer
  /// `written` or `notWritten`.
  case export(CaseQuery, CaseListForm, path: String)
  /// Leave.
  case quit
}

extension Effect {
  /// Whether it does nothing but read, so that nobody is the worse for it if what asked for it turns
  /// out not to have happened.
  public var onlyReads: Bool {
    switch self {
    case .loadCitizens, .loadPage, .loadCard, .loadRows, .loadBatch, .loadEvents, .loadCount,
      .loadGroups,
      .loadSimilar, .readDraft, .readHistory, .readOutside, .listFiles:
      true
    case .perform, .performAll, .abandon, .keepFilters, .keepTables, .copy, .keepDraft, .dropDraft,
      .remember, .keepSession, .keepTourShown, .goTo, .comeBack, .refresh, .setTheme, .redraw,
      .suspend, .snapshot, .export, .quit:
      false
    }
  }
}

/// The forms of a list of cases in a file.
public enum CaseListForm: String, CaseIterable, Sendable {
  /// Comma-separated values with a header.
  case csv
  /// A JSON object a line.
  case ndjson
}

/// When an answer is wanted.
public enum Patience: Equatable, Sendable {
  /// Before the next frame: the key that asked for it is answered by one frame with the rows.
  case beforeFrame
  /// With the next frame, of all that was asked for since the frame before only the last: keys
  /// that come in a row are answered together by one frame that lacks nothing.
  case withFrame
  /// When no key waits and the frame is out.
  case whenIdle
}

/// One step of reading a list.
public struct PageRequest: Equatable, Sendable {
  /// The number that the answer carries.
  public var number: Int
  /// What is read.
  public var query: CaseQuery
  /// The key after which to begin; nil from the beginning.
  public var after: PageKey?
  /// The most rows wanted.
  public var limit: Int
  /// The most cases to look at in this step.
  public var budget: Int
  /// When the answer is wanted.
  public var patience: Patience
  /// How far a walk has come that found no rows to show yet; nil to begin one.
  public var scan: SortScan?
  /// Asks what has happened to the query's cases since this event instead; nil for the rows.
  public var since: Int64?
  /// Whether the cases are only counted, so that none of them has to be read.
  public var isCount = false
}

/// One step of reading the log.
public struct EventRequest: Equatable, Sendable {
  /// The number that the answer carries.
  public var number: Int
  /// Read events after this one, oldest first; nil when `before` says what is wanted.
  public var after: Int64?
  /// Read events before this one, newest first; nil with no `after` for the newest of all.
  public var before: Int64?
  /// The most events wanted.
  public var limit: Int
  /// When the answer is wanted.
  public var patience: Patience
}
