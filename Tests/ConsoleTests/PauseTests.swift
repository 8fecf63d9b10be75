import Cells
import Model
import Testing

@testable import Console

/// A picture that stands still by somebody's wish.
struct PauseTests {
  @Test func nothingMovesButTheTimeAndTheCountOfWhatIsNew() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 P")
    let before = desk.text.split(separator: "\n").dropFirst()
    desk.city.receive("新来的")
    desk.poll()
    desk.wait(65)
    #expect(desk.row(0).contains("PAUSED 65 s, 1 new"))
    #expect(desk.row(0).contains("10:01:05"))
    #expect(desk.text.split(separator: "\n").dropFirst() == before)
    desk.press("P")
    #expect(!desk.row(0).contains("PAUSED") && desk.row(0).contains("open 4"))
    #expect(desk.state.now == Hamlet.now + 65)
  }

  @Test func whoWorksWorksOnThePictureOfNow() {
    let desk = Hamlet.desk(cases: 3)
    desk.press("3 P")
    desk.city.receive("新来的")
    desk.wait(20)
    desk.press("c")
    #expect(desk.state.pause == nil && desk.row(0).contains("open 4"))
    #expect(desk.row(-2).contains("claim, saved"))
  }

  @Test func whatThePictureShowsThenIsWhatAConsoleThatNeverStoodStillShows() {
    let (paused, other) = (Hamlet.desk(cases: 5), Hamlet.desk(cases: 5))
    paused.press("P")
    for desk in [paused, other] {
      desk.city.receive("新来的", urgency: .urgent)
      desk.city.move(2, .claim)
      desk.poll()
      desk.wait(130)
      desk.poll()
    }
    paused.press("P")
    other.press("R")
    paused.state.notice = nil
    other.state.notice = nil
    #expect(paused.text == other.text)
  }
}
