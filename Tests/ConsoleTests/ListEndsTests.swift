import Cells
import Model
import Testing

@testable import Console

/// The ends of a list that are kept for the keys that go there.
struct ListEndsTests {
  private func desk(_ cases: Int = 200) -> Desk {
    let desk = Hamlet.desk(cases: cases, width: 200, height: 30)
    desk.press("3")
    return desk
  }

  private func downs(_ count: Int) -> String {
    Array(repeating: "<Down>", count: count).joined(separator: " ")
  }

  @Test func theEndsOfAListAreThereWithoutReading() {
    let desk = desk()
    for key in [Key.end, .home, .end, .home] {
      let effects = Console.update(&desk.state, .key(key))
      let reads = effects.contains {
        if case .loadPage(let page) = $0 { page.patience == .beforeFrame } else { false }
      }
      #expect(!reads && desk.state.cases.selected == CaseID(key == .end ? 200 : 1))
    }
    desk.press(Array(repeating: "<PageDown>", count: 6).joined(separator: " "))
    #expect(!desk.state.cases.reachesStart)
    let effects = Console.update(&desk.state, .key(.home))
    #expect(!effects.contains { if case .loadPage = $0 { true } else { false } })
    #expect(desk.state.cases.selected == CaseID(1))
  }

  /// A case that was moved stands elsewhere, but stays in its line while somebody works there.
  @Test(arguments: [
    ("1 c", "<End> <Home>"), ("23 c", "<End> <Home>"), ("1", "<End> <Home>"),
    ("30", "<PageDown> <PageDown> <PageDown> <PageDown> <Home>"),
  ])
  func downGoesOnPastACaseThatWasMoved(before: String, keys: String) {
    for view in ["1", "3"] {
      let desk = desk()
      desk.press(view)
      let parts = before.split(separator: " ")
      desk.press(downs(Int(parts[0]) ?? 0))
      if parts.count > 1 {
        desk.press("c")
      } else {
        let screen = view == "1" ? desk.state.next.screen : desk.state.cases.screen
        desk.city.move(Int64(screen), .claim)
        desk.poll()
      }
      desk.press(keys + " " + downs(100))
      let list = view == "1" ? desk.state.next : desk.state.cases
      #expect((list.selected?.number ?? 0) > 90)
      #expect(Set(list.rows.map(\.item.id)).count == list.rows.count)
    }
  }

  @Test func aCaseThatWasMovedGoesToItsPlaceOnceNobodyWorksThere() {
    let desk = desk()
    desk.press("<Down>")
    desk.city.move(20, .claim)
    desk.poll()
    #expect(desk.state.cases.rows[19].item.id == CaseID(20))
    desk.wait(12)
    #expect(desk.state.cases.rows[19].item.id != CaseID(20))
    #expect(desk.state.cases.isInOrder)
  }

  @Test func anEndUnderAFilterThatHangsOnTimeIsReadAnew() {
    let desk = desk()
    desk.press("/")
    desk.type("age>1h")
    desk.press("<Enter>")
    desk.wait(1_800)
    desk.press("<End>")
    #expect(desk.state.cases.selected == CaseID(170))
  }

  @Test func anEndThatTakesManyStepsIsLeftUnreadAndNoneOutlivesItsFilter() {
    let desk = desk(2_600)
    desk.press("/")
    desk.type("来件3")
    desk.press("<Enter>")
    #expect(!desk.state.cases.reachesEnd)
    #expect(desk.state.cases.ends.last == nil && desk.state.cases.reading == nil)
    desk.press("<End>")
    #expect(desk.state.cases.selected == CaseID(399))
  }

