import Cells
import Model

extension State {
  /// Opens the command line with its palette, with a line begun in it.
  ///
  /// - Returns: what has to be read for it: the commands of earlier consoles, once.
  mutating func openPalette(_ line: String = "") -> [Effect] {
    var prompt = CommandPrompt(input: LineInput(line))
    refill(&prompt)
    overlay = .command(prompt)
    fitPalette()
    guard !hasReadHistory else { return [] }
    hasReadHistory = true
    return [.readHistory, .readOutside]
  }

  /// Lists what fits the line as it stands now.
  mutating func refill(_ prompt: inout CommandPrompt) {
    let screen = Layout.lines(Layout(size).palette)
    prompt.palette.screen = screen
    if let (command, argument) = begunArgument(prompt.input.beforeCaret) {
      prompt.palette.replace(words(for: command, argument, prompt))
    } else {
      prompt.palette.replace(deeds(for: prompt.input.trimmed))
    }
  }

  /// Tells the palette how many lines it has.
  mutating func fitPalette() {
    guard case .command(var prompt) = overlay else { return }
    prompt.palette.screen = Layout.lines(Layout(size).palette)
    prompt.palette.show()
    overlay = .command(prompt)
  }

  /// The command that a line names, and what follows it up to the caret; nil while a name is typed.
  func begunArgument(_ line: String) -> (command: ConsoleCommand, argument: String)? {
    guard let space = line.firstIndex(of: " "), let command = State.command(String(line[..<space]))
    else { return nil }
    return (command, String(line[line.index(after: space)...]))
  }

  /// Actions, moves and commands that fit what was typed: what can be done before what cannot, and
  /// of each the best first.
  func deeds(for typed: String) -> [PaletteLine] {
    let all = allDeeds
    guard !typed.isEmpty else {
      return all.filter { $0.obstacle == nil } + all.filter { $0.obstacle != nil }
    }
    let wanted = PaletteSearch.Typed(typed)
    let ranked = all.enumerated().compactMap { index, line -> (PaletteLine, Int, Int)? in
      guard let (points, found) = PaletteSearch.best(wanted, names(of: line.deed))
      else { return nil }
      var line = line
      var score = points
      line.found = found
      // After a colon a command is meant, where an action is called the same.
      if case .command = line.deed { score += PaletteSearch.typedCommand }
      // What cannot be done stands behind what fits about as well.
      return (line, line.obstacle == nil ? score : score - PaletteSearch.obstructed, index)
    }
    return ranked.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }

  /// Everything that the palette knows: the actions of the table, the moves without a key, the
  /// commands. What read-only mode takes away is not there.
  private var allDeeds: [PaletteLine] {
    // What one comes for first; the keys of moving are the best known.
    let groups: [Action.Group] = [.moves, .list, .views, .program, .moving]
    let actions = groups.flatMap { group in Action.allCases.filter { $0.group == group } }
      .filter { !isReadOnly || !$0.changesStore }
    var lines = actions.map { PaletteLine(deed: .action($0), obstacle: obstacle(to: $0)) }
    if !isReadOnly {
      lines += State.keylessMoves.map { PaletteLine(deed: .move($0), obstacle: obstacle(to: $0)) }
    }
    lines += ConsoleCommand.allCases.map { PaletteLine(deed: .command($0)) }
    return lines + outside.map { PaletteLine(deed: .outside($0), obstacle: .inShell($0)) }
  }

  /// The moves of a case that a person may make and no action of the table begins.
  static let keylessMoves: [MoveKind] = {
    let keyed = Set(Action.allCases.compactMap(\.move))
    return MoveKind.allCases.filter { $0.isForDesks && !keyed.contains($0) }
  }()

  /// Every name under which something is looked for, those shown first.
  func names(of deed: PaletteLine.Deed) -> [PaletteSearch.Name] {
    let words = Words(language)
    let others = Language.allCases.filter { $0 != language }.map { Words($0) }
    switch deed {
    case .action(let action):
      return PaletteSearch.names(
        words.title(action), words.help(action),
        [action.rawValue] + others.flatMap { [$0.title(action), $0.help(action)] })
    case .move(let kind):
      return PaletteSearch.names(
        words.move(kind), words.help(kind), [kind.rawValue] + others.map { $0.move(kind) })
    case .command(let command):
      return PaletteSearch.names(
        command.rawValue, words.help(command), others.map { $0.help(command) })
    case .outside(let command): return PaletteSearch.names(command.name, command.summary, [])
    case .word(let word):
      return PaletteSearch.names(word.text, words.meaning(word, in: situation.city), [])
    }
  }

  /// The words offered for a command's argument, the best first.
  private func words(
    for command: ConsoleCommand, _ argument: String, _ prompt: CommandPrompt
  ) -> [PaletteLine] {
    let offer = offer(for: command, argument, files: prompt.files)
    let typed = String(argument.dropFirst(offer.start))
    guard !offer.isRanked, !typed.isEmpty else {
      return offer.words.map { PaletteLine(deed: .word($0)) }
    }
    let wanted = PaletteSearch.Typed(typed)
    let ranked = offer.words.enumerated().compactMap { index, word -> (PaletteLine, Int, Int)? in
      let names = names(of: .word(word))
      guard let (score, found) = PaletteSearch.best(wanted, names) else { return nil }
      return (PaletteLine(deed: .word(word), found: found), score, index)
    }
    return ranked.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }
}
