import Cells
import Model
import Testing

@testable import Console

/// The list of cases: selection by identity, pages, what waits while somebody works.
struct CaseListTests {
  private func desk(_ cases: Int) -> Desk {
    let desk = Hamlet.desk(cases: cases)
    desk.press("3")
    return desk
  }

  @Test func startsOnTheFirstRowAndFollowsItWhileUntouched() {
    let desk = desk(3)
    #expect(desk.state.cases.selected == CaseID(1))
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    #expect(desk.state.cases.rows.first?.item.id == CaseID(4))
    #expect(desk.state.cases.selected == CaseID(4))
  }

  @Test func aMoveMeantForTheRowThatANewcomerDisplacedIsNotCarriedOut() {
    let desk = desk(3)
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    desk.press("c")
    #expect(desk.state.notice == .justMoved)
    #expect(desk.city.cases.allSatisfy { $0.item.node == .received })
    desk.wait(1)
    desk.press("c")
    #expect(desk.city.cases[3].item.node == .claimed)
  }

  @Test func rowsReadAheadAreNotShownAsTheyWereBeforeAPause() {
    let desk = Hamlet.desk(cases: 90)
    desk.send(.resize(Size(width: 200, height: 30)))
    desk.press("3")
    let screen = desk.state.cases.screen
    #expect(desk.state.cases.rows.count > screen + 1)
    desk.press(".")
    desk.city.move(CaseID(Int64(screen + 5)).number, .recordClosing(remark: "", marks: []))
    desk.poll()
    desk.press("<Esc> <PageDown>")
    #expect(desk.state.cases.rows.count > screen + 1)
    #expect(desk.state.cases.rows.allSatisfy { $0.item.isOpen })
  }

  @Test func aScreenTooSmallToShowACaseMovesNone() {
    let desk = desk(3)
    desk.send(.resize(Size(width: 50, height: 12)))
    desk.press("c")
    #expect(desk.city.cases.allSatisfy { $0.item.node == .received })
    desk.send(.resize(Size(width: 80, height: 24)))
    desk.press("c")
    #expect(desk.city.cases[0].item.node == .claimed)
  }

  @Test func askingForClosedCasesLeavesTheQueueOfOpenOnes() {
    let desk = desk(3)
    desk.city.move(2, .recordClosing(remark: "", marks: []))
    desk.wait(12)
    desk.poll()
    for key in "/state:closed".unicodeScalars { desk.send(.key(.character(key))) }
    desk.press("<Enter>")
    #expect(desk.state.cases.query.order == .newest)
    #expect(desk.state.cases.rows.map(\.item.id.number) == [2])
  }

  @Test func newRowsWaitWhileARowIsWorkedOn() {
    let desk = desk(3)
    desk.press("<Down>")
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    #expect(desk.state.cases.rows.map(\.item.id.number) == [1, 2, 3])
    #expect(desk.state.cases.arrivals == 1)
    #expect(desk.text.contains("1 new"))
    desk.wait(12)
    #expect(desk.state.cases.rows.map(\.item.id.number) == [4, 1, 2, 3])
    #expect(desk.state.cases.selected == CaseID(2))
    #expect(desk.state.cases.arrivals == 0)
  }

  @Test func homeTakesWaitingRowsInAtOnce() {
    let desk = desk(3)
    desk.press("<Down>")
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    desk.press("<Home>")
    #expect(desk.state.cases.selected == CaseID(4))
  }

  @Test func aRowThatLeftStaysUnderTheCursorUntilItMoves() {
    let desk = desk(4)
    desk.press("<Down>")
    desk.city.move(2, .recordClosing(remark: "", marks: []))
    desk.wait(12)
    desk.poll()
    #expect(desk.state.cases.selected == CaseID(2))
    #expect(desk.state.cases.departed == [CaseID(2)])
    desk.press("<Down>")
    desk.wait(12)
    #expect(desk.state.cases.rows.map(\.item.id.number) == [1, 3, 4])
    #expect(desk.state.cases.selected == CaseID(3))
  }

