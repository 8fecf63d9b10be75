import Cells
import Model
import Testing

@testable import Console

/// What is taken up again at the next start.
struct SavedSessionTests {
  /// Leaves a console and starts another one on the same city.
  private func restarted(_ desk: Desk, _ language: Language = .english) throws -> State {
    let session = try SavedSession(text: SavedSession(desk.state).text)
    var state = State(
      situation: desk.state.situation, now: desk.state.now, size: desk.state.size, actor: "li",
      language: session.language ?? language)
    state.resume(session)
    let again = Desk(desk.city, resuming: state)
    return again.state
  }

  /// Keys that lead somewhere, by what they are about.
  static let ways = [
    "1", "2", "3", "4", "9", "2 m z <Down> <Down>", "2 m m z z <Right>", "2 Z", "1 <Tab> <Down> m",
    "3 <Down> <Down> <Down>", "1 <Down> <Down>", "4 <Down> <Enter> <Down>", "3 / l a t e <Enter>",
    "3 Q <Down> <Enter>", "L", "3 / c l o s e d <Enter> <Down>",
  ]

  @Test(arguments: ways) func whereSomebodyWasIsTakenUp(keys: String) throws {
    let desk = Demo.desk(100, 30)
    desk.press(keys)
    let before = desk.state
    let after = try restarted(desk)
    #expect(after.view == before.view && after.panel == before.panel)
    #expect(after.language == before.language)
    #expect(after.map == before.map)
    #expect(after.cases.query == before.cases.query)
    #expect(after.cases.filterText == before.cases.filterText)
    #expect(after.cases.chosen == before.cases.chosen)
    if before.view == .cases { #expect(after.cases.selected == before.cases.selected) }
    if before.view == .watch { #expect(after.next.selected == before.next.selected) }
    #expect(after.browser.inside == before.browser.inside)
    #expect(after.browser.selected == before.browser.selected || before.view != .patrol)
  }

  /// A case that was selected is found wherever it stands, with rows above and below it, in the
  /// order of an index and in any other.
  @Test(arguments: ["", "-since,number"], [3, 40, 199, 420, 500]) func aCaseFarDownIsSelectedAgain(
    sort: String, number: Int
  ) throws {
    let desk = Hamlet.desk(cases: 500, width: 100, height: 30)
    desk.press("3 :")
    desk.type("sort " + (sort.isEmpty ? "reset" : sort))
    desk.press("<Enter>")
    for _ in 1..<number { desk.send(.key(.down)) }
    desk.settle()
    let before = desk.state.cases
    #expect(before.selected != before.rows.first?.item.id)
    let session = try SavedSession(text: SavedSession(desk.state).text)
    var state = State(
      situation: desk.state.situation, now: desk.state.now, size: desk.state.size, actor: "li")
    state.tables = desk.state.tables
    state.resume(session)
    let again = Desk(desk.city, resuming: state)
    let after = again.state.cases
    #expect(after.selected == before.selected && after.isTouched)
    #expect(after.visible.contains(after.selectedIndex ?? -1))
    #expect(after.visible.count == after.screen)
    // From there on the list goes both ways.
    let all = desk.city.cases.sorted {
      before.query.precedes(before.query.key(of: $0), before.query.key(of: $1))
    }.map(\.item.id)
    let place = try #require(all.firstIndex { $0 == before.selected })
    again.press("<Up>")
    #expect(again.state.cases.selected == all[max(0, place - 1)])
    again.press("<PageDown> <PageDown> <PageUp> <PageUp> <Down>")
    #expect(
      again.state.cases.rows.map(\.item.id)
        == all.filter(
          Set(again.state.cases.rows.map(\.item.id)).contains))
  }

  @Test func aKeyComesBeforeTheCaseThatWasSelected() throws {
    let desk = Hamlet.desk(cases: 500, width: 100, height: 30)
    var state = State(
      situation: desk.state.situation, now: desk.state.now, size: desk.state.size, actor: "li")
    state.resume(try SavedSession(text: "griddesk session 1\nview cases\ncase 300\n"))
    let number = state.requests.last
    _ = Console.start(&state)
    let page = PageRequest(
      number: number + 1, query: state.cases.query, limit: 28, budget: 100, patience: .beforeFrame)
    let asked = Console.update(&state, .page(number + 1, desk.city.page(page, at: state.now)))
    guard case .loadRows(let rows, [CaseID(300)]) = asked.last else {
      return #expect(Bool(false), "\(asked)")
    }
    _ = Console.update(&state, .key(.down))
    let more = Console.update(&state, .rows(rows, [desk.city.cases[299]]))
    #expect(more.isEmpty && state.cases.selected == CaseID(2))
  }

  @Test func thatCommandsAreNotKeptIsSaidOnceAndQuietly() {
    let desk = Hamlet.desk(cases: 1)
    desk.send(.historyNotKept("disk full"))
    #expect(desk.row(-2).contains("commands typed are not kept: disk full"))
    desk.press("<Down>")
    desk.send(.historyNotKept("disk full"))
    #expect(!desk.text.contains("disk full"))
    // What is worse comes first, and then it is said the next time.
    let other = Hamlet.desk(cases: 1)
    other.state.notice = .nothingSelected
    other.send(.historyNotKept("disk full"))
    #expect(other.state.notice == .nothingSelected)
    other.press("<Down>")
    other.send(.historyNotKept("disk full"))
    #expect(other.state.notice == .historyNotKept("disk full"))
  }

  @Test(arguments: ways) func whatIsWrittenIsRead(keys: String) throws {
    let desk = Demo.desk(100, 30)
    desk.press(keys)
    let session = SavedSession(desk.state)
    #expect(try SavedSession(text: session.text) == session)
  }

  @Test(arguments: ["张三", "13912345678", "late 王小明", "0142", "by:li"])
  func noFilterThatCouldNameSomebodyIsKept(filter: String) {
    let desk = Hamlet.desk(cases: 1)
    desk.press("3 /")
    desk.type(filter)
    desk.press("<Enter>")
    #expect(desk.state.cases.filterText == filter)
    #expect(!SavedSession(desk.state).text.contains(filter))
    #expect(!SavedSession(desk.state).text.contains("filter"))
  }

  /// Texts that are no session, and the line that says so.
  static let broken: [(text: String, line: Int)] = [
    ("", 1), ("griddesk session 2\nview cases\n", 1), ("view cases\n", 1),
    ("griddesk session 1\nview nowhere\n", 2), ("griddesk session 1\nview cases\nnonsense\n", 3),
    ("griddesk session 1\nmap open\n", 2), ("griddesk session 1\nmap open 9\n", 2),
    ("griddesk session 1\nplace x\n", 2), ("griddesk session 1\nlanguage fr\n", 2),
    ("griddesk session 1\nfilter a\u{1B}[2Jb\n", 2), ("griddesk session 1\ncase x\n", 2),
    ("griddesk session 1\nfilter " + String(repeating: "x", count: 700), 2),
    ("griddesk session 1\nwhat is this\n", 2), ("\u{0}\u{1}\u{2}", 1),
  ]

  @Test(arguments: broken) func aBrokenTextIsToldByItsLineAndNothingOfItIsTaken(
    text: String, line: Int
  ) {
    let error = #expect(throws: SavedSession.Fault.self) { try SavedSession(text: text) }
    #expect(error?.line == line)
  }

  @Test func whatTheCityNoLongerHasIsPassedOver() throws {
    let text =
      "griddesk session 1\nview patrol\nmap late 2 outline\nplace 999999999999999\n"
      + "inside 999999\npatrol 999999999\nfilter town:nowhere\ncase 99999\ntheme none\n"
    let desk = Hamlet.desk(cases: 1)
    var state = State(
      situation: desk.state.situation, now: desk.state.now, size: desk.state.size, actor: "li")
    state.resume(try SavedSession(text: text))
    let again = Desk(desk.city, resuming: state)
    #expect(again.state.view == .patrol && again.state.map.mode == .late)
    #expect(again.state.map.zoom == .city && !again.state.map.isChart)
    #expect(again.state.browser.inside == nil && again.state.cases.filterText.isEmpty)
    again.press("3")
    #expect(again.state.cases.selected == again.state.cases.rows.first?.item.id)
  }

  @Test func itIsKeptOnLeavingAndNeitherOnATourNorOnAWall() {
    var state = Hamlet.desk(cases: 1).state
    #expect(Console.leave(&state) == [.keepSession(SavedSession(state))])
    state.tour = Tour()
    #expect(Console.leave(&state).isEmpty)
  }
}
