import Cells
import Model
import Testing

@testable import Console

/// Clicks and the wheel where something lies over the view, and in the less usual views.
struct MouseOverlayTests {
  private func demo(_ keys: String, _ width: Int = 100, _ height: Int = 30) -> Desk {
    let desk = Demo.desk(width, height)
    desk.takeMouse()
    desk.press(keys)
    return desk
  }

  @Test func theTourIsWalkedThroughAndLeftByItsOwnWords() {
    for (width, height) in [(80, 24), (200, 60)] {
      let desk = demo(":", width, height)
      desk.type("tour")
      desk.press("<Enter>")
      var steps: [TourStep] = []
      while let step = desk.state.tour?.step, steps.count < 50 {
        steps.append(step)
        guard step.wish != .line else {
          desk.type(Words(.english).typed(step))
          desk.press("<Enter>")
          continue
        }
        #expect(desk.click(on: "Press "), "\(step)")
        guard desk.state.tour?.step != step else { break }
      }
      #expect(steps == TourStep.allCases)
    }
    let desk = demo(":")
    desk.type("tour")
    desk.press("<Enter>")
    desk.click(0, 0)
    desk.click(50, 29)
    #expect(desk.state.tour?.step == .welcome)
    desk.clickLast(on: Words(.english)[.tourSkip])
    #expect(desk.state.tour == nil)
  }

  @Test func townsOfTheTrueOutlineAreHitByTheirMarksAndNames() {
    let desk = demo("2 Z")
    for town in desk.city.city.towns.prefix(8) {
      guard let place = desk.place(of: town.name) else { continue }
      desk.click(place.x, place.y)
      #expect(desk.city.city.town(ofGrid: desk.state.map.cursor).name == town.name)
      #expect(desk.frame[place.x, place.y].role == .textStrong)
    }
  }

  @Test func theCityInSmallTakesTheMapElsewhere() throws {
    let desk = demo("2 z", 200, 60)
    let frame = try #require(Layout.miniMap(Layout(desk.state.size).body, .town))
    var towns: Set<String> = []
    for (x, y) in [(2, 2), (9, 4), (20, 10)] {
      desk.click(frame.x + x, frame.y + y)
      #expect(desk.state.map.zoom == .town)
      towns.insert(desk.city.city.town(ofGrid: desk.state.map.cursor).name)
    }
    #expect(towns.count == 3)
  }

  @Test func whereOnlyOnePanelHasRoomTheOthersAreReachedByTheirNames() {
    let desk = demo("1", 80, 24)
    #expect(desk.click(on: Words(.english).otherPanels))
    #expect(desk.state.panel == .map)
  }

  @Test func groupsAreSelectedAndEntered() throws {
    let desk = demo("3 G")
    let groups = try #require(desk.state.groups)
    let third = groups.groups[2].value
    let y = Layout(desk.state.size).body.y + 2 + 2
    desk.click(10, y)
    #expect(desk.state.groups?.selected == third && desk.state.isGrouped)
    desk.click(10, y)
    #expect(!desk.state.isGrouped)
  }

  @Test func columnsAreSelectedAndThenShownOrHidden() {
    let desk = demo("3 C")
    func dialogue() -> ColumnsDialogue? {
      if case .columns(let dialogue) = desk.state.overlay { dialogue } else { nil }
    }
    guard let before = dialogue() else {
      Issue.record("no dialogue")
      return
    }
    let rect = Layout(of: desk.state).columns(before)
    desk.click(rect.x + 5, rect.y + 3)
    #expect(dialogue()?.selected == 2 && dialogue()?.lines == before.lines)
    desk.click(rect.x + 5, rect.y + 3)
    #expect(dialogue()?.lines[2].isShown == !before.lines[2].isShown)
    #expect(desk.click(on: "Enter keep"))
    #expect(desk.state.overlay == nil)
  }

  @Test func aLineOfTheHelpIsSelectedAndThenDone() {
    let desk = demo("3 ?")
    desk.click(on: "4 ")
    #expect(desk.state.overlay != nil)
    desk.click(on: "4 ")
    #expect(desk.state.overlay == nil && desk.state.view == .patrol)
    desk.press("?")
    #expect(desk.click(on: "Esc back"))
    #expect(desk.state.overlay == nil)
  }

  @Test func aQuestionIsLeftByItsOwnWord() {
    let desk = Hamlet.desk(cases: 2)
    desk.takeMouse()
    desk.press("3 n")
    desk.click(50, 10)
    #expect(desk.state.overlay != nil)
    #expect(desk.click(on: "Esc leaves"))
    #expect(desk.state.overlay == nil)
  }

  @Test func theWheelScrollsWhatLiesOverTheViewAndNotTheViewBelow() {
    for keys in ["g", ":", "?", "3 C", "W"] {
      let desk = demo(keys)
      let selected = desk.state.cases.selected
      let before = desk.state.overlay
      desk.wheel(down: true, 50, 20)
      #expect(desk.state.overlay != before, "\(keys)")
      let once = desk.state.overlay
      desk.wheel(down: true, 50, 20)
      desk.wheel(down: false, 50, 20)
      #expect(desk.state.overlay == once, "\(keys)")
      #expect(desk.state.cases.selected == selected)
    }
  }

  @Test func proposalsOfTheFormForANewCaseAreTaken() {
    let desk = demo("N")
    desk.click(on: Words(.english).field(IntakeField.channel))
    func form() -> IntakeForm? {
      if case .intake(let form) = desk.state.overlay { form } else { nil }
    }
    guard let before = form(), before.proposals.count > 2 else {
      Issue.record("no proposals")
      return
    }
    let words = Words(.english)
    let other = before.proposals[2]
    desk.clickLast(on: words.choice(other, in: desk.city.city))
    #expect(form().map { IntakeChoice.channel($0.channel) } == other)
  }

  @Test func theCaseBesideTheListIsScrolledByTheWheel() {
    let desk = demo("3", 100, 40)
    let list = desk.state.cases.selected
    let rect = Layout(of: desk.state).cases.preview ?? Rect(x: 0, y: 0, width: 0, height: 0)
    desk.wheel(down: true, rect.x + 5, rect.y + 3)
    #expect(desk.state.preview?.top == 3)
    desk.wheel(down: false, rect.x + 5, rect.y + 3)
    #expect(desk.state.preview?.top == 0 && desk.state.cases.selected == list)
  }
}
