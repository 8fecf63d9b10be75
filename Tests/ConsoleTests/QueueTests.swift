import Cells
import Model
import Testing

@testable import Console

/// The list of queues, and filters kept under names.
struct QueueTests {
  private func choice(_ desk: Desk) -> Choice? {
    guard case .choose(let chooser) = desk.state.overlay else { return nil }
    return chooser.selected
  }

  @Test func theQueuesAreListedWithTheirCounts() {
    let desk = Hamlet.desk(cases: 3)
    desk.city.move(2, .side(.urge(.red, text: "")))
    desk.city.move(3, .claim, by: "li")
    desk.poll()
    desk.press("Q")
    #expect(desk.state.counts[.queue(.mine)] == CaseCount(count: 1, isMore: false))
    #expect(desk.text.contains("to dispatch"))
    desk.type("slips")
    #expect(choice(desk) == .queue(.slips))
    desk.press("<Enter>")
    #expect(desk.state.view == .cases)
    #expect(desk.state.cases.rows.map(\.item.id) == [CaseID(2)])
    #expect(desk.state.cases.filterText == "slip")
    #expect(desk.text.contains("Cases / slips"))
    #expect(desk.frame.size == desk.state.size)
  }

  @Test func countsFollowWhatHappensWhileTheListIsOpen() {
    let desk = Hamlet.desk(cases: 2)
    desk.press("Q")
    #expect(desk.state.counts[.queue(.mine)]?.count == 0)
    desk.city.move(1, .claim, by: "li")
    desk.poll()
    #expect(desk.state.counts[.queue(.mine)]?.count == 1)
  }

  @Test func noKeyWaitsForACount() {
    var state = Hamlet.desk(cases: 2).state
    let effects = Console.update(&state, .key(.character("Q")))
    #expect(!effects.isEmpty)
    for effect in effects {
      guard case .loadCount = effect else {
        Issue.record("\(effect)")
        return
      }
    }
  }

  @Test func typingInTheFilterLeavesTheQueue() {
    let desk = Hamlet.desk(cases: 2)
    desk.press("Q <Enter> /")
    desk.type(" 来件")
    desk.press("<Enter>")
    #expect(desk.state.cases.chosen == nil)
    #expect(desk.text.contains("Cases / open mine"))
  }

  @Test func theLateCasesOfATownAreFoundByItsName() {
    let desk = Hamlet.desk(cases: 2)
    desk.press("Q")
    desk.type("高坎")
    let town = Hamlet.code(210_882_002)
    #expect(choice(desk) == .town(town, isLate: true))
    desk.press("<Enter>")
    #expect(
      desk.state.cases.query.filter == .all([.test(.places([town])), .test(.lights([.red]))]))
    let text = desk.state.cases.filterText
    #expect(
      (try? Filter.parse(text, in: desk.state.situation.city)) == desk.state.cases.query.filter)
  }

  @Test func aQueueIsCalledByItsName() {
    let desk = Hamlet.desk(cases: 2)
    for name in ["unclaimed", "待认领", "to-dispatch"] {
      desk.press(":")
      desk.type("queue " + name)
      desk.press("<Enter>")
      #expect(desk.state.cases.chosen != nil)
    }
    #expect(desk.state.cases.rows.isEmpty)
    desk.press(":")
    desk.type("queue xyz")
    desk.press("<Enter>")
    #expect(desk.text.contains("no queue or filter is called xyz"))
  }

  @Test func aFilterIsKeptListedUsedAndDropped() {
    let desk = Hamlet.desk(cases: 2)
    desk.press(":")
    desk.type("save x")
    desk.press("<Enter>")
    #expect(desk.state.notice == .noFilter)
    desk.press(":")
    desk.type("cases 来件1")
    desk.press("<Enter> :")
    desk.type("save first")
    desk.press("<Enter>")
    let kept = SavedFilter(name: "first", text: "来件1")
    #expect(desk.asked.contains(.keepFilters([kept])))
    desk.press("<Esc> Q")
    desk.type("first")
    #expect(choice(desk) == .saved(kept, isShared: false))
    desk.press("<Enter>")
    #expect(desk.state.cases.rows.count == 1)
    desk.press("Q")
    while choice(desk) != .saved(kept, isShared: false) { desk.press("<Down>") }
    #expect(desk.state.counts[.saved(kept, isShared: false)]?.count == 1)
    desk.press("<Delete>")
    #expect(desk.state.ownFilters.isEmpty)
    #expect(desk.state.notice == .filterForgotten("first"))
  }

  @Test func aSharedFilterGoesIntoTheStore() {
    let desk = Hamlet.desk(cases: 2)
    desk.press(":")
    desk.type("cases late")
    desk.press("<Enter> :")
    desk.type("share night")
    desk.press("<Enter>")
    #expect(desk.state.situation.rulebook.filters == [SavedFilter(name: "night", text: "late")])
    #expect(desk.text.contains("kept for all desks as night"))
    desk.press(":")
    desk.type("forget night")
    desk.press("<Enter>")
    #expect(desk.state.situation.rulebook.filters.isEmpty)
  }
}
