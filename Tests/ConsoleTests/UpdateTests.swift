import Cells
import Model
import Testing

@testable import Console

/// What each message makes of the state.
struct UpdateTests {
  /// A state after its first second, in which the first rows of the list of cases are read.
  private func settled() -> State {
    let desk = Hamlet.desk(cases: 3)
    desk.wait(1)
    return desk.state
  }

  @Test func aTickMovesTheClockAndNothingElse() {
    var state = settled()
    var expected = state
    expected.now = state.now + 1
    #expect(Console.update(&state, .tick(state.now + 1)).isEmpty)
    let isExpected = state == expected
    #expect(isExpected)
  }

  @Test func theFrameIsDrawnAgainWhenTheMinuteTurns() {
    var state = Hamlet.desk(cases: 3).state
    let revision = state.revision
    _ = Console.update(&state, .tick(state.now + 59))
    #expect(state.revision == revision)
    _ = Console.update(&state, .tick(state.now + 1))
    #expect(state.revision > revision)
  }

  @Test func lightsThatTurnedAskForChanges() {
    var state = settled()
    state.situation.nextTurn = state.now + 5
    #expect(Console.update(&state, .tick(state.now + 5)).isEmpty)
    #expect(Console.update(&state, .tick(state.now + 1)) == [.refresh])
  }

  @Test func roundsTurnLateByTheClockAlone() {
    let desk = Hamlet.desk(cases: 0)
    #expect(desk.state.patrol.tallies[0][.late] == 0)
    desk.send(.tick(desk.state.now + 5_400))
    #expect(desk.state.patrol.tallies[0][.late] > 0)
    #expect(!desk.state.missing.entries.isEmpty)
  }

  @Test func digitsCallViewsAndOthersNameThoseThereAre() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("3")
    #expect(desk.state.view == .cases)
    desk.press("6")
    #expect(desk.state.view == .cases)
    #expect(
      desk.text.contains(
        "there is no view 6; there are 1 Watch  2 Map  3 Cases  4 Patrol  9 Log"))
    desk.press("9")
    #expect(desk.state.view == .log)
  }

  @Test func aStoreThatCannotBeReadIsSaidUntilItCan() {
    let desk = Hamlet.desk(cases: 1)
    desk.send(.storeFailed(.missing))
    desk.wait(7)
    #expect(desk.text.contains("STALE 7 s"))
    #expect(desk.text.contains("the store's file is gone"))
    desk.send(.storeRecovered)
    #expect(desk.state.health == .live)
    #expect(!desk.text.contains("STALE"))
  }

  @Test func theLanguageIsSwitchedWhileRunning() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("L")
    #expect(desk.text.contains("待办"))
    desk.press(":")
    desk.type("lang en")
    desk.press("<Enter>")
    #expect(desk.text.contains("Next to do"))
  }

  @Test func themesAreAskedForAndNamedWhenUsed() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("T")
    #expect(desk.state.theme == "day")
    desk.press(":")
    desk.type("theme none")
    desk.press("<Enter>")
    #expect(desk.state.theme == "day")
    #expect(desk.text.contains("theme not used: there is no theme none; there are: night, day"))
  }

  @Test func whatIsWrongWithAThemeIsSaidInTheLanguageOfTheScreen() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("L")
    let error = #expect(throws: ThemeError.self) { try Theme(name: "t", text: "late = puce") }
    guard let error else { return }
    desk.send(.themeFailed(.faulty(error)))
    #expect(desk.text.contains("配色未更换：t:1: 应为颜色"))
    desk.send(.themeFailed(.missing("none", known: ["night"])))
    #expect(desk.text.contains("配色未更换：没有配色 none，可用：night"))
  }

  @Test func anArgumentThatIsWrongIsNamedAndStaysToBeCorrected() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("lang xx")
    desk.press("<Enter>")
    #expect(desk.text.contains(":lang has no xx; it takes zh | en"))
    desk.press("<Backspace> <Backspace>")
    desk.type("zh")
    desk.press("<Enter>")
    #expect(desk.state.language == .chinese)
  }

  @Test func anUnknownCommandNamesThoseThereAre() {
    let desk = Hamlet.desk(cases: 1)
    desk.press(":")
    desk.type("fooz")
    desk.press("<Enter>")
    #expect(desk.text.contains("there is no command fooz; try :ambiguous, :at, :case"))
  }

  @Test func commandsGoToPlacesModesAndCases() {
    let desk = Hamlet.desk(cases: 2)
    desk.press(":")
    desk.type("map late")
    desk.press("<Enter> :")
    #expect(desk.state.map.mode == .late)
    desk.type("go 高坎")
    desk.press("<Enter>")
    #expect(desk.state.map.cursor == 2)
    desk.press(":")
    desk.type("cases 来件2")
    desk.press("<Enter>")
    #expect(desk.state.cases.rows.map(\.item.id.number) == [2])
    desk.press(":")
    desk.type("q")
    desk.press("<Enter>")
    #expect(desk.asked == [.quit])
  }

  @Test func aFilterOnTheCommandLineIsCorrectedThere() {
    let desk = Hamlet.desk(cases: 2)
    desk.press(":")
    desk.type("cases town:高砍")
    desk.press("<Enter>")
    #expect(desk.row(-2).contains("▾ town has no 高砍: did you mean 高坎?"))
    desk.press("<Backspace>")
    desk.type("坎")
    desk.press("<Enter>")
    #expect(desk.state.view == .cases && desk.state.cases.filterText == "town:高坎")
  }

  @Test func earlierCommandsComeBackWithUp() {
    let desk = Hamlet.desk(cases: 2)
    desk.press(":")
    desk.type("map late")
    desk.press("<Enter> : <Up>")
    guard case .command(let prompt) = desk.state.overlay else {
      Issue.record("no command line")
      return
    }
    #expect(prompt.input.text == "map late")
  }

  @Test func theMapSaysHowToComeBackAndThatItCannotGoNearer() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("2")
    #expect(!desk.text.contains("Esc back"))
    desk.press("z")
    #expect(desk.text.contains("Esc back"))
    desk.press("z z")
    #expect(desk.state.map.zoom == .grid && desk.state.notice == nil)
    desk.press("z")
    #expect(desk.state.map.zoom == .grid && desk.text.contains("this is the nearest"))
  }

  /// 1,798 grids have a cell each from this size of the Watch view on.
  @Test(arguments: [Size(width: 120, height: 34), Size(width: 120, height: 40)])
  func theMapOfACountyHasACellForEachGrid(size: Size) throws {
    let state = Demo.desk(size.width, size.height).state
    let tile = state.mapLayout(in: try #require(state.mapPanel)).tile
    #expect(tile.columns >= 1 && tile.lines >= 2)
  }

  @Test func theMapFollowsTheSelectedCase() {
    let desk = Hamlet.desk(cases: 2)
    desk.state.map.cursor = 2
    desk.press("<Down>")
    #expect(desk.state.map.cursor == 0)
  }

  @Test func aGridOpensItsCases() {
    let desk = Hamlet.desk(cases: 2)
    desk.press("2 <Enter> <Enter> <Enter> <Enter>")
    #expect(desk.state.view == .cases)
    #expect(desk.state.cases.query.filter == .test(.places([Hamlet.grid])))
    #expect(desk.state.cases.rows.count == 2)
  }

  @Test func pastedTextIsNeverReadAsCommands() {
    let desk = Hamlet.desk(cases: 2)
    desk.send(.key(.paste("cq")))
    #expect(desk.asked.isEmpty)
    #expect(desk.city.log.count == 2)
    desk.press("n")
    desk.send(.key(.paste("一行\n二行")))
    desk.press("<Enter>")
    #expect(desk.city.log.last?.event.fact == .caseNoted("一行 二行"))
  }

  @Test func resizingKeepsTheSelectedRowOnTheScreen() {
    let desk = Hamlet.desk(cases: 80)
    desk.press("3")
    for _ in 0..<20 { desk.press("<Down>") }
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 60)] {
      desk.send(.resize(size))
      let list = desk.state.cases
      #expect(list.selected == CaseID(21))
      #expect(list.selectedIndex.map(list.visible.contains) == true)
      #expect(list.visible.count == list.screen)
    }
  }
}