  @Test func whatTakesThePlaceOfACaseWorkedOnIsSelected() {
    let desk = desk(6)
    desk.press("/")
    desk.type("state:received")
    desk.press("<Enter> <Down> <Down> c")
    #expect(desk.state.cases.selected == CaseID(3), "nothing moves under the hand")
    #expect(desk.text.contains("0003: claim, saved"))
    desk.wait(12)
    #expect(desk.state.cases.rows.map(\.item.id.number) == [1, 2, 4, 5, 6])
    #expect(desk.state.cases.selected == CaseID(4))
    desk.press("<End> c")
    desk.wait(12)
    #expect(desk.state.cases.selected == CaseID(5), "after the last one, the one above")
  }

  @Test func theFirstRowStaysWhileItIsWorkedOnAndTheHeadIsFollowedAgainAfterwards() {
    let desk = desk(6)
    desk.press("/")
    desk.type("state:received")
    desk.press("<Enter> c")
    #expect(desk.state.cases.selected == CaseID(1))
    desk.press("d <Enter>")
    #expect(desk.city.cases[0].item.node == .dispatched)
    desk.wait(12)
    #expect(desk.state.cases.selected == CaseID(2))
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    #expect(desk.state.cases.selected == CaseID(7))
  }

  @Test func aKeyInTheSecondInWhichAnotherCaseTookThePlaceIsNotCarriedOut() {
    let desk = desk(6)
    desk.press("/")
    desk.type("state:received")
    desk.press("<Enter> <Down> c")
    for _ in 0..<12 where desk.state.cases.selected == CaseID(2) { desk.wait(1) }
    desk.press("c")
    #expect(desk.state.notice == .justMoved)
    desk.press("c")
    #expect(desk.city.cases[2].item.node == .claimed)
  }

  /// Wherever a case goes that was worked on, the cursor stays on its line of the screen.
  @Test(arguments: 0..<12) func theCursorKeepsItsLineWhenACaseWorkedOnGoes(line: Int) {
    let desk = desk(40)
    for _ in 0..<line { desk.press("<Down>") }
    let before = desk.state.cases
    let wanted = before.rows.map(\.item.id)
    desk.press(line == 0 ? "<Down> <Up> c" : "c")
    desk.wait(12)
    let after = desk.state.cases
    #expect(after.selectedIndex.map { $0 - after.top } == line)
    let next = wanted[line + 1]
    #expect(after.selected == wanted[line] || after.selected == next)
    if after.rows.firstIndex(where: { $0.item.id == wanted[line] }) != line {
      #expect(after.selected == next)
    }
  }

  @Test func aRowThatLeftIsExplained() {
    let desk = desk(4)
    desk.press("<Down>")
    desk.city.move(2, .recordClosing(remark: "", marks: []))
    desk.wait(12)
    desk.poll()
    #expect(desk.text.contains("✗ has left this list"))
    desk.press("?")
    desk.type("left this")
    #expect(desk.text.contains("left this list or its place; goes"))
  }

  @Test func theColumnOfTimesSaysWhatItIsForClosedCases() {
    let desk = desk(4)
    #expect(!desk.text.contains("due/closed"))
    desk.press("s")
    #expect(desk.text.contains("due/closed"))
  }

  @Test func pageKeysAreAnsweredByOneFrameWithTheNewRows() {
    let desk = desk(200)
    let screen = Int64(desk.state.cases.screen)
    desk.send(.key(.pageDown))
    #expect(desk.state.cases.selected == CaseID(1 + screen))
    #expect(desk.state.cases.visible.count == Int(screen))
    desk.send(.key(.pageDown))
    #expect(desk.state.cases.selected == CaseID(1 + 2 * screen))
    desk.send(.key(.pageUp))
    #expect(desk.state.cases.selected == CaseID(1 + screen))
  }

  /// What the same key would ask for again is read while nobody waits: rows and the case beside.
  @Test(arguments: [Key.pageDown, .down]) func theNextKeyFindsItsRowsAndItsCaseRead(key: Key) {
    let desk = Hamlet.desk(cases: 900, width: 200, height: 60)
    desk.press("3 <PageDown> <PageDown>")
    for _ in 0..<60 {
      desk.send(.key(key))
      desk.settle()
      guard !desk.state.cases.reachesEnd else { return }
      let effects = Console.update(&desk.state, .key(key))
      let waits = effects.contains {
        if case .loadPage(let page) = $0 { page.patience == .beforeFrame } else { false }
      }
      #expect(!waits)
      #expect(desk.state.preview?.id == desk.state.cases.selected)
      #expect(desk.state.preview?.card != nil)
      for case .loadCard(let number, let id, _) in effects {
        desk.send(.card(number, desk.city.card(id)))
      }
      for case .loadPage(let page) in effects {
        desk.send(.page(page.number, desk.city.page(page, at: desk.state.now)))
      }
      desk.settle()
    }
  }

