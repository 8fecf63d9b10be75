import Cells
import Model
import Testing

@testable import Console

/// A list in an order that no index has follows the log, and nothing moves under the hand.
struct SortedListTests {
  private static func desk(_ cases: Int, sort: String, height: Int = 30) -> Desk {
    let desk = Hamlet.desk(cases: cases, width: 100, height: height)
    desk.press("3 :")
    desk.type("sort " + sort)
    desk.press("<Enter>")
    return desk
  }

  private func numbers(_ desk: Desk) -> [Int64] { desk.state.cases.rows.map(\.item.id.number) }

  @Test func oneRefreshBringsWhatHappened() {
    let desk = Self.desk(8, sort: "-opened,number")
    #expect(numbers(desk) == [8, 7, 6, 5, 4, 3, 2, 1])
    desk.city.receive("新件")
    desk.city.move(5, .recordClosing(remark: "", marks: []))
    desk.poll()
    #expect(numbers(desk) == [9, 8, 7, 6, 4, 3, 2, 1])
    #expect(desk.state.cases.arrivals == 0 && desk.state.cases.departed.isEmpty)
  }

  @Test func nothingMovesWhileSomebodyWorksOnARow() {
    let desk = Self.desk(8, sort: "-opened,number")
    desk.press("<Down> <Down>")
    #expect(desk.state.cases.selected == CaseID(6))
    for step in 1...3 {
      desk.city.receive("新件")
      desk.poll()
      #expect(desk.state.cases.arrivals == step)
    }
    desk.city.move(5, .recordClosing(remark: "", marks: []))
    desk.poll()
    #expect(numbers(desk) == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(desk.state.cases.departed == [CaseID(5)])
    #expect(desk.row(1).contains("3 new"))
    desk.wait(State.holdTime + 2)
    #expect(numbers(desk) == [9, 10, 11, 8, 7, 6, 4, 3, 2, 1])
    #expect(desk.state.cases.selected == CaseID(6) && !desk.state.cases.isWaiting)
  }

  @Test func goingHomeTakesInWhatWaitsWithoutSortingAnew() {
    let desk = Self.desk(8, sort: "-opened,number")
    desk.press("<Down>")
    desk.city.receive("新件")
    desk.poll()
    let effects = Console.update(&desk.state, .key(.home))
    #expect(effects.allSatisfy { if case .loadPage = $0 { false } else { true } })
    #expect(numbers(desk).first == 9 && desk.state.cases.selected == CaseID(9))
  }

  /// Whatever happens while keys are pressed and lists read on, the rows are in the end what sorting
  /// all cases gives.
  @Test(arguments: ["-opened,number", "state,-number", "holder,-opened", "-since"])
  func theRowsAreThoseOfASortOfAll(sort: String) {
    var random = SplitMix64(seed: 11)
    let desk = Self.desk(60, sort: sort, height: 20)
    for round in 0..<25 {
      for _ in 0...Int(random.next() % 4) {
        let number = Int64(random.next() % UInt64(desk.city.cases.count)) + 1
        switch random.next() % 5 {
        case 0: desk.city.receive("件\(round)", minutesAgo: Int(random.next() % 60))
        case 1: desk.city.move(number, .recordClosing(remark: "", marks: []))
        case 2: desk.city.move(number, .claim)
        default: desk.city.move(number, .note("看过"))
        }
      }
      desk.poll()
      let keys = ["<Down>", "<PageDown>", "<PageUp>", "<End>", "<Home>", "<Up>"]
      desk.press(keys[Int(random.next() % 6)])
      if random.next() % 3 == 0 { desk.wait(State.holdTime + 1) }
    }
    desk.wait(State.holdTime + 2)
    desk.press("<Home>")
    desk.wait(State.holdTime + 2)
    let list = desk.state.cases
    let wanted = desk.city.cases.filter { list.query.admits($0.item) }
      .sorted { list.query.precedes(list.query.key(of: $0), list.query.key(of: $1)) }
    let shown = list.rows.map(\.item)
    #expect(shown == wanted.prefix(shown.count).map(\.item))
    #expect(shown.count == wanted.count || shown.count > list.screen)
  }

  /// A filter that time turns is asked of all cases again; one that it does not turn never is.
  @Test(arguments: [("late", true), ("channel:above", false)])
  func onlyWhatTimeTurnsIsReadAnew(filter: String, isAnew: Bool) {
    let desk = Self.desk(8, sort: "-opened,number")
    desk.press("/")
    desk.type(filter)
    desk.press("<Enter>")
    desk.city.receive("新件")
    let change = desk.city.change(since: desk.state.situation, at: desk.state.now)
    let effects = Console.update(&desk.state, .changed(change))
    let pages = effects.compactMap { if case .loadPage(let page) = $0 { page } else { nil } }
    #expect(pages.count == 1 && pages.allSatisfy { ($0.since == nil) == isAnew })
  }

  @Test func aLongSortTellsHowFarItHasCome() {
    let desk = Self.desk(8, sort: "-opened,number")
    let effects = Console.update(&desk.state, .key(.character("s")))
    #expect(!effects.isEmpty)
    desk.settle()
    desk.press(":")
    desk.type("sort -since")
    let asked = Console.update(&desk.state, .key(.enter)).compactMap {
      if case .loadPage(let page) = $0 { page } else { nil }
    }
    guard let page = asked.first else { return #expect(Bool(false), "nothing is read") }
    var step = CasePage(rows: [], next: nil, scanned: 0)
    step.scan = SortScan()
    let revision = desk.state.revision
    step.scan?.scanned = 4_000
    var number = page.number
    for (passed, isTold) in [(4_000, false), (12_000, true), (14_000, false), (21_000, true)] {
      step.scan?.scanned = passed
      let before = desk.state.revision
      let more = Console.update(&desk.state, .page(number, step))
      for case .loadPage(let page) in more { number = page.number }
      #expect((desk.state.revision > before) == isTold, "\(passed)")
      #expect(desk.row(1).contains("sorting ") == (passed > 10_000))
    }
    #expect(desk.state.revision > revision)
  }
}
