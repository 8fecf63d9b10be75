import Cells
import Model
import Testing

@testable import Console

/// Every move of a case from the keyboard: the menu, the questions, what comes back.
struct MoveMenuTests {
  private func offered(_ desk: Desk) -> [MoveKind] {
    guard case .choose(let chooser) = desk.state.overlay, chooser.isMenu else { return [] }
    return chooser.items.compactMap { item in
      if case .move(let kind) = item.choice { kind } else { nil }
    }
  }

  /// Opens the menu, narrows it to a move and begins it.
  private func begin(_ word: String, _ desk: Desk) {
    desk.press("o")
    desk.type(word)
    desk.press("<Enter>")
  }

  private func item(_ desk: Desk) -> Case { desk.city.cases[0].item }

  @Test func theMenuOffersExactlyWhatIsNotRefused() {
    let desk = Hamlet.desk(cases: 1)
    var stages: Set<Stage> = []
    for keys in ["<Enter>", "c", ". <Enter>", ".", ". <Enter>", ". <Enter>", ". <Enter>"] {
      desk.press(keys)
      stages.insert(item(desk).stage)
      desk.press("o")
      let expected = item(desk).moves(on: desk.state.occasion)
      #expect(Set(offered(desk)).union([.undo]) == Set(expected).union([.undo]))
      for kind in MoveKind.allCases where kind != .undo {
        let isRefused = item(desk).refusal(of: kind, on: desk.state.occasion) != nil
        #expect(offered(desk).contains(kind) != isRefused, "\(kind) at \(item(desk).stage)")
      }
      desk.press("<Esc>")
    }
    #expect(stages.count == 7)
  }

  @Test func aLoginWithoutARoleIsOfferedNothingAndToldWhy() {
    let desk = Hamlet.desk(cases: 1, actor: "guest")
    desk.press("o")
    #expect(offered(desk).isEmpty)
    desk.press("<Esc> c")
    #expect(desk.text.contains("claim needs a role"))
    desk.press("?")
    #expect(!desk.text.contains("claim the case"))
    #expect(!desk.text.contains("dispatch it"))
  }

