import Cells
import Model
import Testing

@testable import Console

/// The help of a view.
struct HelpTests {
  private static let contexts = ["1", "2", "3", "4", "9", "3 <Enter>"]

  private func page(_ desk: Desk) -> HelpPage {
    guard case .help(let page) = desk.state.overlay else { return HelpPage() }
    return page
  }

  @Test(arguments: contexts) func everyActionIsThereOnceAndWhatCannotBeDoneStandsBelow(
    keys: String
  ) {
    let desk = Hamlet.desk(cases: 1)
    desk.press(keys + " ?")
    let lines = page(desk).lines
    let rest = lines.firstIndex { $0.matter == .heading(.rest) } ?? lines.count
    for action in Action.allCases {
      let places = lines.indices.filter { lines[$0].matter == .deed(.action(action)) }
      #expect(places.count == 1, "\(action)")
      guard let place = places.first else { continue }
      #expect(lines[place].obstacle == desk.state.obstacle(to: action))
      #expect((place > rest) == (lines[place].obstacle != nil), "\(action)")
      #expect(action.contexts.contains(desk.state.context) || place > rest)
    }
  }

  @Test(arguments: contexts) func everyLineIsReachedAndStandsOnTheScreenWhenItIs(keys: String) {
    for (width, height) in [(80, 24), (100, 30), (200, 60)] {
      let desk = Hamlet.desk(cases: 1, width: width, height: height)
      desk.press(keys + " ?")
      let wanted = page(desk).lines.indices.filter { page(desk).lines[$0].isChoosable }
      var reached: [Int] = []
      for _ in wanted {
        let page = page(desk)
        reached.append(page.selected)
        let row = page.selected % page.rows
        #expect((page.top..<page.top + page.room.rows).contains(row))
        desk.press("<Down>")
      }
      #expect(reached == wanted)
    }
  }

  @Test func everyActionIsFoundByItsNamesInBothLanguagesAndByItsKeys() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("3")
    for action in Action.allCases {
      let names = Language.allCases.map { Words($0).title(action) }
      for typed in names + [action.rawValue] + action.keys.map({ KeySequence($0).hint }) {
        guard typed != " " else { continue }
        desk.press("<F1>")
        desk.send(.key(.paste(typed)))
        let isFound = page(desk).lines.contains { $0.matter == .deed(.action(action)) }
        // The key that opens the help closes it.
        #expect(isFound || typed == "?", "\(typed)")
        desk.press("<Esc> <Esc>")
      }
    }
  }

  @Test func aKeyThatIsTypedStandsFirst() {
    let desk = Hamlet.desk(cases: 1)
    for (typed, action) in [("c", Action.claim), ("tab", .nextPanel), ("C-l", .redraw)] {
      desk.press("<F1>")
      desk.type(typed)
      #expect(page(desk).lines.first { $0.obstacle == nil }?.matter == .deed(.action(action)))
      desk.press("<Esc> <Esc>")
      #expect(desk.state.overlay == nil)
    }
  }

  @Test func enterDoesWhatTheLineSays() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("?")
    desk.type("patrol: town")
    desk.press("<Enter>")
    #expect(desk.state.view == .patrol && desk.state.overlay == nil)
    desk.press("?")
    desk.type("zoom")
    desk.press("<Enter>")
    #expect(desk.text.contains("zoom works in Watch 1, Map 2"))
    guard case .help = desk.state.overlay else {
      Issue.record("the help is gone")
      return
    }
    desk.press("<Esc>")
    desk.type("drop a saved filter")
    desk.press("<Enter>")
    guard case .command(let prompt) = desk.state.overlay else {
      Issue.record("no command line")
      return
    }
    #expect(prompt.input.text == "forget ")
  }

  @Test func theKeysShownAreThoseInForce() {
    let reader = KeymapReader("claim = X")
    let desk = Hamlet.desk(cases: 1, width: 200, height: 60, keymap: reader.keymap)
    desk.press("1 ?")
    desk.type("claim the case")
    #expect(desk.row(2).contains(" X "))
    desk.press("<Esc> <Esc> :")
    desk.type("claim")
    #expect(desk.text.contains("claim the case"))
    #expect(
      desk.text.split(separator: "\n").contains {
        $0.contains("claim the case") && $0.contains(" X ")
      })
  }
}
