import Cells
import Model

extension State {
  /// A key in the command line and its palette.
  mutating func pressInCommand(_ key: Key, _ prompt: CommandPrompt) -> [Effect] {
    var prompt = prompt
    prompt.asked = nil
    notice = nil
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      return enterCommand(prompt)
    case .backspace where prompt.input.characters.isEmpty:
      overlay = nil
      return []
    case .up where prompt.palette.selected == 0: recall(&prompt, 1)
    case .down where prompt.recalled > 0: recall(&prompt, -1)
    case .up, .control("p"), .backTab: prompt.palette.move(-1)
    case .down, .control("n"): prompt.palette.move(1)
    case .pageUp: prompt.palette.move(-prompt.palette.screen)
    case .pageDown: prompt.palette.move(prompt.palette.screen)
    case .tab:
      complete(&prompt)
      refill(&prompt)
    default:
      let before = prompt.input
      prompt.input.press(key)
      if prompt.input.characters != before.characters { prompt.recalled = 0 }
      if prompt.input != before { refill(&prompt) }
    }
    let effects = readDirectory(&prompt)
    overlay = .command(prompt)
    return effects
  }

  /// Enter: what was chosen in the list is done; else the line, if it is a command; else the best of
  /// the list.
  private mutating func enterCommand(_ prompt: CommandPrompt) -> [Effect] {
    var prompt = prompt
    let line = prompt.input.trimmed
    let isArgument = begunArgument(prompt.input.text) != nil
    if prompt.palette.isChosen, let chosen = prompt.palette.line {
      guard case .word(let word) = chosen.deed else { return take(chosen, prompt) }
      put(word, into: &prompt)
      // A word that something has to follow is not the end of the line.
      guard !word.text.hasSuffix(" "), !word.text.hasSuffix("/") else { return reopen(prompt) }
      return run(prompt.input.trimmed)
    }
    if isArgument || line.isEmpty || State.exactCommand(line) != nil { return run(line) }
    guard let best = prompt.palette.line else { return run(line) }
    return take(best, prompt)
  }

  /// Does what a line of the palette stands for, or says why it cannot be done.
  private mutating func take(_ line: PaletteLine, _ prompt: CommandPrompt) -> [Effect] {
    if let obstacle = line.obstacle {
      overlay = .command(prompt)
      say(obstacle)
      return []
    }
    switch line.deed {
    case .command(let command):
      guard command.takesArgument else { return run(command.rawValue) }
      var prompt = prompt
      prompt.input.replace(command.rawValue + " ")
      return reopen(prompt)
    case .action(let action):
      overlay = nil
      return perform(action)
    case .move(let kind):
      overlay = nil
      return begin(kind)
    case .outside, .word: return []
    }
  }

  private mutating func reopen(_ prompt: CommandPrompt) -> [Effect] {
    var prompt = prompt
    refill(&prompt)
    let effects = readDirectory(&prompt)
    overlay = .command(prompt)
    return effects
  }

  /// Shows an earlier command that begins as what was typed.
  private mutating func recall(_ prompt: inout CommandPrompt, _ step: Int) {
    if prompt.recalled == 0 { prompt.typed = prompt.input.text }
    let fitting = history.filter { $0.hasPrefix(prompt.typed) && $0 != prompt.typed }
    let recalled = max(0, min(fitting.count, prompt.recalled + step))
    guard recalled != prompt.recalled else { return }
    prompt.recalled = recalled
    prompt.input.replace(
      recalled == 0 ? prompt.typed : fitting[fitting.count - recalled])
    refill(&prompt)
  }

  /// Tab: the word goes on as far as all that begin so agree; where that is no further, it becomes
  /// the selected one.
  private mutating func complete(_ prompt: inout CommandPrompt) {
    let before = prompt.input
    if !prompt.palette.isChosen { agree(&prompt) }
    guard prompt.input == before, let line = prompt.palette.line else { return }
    switch line.deed {
    case .word(let word): put(word, into: &prompt)
    case .command(let command):
      prompt.input.replace(command.rawValue + (command.takesArgument ? " " : ""))
    case .action(let action): prompt.input.replace(action.rawValue)
    case .move(let kind): prompt.input.replace(kind.rawValue)
    case .outside(let command): prompt.input.replace(command.name)
    }
  }

  private func agree(_ prompt: inout CommandPrompt) {
    let line = prompt.input.beforeCaret
    guard let (command, argument) = begunArgument(line) else {
      guard !line.isEmpty else { return }
      let names = ConsoleCommand.allCases.map(\.rawValue)
      State.complete(&prompt.input, word: line, from: names, then: " ")
      return
    }
    let offer = offer(for: command, argument, files: prompt.files)
    let word = String(argument.dropFirst(offer.start))
    guard !word.isEmpty else { return }
    State.complete(&prompt.input, word: word, from: offer.words.map(\.text), then: "")
  }

  /// Puts an offered word in the place of what was typed of it.
  private func put(_ word: PaletteWord, into prompt: inout CommandPrompt) {
    guard let (command, argument) = begunArgument(prompt.input.beforeCaret) else { return }
    let offer = offer(for: command, argument, files: prompt.files)
    for _ in argument.dropFirst(offer.start) { prompt.input.deleteBack() }
    prompt.input.insert(word.text)
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

  // MARK: - What is read for it

  /// Asks for the names that fit the path being typed, unless they are known.
  private func readDirectory(_ prompt: inout CommandPrompt) -> [Effect] {
    guard let (command, argument) = begunArgument(prompt.input.beforeCaret),
      command == .export || command == .snapshot, let space = argument.firstIndex(of: " ")
    else { return [] }
    let path = String(argument[argument.index(after: space)...])
    guard prompt.files?.covers(path) != true, prompt.awaitedPath != path else { return [] }
    prompt.awaitedPath = path
    return [.listFiles(path)]
  }

  /// Takes in the names in a directory.
  mutating func take(_ files: FileOffer) {
    guard case .command(var prompt) = overlay,
      prompt.awaitedPath == files.directory + files.begun
    else { return }
    prompt.awaitedPath = nil
    prompt.files = files
    refill(&prompt)
    overlay = .command(prompt)
    revision += 1
  }

  /// Takes in the commands that are for a shell.
  mutating func take(outside commands: [OutsideCommand]) {
    outside = commands
    guard case .command(var prompt) = overlay, prompt.palette.isChosen == false else { return }
    refill(&prompt)
    overlay = .command(prompt)
    revision += 1
  }

  /// Takes in the commands of earlier consoles: they are older than what was typed here.
  mutating func take(history lines: [String]) {
    history = lines.filter { !history.contains($0) } + history
  }
}
