import Cells
import Model
import Testing

@testable import Console

/// What clicks and the wheel do.
struct MouseTests {
  private func desk(cases: Int, width: Int = 100, height: Int = 30) -> Desk {
    let desk = Hamlet.desk(cases: cases, width: width, height: height)
    desk.takeMouse()
    return desk
  }

  @Test func nothingIsDoneWhileItIsOff() {
    let desk = Hamlet.desk(cases: 5)
    let before = desk.state
    for y in 0..<30 {
      desk.click(70, y)
      desk.wheel(down: true, 70, y)
    }
    let isSame = desk.state == before
    #expect(isSame)
  }

  @Test func aClickSelectsByIdentityAndASecondOneOpens() {
    let desk = desk(cases: 9)
    desk.press("3")
    desk.click(on: "来件4")
    #expect(desk.state.cases.selectedRow?.item.id.number == 4)
    #expect(desk.state.card == nil)
    desk.click(on: "来件4")
    #expect(desk.state.card?.id.number == 4)
  }

  @Test func aClickOnTheSelectedRowIsTheFirst() {
    let desk = desk(cases: 9)
    desk.press("3")
    desk.click(on: "来件1")
    #expect(desk.state.card == nil)
    desk.press("<Down> <Up>")
    desk.click(on: "来件1")
    #expect(desk.state.card == nil)
    desk.click(on: "来件1")
    #expect(desk.state.card?.id.number == 1)
  }

  @Test func aSecondClickOnAnotherRowIsTheFirstThere() {
    let desk = desk(cases: 9)
    desk.press("3")
    desk.click(on: "来件4")
    desk.click(on: "来件5")
    #expect(desk.state.card == nil)
    #expect(desk.state.cases.selectedRow?.item.id.number == 5)
  }

  @Test func aClickGivesTheKeysToItsPanel() {
    let desk = desk(cases: 3)
    desk.click(5, 1)
    #expect(desk.state.panel == .map)
    desk.click(on: "来件2")
    #expect(desk.state.panel == .next)
    #expect(desk.state.next.selectedRow?.item.id.number == 2)
    desk.click(95, 25)
    #expect(desk.state.panel == .patrol)
    desk.click(95, 25)
    #expect(desk.state.view == .patrol)
    desk.click(5, 27)
    #expect(desk.state.browser.side == .missing || desk.state.browser.side == .places)
  }

  @Test func aTileIsZoomedIntoByTheSecondClick() throws {
    let desk = Demo.desk(100, 30)
    desk.takeMouse()
    desk.press("2")
    desk.click(20, 12)
    let cursor = desk.state.map.cursor
    #expect(desk.state.map.zoom == .city)
    desk.click(20, 12)
    #expect(desk.state.map.zoom == .town && desk.state.map.cursor == cursor)
    desk.click(on: "Esc")
    #expect(desk.state.map.zoom == .city)
  }

  @Test func theWheelMovesThreeRowsWhereverTheKeysAre() {
    let desk = desk(cases: 30)
    desk.press("<Tab>")
    #expect(desk.state.panel == .map)
    desk.wheel(down: true, 70, 5)
    #expect(desk.state.next.selectedIndex == 3)
    desk.wheel(down: true, 70, 5)
    desk.wheel(down: false, 70, 5)
    #expect(desk.state.next.selectedIndex == 3)
    #expect(desk.state.panel == .map)
    desk.press("3")
    desk.wheel(down: true, 10, 10)
    #expect(desk.state.cases.selectedIndex == 3)
    desk.press("<Enter>")
    desk.wheel(down: true, 10, 10)
    #expect(desk.state.card != nil)
  }

  @Test func aHintDoesWhatItsKeyDoes() {
    for (hint, key) in [("Enter open", "<Enter>"), ("/ filter", "/"), ("? help", "?")] {
      let clicked = desk(cases: 4, width: 160)
      let pressed = desk(cases: 4, width: 160)
      for desk in [clicked, pressed] { desk.press("3") }
      #expect(clicked.click(on: hint))
      pressed.press(key)
      #expect(clicked.text == pressed.text)
    }
  }

  @Test func theKeysOfTheViewsAreClickedOneByOne() {
    let desk = desk(cases: 1)
    for (key, view) in [
      ("4", ViewName.patrol), ("2", .map), ("9", .log), ("3", .cases), ("1", .watch),
    ] {
      let place = desk.place(of: "1 2 3 4 9")
      let x = "1 2 3 4 9".firstIndex(of: Character(key)).map {
        "1 2 3 4 9".distance(from: "1 2 3 4 9".startIndex, to: $0)
      }
      guard let place, let x else {
        Issue.record("no hint")
        return
      }
      desk.click(place.x + x, place.y)
      #expect(desk.state.view == view)
    }
  }

