import Cells
import Console
import Model
import Store

/// `griddesk snapshot`: the frame the screen would show, as text, ANSI, SVG or with its roles.
enum SnapshotSubcommand: Subcommand {
  static let name = "snapshot"
  static let usage = "--view VIEW --size WxH [options]"
  static let summary = "Prints the frame that the screen would show."
  static let options: [Option] = [
    .store, .themes, .theme, .language,
    .value("--view", "VIEW", "watch (the default), map, cases, patrol, log or help"),
    .value("--size", "WxH", "columns and rows (100x30)"),
    .value("--as", "FORM", "text (the default), ansi, svg or roles"),
    .at,
    .value("--columns", "NAMES", "the table's columns, such as 'number text:40 due'"),
    .value("--sort", "NAMES", "what the table is sorted by, such as due,-urgency"),
    .value("--group", "NAME", "put the cases together by town, unit or category"),
    .value("--keys", "KEYS", "keys pressed before, such as 'jj<Enter>'"),
    .flag("--ascii", "draw with ASCII symbols"), .ambiguous,
    .value("-o", "FILE", "write to a new file instead of the standard output"),
  ]

  static let notes = """
    Tables are as they come, however this user has them in the console, so that a picture is the
    same for everybody; --columns, --sort and --group say otherwise, in the words of the commands.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let form = try choice(arguments, "--as", default: FrameForm.text)
    let way = try way(to: arguments["--view"] ?? "watch")
    let size = try size(arguments["--size"] ?? "100x30")
    let keys = try keys(arguments["--keys"] ?? "")
    let desk = try StoreAccess.attempt { () throws(StoreError) in
      try StoreDesk(path: FilePath.store(arguments), access: .readOnly)
    }
    let moment = try StoreAccess.moment(arguments, in: desk.zone)
    // A moment still to come is the time on the clock.
    let now = max(WallClock.now, moment ?? WallClock.now)
    let shelf = ThemeShelf(directories: FilePath.themeDirectories(arguments))
    let theme = Settings.theme(arguments)
    let look = try shelf.wanted(theme)
    let isWide = try isWide(arguments)
    var state = State(
      situation: try StoreAccess.attempt { () throws(StoreError) in
        try desk.situation(now: now)
      }, now: now, size: size, actor: Environment.login,
      language: try Settings.language(arguments), theme: theme, themes: shelf.names,
      isAmbiguousWide: isWide)
    try wantTable(arguments, &state)
    let still = StillConsole(desk: desk)
    still.start(&state)
    if let moment, moment < now { still.go(to: moment, &state) }
    for key in [way] + keys { still.send(.key(key), to: &state) }
    let set: Symbols = arguments.has("--ascii") ? .ascii : isWide ? .narrow : .unicode
    let symbols = form.palette(of: look).hasColours ? set : set.withoutHalfBlocks
    let frame = Console.view(state, symbols: symbols)
    try write(form.render(frame, theme: look), to: arguments["-o"])
    return 0
  }

  /// Has the view's table as the options say.
  private static func wantTable(
    _ arguments: Arguments, _ state: inout State
  ) throws(ProgramError) {
    let view = ViewName(word: arguments["--view"] ?? "watch") ?? .watch
    do throws(TableFault) {
      try state.want(
        view, columns: arguments["--columns"], sort: arguments["--sort"],
        group: arguments["--group"])
    } catch {
      throw .usage(Words(.english).table(.fault(error)))
    }
  }

  /// Whether ambiguous characters are drawn wide: only where that is asked for here, since a
  /// picture is looked at elsewhere.
  private static func isWide(_ arguments: Arguments) throws(ProgramError) -> Bool {
    arguments[Option.ambiguous.name] == nil ? false : try AmbiguousWidth(arguments).isWide
  }

  private static func write(_ text: String, to path: String?) throws(ProgramError) {
    guard let path else {
      var output = ByteOutput(descriptor: 1)
      try output.write(text)
      return try output.flush()
    }
    try NewFile.write(text, to: path)
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ arguments: Arguments, _ option: String, default standard: Choice
  ) throws(ProgramError) -> Choice where Choice.RawValue == String {
    guard let word = arguments[option] else { return standard }
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(option): \(word) is none of \(known)")
    }
    return choice
  }

  private static func size(_ text: String) throws(ProgramError) -> Size {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]),
      (1...1_000).contains(width), (1...1_000).contains(height)
    else {
      throw .usage("--size: \(text) is not COLUMNSxROWS, such as 100x30, each from 1 to 1000")
    }
    return Size(width: width, height: height)
  }

  /// The key that leads to a view.
  private static func way(to word: String) throws(ProgramError) -> Key {
    if word == "help" { return .character("?") }
    if let view = ViewName(word: word), let digit = String(view.rawValue).unicodeScalars.first {
      return .character(digit)
    }
    let known = ViewName.allCases.map(\.word).joined(separator: ", ")
    throw .usage("--view: \(word) is none of \(known), help")
  }

  /// Keys written one after the other, named ones in angle brackets: `jj<Enter>`, `<C-l>`.
  private static func keys(_ text: String) throws(ProgramError) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      var notation = String(first)
      if first == "<", let end = rest.firstIndex(of: ">") {
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        notation = inner.hasPrefix("C-") ? String(inner) : "<\(inner)>"
        rest = rest[end...]
      }
      rest = rest.dropFirst()
      guard let key = first == " " ? .character(" ") : Key(notation: notation) else {
        throw .usage("--keys: \(notation) is no key; named ones are <Enter>, <Esc>, <C-l> ...")
      }
      keys.append(key)
    }
    return keys
  }
}
