import Cells
import Model
import Testing

@testable import Console

/// Taking a report down at the console.
struct IntakeTests {
  private let text = "富丽社区3号楼停电两小时，电线垂到路面上"

  private func form(_ desk: Desk) throws -> IntakeForm {
    guard case .intake(let form) = desk.state.overlay else {
      throw Missing(what: "the form")
    }
    return form
  }

  private struct Missing: Error { let what: String }

  @Test func aCallWithFiveFieldsTakesEightKeysBesideItsText() throws {
    let desk = Hamlet.desk(cases: 3)
    var keys = 0
    func press(_ notation: String) {
      desk.press(notation)
      keys += notation.split(separator: " ").count
    }
    press("N")
    desk.type(text)
    press("<Tab> <Tab> <Tab> <Tab> <Tab>")
    desk.type("陈演示")
    press("<Tab>")
    desk.type("000 1234 5678")
    press("C-s")
    #expect(keys <= 8)
    let item = try #require(desk.city.cases.last).item
    #expect(item.text == text)
    #expect(item.grid == Hamlet.grid)
    #expect(item.category == "utilities/power")
    #expect(item.urgency == .emergency)
    #expect(item.channel == .hotline)
    #expect(item.caller == Caller(name: "陈演示", phone: "00012345678"))
    #expect(desk.city.log.last?.event.actor == "li")
    #expect(desk.state.notice == .intake(.logged(item.id, into: nil)))
    #expect(desk.state.overlay == nil)
    #expect(desk.kept == nil)
  }

