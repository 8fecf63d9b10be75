import Cells
import Model

extension State {
  /// Opens the help of the view.
  mutating func openHelp() {
    var page = HelpPage()
    page.replace(helpLines, in: Layout(size).help(isSearched: false))
    overlay = .help(page)
  }

  /// A key in the help.
  mutating func pressInHelp(_ key: Key, _ page: HelpPage) -> [Effect] {
    var page = page
    notice = nil
    switch key {
    case .escape where page.input.characters.isEmpty:
      overlay = nil
      return []
    case .escape:
      page.input.replace("")
      refill(&page)
    case .enter: return take(page)
    case .up, .control("p"), .backTab: page.move(-1)
    case .down, .control("n"), .tab: page.move(1)
    case .pageUp: page.move(-page.room.rows)
    case .pageDown: page.move(page.room.rows)
    case .home: page.move(-page.lines.count)
    case .end: page.move(page.lines.count)
    default:
      // The key that opened it closes it, while nothing has been typed that it could belong to.
      if page.input.characters.isEmpty, keymap.action(for: key, in: context) == .help {
        overlay = nil
        return []
      }
      let before = page.input.characters
      page.input.press(key)
      if page.input.characters != before { refill(&page) }
    }
    overlay = .help(page)
    return []
  }

  /// Tells the help how much room it has.
  mutating func fitHelp() {
    guard case .help(var page) = overlay else { return }
    page.fit(Layout(size).help(isSearched: !page.input.trimmed.isEmpty))
    overlay = .help(page)
  }

  private func refill(_ page: inout HelpPage) {
    let typed = page.input.trimmed
    let room = Layout(size).help(isSearched: !typed.isEmpty)
    page.replace(typed.isEmpty ? helpLines : helpLines(for: typed), in: room)
  }

  /// Does what the selected line says, or says why it cannot be done.
  private mutating func take(_ page: HelpPage) -> [Effect] {
    guard let line = page.line else { return [] }
    if let obstacle = line.obstacle {
      say(obstacle)
      return []
    }
    overlay = nil
    switch line.matter {
    case .deed(.action(let action)): return perform(action)
    case .deed(.move(let kind)): return begin(kind)
    case .deed(.command(let command)):
      return openPalette(command.rawValue + (command.takesArgument ? " " : ""))
    case .filter: return perform(.filter)
    case .form: return perform(.newCase)
    case .sign, .heading, .gap, .deed(.word), .deed(.outside):
      overlay = .help(page)
      return []
    }
  }

  /// All of the help: what can be done in its groups, how things are written, and last what cannot
  /// be done, with the reason.
  private var helpLines: [HelpLine] {
    let actions = Action.allCases.map {
      HelpLine(matter: .deed(.action($0)), obstacle: obstacle(to: $0))
    }
    let moves = State.keylessMoves.map {
      HelpLine(matter: .deed(.move($0)), obstacle: obstacle(to: $0))
    }
    var parts: [(HelpPart, [HelpLine])] = Action.Group.allCases.map { group in
      (
        .group(group),
        zip(Action.allCases, actions).filter { $0.group == group && $1.obstacle == nil }.map(\.1)
      )
    }
    parts.append((.moves, moves.filter { $0.obstacle == nil }))
    parts.append((.form, obstacle(to: .newCase) == nil ? lines(of: .form) : []))
    parts.append((.filter, obstacle(to: .filter) == nil ? lines(of: .filter) : []))
    parts.append((.signs, [.watch, .cases].contains(context) ? lines(of: .signs) : []))
    parts.append((.commands, lines(of: .commands)))
    // Moves that do not fit the selected case are too many to be read; they are found by typing.
    parts.append((.rest, actions.filter { $0.obstacle != nil }))
    return Array(
      parts.filter { !$0.1.isEmpty }
        .map { [HelpLine(matter: .heading($0.0))] + $0.1 }
        .joined(separator: [HelpLine(matter: .gap)]))
  }

  private func lines(of part: HelpPart) -> [HelpLine] {
    let words = Words(language)
    switch part {
    case .form: return IntakeKey.allCases.map { HelpLine(matter: .form($0)) }
    case .filter:
      let forms = words.filterForms(of: context)
      return forms.indices.map { HelpLine(matter: .filter($0)) }
    case .signs: return words.signs(.unicode).indices.map { HelpLine(matter: .sign($0)) }
    case .commands: return ConsoleCommand.allCases.map { HelpLine(matter: .deed(.command($0))) }
    case .group, .moves, .rest: return []
    }
  }

  /// What fits what was typed, the best first.
  private func helpLines(for typed: String) -> [HelpLine] {
    let moves = State.keylessMoves.map {
      HelpLine(matter: .deed(.move($0)), obstacle: obstacle(to: $0))
    }
    let known = helpLines.filter { $0.isChoosable }
    let outside = self.outside.map {
      HelpLine(matter: .deed(.outside($0)), obstacle: .inShell($0))
    }
    let all = known + moves.filter { !known.contains($0) } + outside
    let wanted = PaletteSearch.Typed(typed)
    let ranked = all.enumerated().compactMap { index, line -> (HelpLine, Int, Int)? in
      guard let (points, found) = PaletteSearch.best(wanted, names(of: line)) else { return nil }
      var line = line
      line.found = found
      return (line, line.obstacle == nil ? points : points - PaletteSearch.obstructed, index)
    }
    return ranked.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }

  /// Everything a line is found by: its keys among it.
  private func names(of line: HelpLine) -> [PaletteSearch.Name] {
    let both = [Words(language)] + Language.allCases.filter { $0 != language }.map { Words($0) }
    switch line.matter {
    case .heading, .gap: return []
    case .deed(let deed):
      var keys: [String] = []
      if case .action(let action) = deed {
        keys = keymap.keys(of: action).flatMap { [$0.hint, $0.notation] }
      }
      return names(of: deed) + keys.map { PaletteSearch.Name(key: $0) }
    case .filter(let index):
      return both.map { words in
        let form = words.filterForms(of: context)[index]
        return (form.form, form.meaning)
      }.flatMap { PaletteSearch.names($0.0, $0.1, []) }
    case .sign(let index):
      return both.flatMap { PaletteSearch.names($0.signs(.unicode)[index].meaning, "", []) }
    case .form(let key):
      return both.flatMap { PaletteSearch.names($0.hint(key), $0.help(key), []) }
        + [PaletteSearch.Name(key: key.keyText)]
    }
  }
}
