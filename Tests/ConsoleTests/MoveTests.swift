import Cells
import Model
import Testing

@testable import Console

/// Moves of a case from the keyboard: what is asked of the store, and what the screen then says.
struct MoveTests {
  private func desk(_ cases: Int = 3) -> Desk { Hamlet.desk(cases: cases) }

  private func order(_ effects: [Effect]) -> CommandOrder? {
    for case .perform(_, let order) in effects { return order }
    return nil
  }

  @Test func claimIsHandedOutWithTheVersionSeen() {
    var state = desk().state
    var expected = state
    let effects = Console.update(&state, .key(.character("c")))
    let number = expected.requests.next()
    expected.orders = [
      State.Order(number: number, caseID: CaseID(1), move: "claim", waitingSince: nil)
    ]
    expected.next.isTouched = true
    expected.notice = .underway(CaseID(1), move: "claim")
    expected.lastKey = expected.now
    expected.revision = state.revision
    let isExpected = state == expected
    #expect(isExpected)
    #expect(
      effects == [
        .perform(
          number,
          CommandOrder(
            at: Hamlet.now, actor: "li",
            command: .move(.number(CaseID(1)), .claim, version: 1)))
      ])
  }

  @Test func aClaimedCaseFlashesForOneTickAndItsRowIsRightAtOnce() {
    let desk = desk()
    desk.press("c")
    #expect(desk.state.notice == .moved(CaseID(1), move: "claim"))
    #expect(desk.state.fresh == [CaseID(1)])
    #expect(desk.state.next.selectedRow?.item.node == .claimed)
    desk.wait(1)
    #expect(desk.state.fresh.isEmpty)
  }

  @Test func theUsualStepLeadsFromReceivedToClosed() {
    let desk = desk(1)
    desk.press(".")
    #expect(desk.city.cases[0].item.node == .claimed)
    desk.press(". <Enter>")
    #expect(desk.city.cases[0].item.node == .dispatched)
    desk.press(".")
    #expect(desk.city.cases[0].item.node == .handling)
    desk.press(".")
    desk.type("已修好")
    desk.press("<Enter>")
    #expect(desk.city.cases[0].item.node == .verifying)
    #expect(desk.city.cases[0].item.remark == "已修好")
    desk.press(". <Enter>")
    #expect(desk.city.cases[0].item.verified != nil)
    desk.press(". <Enter>")
    #expect(desk.city.cases[0].item.node == .closed)
  }

  @Test func theThreeVerdictsStandInASmallFrame() {
    let desk = desk()
    desk.press(". . <Enter> . . <Enter>")
    desk.press("v")
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("nothing to choose from: \(desk.text)")
      return
    }
    #expect(Layout(desk.state.size).chooser(chooser).height == 5)
    #expect(desk.text.contains("Enter choose   Esc leave"))
    desk.type("x")
    desk.press("<Down> <Down> <Up> <Up> <Enter>")
    #expect(desk.city.cases[0].item.verified != nil)
  }

  @Test func aMoveTheNodeForbidsIsRefusedBeforeAWordIsTyped() {
    let desk = desk()
    desk.press("v")
    #expect(desk.state.overlay == nil)
    #expect(desk.text.contains("verify is not possible while received"))
  }

  @Test func wordsThatAreNeededAreAskedForAgain() {
    let desk = desk()
    desk.press("n")
    desk.press("<Space> <Enter>")
    #expect(desk.state.overlay != nil)
    #expect(desk.text.contains("this needs a reason: say it in words"))
    desk.press("<Esc>")
    #expect(desk.state.overlay == nil)
    #expect(desk.city.cases[0].item.version == 1)
  }

  @Test func theCityIsTheTopAndSaysSo() {
    let desk = desk()
    desk.press("e")
    #expect(desk.state.notice == .refused(CaseID(1), .nothingAbove))
  }

  @Test func aNoteIsKept() {
    let desk = desk()
    desk.press("n")
    desk.type("已电话联系")
    desk.press("<Enter>")
    #expect(desk.city.log.last?.event.fact == .caseNoted("已电话联系"))
  }

  @Test func theSecondOfTwoWritersIsToldWhoWasFaster() {
    let desk = desk()
    desk.city.move(1, .claim, by: "zhou")
    desk.press("c")
    #expect(desk.state.notice == .refused(CaseID(1), .overtaken(by: "zhou", node: .claimed)))
    #expect(desk.text.contains("zhou was faster"))
    #expect(desk.state.next.selectedRow?.item.node == .claimed)
  }

  @Test func dispatchOffersTheLikelyUnitsFirstAndNarrowsWhileTyping() {
    let desk = desk()
    desk.press("c d")
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no list of units")
      return
    }
    #expect(chooser.items.first?.choice == .unit(.village(Hamlet.code(210_882_001_001))))
    desk.type("power")
    desk.press("<Enter>")
    #expect(desk.city.cases[0].item.holder == .department("power"))
  }

  @Test func aUnitOnceDispatchedToIsLikelyTheNextTime() {
    let desk = desk()
    desk.press("c d")
    desk.type("power")
    desk.press("<Enter> <Down> c d")
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no list of units")
      return
    }
    #expect(chooser.items.prefix(3).contains { $0.choice == .unit(.department("power")) })
  }

  @Test func aWriteThatMeetsALockWaitsInTheHeaderAndEscLeaves() {
    let desk = desk()
    desk.isLocked = true
    desk.press("c")
    desk.wait(2)
    #expect(desk.text.contains("waiting 2 s"))
    desk.press("<Down>")
    #expect(desk.state.next.selected == CaseID(2))
    desk.press("<Esc>")
    #expect(desk.state.orders.isEmpty)
    #expect(desk.asked.contains { if case .abandon = $0 { true } else { false } })
  }

  @Test func aRowThatSlidUnderTheKeyInThisSecondIsNotMoved() {
    let desk = desk()
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    desk.press("c")
    #expect(desk.state.notice == .justMoved)
    desk.press("c")
    #expect(desk.city.cases[3].item.node == .claimed)
  }

  @Test func movesWorkFromTheCard() {
    let desk = desk()
    desk.press("<Enter> c")
    #expect(desk.city.cases[0].item.node == .claimed)
    #expect(desk.state.card?.known?.item.node == .claimed)
    #expect(desk.state.card?.card?.timeline.count == 3)
    desk.press("<Esc>")
    #expect(desk.state.card == nil)
  }

  @Test func callersAreMaskedOnTheCard() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("噪音", caller: Caller(name: "欧阳修", phone: "13912345678"))
    desk.wait(11)
    desk.poll()
    desk.press("<Enter>")
    #expect(desk.text.contains("欧**"))
    #expect(desk.text.contains("139******78"))
    #expect(!desk.text.contains("欧阳"))
    #expect(!desk.text.contains("12345"))
  }
}
