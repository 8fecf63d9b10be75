import Cells
import Model
import Testing

@testable import Console

/// The rounds: statuses kept up to date, and the way down from town to grid.
struct PatrolTests {
  private func report(_ grid: PlaceCode = Hamlet.grid) -> RoundReport {
    RoundReport(grid: grid, day: CivilDate(compact: 2026_11_23), half: .morning)
  }

  @Test func aCheckInMovesTheBoard() {
    let desk = Hamlet.desk(cases: 0)
    let order = CommandOrder(at: desk.state.now, actor: "a", command: .startRound(report()))
    desk.city.perform([order])
    desk.poll()
    #expect(desk.state.patrol.status(of: 0, .morning) == .underway)
    #expect(desk.state.patrol.tallies[0][.underway] == 1)
    let isFresh = desk.state.patrol == PatrolBoard(desk.state.situation, at: desk.state.now)
    #expect(isFresh)
  }

  @Test(arguments: [80, 100, 200], Language.allCases)
  func theColumnsAddUpToTheGrids(width: Int, language: Language) throws {
    let desk = Desk(
      Demo.city, now: Demo.now, size: Size(width: width, height: 60), language: language)
    desk.press("4")
    let lines = desk.text.split(separator: "\n").filter { $0.contains("街道") && $0.contains("%") }
    #expect(!lines.isEmpty)
    for line in lines {
      let inner = line.split(separator: "│").first ?? ""
      let figures = inner.split(separator: " ").filter { $0 == "-" || Int($0) != nil }
        .map { Int($0) ?? 0 }
      let grids = try #require(figures.first)
      #expect(figures.dropFirst().reduce(0, +) == grids, "\(line)")
    }
  }

  @Test func aGridWithNobodyOnDutyIsMissingWhileItsRoundCanBeWalked() {
    let desk = Hamlet.desk(cases: 0)
    for role in DutyRole.allCases {
      let absence = Absence(
        grid: Hamlet.grid, role: role, from: Hamlet.now - 60, until: Hamlet.now + 7_200,
        reason: "病假")
      desk.city.perform([
        CommandOrder(at: Hamlet.now, actor: "a", command: .reportAbsence(absence))
      ])
    }
    desk.poll()
    #expect(desk.state.patrol.uncovered == [0])
    #expect(desk.state.missing.entries.map(\.grid) == [0])
    desk.press("4")
    #expect(desk.text.contains("uncovered"))
  }

  @Test func enterGoesDownAndEscComesBackToTheSamePlace() {
    let desk = Hamlet.desk(cases: 0)
    desk.press("4 <Down>")
    #expect(desk.state.browser.selected == Hamlet.code(210_882_002))
    desk.press("<Enter>")
    #expect(desk.state.browser.inside == Hamlet.code(210_882_002))
    desk.press("<Enter>")
    #expect(desk.state.browser.selected == Hamlet.code(210_882_002_001_001))
    #expect(desk.text.contains("张甲"))
    desk.press("<Esc> <Esc>")
    #expect(desk.state.browser.inside == nil)
    #expect(desk.state.browser.selected == Hamlet.code(210_882_002))
  }

  @Test func tabChangesToTheMissingAndEnterShowsWhereTheyAre() {
    let desk = Hamlet.desk(cases: 0)
    desk.send(.tick(desk.state.now + 5_400))
    desk.press("4 <Tab> <Enter>")
    #expect(desk.state.browser.side == .places)
    #expect(desk.state.browser.selected == Hamlet.grid)
    #expect(desk.state.browser.inside == Hamlet.code(210_882_001_001))
  }

  @Test func goToFindsAPlaceByItsName() {
    let desk = Hamlet.desk(cases: 0)
    desk.press("4 g")
    desk.type("高坎 G001")
    desk.press("<Enter>")
    #expect(desk.state.browser.selected == Hamlet.code(210_882_002_001_001))
  }
}
