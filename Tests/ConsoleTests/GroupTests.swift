import Cells
import Model
import Testing

@testable import Console

/// The list of cases in groups.
struct GroupTests {
  private func command(_ desk: Desk, _ line: String) {
    desk.press(":")
    desk.type(line)
    desk.press("<Enter>")
  }

  /// The sums of the groups are those of the cases, whatever they are put together by and under
  /// whatever filter; and the list of each has as many cases as its line says.
  @Test(arguments: Grouping.allCases, ["", "late", "handling | verifying", "closed"])
  func everyGroupListsWhatItCounts(grouping: Grouping, filter: String) throws {
    let desk = Demo.desk(100, 30)
    desk.press("3")
    if !filter.isEmpty { command(desk, "cases " + filter) }
    let whole = try Filter.parse(filter, in: desk.city.city, by: desk.state.asker)
    command(desk, "group " + grouping.rawValue)
    let groups = try #require(desk.state.groups)
    let holdsClosed = desk.state.cases.query.holdsClosed
    let passing = desk.city.cases.filter { row in
      (row.item.isOpen || holdsClosed) && whole.matches(row, at: Demo.now)
    }
    #expect(groups.isLoaded && !groups.groups.isEmpty)
    #expect(groups.total.count == passing.count)
    #expect(
      groups.total.late
        == passing.count { $0.item.isOpen && $0.light(at: Demo.now) == .red })
    #expect(desk.state.target == nil, "no case is worked on that is not on the screen")
    for group in groups.groups {
      desk.state.groups?.selected = group.value
      desk.press("<Enter>")
      let query = desk.state.cases.query
      let listed = desk.city.cases.filter {
        query.admits($0.item) && query.filter.matches($0, at: Demo.now)
      }
      #expect(listed.count == group.sum.count, "\(group.value)")
      #expect(desk.state.target != nil)
      desk.press("<Esc>")
      #expect(desk.state.groups?.selected == group.value && desk.state.target == nil)
      #expect(desk.state.cases.query.filter == whole)
    }
  }

  @Test func whatTheCityCountsAnywayIsNotCountedAgain() {
    let desk = Demo.desk(100, 30)
    desk.press("3 G")
    let isLoaded = desk.state.groups?.isLoaded
    #expect(isLoaded == true && desk.state.groups?.awaited == nil)
    let total = desk.state.situation.total
    #expect(desk.state.groups?.total == CaseGroups.Sum(count: total.open, late: total.late))
    #expect(desk.row(1).contains("grouped by town"))
  }

  @Test func theGroupingIsTurnedAndRemembered() {
    let desk = Demo.desk(100, 30)
    desk.press("3 G G G")
    #expect(desk.state.groups?.grouping == .category)
    desk.press("G")
    #expect(desk.state.groups == nil)
    let kept = desk.asked.compactMap { effect -> Grouping?? in
      if case .keepTables(let tables) = effect { tables[.cases].grouping } else { nil }
    }
    #expect(kept == [.town, .unit, .category, nil])
  }

  @Test func marksStayWhileGroupsAreShownAndOneKeyClearsThem() {
    let desk = Hamlet.desk(cases: 6, width: 100, height: 30)
    desk.press("3 <Space> <Space> G")
    #expect(desk.row(1).contains("2 marked"))
    desk.press("G G G /")
    desk.type("来件5")
    desk.press("<Enter>")
    #expect(desk.state.cases.rows.count == 1)
    #expect(desk.row(1).contains("2 marked"), "marks survive a filter that does not show them")
    desk.press("<Esc>")
    #expect(desk.state.marks.isEmpty && desk.state.cases.rows.count == 1)
  }
}