  /// The first rows are there before the view is called, and are as new as the city.
  @Test func theFirstRowsAreReadBeforeAnybodyLooks() {
    let desk = Hamlet.desk(cases: 60, width: 200, height: 60)
    func pagesRead() -> [Patience] {
      var read: [Patience] = []
      for case .loadPage(let page) in Console.update(&desk.state, .key(.character("3"))) {
        read.append(page.patience)
        desk.send(.page(page.number, desk.city.page(page, at: desk.state.now)))
      }
      return read
    }
    #expect(!desk.state.cases.isLoaded)
    let revision = desk.state.revision
    desk.wait(1)
    #expect(desk.state.cases.isLoaded && desk.state.revision == revision)
    #expect(desk.state.cases.rows.count > desk.state.cases.screen)
    #expect(desk.state.ahead.card(of: CaseID(1)) != nil)
    #expect(!pagesRead().contains(.beforeFrame))
    #expect(desk.state.preview?.card?.row.item.id == CaseID(1))
    #expect(desk.state.view == .cases)
    desk.press("1")
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    #expect(pagesRead() == [.beforeFrame])
    #expect(desk.state.cases.selected == CaseID(61))
    desk.press("1")
    #expect(pagesRead() == [])
  }

  @Test func anOpenCardIsReadAgainWhateverElseIsRead() {
    let desk = Hamlet.desk(cases: 60, width: 200, height: 60)
    desk.press("<Enter>")
    desk.send(.tick(desk.state.now + 1))
    desk.city.move(1, .note("heard"))
    desk.poll()
    #expect(desk.state.card?.card?.timeline.count == 2 && desk.state.card?.awaited == nil)
  }

  @Test func aListThatOpensInGroupsNeedsNoCardBefore() {
    let first = Hamlet.desk(cases: 60, width: 200, height: 60)
    var state = State(
      situation: first.city.situation(at: first.state.now), now: first.state.now,
      size: first.state.size, actor: "li", language: .english, theme: "night",
      themes: ["night"], keymap: .standard, isAmbiguousWide: false, layouts: nil)
    state.tables[.cases].grouping = .town
    let desk = Desk(first.city, resuming: state)
    desk.wait(2)
    #expect(desk.state.cases.isLoaded && desk.state.ahead.card(of: CaseID(1)) == nil)
  }

  @Test func whatNobodyHasGoneDownToIsNotReadAgain() {
    let desk = Hamlet.desk(cases: 200, width: 200, height: 30)
    desk.press("3")
    desk.city.receive("新件")
    let change = desk.city.change(since: desk.state.situation, at: desk.state.now)
    var limits: [Int] = []
    for case .loadPage(let page) in Console.update(&desk.state, .changed(change)) {
      limits.append(page.limit)
    }
    #expect(limits == [desk.state.cases.screen + 1])
  }

  @Test func aCardReadAheadIsForgottenWithTheNextNews() {
    let desk = Hamlet.desk(cases: 60, width: 200, height: 60)
    desk.press("3 <Down>")
    #expect(desk.state.ahead.card(of: CaseID(3)) != nil)
    let order = CommandOrder(
      at: desk.state.now, actor: "wang", command: .move(.number(CaseID(3)), .claim, version: nil))
    _ = desk.city.perform([order])
    desk.poll()
    desk.send(.key(.down))
    desk.settle()
    #expect(desk.state.preview?.card?.timeline.count == desk.city.card(CaseID(3))?.timeline.count)
  }

  @Test func endAndHomeReachBothEnds() {
    let desk = desk(500)
    desk.send(.key(.end))
    #expect(desk.state.cases.selected == CaseID(500))
    #expect(desk.state.cases.visible.count == desk.state.cases.screen)
    desk.send(.key(.pageUp))
    #expect(desk.state.cases.selected == CaseID(500 - Int64(desk.state.cases.screen)))
    desk.send(.key(.home))
    #expect(desk.state.cases.selected == CaseID(1))
  }