  @Test func theUsualStepLeadsFromACallToItsHandlerOverALookAndFiling() {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type("楼下摆摊太吵")
    desk.press("C-s")
    desk.wait(11)
    desk.poll()
    let item = desk.city.cases[0].item
    #expect(item.urgency == .normal && item.channel == .hotline)
    desk.press(". . <Enter> <Enter> . . <Enter>")
    #expect(
      desk.city.timeline(CaseID(1)).map(\.event.fact.kind) == [
        "case.received", "case.claimed", "case.checked", "case.filed", "case.dispatched",
      ])
  }

  @Test func enterOnTheLastFieldSavesToo() {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type(text)
    desk.press(
      Array(repeating: "<Enter>", count: IntakeField.allCases.count).joined(separator: " "))
    #expect(desk.city.cases.count == 1)
  }

  @Test func theCaretStandsInTheTextAndThenInEachField() throws {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    let start = try #require(desk.frame.cursor)
    desk.type("ab")
    #expect(desk.frame.cursor == Point(x: start.x + 2, y: start.y))
    desk.type("电线")
    #expect(desk.frame.cursor == Point(x: start.x + 6, y: start.y))
    var rows: Set<Int> = []
    for _ in IntakeField.allCases {
      rows.insert(try #require(desk.frame.cursor).y)
      desk.press("<Tab>")
    }
    #expect(rows.count == IntakeField.allCases.count)
  }

  @Test(
    arguments: [
      ("gk", 210_882_002_001_001), ("dyxx", 210_882_001_001_002), ("第一", 210_882_001_001_002),
    ] as [(String, Int64)])
  func aPlaceIsTypedByNameOrInitials(typed: String, code: Int64) {
    let initials = typed == "dyxx" ? "dyx" : typed
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type("路灯不亮")
    desk.press("<Tab>")
    desk.type(initials)
    desk.press("<Tab> C-s")
    #expect(desk.city.cases.last?.item.grid == Hamlet.code(code))
  }

  @Test func anotherProposalIsChosenWithTheArrows() {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type("富丽社区路灯不亮")
    desk.press("<Tab> <Down> <Tab> <Down> <Tab> <Up> <Tab>")
    desk.type("d")
    desk.press("C-s")
    let item = desk.city.cases.last?.item
    #expect(item?.grid == Hamlet.code(210_882_001_001_002))
    #expect(item?.category != "roads/lighting")
    #expect(item?.urgency == .urgent)
    #expect(item?.channel == .department)
  }

  @Test func theSameMatterIsListedAndMergedWithOneKey() throws {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("垃圾没人清", minutesAgo: 50)
    desk.city.receive("3号楼停电", minutesAgo: 60, caller: Caller(name: "", phone: "00012345678"))
    desk.press("N")
    desk.type(text)
    var similar = try #require(try form(desk).similar)
    #expect(similar.near.map(\.item.text) == ["3号楼停电", "垃圾没人清"] || similar.near.count == 2)
    desk.press("<Tab> <Tab> <Tab> <Tab> <Tab> <Tab>")
    desk.type("000-1234-5678")
    similar = try #require(try form(desk).similar)
    #expect(similar.earlier == 1)
    #expect(similar.near.first?.item.text == "3号楼停电")
    let known = try #require(similar.near.first).item.id
    #expect(try form(desk).duplicate == known)
    desk.press("C-g")
    let item = try #require(desk.city.cases.last).item
    #expect(item.side.mergedInto == known)
    #expect(item.side.outcome == .merged)
    #expect(desk.state.notice == .intake(.logged(item.id, into: known)))
  }

  @Test func withoutAnythingNearMergingSavesNothing() {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type(text)
    desk.press("C-g")
    #expect(desk.city.cases.isEmpty)
    #expect(desk.state.notice == .intake(.nothingSimilar))
  }

  @Test func aDraftIsKeptOnceASecondAndOfferedAgain() throws {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type("路灯")
    #expect(desk.kept == nil)
    desk.wait(1)
    #expect(desk.kept?.text == "路灯")
    desk.type("不亮")
    desk.press("<Esc>")
    #expect(desk.state.overlay == nil)
    #expect(desk.kept?.text == "路灯不亮")
    desk.press("N")
    #expect(try form(desk).draft.text == "路灯不亮")
    desk.press("C-x")
    #expect(try form(desk).draft.text == "路灯不亮")
    desk.press("C-x")
    #expect(desk.state.overlay == nil)
    #expect(desk.kept == nil)
  }

  @Test func whatAnEarlierConsoleLeftIsOfferedAtTheFirstCall() throws {
    let desk = Hamlet.desk(cases: 0)
    var left = IntakeDraft()
    left.text = "断线前的记录"
    desk.kept = left
    desk.press("N")
    #expect(try form(desk).draft == left)
    #expect(desk.state.notice == .intake(.draftOffered))
  }

  @Test func aReportThatWaitsIsNotLost() throws {
    let desk = Hamlet.desk(cases: 0)
    desk.isLocked = true
    desk.press("N")
    desk.type(text)
    desk.press("C-s")
    #expect(desk.state.intake?.waitingSince != nil)
    #expect(desk.kept?.text == text)
    desk.press("<Esc>")
    #expect(desk.state.intake == nil)
    desk.isLocked = false
    desk.press("N")
    #expect(try form(desk).draft.text == text)
    desk.press("C-s")
    #expect(desk.city.cases.count == 1)
    #expect(desk.kept == nil)
  }

  @Test func theStoresTroubleBringsTheFormBack() throws {
    let desk = Hamlet.desk(cases: 0)
    desk.isLocked = true
    desk.press("N")
    desk.type(text)
    desk.press("C-s")
    let number = try #require(desk.state.intake?.number)
    desk.send(.failed(number, .full))
    #expect(try form(desk).draft.text == text)
    #expect(desk.state.notice == .trouble(.full))
  }

  @Test(arguments: [
    ("C-s", IntakeProblem.textNeeded, IntakeField.text)
  ])
  func whatIsWrongIsSaidAndTheCaretGoesThere(
    keys: String, problem: IntakeProblem, field: IntakeField
  ) throws {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N <Tab> <Tab>")
    desk.press(keys)
    #expect(desk.state.notice == .intake(.problem(problem)))
    #expect(try form(desk).field == field)
  }

  @Test func aLateEntryAndAHallCarryTheirMarks() throws {
    let desk = Hamlet.desk(cases: 0)
    desk.press("N")
    desk.type("富丽社区路灯不亮")
    desk.press("<Tab> <Tab> <Tab> <Tab>")
    desk.type("f")
    desk.press("<Tab> <Tab> <Tab>")
    desk.type("8:15")
    desk.press("<Tab> <Space> C-s")
    let item = try #require(desk.city.cases.last).item
    #expect(item.channel == .hall)
    #expect(item.side.firstAsked == .town(Hamlet.code(210_882_001)))
    #expect(item.side.isConfidential)
    #expect(item.marks.contains(.lateEntry))
    #expect(item.opened == Hamlet.now - (1 * 3_600 + 45 * 60))
    desk.press("3 <Enter>")
    #expect(desk.text.contains("东街道"))
  }

  @Test func theFormIsDrawnAtEverySize() {
    for (width, height) in [(60, 16), (61, 17), (80, 24), (99, 24), (200, 60), (500, 20)] {
      let desk = Hamlet.desk(cases: 3, width: width, height: height)
      desk.press("N")
      for field in IntakeField.allCases {
        desk.type("a")
        #expect(desk.frame.size == Size(width: width, height: height), "\(field)")
        #expect(desk.frame.cursor != nil, "\(field) at \(width)x\(height)")
        desk.press("<Tab>")
      }
    }
  }
}
