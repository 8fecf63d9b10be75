import Cells
import Model

/// All that the console knows. It changes only in `Console.update`; drawing only reads it.
public struct State: Equatable, Sendable {
  /// The panels of the Watch view.
  public enum WatchPanel: CaseIterable, Sendable {
    /// What is next to do.
    case next
    /// The map.
    case map
    /// The patrols.
    case patrol
  }

  /// Whether the picture can be trusted to be the store's.
  public enum Health: Equatable, Sendable {
    /// Changes arrive.
    case live
    /// The store could not be read since then.
    case stale(since: Instant, StoreTrouble)
  }

  /// A reading of marked cases that has been asked for.
  struct AwaitedRows: Equatable, Sendable {
    /// Its number.
    var number: Int
    /// The last case of it.
    var last: CaseID
  }

  /// A question which cases a move was made of.
  struct AwaitedBatch: Equatable, Sendable {
    /// Its number.
    var number: Int
    /// The case that stands for the move.
    var caseID: CaseID
  }

  /// A command that has been handed out and not been answered.
  public struct Order: Equatable, Sendable {
    /// The number it was handed out under.
    public var number: Int
    /// The case.
    public var caseID: CaseID
    /// The word of the move.
    public var move: String
    /// Since when it waits for a lock; nil while it does not.
    public var waitingSince: Instant?
    /// What was typed for it, to be shown again if it is refused.
    var asked: Overlay?
  }

  /// A caller shown in full for a while.
  public struct Revealed: Equatable, Sendable {
    /// The case.
    public var caseID: CaseID
    /// When it is masked again.
    public var until: Instant
  }