  @Test func homeWhileTheCaseThatWasLeftIsSoughtStaysAtHome() {
    let first = desk()
    first.press("<PageDown> <PageDown> <PageDown> <PageDown>")
    let session = SavedSession(first.state)
    var state = State(
      situation: first.city.situation(at: first.state.now), now: first.state.now,
      size: first.state.size, actor: "li", language: .english, theme: "night",
      themes: ["night"], keymap: .standard, isAmbiguousWide: false, layouts: nil)
    state.resume(session)
    var effects = Console.start(&state)
    var late: [Effect] = []
    func carryOut() {
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        switch effect {
        case .loadPage(let page) where page.patience != .whenIdle:
          effects += Console.update(
            &state, .page(page.number, first.city.page(page, at: state.now)))
        case .loadCard(let number, let id, let patience) where patience != .whenIdle:
          effects += Console.update(&state, .card(number, first.city.card(id)))
        default: late.append(effect)
        }
      }
    }
    carryOut()
    effects = Console.update(&state, .key(.end))
    carryOut()
    effects = Console.update(&state, .key(.home))
    carryOut()
    #expect(state.cases.selected == CaseID(1))
    var rounds = 0
    while !late.isEmpty, rounds < 50 {
      rounds += 1
      let effect = late.removeFirst()
      switch effect {
      case .loadPage(let page):
        effects = Console.update(&state, .page(page.number, first.city.page(page, at: state.now)))
      case .loadCard(let number, let id, _):
        effects = Console.update(&state, .card(number, first.city.card(id)))
      case .loadRows(let number, let ids):
        effects = Console.update(&state, .rows(number, ids.compactMap { first.city.card($0)?.row }))
      default: effects = []
      }
      carryOut()
    }
    #expect(state.cases.selected == CaseID(1))
    #expect(state.cases.top == 0 && state.cases.reachesStart)
  }

  @Test func whatComesInToAMomentOfThePastForgetsTheEnds() {
    let desk = desk()
    desk.note()
    desk.wait(7_200)
    desk.press("[")
    #expect(desk.state.cases.ends.last != nil)
    desk.send(.arrived(PastView.catchingUp, desk.state.situation))
    #expect(desk.state.cases.ends.last == nil)
  }

  @Test func anEndIsForgottenWithAnyChangeOfTheStore() {
    let desk = desk()
    desk.city.move(200, .recordClosing(remark: "", marks: []))
    desk.poll()
    #expect(desk.state.cases.ends.last == nil)
    desk.press("<End>")
    #expect(desk.state.cases.selected == CaseID(199))
  }

  @Test func anEndThatIsShorterThanTheScreenHasBecomeIsReadAnew() {
    let desk = desk()
    desk.send(.resize(Size(width: 200, height: 60)))
    desk.settle()
    desk.press("<End>")
    #expect(desk.state.cases.visible.count == desk.state.cases.screen)
  }

  @Test func aScreenThatGrowsAtTheEndOfAListIsFilledFromAbove() {
    let desk = desk()
    desk.press("<End>")
    desk.state.cases.ends = ListEnds()
    desk.send(.resize(Size(width: 200, height: 60)))
    desk.settle()
    #expect(desk.state.cases.visible.count == desk.state.cases.screen)
    #expect(desk.state.cases.rows[desk.state.cases.visible].last?.item.id == CaseID(200))
    #expect(desk.state.cases.selected == CaseID(200))
  }

  @Test(arguments: ["<End>", "<PageDown> <PageDown>", ""])
  func aListThatGrewWhileAnotherViewWasShownIsFilled(keys: String) {
    let desk = desk()
    desk.press(keys + " 1 <End> 2")
    desk.send(.resize(Size(width: 200, height: 60)))
    desk.settle()
    desk.press("3")
    #expect(desk.state.cases.visible.count == desk.state.cases.screen)
    desk.press("1")
    #expect(desk.state.next.visible.count == desk.state.next.screen)
  }

  @Test func casesThatLeaveAtTheEndLeaveNoLinesEmpty() {
    let desk = desk()
    desk.press("<End>")
    for number: Int64 in 190...198 {
      desk.city.move(number, .recordClosing(remark: "", marks: []))
    }
    desk.poll()
    desk.wait(30)
    #expect(desk.state.cases.visible.count == desk.state.cases.screen)
  }

  /// Keys at random show the same rows as in a list that keeps no ends.
  @Test(arguments: 0..<15) func keptEndsShowWhatReadingShows(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (desk, plain) = (desk(), desk())
    let keys = ["<End>", "<Home>", "<PageDown>", "<PageUp>", "<Down>", "<Up>", "<Down>"]
    for step in 0..<60 {
      plain.state.cases.ends = ListEnds()
      switch random.number(0...10) {
      case 0:
        let urgency: Urgency = random.number(0...1) == 0 ? .urgent : .normal
        for desk in [desk, plain] {
          desk.city.receive("新", urgency: urgency)
          desk.poll()
        }
      case 1:
        let number = Int64(
          random.number(0...1) == 0 ? random.number(1...40) : random.number(160...200))
        for desk in [desk, plain] {
          desk.city.move(number, .recordClosing(remark: "", marks: []))
          desk.poll()
        }
      case 4:
        let number = Int64(random.number(1...200))
        for desk in [desk, plain] {
          desk.city.move(number, .claim)
          desk.poll()
        }
      case 2:
        let seconds = Int64(random.number(1...15))
        for desk in [desk, plain] { desk.wait(seconds) }
      case 3:
        let size = Size(width: 200, height: random.number(24...60))
        for desk in [desk, plain] {
          desk.send(.resize(size))
          desk.settle()
        }
      default:
        let key = keys[random.number(0...keys.count - 1)]
        for desk in [desk, plain] { desk.press(key) }
      }
      let (list, other) = (desk.state.cases, plain.state.cases)
      #expect(list.selected == other.selected, "step \(step)")
      #expect(
        list.rows[list.visible].elementsEqual(other.rows[other.visible]) { $0.isSame(as: $1) })
      #expect(list.arrivals == other.arrivals && list.departed == other.departed)
      #expect(list.isTouched == other.isTouched)
    }
  }
}
