import Cells
import Model

extension State {
  /// A key in the command line.
  mutating func pressInCommand(_ key: Key, _ prompt: CommandPrompt) -> [Effect] {
    var prompt = prompt
    prompt.asked = nil
    notice = nil
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      return run(prompt.input.trimmed)
    case .backspace where prompt.input.characters.isEmpty:
      overlay = nil
      return []
    case .up: recall(&prompt, 1)
    case .down: recall(&prompt, -1)
    case .tab: complete(&prompt)
    default: prompt.input.press(key)
    }
    overlay = .command(prompt)
    return []
  }

  /// Carries out a command line.
  mutating func run(_ line: String) -> [Effect] {
    overlay = nil
    guard !line.isEmpty else { return [] }
    history.removeAll { $0 == line }
    history.append(line)
    if history.count > 50 { history.removeFirst() }
    let parts = line.split(separator: " ", maxSplits: 1)
    let name = String(parts.first ?? "")
    let argument = parts.count > 1 ? String(parts[1]) : ""
    guard let command = State.command(name) else {
      overlay = .command(CommandPrompt(input: LineInput(line)))
      say(.noSuchCommand(name, nearest: ConsoleCommand.allCases.map { ":" + $0.rawValue }))
      return []
    }
    return run(command, argument)
  }

  private mutating func run(_ command: ConsoleCommand, _ argument: String) -> [Effect] {
    switch command {
    case .quit:
      return [.quit]
    case .queue:
      return argument.isEmpty ? openQueues() : showQueue(named: argument)
    case .save, .share, .forget:
      guard !argument.isEmpty else { return refuse(command, argument) }
      return command == .forget
        ? forgetFilter(argument) : saveFilter(argument, isShared: command == .share)
    case .theme:
      guard !argument.isEmpty else { return refuse(command, argument) }
      return [.setTheme(argument)]
    case .lang:
      guard let language = Language(rawValue: argument) else { return refuse(command, argument) }
      self.language = language
      return []
    case .map:
      guard let effects = useMapMode(argument) else { return refuse(command, argument) }
      return effects
    case .go:
      guard !argument.isEmpty else { return refuse(command, argument) }
      guard let code = PlaceSearch(situation.city).hits(for: argument, limit: 1).first?.code else {
        say(.noSuchPlace(argument))
        return []
      }
      return goTo(code)
    case .case:
      guard let id = CaseID(text: argument) else { return refuse(command, argument) }
      let number = requests.next()
      var prompt = CommandPrompt(input: LineInput(command.rawValue + " " + argument))
      prompt.asked = CommandPrompt.Asked(number: number, id: id)
      overlay = .command(prompt)
      return [.loadCard(number, id, .beforeFrame)]
    case .snapshot:
      let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, let form = FrameForm(rawValue: words[0]) else {
        return refuse(command, argument)
      }
      return [.snapshot(form, path: words[1])]
    case .export:
      let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, let form = CaseListForm(rawValue: words[0]) else {
        return refuse(command, argument)
      }
      guard view == .cases || view == .watch else {
        say(.nothingToExport)
        return []
      }
      return [.export(view == .watch ? next.query : cases.query, form, path: words[1])]
    case .cases:
      do throws(FilterError) {
        let filter = try Filter.parse(argument, in: situation.city, by: asker)
        return show(filter, argument, in: .cases)
      } catch {
        let name = command.rawValue + " "
        overlay = .command(CommandPrompt(input: LineInput(name + argument)))
        say(.filter(error.moved(by: name.count)))
        return []
      }
    }
  }

  /// Takes in the case that was asked for by its number: opens it, or says that there is none and
  /// leaves the line for another number.
  ///
  /// - Returns: whether the answer was to that question.
  mutating func takeAsked(_ number: Int, _ answer: CaseCard?) -> Bool {
    guard case .command(var prompt) = overlay, let asked = prompt.asked, asked.number == number
    else { return false }
    revision += 1
    guard let answer else {
      prompt.asked = nil
      overlay = .command(prompt)
      say(.noSuchCase(asked.id))
      return true
    }
    overlay = nil
    preview = nil
    var card = CardState(answer.row.item.id, row: answer.row)
    card.take(answer)
    self.card = card
    return true
  }

  private mutating func refuse(_ command: ConsoleCommand, _ argument: String) -> [Effect] {
    overlay = .command(CommandPrompt(input: LineInput(command.rawValue + " " + argument)))
    say(
      .badArgument(
        command: command.rawValue, found: argument, expected: arguments(of: command)))
    return []
  }

  /// What a command's argument may be; the name of what it stands for where there are too many.
  private func arguments(of command: ConsoleCommand) -> [String] {
    switch command {
    case .case: ["NUMBER"]
    case .cases: ["FILTER"]
    case .go, .save, .share: ["NAME"]
    case .queue: Queue.allCases.map(\.rawValue) + savedNames
    case .forget: savedNames
    case .lang: Language.allCases.map(\.rawValue)
    case .map: mapModes
    case .quit: []
    case .snapshot: FrameForm.allCases.map { $0.rawValue + " FILE" }
    case .export: CaseListForm.allCases.map { $0.rawValue + " FILE" }
    case .theme: themes
    }
  }

  /// The command of that name, or the only one that begins so.
  private static func command(_ name: String) -> ConsoleCommand? {
    if let exact = ConsoleCommand(rawValue: name) { return exact }
    // The way out of other programs.
    if name == "q" { return .quit }
    let near = ConsoleCommand.allCases.filter { $0.rawValue.hasPrefix(name) }
    return near.count == 1 ? near.first : nil
  }

  private func recall(_ prompt: inout CommandPrompt, _ step: Int) {
    let recalled = max(0, min(history.count, prompt.recalled + step))
    guard recalled != prompt.recalled else { return }
    prompt.recalled = recalled
    prompt.input.replace(recalled == 0 ? "" : history[history.count - recalled])
  }

  private mutating func complete(_ prompt: inout CommandPrompt) {
    let line = prompt.input.beforeCaret
    guard let space = line.firstIndex(of: " ") else {
      let names = ConsoleCommand.allCases.map(\.rawValue)
      State.complete(&prompt.input, word: line, from: names, then: " ")
      return
    }
    guard let command = State.command(String(line[..<space])) else { return }
    let word = String(line[line.index(after: space)...])
    State.complete(&prompt.input, word: word, from: arguments(of: command), then: "")
  }

  /// Completes the word before the caret as far as all candidates agree.
  static func complete(
    _ input: inout LineInput, word: String, from candidates: [String], then end: String
  ) {
    let near = candidates.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    guard let first = near.first else { return }
    var shared = first
    for candidate in near {
      while !candidate.hasPrefix(shared) { shared.removeLast() }
    }
    // Candidates that differ in case share less than was typed: that is left as it is.
    guard shared.count >= word.count else { return }
    for _ in word { input.deleteBack() }
    input.insert(shared)
    if near.count == 1 { input.insert(end) }
  }
}
