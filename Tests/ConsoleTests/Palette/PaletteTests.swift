import Cells
import Model
import Testing

@testable import Console

/// The list above the command line.
struct PaletteTests {
  private func palette(_ desk: Desk) -> PaletteList {
    guard case .command(let prompt) = desk.state.overlay else {
      Issue.record("no command line")
      return PaletteList()
    }
    return prompt.palette
  }

  private func line(_ desk: Desk) -> String {
    guard case .command(let prompt) = desk.state.overlay else { return "" }
    return prompt.input.text
  }

  @Test(arguments: Language.allCases) func everyActionMoveAndCommandIsFoundByItsNames(
    language: Language
  ) {
    let desk = Hamlet.desk(cases: 1)
    desk.state.language = language
    let words = Language.allCases.map { Words($0) }
    for action in Action.allCases {
      for name in [action.rawValue] + words.map({ $0.title(action) }) {
        let found = desk.state.deeds(for: name).contains { $0.deed == .action(action) }
        #expect(found, "\(name)")
      }
      let initials = Pinyin.spellings(of: Words(.chinese).title(action)).first ?? ""
      #expect(
        desk.state.deeds(for: initials).contains { $0.deed == .action(action) }, "\(initials)")
    }
    let keyed = Set(Action.allCases.compactMap(\.move))
    for kind in MoveKind.allCases where kind.isForDesks && !keyed.contains(kind) {
      for name in [kind.rawValue] + words.map({ $0.move(kind) }) {
        #expect(desk.state.deeds(for: name).contains { $0.deed == .move(kind) }, "\(name)")
      }
    }
    for command in ConsoleCommand.allCases {
      #expect(desk.state.deeds(for: command.rawValue).first?.deed == .command(command))
      for word in words {
        let name = word.help(command)
        #expect(desk.state.deeds(for: name).contains { $0.deed == .command(command) }, "\(name)")
      }
    }
  }

  @Test func whatCannotBeDoneIsListedWithTheReasonItsKeyGives() {
    for keys in ["1", "2", "3", "4", "9", "3 <Enter>"] {
      let desk = Hamlet.desk(cases: 1)
      desk.press(keys)
      for action in Action.allCases {
        let line = desk.state.deeds(for: "").first { $0.deed == .action(action) }
        #expect(line?.obstacle == desk.state.obstacle(to: action))
        #expect(
          (desk.state.obstacle(to: action) == .elsewhere(Elsewhere(action)))
            == !action.contexts.contains(desk.state.context))
      }
    }
  }

  @Test func anObstacleOfAMoveIsWhatItsKeySays() {
    let desk = Hamlet.desk(cases: 2)
    desk.press("3")
    for action in Action.allCases where action.move != nil && action.move != .undo {
      guard let obstacle = desk.state.obstacle(to: action), let key = action.keys.first
      else { continue }
      desk.send(.key(key))
      #expect(desk.state.notice == obstacle, "\(action)")
      desk.press("<Esc>")
    }
  }

  @Test func readOnlyTakesAwayWhatChangesSomething() {
    let desk = Hamlet.desk(cases: 1)
    desk.state.isReadOnly = true
    let deeds = desk.state.deeds(for: "").map(\.deed)
    for action in Action.allCases {
      #expect(deeds.contains(.action(action)) != action.changesStore)
    }
    #expect(!deeds.contains { if case .move = $0 { true } else { false } })
  }

  @Test func aCommandForAShellSaysWhereItIsTyped() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("verify")
    let line = palette(desk).lines.first { line in
      if case .outside = line.deed { true } else { false }
    }
    #expect(line?.obstacle == .inShell(OutsideCommand(name: "verify", summary: "Replays the log.")))
    #expect(desk.text.contains("typed in a shell, C-z leads there: Replays the log."))
  }

  @Test func enterDoesTheBestAndEscNothing() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("patr")
    desk.press("<Enter>")
    #expect(desk.state.view == .patrol && desk.state.overlay == nil)
    desk.press(": 1 <Esc>")
    #expect(desk.state.view == .patrol && desk.state.overlay == nil)
    desk.press(": <Enter>")
    #expect(desk.state.view == .patrol && desk.state.overlay == nil)
  }

  @Test func whatCannotBeDoneSaysWhyAndTheLineStays() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("outline")
    desk.press("<Enter>")
    #expect(line(desk) == "outline")
    #expect(desk.text.contains("no outline was brought"))
    desk.press("<Esc> 4 :")
    desk.type("zoom")
    desk.press("<Enter>")
    #expect(desk.text.contains("zoom works in Watch 1, Map 2"))
  }

  @Test(arguments: ConsoleCommand.allCases) func everyCommandCompletes(command: ConsoleCommand) {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type(String(command.rawValue.dropLast()))
    desk.press("<Tab>")
    if line(desk) != command.rawValue + " " { desk.press("<Tab>") }
    #expect(
      LineInput(line(desk)).trimmed == command.rawValue
        || ConsoleCommand.allCases.filter { $0.rawValue.hasPrefix(command.rawValue.dropLast()) }
          .count > 1
    )
    #expect(!Words(.english).help(command).isEmpty && !Words(.chinese).help(command).isEmpty)
  }

  /// Lines begun, and a word offered for each.
  static let offers = [
    ("map ", "late"), ("lang ", "zh"), ("theme ", "day"), ("view ", "patrol"),
    ("go ", "东街道"), ("go gk", "高坎镇"), ("go G001", "富丽社区 G001"), ("queue ", "unclaimed"),
    ("cases town:", "高坎"), ("cases state:han", "handling"), ("cases la", "late"),
    ("export ", "csv "), ("snapshot ", "svg "), ("export csv /t", "/tmp/"), ("case ", "0001"),
  ]

  @Test(arguments: offers) func argumentsAreOffered(line: String, word: String) {
    let desk = Hamlet.desk(cases: 1)
    desk.files = ["tmp/"]
    desk.press("3 :")
    desk.type(line)
    let words = palette(desk).lines.compactMap { line in
      if case .word(let word) = line.deed { word.text } else { nil }
    }
    #expect(words.contains { $0 == word || $0.hasPrefix(word) }, "\(words)")
  }

  @Test func tabPutsTheSelectedWordInAndEnterRunsIt() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("map u")
    desk.press("<Tab>")
    #expect(line(desk) == "map uncovered")
    desk.press("<Enter>")
    #expect(desk.state.map.mode == .uncovered)
    desk.press(":")
    desk.type("map ")
    desk.press("<Down> <Enter>")
    #expect(desk.state.map.mode == MapMode.allCases[1])
  }

  @Test func aPathIsCompletedFromItsDirectory() {
    let desk = Hamlet.desk(cases: 1)
    desk.files = ["report.csv", "reports/", "other"]
    desk.press("3 :")
    desk.type("export csv /srv/re")
    desk.press("<Tab>")
    #expect(line(desk) == "export csv /srv/report")
    desk.press("<Down> <Enter>")
    #expect(line(desk) == "export csv /srv/reports/")
    desk.type("x.csv")
    desk.press("<Enter>")
    guard case .export(_, .csv, let path) = desk.asked.last else {
      Issue.record("\(desk.asked)")
      return
    }
    #expect(path == "/srv/reports/x.csv")
  }

  @Test func ofADirectoryWithMoreNamesThanAreOfferedTypingFindsThoseBeyond() {
    let desk = Hamlet.desk(cases: 1)
    desk.files = (0..<1_000).map { "f\($0)" } + ["zebra/"]
    desk.press("3 :")
    desk.type("export csv /srv/")
    #expect(palette(desk).lines.count == FileOffer.most)
    desk.type("ze")
    desk.press("<Tab>")
    #expect(line(desk) == "export csv /srv/zebra/")
  }

  @Test func aLongListScrollsWithItsSelection() {
    for size in [(80, 24), (100, 30), (200, 60), (60, 16)] {
      let desk = Hamlet.desk(cases: 1, width: size.0, height: size.1)
      desk.press(":")
      for _ in 0..<200 {
        desk.press("<Down>")
        let palette = palette(desk)
        #expect((palette.top..<palette.top + palette.screen).contains(palette.selected))
      }
      #expect(palette(desk).selected == palette(desk).lines.count - 1)
      desk.send(.resize(Size(width: 60, height: 16)))
      let after = palette(desk)
      #expect((after.top..<after.top + after.screen).contains(after.selected))
    }
  }

  @Test func theCaretStandsWhereTheNextLetterGoes() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("go 高坎")
    #expect(desk.frame.cursor == Point(x: 2 + 3 + 4, y: 29))
    desk.press("<Left>")
    #expect(desk.frame.cursor == Point(x: 2 + 3 + 2, y: 29))
  }

  @Test(arguments: [
    ("them ", "day"), ("fooz", ":case, :cases"), ("lang xx", "zh | en"),
    ("map opn", "it takes open"),
    ("view wtach", "it takes watch"), ("go 高坝镇", "try 高坎镇"), ("qux", ":quit"),
  ]) func anErrorNamesTheNearestWords(typed: String, named: String) {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type(typed)
    desk.press("<Enter>")
    #expect(desk.text.contains(named), "\(desk.text)")
    #expect(!line(desk).isEmpty)
  }

  /// What is wrong with the filter of `:cases` is marked above the very place.
  @Test(arguments: [(80, "late stat:x"), (100, "town:nowhere"), (100, "late !")])
  func theFaultOfAFilterIsMarkedAtItsPlace(width: Int, filter: String) throws {
    let desk = Hamlet.desk(cases: 3, width: width, height: 24)
    desk.press("3 :")
    desk.type("cases " + filter)
    desk.press("<Enter>")
    guard case .filter(let error) = desk.state.notice else {
      return #expect(Bool(false), "no fault")
    }
    let line = Array(desk.row(-1))
    let marks = Array(desk.row(-2))
    let colon = try #require(line.firstIndex(of: ":"))
    #expect(marks.firstIndex(of: "▾") == colon + 1 + error.position)
    #expect(String(line[(colon + 1)...]).hasPrefix("cases " + filter))
    desk.type("x")
    #expect(!desk.row(-2).contains("▾"))
  }
}
