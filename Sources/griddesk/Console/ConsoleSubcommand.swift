import Cells
import Console
import Glibc
import Model
import Store
import Terminal

/// `griddesk` without a subcommand: the console itself.
enum ConsoleSubcommand: Subcommand {
  static let name = ""
  static let usage = "[options] | SUBCOMMAND [options]"
  static let summary =
    "Opens the console; the first time, without a store, on a made-up demo city."
  static let options: [Option] =
    [
      .store, .themes, .theme, .keys, .language, .ambiguous,
      .flag("--plain", "lines to read and numbers to answer, for screen readers and bad lines"),
    ] + WallSetting.options + [
      .flag("--read-only", "look on; whatever changes something is gone"),
      .flag("--fresh", "do not take up where the console was left"),
      .flag("--no-tour", "do not begin with the guided tour the first time"),
      .flag(
        "--no-clipboard", "show what is copied to be selected, and ask no terminal to take it"),
      .flag("--mouse", "clicks and the wheel do what keys do; Shift and drag selects text"),
      .flag("--help", "this text"),
      .flag("--version", "the program's version"),
    ]

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    if arguments.has("--plain") { return try runPlain(arguments) }
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw .failed("the console needs a terminal; without one use a subcommand, see --help")
    }
    let said = try Settings.language(arguments)
    let desk = try desk(arguments)
    let (session, broken) = SessionFile(ofStore: desk.path).taken(arguments)
    let language = arguments["--lang"] == nil ? session?.language ?? said : said
    let now = WallClock.now
    let situation = try StoreAccess.attempt { () throws(StoreError) in
      try desk.situation(now: now)
    }
    let wall = try WallSetting.wall(arguments, now: now)
    let keys = try KeyFile(arguments)
    let shelf = ThemeShelf(directories: FilePath.themeDirectories(arguments))
    let (theme, look) = try look(arguments, session, shelf)
    let isWide = try AmbiguousWidth(arguments).isWide
    let signals: Signals
    let screen: Screen
    do throws(TerminalError) {
      signals = try Signals()
      screen = try Screen(theme: look)
    } catch {
      throw .failed(error.description)
    }
    defer { screen.close() }
    var state = State(
      situation: situation, now: now, size: screen.size, actor: Environment.login,
      language: language, theme: theme, themes: shelf.names, keymap: keys.keymap,
      isAmbiguousWide: isWide)
    state.isReadOnly = !desk.canWrite
    if !keys.problems.isEmpty { state.notice = .keys(keys.problems, file: keys.path) }
    state.clipboard = Settings.clipboard(arguments)
    state.usesMouse = arguments.has("--mouse") || session?.usesMouse == true
    let tables = TableSettings()
    state.tables = tables.tables
    if !tables.problems.isEmpty {
      state.notice = .table(.problems(tables.problems, file: tables.path))
    }
    state.ownFilters = FilterFile.read()
    state.session = RunName.own
    if let session { state.resume(session) }
    if let broken { state.notice = broken }
    if let wall { state.hang(wall) }
    // Nobody stands before a wall who could be shown around.
    if wall == nil, TourFile.begins(arguments, isDemo: situation.city.isDemo) {
      state.tour = Tour()
    }
    let demo = try demoFeed(situation, from: desk)
    let loop = ConsoleLoop(
      state: state, desk: desk, screen: screen, signals: signals, themes: shelf, demo: demo)
    let code = loop.run()
    if let notKept = loop.notKept {
      screen.close()
      reportLine("where you were is not kept: " + notKept)
    }
    return code
  }

  /// The theme as said or by the environment, else the one that was in use last, if it is there.
  private static func look(
    _ arguments: Arguments, _ session: SavedSession?, _ shelf: ThemeShelf
  ) throws(ProgramError) -> (name: String, theme: Theme) {
    let said = Settings.theme(arguments)
    if arguments["--theme"] == nil, Environment.value("NO_COLOR") == nil, let last = session?.theme
    {
      do throws(ThemeTrouble) {
        return (last, try shelf.theme(last))
      } catch {
        return (said, try shelf.wanted(said))
      }
    }
    return (said, try shelf.wanted(said))
  }

  /// The store as the console works on it.
  private static func desk(_ arguments: Arguments) throws(ProgramError) -> StoreDesk {
    let path = try storePath(arguments)
    return try StoreAccess.patiently(for: 2) { () throws(StoreError) in
      arguments.has("--read-only") || arguments.has("--wall")
        ? try StoreDesk(path: path, access: .readOnly) : try StoreDesk.opened(at: path)
    }
  }

  /// The console in lines of words; it needs no terminal.
  private static func runPlain(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let language = try Settings.language(arguments)
    let desk = try desk(arguments)
    let now = WallClock.now
    let situation = try StoreAccess.attempt { () throws(StoreError) in
      try desk.situation(now: now)
    }
    let shelf = ThemeShelf(directories: FilePath.themeDirectories(arguments))
    // Ten lines of a list are as many as one listens to at once. Answers are numbers and letters of
    // their own, so that no file of keys changes what they mean.
    var state = State(
      situation: situation, now: now, size: Size(width: 100, height: 16),
      actor: Environment.login, language: language, theme: "mono", themes: shelf.names)
    state.isReadOnly = !desk.canWrite
    state.clipboard = .shown
    state.tables = TableSettings().tables
    state.ownFilters = FilterFile.read()
    state.session = RunName.own
    let demo = try demoFeed(situation, from: desk)
    var loop = PlainLoop(PlainConsole(state: state, desk: desk, themes: shelf, demo: demo))
    return try loop.run()
  }

  /// The feed of a made-up city, which goes on where it was left; nil for a real one.
  private static func demoFeed(
    _ situation: Situation, from desk: StoreDesk
  ) throws(ProgramError) -> DemoFeed? {
    guard situation.city.isDemo, desk.canWrite else { return nil }
    let founded = try StoreAccess.attempt { () throws(StoreError) in try desk.founded() }
    return founded.map { DemoFeed(situation, founded: $0, now: WallClock.now) }
  }

  /// The store to open; the default one is made, as the demo city, when it is not there.
  private static func storePath(_ arguments: Arguments) throws(ProgramError) -> String {
    let path = FilePath.store(arguments)
    if !FilePath.exists(path), path == FilePath.defaultStore { try DemoStore.make(at: path) }
    return path
  }

}
