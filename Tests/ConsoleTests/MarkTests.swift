import Cells
import Model
import Testing

@testable import Console

/// Marks, and moves of all marked cases.
struct MarkTests {
  private func marked(_ desk: Desk) -> [Int64] { desk.state.marks.inOrder.map(\.item.id.number) }

  private func bulk(_ desk: Desk) -> BulkMove? {
    guard case .bulk(let bulk) = desk.state.overlay else { return nil }
    return bulk
  }

  @Test func spaceMarksAndGoesOn() {
    let desk = Hamlet.desk(cases: 4)
    desk.press("3 <Space> <Space>")
    #expect(marked(desk) == [1, 2])
    #expect(desk.text.contains("2 marked"))
    desk.press("<Up> <Space>")
    #expect(marked(desk) == [1])
    desk.press("<Esc>")
    #expect(marked(desk).isEmpty)
    #expect(desk.state.view == .cases)
  }

  @Test func aRangeFollowsTheCursorBothWays() {
    let desk = Hamlet.desk(cases: 9)
    desk.press("3 <Space> <Down> <Down> V <Down> <Down>")
    #expect(marked(desk) == [1, 4, 5, 6])
    desk.press("<Up> <Up> <Up>")
    #expect(marked(desk) == [1, 3, 4])
    desk.press("V <Down> <Down>")
    #expect(marked(desk) == [1, 3, 4])
    desk.press("V <End> <Esc>")
    #expect(marked(desk) == [1, 3, 4])
  }

  @Test func aRangeHoldsAllThatLiesBetweenWhereverTheListJumps() {
    let desk = Hamlet.desk(cases: 1_300)
    desk.city.move(900, .claim)
    desk.press("3 / ")
    desk.type("received")
    desk.press("<Enter> <Down> <Down> V <End>")
    #expect(marked(desk).count == 1_297)
    #expect(marked(desk).first == 3)
    #expect(!marked(desk).contains(900))
    desk.press("<Up>")
    #expect(marked(desk).count == 1_296)
    desk.press("<Home>")
    #expect(marked(desk) == [1, 2, 3])
    desk.press("V V <End> <Esc>")
    #expect(marked(desk) == [1, 2, 3])
  }

  @Test func aRangeLongerThanCanBeMarkedSaysSo() {
    let desk = Hamlet.desk(cases: CaseMarks.most + 300)
    desk.press("3 V <End>")
    #expect(marked(desk).count == CaseMarks.most)
    #expect(marked(desk).last == Int64(CaseMarks.most))
    #expect(desk.state.notice == .marksFull(CaseMarks.most))
  }