  /// The login that commands are given under.
  public let actor: String
  /// The name of this run of the console, which no other run has: moves of several cases are kept
  /// apart by it.
  public var session = ""
  /// The language of the screen.
  public var language: Language
  /// Which keys mean what.
  public let keymap: Keymap
  /// Whether the terminal draws ambiguous characters two columns wide.
  public internal(set) var isAmbiguousWide: Bool
  /// Whether one only looks on here: whatever changes something is gone.
  public var isReadOnly = false
  /// The screen on a wall that it is; nil for a console that is worked at.
  public internal(set) var wall: Wall?
  /// Keys that begin others, pressed and waiting for what follows.
  var begun: [Key] = []
  /// The theme in use.
  public var theme: String
  /// The themes that can be chosen.
  public var themes: [String]
  /// The terminal, in cells.
  public var size: Size
  /// The time; only messages move it.
  public var now: Instant
  /// The picture of the city.
  public var situation: Situation { didSet { pictureRevision += 1 } }
  /// How the day's rounds stand.
  public var patrol: PatrolBoard { didSet { pictureRevision += 1 } }
  /// Who is missing and can still be reached.
  public var missing: MissingRounds
  /// The view on the screen.
  public var view = ViewName.watch
  /// The panel of the Watch view that takes the keys.
  public var panel = WatchPanel.next
  /// Where somebody is on the map.
  public var map = MapState()
  /// What the last refresh changed on it.
  var news = MapNews()
  /// The map's layouts in use.
  var layouts: MapLayouts
  /// The queue in the Watch view.
  public var next = CaseList(query: CaseQuery(order: .queue))
  /// The list in the Cases view.
  public var cases = CaseList(query: CaseQuery(order: .queue))
  /// The card on the screen; nil while a view is.
  public var card: CardState? {
    didSet {
      // Who goes away from a caller's card has seen enough.
      if let revealed, revealed.caseID != card?.id { self.revealed = nil }
    }
  }
  /// The case beside the list, where there is room for it.
  public var preview: CardState?
  /// The cards that the next key may ask for.
  var ahead = CardsAhead()
  /// Where somebody is in the Patrol view.
  public var browser = PatrolBrowser()
  /// The stream of events.
  public var log = EventList()
  /// What lies over the view.
  public var overlay: Overlay?
  /// A report that is on its way to the disk.
  public var intake: IntakeOrder?
  /// A report that was begun and is kept for going on.
  public var draft: IntakeDraft?
  /// Whether a draft of an earlier console was looked for.
  var hasReadDraft = false
  /// The places arranged for finding one by what is typed; nil until they are needed.
  var finder: PlaceFinder?
  /// The guided tour; nil while nobody is on it.
  public var tour: Tour?
  /// The message line.
  public var notice: Notice?
  /// Since when the picture stands still by somebody's wish; nil while it goes on.
  public var pause: Pause?
  /// The past, while it is shown.
  public var past: PastView?
  /// The moment on the way to which the console is.
  public var journey: Journey?
  /// Whether the picture is current.
  public var health = Health.live
  /// The cases marked for the next move.
  public var marks = CaseMarks()
  /// The reading of marked cases that is under way: its number and the last case of it.
  var awaitedRows: AwaitedRows?
  /// Commands not yet answered, oldest first.
  public var orders: [Order] = []
  /// Cases that changed by a move from here a moment ago, until the next tick.
  public var fresh: Set<CaseID> = []
  /// Where cases were dispatched to from here, the latest first.
  public var dispatched: [Holder] = []
  /// Cases moved from here, the latest last, of a move of several cases one: what `U` takes back.
  public var moved: [CaseID] = []
  /// How many of them are kept.
  static let mostMoved = 50
  /// Which cases the move was made of that is to be taken back.
  var awaitedBatch: AwaitedBatch?
  /// The case whose caller is shown, and until when; nil while all are masked.
  public var revealed: Revealed?
  /// The cases put together, in place of their list; nil for the list.
  public var groups: GroupList?
  /// Copied text on a screen of its own; nil for most of the time.
  public var plain: PlainText?
  /// What was copied by the last key; nil when that did something else.
  var copied: CopiedText?
  /// How copied text gets out.
  public var clipboard = Clipboard.terminal
  /// Whether the mouse is used.
  public var usesMouse = false
  /// Whether the screen has ASCII alone, as widths go.
  public var showsASCII = false
  /// What was clicked on last, with nothing else done since.
  var clicked: MouseTarget?
  /// How the tables are wanted.
  public var tables = TableLayouts()
  /// The filters that the user keeps under names.
  public var ownFilters: [SavedFilter] = []
  /// How many cases the choices hold that have to be counted, as far as that is known.
  public var counts: [Choice: CaseCount] = [:]
  /// Counts asked for.
  var awaitedCounts: [Int: Choice] = [:]
  /// Filters on their way into the store.
  var awaitedFilters: [Int: SavedFilter] = [:]
  /// Changes of the rules on their way into the store.
  var awaitedRules: [Int: RuleChange] = [:]
  /// Commands typed before, oldest first.
  public var history: [String] = []
  /// The commands of the program that are for a shell; empty until somebody looks for one.
  var outside: [OutsideCommand] = []
  /// Whether the commands of earlier consoles were asked for.
  var hasReadHistory = false
  /// Whether it was said that the commands cannot be kept: once is enough.
  var hasToldOfHistory = false
  /// Goes up whenever anything but the clock in the header may look different.
  public var revision = 0
  /// Goes up with every change of the picture of the city, the rounds included.
  private(set) var pictureRevision = 0
  /// Goes up when the whole picture or the rules are others, and with them perhaps every name.
  var cityRevision = 0
  /// When a key was pressed last.
  var lastKey: Instant
  /// When the queue's first row changed under an untouched selection.
  var headMoved: Instant?
  var requests = Requests()

  /// The console at its start, before anything was read but the picture; `layouts` are those of the
  /// city's map, where they were made before.
  public init(
    situation: Situation, now: Instant, size: Size, actor: String,
    language: Language = .english, theme: String = "night", themes: [String] = ["night", "mono"],
    keymap: Keymap = .standard, isAmbiguousWide: Bool = false,
    layouts: MapLayouts? = nil
  ) {
    self.keymap = keymap
    self.isAmbiguousWide = isAmbiguousWide
    self.situation = situation
    self.now = now
    self.size = size
    self.actor = actor
    self.language = language
    self.theme = theme
    self.themes = themes
    patrol = PatrolBoard(situation, at: now)
    missing = MissingRounds(patrol, situation)
    self.layouts =
      layouts ?? MapLayouts(of: situation.city, ambiguousWide: isAmbiguousWide)
    lastKey = Instant(seconds: .min / 2)
  }
}
