import Cells
import Model
import Testing

@testable import Console

/// How many keys the daily work takes: each is played, and the keys are counted.
struct KeystrokeTests {
  /// Presses keys, and says how many there were.
  private func count(_ keys: String, _ desk: Desk) -> Int {
    desk.press(keys)
    return keys.split(separator: " ").count
  }

  @Test func theMostUrgentCaseIsClaimedAndSentToTheProposedHandlerWithThree() {
    let desk = Demo.desk(100, 30)
    guard let first = desk.state.next.rows.first(where: { $0.item.node == .received }) else {
      Issue.record("nothing to claim")
      return
    }
    desk.state.next.selected = first.item.id
    #expect(count(". . <Enter>", desk) <= 3)
    let item = desk.city.cases[Int(first.item.id.number) - 1].item
    #expect(item.node == .dispatched)
    #expect(item.claimedBy == "li")
  }

  @Test func theUsualStepLeadsACallFromClaimingOverALookAndFilingToItsHandler() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("小区停电三小时", channel: .hotline)
    desk.wait(11)
    desk.poll()
    let words = { desk.city.timeline(CaseID(1)).map(\.event.fact.kind) }
    desk.press(".")
    #expect(words() == ["case.received", "case.claimed"])
    desk.press("d")
    #expect(desk.text.contains("it has to be filed before it is dispatched; possible: check"))
    desk.press(". <Enter> <Enter> .")
    #expect(words().suffix(2) == ["case.checked", "case.filed"])
    desk.press(". <Enter>")
    #expect(words().last == "case.dispatched")
    #expect(desk.city.cases[0].item.isFiledUnseen == false)
  }

  @Test func theProposedHandlerIsNamedWithItsReason() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("小区停电三小时")
    desk.wait(11)
    desk.poll()
    desk.press("c d")
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no handlers")
      return
    }
    #expect(chooser.items.first?.choice == .unit(.department("power")))
    #expect(desk.text.contains("says 停电"))
    #expect(desk.text.contains("own village"))
  }

  @Test func aCaseIsFoundByItsNumberWithTwoBesideTheNumber() {
    let desk = Demo.desk(100, 30)
    var keys = count("#", desk)
    desk.type("0142")
    keys += count("<Enter>", desk)
    #expect(keys <= 2)
    #expect(desk.state.card?.id == CaseID(142))
    #expect(desk.state.card?.known != nil)
  }

  @Test func aNumberThatNoCaseHasSaysSoAndIsTypedAnew() {
    let desk = Demo.desk(100, 30)
    let before = desk.state.view
    desk.press("# 9 9 9 9 9 <Enter>")
    #expect(desk.state.card == nil)
    #expect(desk.state.view == before)
    #expect(desk.text.contains("there is no case 99999"))
    #expect(desk.text.contains(":case 99999"))
    desk.press("C-w 1 4 2 <Enter>")
    #expect(desk.state.card?.id == CaseID(142))
  }

  @Test func whyACaseIsLateIsShownWithOne() {
    let desk = Demo.desk(100, 30)
    let before = desk.text
    #expect(count("w", desk) <= 2)
    #expect(desk.state.overlay != nil)
    #expect(desk.text != before)
  }

  @Test func aCaseIsUrgedWithOneAndTheUrgingTakenBackWithOne() {
    let desk = Demo.desk(100, 30)
    guard let row = desk.state.next.selectedRow else {
      Issue.record("nothing selected")
      return
    }
    let index = Int(row.item.id.number) - 1
    #expect(count("u", desk) == 1)
    #expect(desk.city.cases[index].item.side.slip != nil)
    #expect(count("U", desk) == 1)
    #expect(desk.city.cases[index].item.side.slip == nil)
  }
}