  @Test func menusAndThePaletteAreChosenFromAtOnce() {
    let desk = desk(cases: 3)
    desk.press("3 o")
    desk.clickLast(on: "claim")
    #expect(desk.city.card(CaseID(1))?.row.item.node == .claimed)
    desk.press(":")
    desk.type("patrol")
    let list = Layout(desk.state.size).palette
    desk.click(list.x + 4, list.y + 1)
    #expect(desk.state.view == .patrol && desk.state.overlay == nil)
    desk.press("3 Q")
    desk.clickLast(on: "to verify")
    #expect(desk.state.cases.chosen == .queue(.toVerify))
  }

  @Test(arguments: ["o", ":", "C", "?", "Q", "N", "W", "w", "i"])
  func aClickBesideWhatLiesOverTheViewDoesNothing(key: String) {
    let desk = Demo.desk(200, 60)
    desk.takeMouse()
    desk.press("3 " + key)
    #expect(desk.state.overlay != nil)
    let before = desk.state.overlay
    let selected = desk.state.cases.selected
    for point in [Point(x: 0, y: 0), Point(x: 1, y: 1), Point(x: 199, y: 1)] {
      desk.click(point.x, point.y)
      desk.wheel(down: true, point.x, 0)
    }
    #expect(desk.state.overlay == before)
    #expect(desk.state.cases.selected == selected && desk.state.view == .cases)
  }

  @Test func fieldsOfTheFormForANewCaseTakeTheCursor() {
    let desk = desk(cases: 2)
    desk.press("N")
    desk.type("路灯不亮")
    for field in [IntakeField.phone, .channel, .text, .place] {
      #expect(desk.click(on: Words(.english).field(field)))
      guard case .intake(let form) = desk.state.overlay else {
        Issue.record("the form is gone")
        return
      }
      #expect(form.field == field)
      #expect(form.input(.text).text == "路灯不亮")
    }
  }

  @Test func whereOneOnlyLooksOnWhatChangesSomethingIsRefused() {
    let desk = desk(cases: 2)
    desk.press("3")
    let target = desk.place(of: "c claim")
    desk.state.isReadOnly = true
    if let target { desk.click(target.x, target.y) }
    #expect(!desk.text.contains("c claim"))
    // The hint is gone; what it stood for is refused as well.
    var state = desk.state
    #expect(state.perform(.claim).isEmpty)
    #expect(state.notice == .onlyLooking)
    desk.click(on: "来件2")
    desk.click(on: "来件2")
    #expect(desk.state.card?.id.number == 2)
    #expect(desk.city.card(CaseID(1))?.row.item.node == .received)
  }

  @Test func rowsThatWaitAreTakenInByTheirMark() {
    let desk = desk(cases: 5)
    desk.press("3 <Down>")
    desk.city.receive("新来件", minutesAgo: 900, urgency: .emergency)
    desk.poll()
    desk.wait(1)
    #expect(desk.text.contains("1 new"))
    #expect(!desk.text.contains("新来件"))
    #expect(desk.click(on: "1 new"))
    #expect(desk.text.contains("新来件"))
    #expect(!desk.text.contains("1 new"))
  }

  @Test func onCopiedTextAndOnAWallItIsTheTerminals() {
    let desk = desk(cases: 2)
    #expect(desk.state.takesMouse)
    desk.state.plain = PlainText(copied: CopiedText(["a"]))
    #expect(!desk.state.takesMouse)
    desk.state.plain = nil
    desk.state.hang(Wall([], interval: 20, now: desk.state.now))
    #expect(!desk.state.takesMouse)
  }

  @Test func itIsSwitchedByACommandAndRemembered() throws {
    let desk = Hamlet.desk(cases: 1)
    #expect(!SavedSession(desk.state).text.contains("mouse"))
    for (word, isOn) in [("on", true), ("off", false), ("on", true)] {
      desk.press(":")
      desk.type("mouse " + word)
      desk.press("<Enter>")
      #expect(desk.state.usesMouse == isOn && desk.state.takesMouse == isOn)
    }
    #expect(try SavedSession(text: SavedSession(desk.state).text).usesMouse)
    desk.press(":")
    desk.type("mouse sometimes")
    desk.press("<Enter>")
    #expect(desk.text.contains("on, off") || desk.text.contains("on") && desk.state.usesMouse)
    desk.press("<Esc>")
    desk.send(.noMouse)
    #expect(!desk.state.usesMouse && desk.text.contains("knows no mouse"))
  }

  /// Anything clicked anywhere in any view leaves a console that can be drawn.
  @Test func noCellBringsItDown() {
    let desk = Demo.desk(80, 24)
    desk.takeMouse()
    // Numbers that have no common factor with the screen's reach all of it.
    for step in 0..<300 {
      desk.click(step * 37 % 82 - 1, step * 17 % 26 - 1)
      desk.wheel(down: step % 3 > 0, step * 53 % 82 - 1, step * 7 % 26 - 1)
    }
    #expect(desk.frame.size == Size(width: 80, height: 24))
  }
}
