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

  @Test func theEndOfAListIsReadBeforeAnybodyGoesThereAndTheBeginningKept() {
    let desk = desk()
    // What a reading would show now, though the console has not heard of it.
    for number: Int64 in [1, 200] {
      desk.city.move(number, .recordClosing(remark: "", marks: []))
    }
    desk.send(.key(.end))
    #expect(desk.state.cases.selected == CaseID(200))
    desk.send(.key(.home))
    #expect(desk.state.cases.selected == CaseID(1))
    desk.press(Array(repeating: "<PageDown>", count: 6).joined(separator: " "))
    #expect(!desk.state.cases.reachesStart)
    desk.send(.key(.home))
    #expect(desk.state.cases.selected == CaseID(1))
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

  /// Keys at random show the same rows as in a list that keeps no ends.
  @Test(arguments: 0..<30) func keptEndsShowWhatReadingShows(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (desk, plain) = (desk(), desk())
    let keys = ["<End>", "<Home>", "<PageDown>", "<PageUp>", "<Down>", "<Up>", "<Down>"]
    for step in 0..<60 {
      plain.state.cases.ends = ListEnds()
      switch random.number(0...9) {
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
