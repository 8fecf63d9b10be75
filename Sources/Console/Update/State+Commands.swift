import Cells
import Model

extension State {
  /// Carries out a command line.
  mutating func run(_ line: String) -> [Effect] {
    overlay = nil
    guard !line.isEmpty else { return [] }
    history.removeAll { $0 == line }
    history.append(line)
    if history.count > CommandHistory.most { history.removeFirst() }
    let kept: [Effect] = CommandHistory.mayBeKept(line, in: self) ? [.remember(line)] : []
    let parts = line.split(separator: " ", maxSplits: 1)
    let name = String(parts.first ?? "")
    let argument = parts.count > 1 ? String(parts[1]) : ""
    guard let command = State.command(name) else {
      let effects = openPalette(line)
      say(.noSuchCommand(name, nearest: State.nearest(to: name)))
      return effects
    }
    return kept + run(command, argument)
  }

  private mutating func run(_ command: ConsoleCommand, _ argument: String) -> [Effect] {
    switch command {
    case .at:
      let zone = situation.rulebook.zone
      switch MomentText(argument, shown: past?.moment ?? now, today: clock, in: zone) {
      case nil: return refuse(command, argument)
      case .now: return go(to: clock)
      case .at(let moment) where moment > clock:
        let effects = openPalette(command.rawValue + " " + argument)
        say(.stillToCome)
        return effects
      case .at(let moment): return go(to: moment)
      }
    case .quit:
      return [.quit]
    case .tour:
      return beginTour()
    case .queue:
      return argument.isEmpty ? openQueues() : showQueue(named: argument)
    case .save, .share, .forget:
      guard !argument.isEmpty else { return refuse(command, argument) }
      return command == .forget
        ? forgetFilter(argument) : saveFilter(argument, isShared: command == .share)
    case .columns: return columns(argument)
    case .sort: return sort(argument)
    case .group: return argument.isEmpty ? turnGrouping() : group(argument)
    case .theme:
      guard !argument.isEmpty else { return refuse(command, argument) }
      return [.setTheme(argument)]
    case .lang:
      guard let language = Language(rawValue: argument) else { return refuse(command, argument) }
      self.language = language
      return []
    case .ambiguous:
      guard let effects = useWidth(argument) else { return refuse(command, argument) }
      return effects
    case .view:
      guard let view = ViewName(word: argument) else { return refuse(command, argument) }
      card = nil
      return enter(view)
    case .mouse:
      guard let wish = MouseWord(rawValue: argument) else { return refuse(command, argument) }
      return useMouse(wish == .on)
    case .map:
      guard let effects = useMapMode(argument) else { return refuse(command, argument) }
      return effects
    case .go:
      guard !argument.isEmpty else { return refuse(command, argument) }
      guard let code = PlaceSearch(situation.city).hits(for: argument, limit: 1).first?.code else {
        let effects = openPalette(command.rawValue + " " + argument)
        say(.noSuchPlace(argument, nearest: nearestPlaces(to: argument)))
        return effects
      }
      return goTo(code)
    case .case:
      guard let id = CaseID(text: argument) else { return refuse(command, argument) }
      let number = requests.next()
      var prompt = CommandPrompt(input: LineInput(command.rawValue + " " + argument))
      prompt.asked = CommandPrompt.Asked(number: number, id: id)
      refill(&prompt)
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
        let effects = openPalette(name + argument)
        say(.filter(error.moved(by: name.count)))
        return effects
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
    let effects = openPalette(command.rawValue + " " + argument)
    let all = arguments(of: command)
    guard !all.isEmpty else {
      say(.noFilterKept)
      return effects
    }
    let near = argument.isEmpty ? [] : Nearness.nearest(to: argument, of: all)
    say(
      .badArgument(
        command: command.rawValue, found: argument, expected: near.isEmpty ? all : near))
    return effects
  }

  /// What a command's argument may be; the name of what it stands for where there are too many.
  private func arguments(of command: ConsoleCommand) -> [String] {
    switch command {
    case .at: State.momentForms
    case .case: ["NUMBER"]
    case .cases: ["FILTER"]
    case .go, .save, .share: ["NAME"]
    case .queue: Queue.allCases.map(\.rawValue) + savedNames
    case .forget: savedNames
    case .ambiguous: State.widths
    case .lang: Language.allCases.map(\.rawValue)
    case .map: mapModes
    case .mouse: MouseWord.allCases.map(\.rawValue)
    case .view: ViewName.allCases.map(\.word)
    case .quit, .tour: []
    case .snapshot: FrameForm.allCases.map { $0.rawValue + " FILE" }
    case .export: CaseListForm.allCases.map { $0.rawValue + " FILE" }
    case .theme: themes
    case .columns: (tableInHand?.columns.map(\.rawValue) ?? []) + [TableWord.reset]
    case .group: Grouping.allCases.map(\.rawValue) + [TableLayout.none]
    case .sort: (tableInHand?.sortable.map(\.rawValue) ?? []) + [TableWord.reset]
    }
  }

  /// The command of exactly that name.
  static func exactCommand(_ name: String) -> ConsoleCommand? {
    // The way out of other programs.
    name == "q" ? .quit : ConsoleCommand(rawValue: name)
  }

  /// The command of that name, or the only one that begins so.
  static func command(_ name: String) -> ConsoleCommand? {
    if let exact = exactCommand(name) { return exact }
    let near = ConsoleCommand.allCases.filter { $0.rawValue.hasPrefix(name) }
    return near.count == 1 ? near.first : nil
  }

  /// The commands that somebody may have meant; all of them where none looks alike.
  private static func nearest(to name: String) -> [String] {
    let all = ConsoleCommand.allCases.map(\.rawValue)
    let near = Nearness.nearest(to: name, of: all)
    return (near.isEmpty ? all : near).map { ":" + $0 }
  }

  /// The places that somebody may have meant.
  private func nearestPlaces(to name: String) -> [String] {
    let city = situation.city
    let names = city.towns.map(\.name) + city.villages.map(\.name)
    return Nearness.nearest(to: name, of: names + names.map(City.shortName))
  }
}