  @Test func walkingTheWholeListKeepsAFewScreensOfRows() {
    let desk = desk(600)
    for number in 2...600 {
      desk.send(.key(.down))
      #expect(desk.state.cases.selected == CaseID(Int64(number)))
      #expect(
        desk.state.cases.rows.count <= desk.state.cases.screens * desk.state.cases.screen + 60)
    }
    for number in (1..<600).reversed() {
      desk.send(.key(.up))
      #expect(desk.state.cases.selected == CaseID(Int64(number)))
    }
  }

  @Test func aLateAnswerNeverOverwritesANewerOne() {
    let desk = desk(3)
    let old = desk.state.requests.last
    desk.press("s")
    let before = desk.state.cases
    desk.send(.page(old, CasePage(rows: [], next: nil, scanned: 0)))
    let isUnchanged = desk.state.cases == before
    #expect(isUnchanged)
  }

  @Test func theFilterFollowsEachKeyAndEscRestores() {
    let desk = desk(30)
    desk.press("/")
    desk.type("来件7")
    #expect(desk.state.cases.rows.map(\.item.id.number) == [7])
    #expect(desk.state.cases.hits == CaseList.Hits(count: 1, isCounting: false))
    desk.press("<Esc>")
    #expect(desk.state.overlay == nil)
    #expect(desk.state.cases.query.filter == .everything)
    #expect(desk.state.cases.rows.count == desk.state.cases.screen + 1)
  }

  @Test func aFilterThatCannotBeReadNamesTheNearestAndKeepsTheList() {
    let desk = desk(5)
    desk.press("/")
    desk.type("stat:handling")
    #expect(desk.text.contains(" ^ there is no field stat: did you mean state"))
    #expect(desk.state.cases.rows.count == 5, "rows are those from before the wrong word")
    desk.press("<Enter>")
    guard case .filter(let prompt) = desk.state.overlay else {
      Issue.record("the filter line closed on a filter that cannot be read")
      return
    }
    #expect(prompt.isWrong)
  }

  @Test(arguments: ["foo:bar", "来件1 foo:bar", "foo:bar 来件1", "来件1 state:xyz", "来件1 (foo:"])
  func aWrongWordIsNotHalfApplied(line: String) {
    let desk = desk(12)
    desk.press("/")
    desk.type(line)
    let expected = line.contains("来件1") && !line.contains("(") ? [1, 10, 11, 12] : Array(1...12)
    #expect(desk.state.cases.rows.map(\.item.id.number) == expected.map(Int64.init))
    #expect(desk.text.contains(expected.count == 4 ? "Cases / 来件1 ─" : "Cases ─"))
    guard case .filter(let error) = desk.state.notice else {
      Issue.record("nothing is said of the error")
      return
    }
    // The mark stands under the place: the line begins with a blank and its sign.
    let lines = desk.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = lines.lastIndex { $0.hasPrefix(" /") }.map { lines[$0 + 1] } ?? ""
    let mark = row.firstIndex(of: "^").map { row.distance(from: row.startIndex, to: $0) }
    let columns = Width.of(String(line.prefix(error.position)))
    #expect(mark == 2 + columns)
  }

  @Test func aNumberFindsItsCaseOpenOrClosedAndTheOrderComesBack() {
    let desk = desk(30)
    desk.city.move(7, .recordClosing(remark: "", marks: []))
    desk.wait(12)
    desk.poll()
    desk.press("/")
    desk.type("0007")
    #expect(desk.state.cases.rows.map(\.item.id.number) == [7])
    desk.press("<Esc>")
    #expect(desk.state.cases.query.order == .queue)
    desk.press("/")
    desk.type("8")
    #expect(desk.state.cases.rows.map(\.item.id.number) == [8])
    desk.press("<Enter> <Esc>")
    #expect(desk.state.cases.query == CaseQuery(order: .queue))
  }

  @Test(arguments: Language.allCases) func everyHeadOfAColumnIsAFieldOfTheFilter(language: Language)
  {
    let desk = Desk(
      Hamlet.city(cases: 1), now: Hamlet.now, size: Size(width: 240, height: 30), language: language
    )
    desk.press("3")
    let heads =
      desk.text.split(separator: "\n")[2].split(separator: "│").first?
      .split(separator: " ") ?? []
    #expect(heads.count >= 8)
    for head in heads {
      let error = #expect(throws: FilterError.self) {
        try Filter.parse("\(head):", in: Hamlet.places)
      }
      if case .unknownField = error { Issue.record("\(head) is no field") }
    }
  }

  @Test func inChineseStatesAreOfferedInChinese() {
    let desk = desk(3)
    desk.press("L /")
    desk.type("环节:")
    #expect(desk.text.contains("接件  认领  分派  办理"))
    desk.type("x")
    #expect(desk.text.contains(" ^ 环节没有 x，可用：接件、认领"))
  }

  @Test func aWordThatMayStillBecomeAFieldDoesNotEmptyTheList() {
    let desk = desk(12)
    desk.press("/")
    desk.type("来件1 sta")
    #expect(desk.state.cases.rows.map(\.item.id.number) == [1, 10, 11, 12])
    #expect(desk.state.notice == .candidates(["state:"]))
    desk.type("te:clai")
    #expect(desk.state.cases.rows.count == 4)
    #expect(desk.state.notice == .candidates(["claimed"]))
    desk.press("<Enter>")
    #expect(desk.state.overlay != nil)
    desk.type("med")
    #expect(desk.state.cases.rows.isEmpty)
    desk.press("<Enter>")
    #expect(desk.state.overlay == nil)
    #expect(desk.state.cases.filterText == "来件1 state:claimed")
  }

  @Test func enterLooksForAWordThatIsTheBeginningOfAField() {
    let desk = desk(12)
    desk.press("/")
    desk.type("sta")
    #expect(desk.state.cases.rows.count == 12)
    desk.press("<Enter>")
    #expect(desk.state.cases.rows.isEmpty)
  }

  @Test func countingGoesOnInSlicesAfterTheScreenIsFull() {
    let desk = Hamlet.desk(cases: 300)
    desk.press("3 /")
    for scalar in "来件".unicodeScalars { desk.send(.key(.character(scalar))) }
    let screen = desk.state.cases.screen + 1
    #expect(desk.state.cases.hits == CaseList.Hits(count: screen, isCounting: true))
    #expect(desk.text.contains("\(screen)+"))
    desk.settle()
    #expect(desk.state.cases.hits == CaseList.Hits(count: 300, isCounting: false))
  }

  @Test func theCountIsTakenAgainWhenCasesCome() {
    let desk = Hamlet.desk(cases: 100)
    desk.press("3 /")
    desk.type("来件")
    desk.press("<Enter>")
    desk.city.receive("来件又一")
    desk.wait(20)
    desk.poll()
    desk.wait(20)
    #expect(desk.state.cases.hits == CaseList.Hits(count: 101, isCounting: false))
  }

  @Test func tabCompletesAndNamesTheCandidates() {
    let desk = desk(1)
    desk.press("/")
    desk.type("sta")
    desk.press("<Tab>")
    guard case .filter(let prompt) = desk.state.overlay else {
      Issue.record("no filter line")
      return
    }
    #expect(prompt.input.text == "state:")
  }

  @Test(arguments: [
    ("town:gk", "town:高坎"), ("镇街:gk", "镇街:高坎"), ("holder:grg", "holder:供热公司"),
    ("late due<tod", "late due<today"), ("state:ha", "state:handling"),
  ])
  func tabTakesInitialsForTheName(typed: String, completed: String) {
    let desk = desk(1)
    desk.press("/")
    desk.type(typed)
    desk.press("<Tab>")
    guard case .filter(let prompt) = desk.state.overlay else {
      Issue.record("no filter line")
      return
    }
    #expect(prompt.input.text == completed)
  }

  /// Whatever happens elsewhere, the case under the cursor stays the one it was.
  @Test(arguments: 0..<20) func selectionStaysOnTheSameCase(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let desk = desk(60)
    for _ in 0..<random.number(1...40) { desk.send(.key(.down)) }
    let selected = desk.state.cases.selected
    for _ in 0..<40 {
      switch random.number(0...4) {
      case 0: desk.city.receive("新", urgency: random.number(0...1) == 0 ? .urgent : .normal)
      case 1:
        desk.city.move(
          Int64(random.number(1...60)), .recordClosing(remark: "", marks: []))
      case 2: desk.city.move(Int64(random.number(1...60)), .claim)
      case 3: desk.wait(Int64(random.number(1...15)))
      default: desk.poll()
      }
      #expect(desk.state.cases.selected == selected)
      #expect(desk.state.cases.selectedRow?.item.id == selected)
      let list = desk.state.cases
      #expect(list.selectedIndex.map(list.visible.contains) == true)
    }
  }
}