/// Times and stores that do not behave.
struct TroubleTests {
  @Test func aClockThatJumpsBackLeavesNothingWaiting() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 <Down>")
    desk.send(.tick(desk.state.now - 3_600))
    desk.settle()
    #expect(!desk.state.isHeld)
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    #expect(desk.state.cases.rows.first?.item.id == CaseID(4))
    #expect(desk.state.cases.selected == CaseID(2))
    let board = PatrolBoard(desk.state.situation, at: desk.state.now)
    let isFresh = desk.state.patrol == board
    #expect(isFresh)
  }

  @Test func aStoreReadAgainKeepsWhatIsSelected() {
    let desk = Hamlet.desk(cases: 30)
    desk.press("3 <Down> <Down>")
    desk.send(.storeFailed(.missing))
    desk.send(.situation(desk.city.situation(at: desk.state.now)))
    desk.send(.storeRecovered)
    desk.settle()
    #expect(desk.state.cases.selected == CaseID(3))
    #expect(desk.state.health == .live)
  }

  @Test func anotherCityStartsAfresh() {
    let desk = Hamlet.desk(cases: 30)
    desk.press("3 <End> <Enter>")
    desk.city = Demo.city
    desk.send(.situation(Demo.city.situation(at: desk.state.now)))
    desk.settle()
    #expect(desk.state.card == nil)
    #expect(desk.state.cases.selected == desk.state.cases.rows.first?.item.id)
    #expect(desk.state.cases.rows.count > 1)
  }

  @Test func aListThatCouldNotBeReadIsReadLater() {
    var state = Hamlet.desk(cases: 3).state
    let asked = Console.update(&state, .key(.character("3")))
    guard case .loadPage(let request) = asked.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(Console.update(&state, .failed(request.number, .busy)).isEmpty)
    let later = Console.update(&state, .tick(state.now + 1))
    #expect(later.contains { if case .loadPage = $0 { true } else { false } })
  }

  @Test func aChangeThatChangesNothingIsNotDrawn() {
    let desk = Hamlet.desk(cases: 3)
    let revision = desk.state.revision
    desk.poll()
    #expect(desk.state.revision == revision)
  }

  @Test func keysOfMovesDoNothingWhileAnotherPanelTakesThem() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("<Tab> c")
    #expect(desk.city.cases[0].item.node == .received)
    #expect(desk.state.notice == .nothingSelected)
  }

  @Test func initialsFindAPlaceToGoTo() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("2 g")
    desk.type("gkz")
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no list of places")
      return
    }
    #expect(chooser.selected == .place(Hamlet.code(210_882_002)))
  }
}
