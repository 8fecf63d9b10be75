import Cells
import Model
import Testing

@testable import Console

@Suite("What the last refresh changed is lit on the map for a tick")
struct MapNewsTests {
  /// A grid that something is reported in, and the desk that hears of it.
  private func desk(_ width: Int, _ height: Int, keys: String) -> (Desk, grid: Int) {
    let desk = Demo.desk(width, height)
    desk.press(keys)
    return (desk, 700)
  }

  private func receive(_ desk: Desk, in grid: Int) {
    let code = desk.city.city.grids[grid].code
    let receipt = Receipt(text: "路面积水", grid: code, channel: .above, urgency: .normal)
    desk.city.perform([order(.receive(receipt), desk)])
    desk.poll()
  }

  private func order(_ command: Command, _ desk: Desk) -> CommandOrder {
    CommandOrder(at: desk.state.now, actor: "8890", command: command, isTrusted: true)
  }

  private func lit(_ desk: Desk) -> Int {
    desk.frame.cells.count { $0.role == .fresh }
  }

  @Test(
    "a tile is lit when its cases change, and no longer than a tick",
    arguments: [
      (80, 24), (100, 30), (120, 36), (200, 60),
    ])
  func tiles(_ width: Int, _ height: Int) {
    let (desk, grid) = desk(width, height, keys: "2")
    #expect(lit(desk) == 0)
    receive(desk, in: grid)
    #expect(lit(desk) > 0)
    desk.wait(2)
    #expect(lit(desk) == 0)
  }

  @Test("a round that changes is lit in the mode of rounds alone")
  func rounds() {
    let (desk, grid) = desk(120, 36, keys: "2")
    let report = RoundReport(
      grid: desk.city.city.grids[grid].code, day: desk.city.day, half: .afternoon, role: .standIn,
      found: 9)
    desk.city.perform([order(.finishRound(report), desk)])
    desk.poll()
    #expect(lit(desk) == 0)
    desk.press("m m")
    #expect(lit(desk) > 0)
  }

  @Test("nothing is drawn while nothing changes, and once more when the light goes out")
  func economy() {
    let (desk, grid) = desk(120, 36, keys: "2")
    desk.wait(3)
    receive(desk, in: grid)
    let revision = desk.state.revision
    desk.wait(2)
    #expect(desk.state.revision == revision + 1)
    desk.wait(20)
    #expect(desk.state.revision == revision + 1)
  }

  @Test(
    "what is drawn over the map before is the whole map",
    arguments: ["2", "2 z", "1", "2 m m", "2 m m m m"])
  func partial(_ keys: String) {
    for (width, height) in [(80, 24), (130, 40)] {
      let (desk, grid) = desk(width, height, keys: keys)
      var picture = Picture()
      _ = picture.update(desk.state)
      for step in 0..<12 {
        if step % 3 == 0 { receive(desk, in: grid + step * 7) }
        if step % 4 == 1 { desk.press("<Right>") }
        _ = picture.update(desk.state)
        #expect(picture.frame == desk.frame)
        desk.wait(step % 5 == 4 ? 7_200 : 1)
        _ = picture.update(desk.state)
        #expect(picture.frame == desk.frame)
      }
    }
  }

  @Test("a day that begins is another picture and no news")
  func day() {
    let situation = MapScene().situation
    var news = MapNews()
    var change = SituationChange(
      sequence: 1, newest: nil, nextTurn: nil, closed: 0, nodes: situation.nodes)
    change.newDay = CivilDate(compact: 2026_11_21)
    change.grids = [(5, Tally(green: 1))]
    news.light(change, on: situation, at: Instant(seconds: 10))
    #expect(news.isEmpty)
    change.newDay = nil
    news.light(change, on: situation, at: Instant(seconds: 10))
    #expect(news.grids(in: .open, .morning) == [5])
    let atOnce = news.pass(Instant(seconds: 11))
    #expect(!atOnce && !news.isEmpty)
    let after = news.pass(Instant(seconds: 12))
    #expect(after && news.isEmpty)
  }
}
