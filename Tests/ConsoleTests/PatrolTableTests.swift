import Cells
import Model
import Testing

@testable import Console

/// The tables of the Patrol view.
struct PatrolTableTests {
  private func command(_ desk: Desk, _ line: String) {
    desk.press(":")
    desk.type(line)
    desk.press("<Enter>")
  }

  @Test func placesAreSortedByTheirFiguresAndHoldStill() {
    let desk = Demo.desk(200, 60)
    desk.press("4")
    command(desk, "sort -grids,place")
    let city = desk.city.city
    let codes = desk.state.browser.places(in: city)
    let counts = codes.map { PatrolBrowser.grids(of: $0, in: city).count }
    #expect(counts == counts.sorted(by: >) && Set(codes) == Set(city.towns.map(\.code)))
    command(desk, "sort walked")
    let before = desk.state.browser.places(in: city)
    desk.wait(120)
    let after = desk.state.browser.places(in: city)
    #expect(before == after)
    desk.press("<Home> <Enter>")
    #expect(desk.state.browser.order?.inside == before.first)
    desk.press("<Esc>")
    command(desk, "sort reset")
    #expect(desk.state.browser.places(in: city) == city.towns.map(\.code))
  }

  @Test func columnsOfPlacesAndOfWhoIsMissingAreChosen() {
    let desk = Demo.desk(200, 60)
    desk.press("4")
    command(desk, "columns place late missed")
    #expect(desk.row(2).contains("late") && !desk.row(2).contains("walked"))
    desk.press("<Tab>")
    #expect(desk.state.tableInHand == .missing)
    command(desk, "columns town worker")
    command(desk, "sort -worker")
    let workers = desk.state.missing.entries.map { desk.city.city.grids[$0.grid].worker }
    #expect(workers == workers.sorted(by: >))
  }

  @Test(arguments: ["1", "3", "4", "4 <Enter> <Enter>", "4 <Tab>", "9"])
  func everyTableHasItsChoosingOfColumns(keys: String) {
    let desk = Demo.desk(100, 30)
    desk.press(keys + " C")
    guard case .columns(let dialogue) = desk.state.overlay else {
      Issue.record("nothing is to be chosen")
      return
    }
    #expect(Set(dialogue.lines.map(\.choice.name)) == Set(dialogue.table.columns))
    #expect(!dialogue.lines.filter(\.isShown).isEmpty)
    #expect(desk.text.contains("Columns"))
  }
}
