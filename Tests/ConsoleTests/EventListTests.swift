import Cells
import Model
import Testing

@testable import Console

/// The stream of events: newest first, following, paging, filtering.
struct EventListTests {
  private func desk(_ cases: Int) -> Desk {
    let desk = Hamlet.desk(cases: cases)
    desk.press("9")
    return desk
  }

  @Test func showsTheNewestAndFollowsThemWhileUntouched() {
    let desk = desk(100)
    #expect(desk.state.log.selected == 100)
    desk.city.receive("新")
    desk.poll()
    #expect(desk.state.log.selected == 101)
  }

  @Test func newEventsWaitWhileAnOlderOneIsLookedAt() {
    let desk = desk(100)
    desk.press("<Down> <Down>")
    desk.city.receive("新")
    desk.city.receive("新")
    desk.poll()
    #expect(desk.state.log.selected == 98)
    #expect(desk.state.log.rows.first?.sequence == 100)
    #expect(desk.state.log.arrivals == 2)
    #expect(desk.text.contains("2 new"))
    desk.press("<Home>")
    #expect(desk.state.log.selected == 102)
  }

  @Test func pagesReachTheFirstEventAndBack() {
    let desk = desk(300)
    var seen: Set<Int64> = []
    for _ in 0..<40 {
      seen.formUnion(desk.state.log.rows[desk.state.log.visible].map(\.sequence))
      desk.send(.key(.pageDown))
      #expect(desk.state.log.rows.count <= EventList.screens * desk.state.log.screen + 60)
    }
    seen.formUnion(desk.state.log.rows[desk.state.log.visible].map(\.sequence))
    #expect(seen == Set(1...300))
    for _ in 0..<40 { desk.press("<PageUp>") }
    #expect(desk.state.log.selected == 300)
  }

  @Test func endSelectsTheFirstEventOfTheLog() {
    let desk = desk(900)
    desk.press("<End>")
    #expect(desk.state.log.selected == 1)
    desk.press("<Up>")
    #expect(desk.state.log.selected == 2)
  }

  @Test func aCallersNameInALaterNoteIsMaskedAndNotFound() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("停水", caller: Caller(name: "王小芳", phone: "13812345678"))
    desk.city.move(1, .note("王小芳不在家，另约13812345678"))
    desk.poll()
    desk.press("9")
    #expect(desk.text.contains("王**不在家，另约138******78"))
    #expect(!desk.text.contains("小芳"))
    for hidden in ["王小芳", "1381"] {
      desk.press("/")
      desk.type(hidden)
      desk.press("<Enter>")
      #expect(desk.state.log.rows.isEmpty, "\(hidden)")
      desk.press("<Esc>")
    }
    desk.press("3 <Enter>")
    #expect(desk.text.contains("王**不在家") && !desk.text.contains("小芳"))
  }

  @Test func theFilterLetsThroughWhatHoldsAllWords() {
    let desk = Hamlet.desk(cases: 60)
    desk.city.move(7, .claim, by: "zhou")
    desk.city.move(8, .claim, by: "wang")
    desk.poll()
    desk.press("9 /")
    desk.type("claimed zh")
    #expect(desk.state.log.rows.map(\.event.caseID) == [CaseID(7)])
    desk.press("<Enter> <Enter>")
    #expect(desk.state.card?.id == CaseID(7))
    desk.press("<Esc> <Esc>")
    #expect(desk.state.log.filter.isEmpty)
    #expect(desk.state.log.rows.count > 20)
  }

  @Test func theHitsOfTheFilterAreCountedToTheBeginningOfTheLogAndGoOn() {
    let desk = Hamlet.desk(cases: 0)
    for index in 0..<1_200 { desk.city.receive(index % 2 == 0 ? "路灯" : "水管") }
    desk.wait(11)
    desk.poll()
    desk.press("9 /")
    desk.type("路灯")
    #expect(desk.state.log.hits == CaseList.Hits(count: 600, isCounting: false))
    #expect(desk.text.contains("600"), "in the filter line and in the title")
    desk.press("<Enter>")
    #expect(desk.text.split(separator: "\n")[1].contains("600 ─"))
    desk.city.receive("路灯")
    desk.city.receive("水管")
    desk.wait(11)
    desk.poll()
    #expect(desk.state.log.hits?.count == 601)
    desk.press("<Esc>")
    #expect(desk.state.log.hits == nil)
    #expect(desk.text.split(separator: "\n")[1].contains("1,202 ─"))
  }

  @Test func countingStopsWhereTheFigureHelpsNobody() {
    let desk = Hamlet.desk(cases: 0)
    for _ in 0..<1_900 { desk.city.receive("路灯") }
    desk.wait(11)
    desk.poll()
    desk.press("9 /")
    desk.type("路灯")
    #expect(desk.state.log.hits?.isCounting == true)
    #expect(desk.text.contains("1,000+"))
  }

  @Test func theFilterKnowsEventsByTheirNamesOnTheScreen() {
    let desk = Hamlet.desk(cases: 60)
    desk.city.move(7, .claim, by: "zhou")
    desk.poll()
    desk.press("9 /")
    desk.type("认领")
    #expect(desk.state.log.rows.map(\.event.caseID) == [CaseID(7)])
    desk.press("<Esc> ?")
    var help = desk.text
    for _ in 0..<4 {
      desk.press("<PageDown>")
      help += desk.text
    }
    #expect(help.contains("0142 dispatched") && !help.contains("state:handling"))
  }

  @Test func aFilterFindsWhatLiesFarBack() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("独一无二")
    for index in 0..<1_500 { desk.city.receive("其余\(index)") }
    desk.wait(11)
    desk.poll()
    desk.press("9 /")
    desk.type("独一无二")
    #expect(desk.state.log.rows.map(\.sequence) == [1])
    #expect(desk.state.log.selected == 1)
  }
}