  @Test func aReturnAsksForItsReasonAndThenForItsBasis() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("c . <Enter> r")
    #expect(desk.text.contains("return 1/2, reason:"))
    desk.type("非本辖区")
    desk.press("<Enter> <Enter>")
    #expect(desk.text.contains("on what basis"))
    #expect(item(desk).node == .dispatched)
    desk.type("权责清单第3条")
    desk.press("<Enter>")
    #expect(
      desk.city.log.last?.event.fact == .caseReturned(reason: "非本辖区", basis: "权责清单第3条"))
  }

  @Test func severalUnitsAreMarkedAndTheFirstLeads() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("c d")
    desk.type("power")
    desk.press("<Space>")
    desk.type("water")
    desk.press("<Space> <Enter>")
    #expect(item(desk).holder == .department("power"))
    #expect(item(desk).side.coHandlers == [.department("water")])
  }

  @Test func anExtensionAsksForDaysAndSaysWhatIsTooLong() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("c . <Enter> .")
    begin("extend", desk)
    desk.type("99")
    desk.press("<Enter>")
    #expect(desk.text.contains("1 to 10 working days"))
    desk.press("<Backspace> <Backspace>")
    desk.type("x")
    desk.press("<Enter>")
    #expect(desk.text.contains("is no number"))
    desk.press("<Backspace>")
    desk.type("3")
    desk.press("<Enter>")
    desk.type("待配件")
    desk.press("<Enter>")
    #expect(item(desk).side.extensions.map(\.days) == [3])
  }

  @Test func aSuspensionStopsUntilADayAndResumesByTheUsualStep() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("c")
    begin("suspend", desk)
    desk.type("11-30")
    desk.press("<Enter>")
    desk.type("等待汛期结束")
    desk.press("<Enter>")
    #expect(item(desk).isSuspended)
    guard case .caseSide(.suspended(let until)) = desk.city.log.last?.event.fact else {
      Issue.record("not suspended")
      return
    }
    #expect(until.map { Figures.date($0, .shanghai) } == "2026-11-30")
    desk.press(".")
    #expect(!item(desk).isSuspended)
  }

  @Test func aWhistleCallsTheMarkedUnitsAndTheyAreMissingUntilTheySignOn() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("c")
    begin("whistle", desk)
    desk.type("power")
    desk.press("<Space>")
    desk.type("police")
    desk.press("<Space> <Enter>")
    desk.type("联合检查")
    desk.press("<Enter>")
    #expect(item(desk).side.joint?.missing == [.department("power"), .department("police")])
    begin("sign", desk)
    desk.press("<Enter>")
    #expect(item(desk).side.joint?.missing == [.department("police")])
    begin("sign", desk)
    #expect(item(desk).side.joint?.missing.isEmpty == true)
  }

  @Test func aCaseIsMergedIntoOneListedOrOneWhoseNumberIsTyped() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("c")
    begin("merge", desk)
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no list")
      return
    }
    #expect(Set(chooser.items.map(\.choice)) == [.other(CaseID(2)), .other(CaseID(3))])
    desk.type("0003")
    desk.press("<Enter>")
    desk.type("同一事项")
    desk.press("<Enter>")
    #expect(item(desk).side.mergedInto == CaseID(3))
    desk.press("# 1 <Enter> U")
    #expect(desk.text.contains("unmerge, reason:"))
    desk.type("两件事")
    desk.press("<Enter>")
    #expect(item(desk).stage == .received)
  }

  @Test func aFieldIsCorrectedFromAListOrFromWhatItSays() {
    let desk = Hamlet.desk(cases: 1)
    begin("correct", desk)
    desk.type("urgency")
    desk.press("<Down> <Down> <Enter> <Enter>")
    desk.type("有危险")
    desk.press("<Enter>")
    #expect(item(desk).urgency == .emergency)
    begin("correct", desk)
    desk.press("<Down> <Down> <Down> <Enter>")
    desk.type("（补充）")
    desk.press("<Enter>")
    desk.type("补充")
    desk.press("<Enter>")
    #expect(item(desk).text == "来件1（补充）")
  }

  @Test func aCallerIsRungBackByTheUsualStep() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("噪音", caller: Caller(name: "欧阳修", phone: "13912345678"))
    desk.city.move(1, .claim)
    desk.city.move(1, .dispatch(to: .department("order")))
    desk.city.move(1, .accept)
    desk.city.move(1, .reportDone(note: "", by: ""))
    desk.city.move(1, .verify(.fixed, note: "", by: ""))
    desk.city.move(1, .close(remark: ""))
    desk.press("# 1 <Enter> . <Down> <Enter>")
    #expect(desk.text.contains("call back 2/2, note"))
    desk.press("<Enter>")
    #expect(item(desk).side.callBack?.answer == .soSo)
  }

  @Test func oneKeyUrgesInTheColourOfTheLight() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("u")
    #expect(item(desk).side.slip?.colour == .blue)
    desk.press("u")
    #expect(desk.text.contains("a blue slip waits"))
    begin("urge", desk)
    guard case .choose(let chooser) = desk.state.overlay else {
      Issue.record("no colours")
      return
    }
    #expect(chooser.items.map(\.choice) == [.colour(.yellow), .colour(.red)])
  }

  @Test func oneKeyTakesBackTheLastMoveAndSaysWhich() {
    let desk = Hamlet.desk(cases: 2)
    desk.press("c <Down> U")
    #expect(item(desk).node == .received)
    #expect(desk.text.contains("0001: undone: claimed"))
    desk.press("U")
    #expect(desk.text.contains("no move of yours to undo") || desk.text.contains("built on it"))
  }

  @Test func whatWasTypedIsStillThereWhenARefusalComesBack() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("n")
    desk.type("已电话联系")
    desk.city.move(1, .claim)
    desk.press("<Enter>")
    #expect(desk.text.contains("zhou was faster"))
    guard case .ask(let question) = desk.state.overlay else {
      Issue.record("the text is lost")
      return
    }
    #expect(question.input.text == "已电话联系")
    desk.press("<Enter>")
    #expect(desk.city.log.last?.event.fact == .caseNoted("已电话联系"))
  }

  @Test func aFrozenCaseSaysWhoDecidesAndTheUsualStepDecides() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("c")
    for _ in 0..<2 {
      desk.press("d <Enter> r")
      desk.type("不属")
      desk.press("<Enter>")
      desk.type("清单")
      desk.press("<Enter>")
    }
    #expect(item(desk).stage == .frozen)
    #expect(desk.text.contains("frozen until"))
    desk.press(".")
    desk.type("order")
    desk.press("<Enter>")
    desk.type("由城管牵头")
    desk.press("<Enter>")
    #expect(item(desk).holder == .department("order"))
  }
}