  @Test func whatIsAskedForTheMarkedSaysHowMany() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 A n")
    #expect(desk.text.contains("3 cases: note, text:"))
    desk.press("<Esc> o")
    #expect(desk.text.contains("3 cases: moves"))
  }

  @Test func whereToSendTheMarkedIsAskedOfTheOneThatMayGoAnywhere() throws {
    let desk = Hamlet.desk(cases: 2)
    desk.city.move(1, .claim, by: "village")
    desk.city.move(2, .claim, by: "zhou")
    desk.poll()
    desk.press("3 A d")
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no list of units")
      return
    }
    #expect(chooser.items.contains { $0.choice == .unit(.department("power")) })
  }

  @Test func allMarksWhatTheFilterLetsThroughAndAgainNothing() {
    let desk = Hamlet.desk(cases: 700)
    desk.city.move(3, .claim)
    desk.press("3 /")
    desk.type("received")
    desk.press("<Enter> A")
    #expect(desk.state.marks.count == 699)
    #expect(desk.text.contains("699 marked"))
    desk.press("A")
    #expect(desk.state.marks.isEmpty)
  }

  @Test func marksStayWhileFiltersChange() {
    let desk = Hamlet.desk(cases: 5)
    desk.press("3 <Space> <Space> /")
    desk.type("来件4")
    desk.press("<Enter> <Space>")
    #expect(marked(desk) == [1, 2, 4])
    desk.press("Q")
    desk.type("unclaimed")
    desk.press("<Enter>")
    #expect(marked(desk) == [1, 2, 4])
  }

  @Test func aMoveSaysBeforehandWhatItFitsAndWhy() throws {
    let desk = Hamlet.desk(cases: 5)
    desk.city.move(2, .claim, by: "zhou")
    desk.city.move(4, .claim, by: "zhou")
    desk.poll()
    desk.press("3 A c")
    let plan = try #require(bulk(desk))
    #expect(plan.stage == .planned)
    #expect(plan.fits == 3)
    #expect(
      plan.refused == [
        .init(refusal: .alreadyClaimed(by: "zhou"), cases: [CaseID(2), CaseID(4)])
      ])
    #expect(desk.text.contains("can be done 3   cannot 2"))
    #expect(desk.city.cases[0].item.node == .received)
    desk.press("<Esc>")
    #expect(desk.state.overlay == nil)
    #expect(desk.state.marks.count == 5)
  }

  @Test func oneEnterDoesAllAndReportsTheRest() throws {
    let desk = Hamlet.desk(cases: 5)
    desk.city.move(2, .claim, by: "zhou")
    desk.poll()
    desk.press("3 A c <Enter>")
    #expect(desk.city.cases.allSatisfy { $0.item.node == .claimed })
    #expect(desk.state.notice == .movedAll(4, refused: 1, move: "claim"))
    #expect(marked(desk) == [2])
    #expect(try #require(bulk(desk)).stage == .done)
    #expect(desk.text.contains("refused 1"))
    desk.press("<Enter>")
    #expect(desk.state.card?.id == CaseID(2))
  }

  @Test func whatFitsAllLeavesNoMarkAndNoList() {
    let desk = Hamlet.desk(cases: 600)
    desk.press("3 A c <Enter>")
    #expect(desk.city.cases.allSatisfy { $0.item.claimedBy == "li" })
    #expect(desk.state.overlay == nil)
    #expect(desk.state.marks.isEmpty)
    #expect(desk.state.notice == .movedAll(600, refused: 0, move: "claim"))
  }

  @Test func aQuestionIsAskedOnceForAll() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 A n")
    desk.type("已电话联系")
    desk.press("<Enter>")
    #expect(desk.city.cases.allSatisfy { $0.item.version == 1 })
    #expect(desk.text.contains("已电话联系"))
    desk.press("<Enter>")
    #expect(desk.city.cases.allSatisfy { $0.item.version == 2 })
  }

  @Test func whoWasOvertakenInBetweenIsTold() throws {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 A c")
    desk.city.move(1, .claim, by: "zhou")
    desk.press("<Enter>")
    #expect(desk.city.cases[0].item.claimedBy == "zhou")
    #expect(
      try #require(bulk(desk)).refused == [
        .init(refusal: .overtaken(by: "zhou", node: .claimed), cases: [CaseID(1)])
      ])
  }

  @Test func thePlanIsMadeFromTheCasesAsTheyAreNow() throws {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 A")
    desk.city.move(1, .claim, by: "zhou")
    desk.press("c")
    #expect(try #require(bulk(desk)).fits == 2)
  }

  @Test func aLockShowsAndEscStops() {
    let desk = Hamlet.desk(cases: 3)
    desk.isLocked = true
    desk.press("3 A c <Enter>")
    desk.wait(2)
    #expect(desk.text.contains("waiting 2 s"))
    desk.press("<Esc>")
    #expect(desk.asked.contains { if case .abandon = $0 { true } else { false } })
    #expect(desk.state.overlay == nil)
    #expect(desk.city.cases[0].item.node == .received)
  }

  @Test func aMoveThatFitsNothingSaysSoAndDoesNothing() throws {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 A v")
    #expect(try #require(bulk(desk)).fits == 0)
    desk.press("<Enter>")
    #expect(try #require(bulk(desk)).stage == .planned)
  }

  @Test func theCardIsForItsCaseAlone() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 A <Enter> c")
    #expect(desk.city.cases.filter { $0.item.node == .claimed }.count == 1)
    #expect(desk.state.marks.count == 3)
  }

  @Test func aMoveOfAllMarkedIsTakenBackAsOneAndWhatSomebodyBuiltOnIsNamed() throws {
    let desk = Hamlet.desk(cases: 600)
    desk.state.session = "here"
    desk.press("3 A c <Enter>")
    desk.city.move(7, .note("on our way"), by: "zhou")
    desk.press("U")
    #expect(desk.city.cases.filter { $0.item.node == .received }.count == 599)
    #expect(desk.city.cases[6].item.claimedBy == "li")
    #expect(desk.state.notice == .movedAll(599, refused: 1, move: "undo"))
    #expect(
      try #require(bulk(desk)).refused == [
        .init(refusal: .builtUpon(by: "zhou"), cases: [CaseID(7)])
      ])
    #expect(desk.text.contains("zhou has built on it since"))
    desk.press("<Enter>")
    #expect(desk.state.card?.id == CaseID(7))
  }

  @Test func eachMoveIsTakenBackByItselfTheLastOneFirst() {
    let desk = Hamlet.desk(cases: 6)
    desk.state.session = "here"
    desk.press("3 <Space> <Space> c <Enter> <Esc>")
    desk.press("<Home> <Down> <Down> <Down> c")
    let claimed = { desk.city.cases.filter { $0.item.node == .claimed }.map(\.item.id.number) }
    #expect(claimed() == [1, 2, 4])
    desk.press("U")
    #expect(claimed() == [1, 2])
    desk.press("U")
    #expect(claimed().isEmpty)
    #expect(desk.state.notice == .movedAll(2, refused: 0, move: "undo"))
    #expect(desk.state.overlay == nil)
  }

  @Test func onTheCardOnlyItsCaseIsTakenBack() {
    let desk = Hamlet.desk(cases: 3)
    desk.state.session = "here"
    desk.press("3 A c <Enter> <Home> <Enter> U")
    #expect(desk.city.cases.filter { $0.item.node == .claimed }.count == 2)
  }

  /// Counted beside the town's name; six are allowed.
  @Test func theLateCasesOfATownAreUrgedWithFiveKeys() {
    let desk = Hamlet.desk(cases: 2)
    for _ in 0..<3 { desk.city.receive("电线垂落", minutesAgo: 600, urgency: .emergency) }
    desk.poll()
    desk.press("Q")
    desk.type("东街道")
    let keys = "<Enter> A u <Enter>"
    desk.press(keys)
    #expect(1 + keys.split(separator: " ").count <= 6)
    let urged = desk.city.cases.filter { $0.item.side.slip?.colour == .red }
    #expect(urged.map(\.item.id.number) == [3, 4, 5])
    #expect(desk.state.notice == .movedAll(3, refused: 0, move: "urge"))
    desk.press("Q")
    desk.type("slips")
    desk.press("<Enter>")
    #expect(desk.state.cases.rows.count == 3)
    #expect(desk.text.contains("colour"))
    #expect(desk.text.contains("slips 3"))
  }
}
