import Cells
import Model
import Testing

@testable import Console

/// Rows in full, and rows taken elsewhere.
struct CopyTests {
  private static let hostile = "井盖\u{1B}[31m缺\t失\n王先生 13812345678 门牌号12号"

  private func desk(clipboard: Clipboard = .terminal) -> Desk {
    var city = Hamlet.city(cases: 2)
    city.receive(CopyTests.hostile, caller: Caller(name: "王先生", phone: "13812345678"))
    let desk = Desk(city, now: Hamlet.now, size: Size(width: 100, height: 30))
    desk.state.clipboard = clipboard
    desk.press("3")
    return desk
  }

  private func copied(_ desk: Desk) -> [String] {
    desk.asked.compactMap { if case .copy(let text) = $0 { text } else { nil } }
  }

  @Test func theSelectedRowIsCopiedAsItIsShownAndMasked() throws {
    let desk = desk()
    desk.press("<End> y")
    let text = try #require(copied(desk).last)
    #expect(!text.contains("13812345678") && !text.contains("王先生"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\t" || $0.value >= 32 && $0.value != 127 })
    #expect(text.split(separator: "\t", omittingEmptySubsequences: false).count == 8)
    #expect(text.contains("0003") && text.contains("门牌"))
    #expect(desk.text.contains("copied 1 row(s)"))
  }

  @Test func markedRowsAreCopiedTogether() {
    let desk = desk()
    desk.press("<Home> <Space> <Space> y")
    #expect(copied(desk).last?.split(separator: "\n").count == 2)
    #expect(desk.text.contains("copied 2 row(s)"))
  }

  @Test func theSameKeyAgainShowsItPlain() {
    let desk = desk()
    desk.press("y")
    #expect(desk.state.plain == nil)
    desk.press("y")
    #expect(desk.state.plain != nil && copied(desk).count == 1)
    #expect(desk.row(0).contains("0001") && !desk.text.contains("│"))
    desk.press("x")
    #expect(desk.state.plain == nil && desk.state.overlay == nil)
    desk.press("y <Down> y")
    #expect(desk.state.plain == nil, "another row is another copy")
  }

  @Test(arguments: [(Clipboard.shown, 0), (.doubtful, 1)])
  func whereTheTerminalMayNotTakeItItIsShown(clipboard: Clipboard, asked: Int) {
    let desk = desk(clipboard: clipboard)
    desk.press("y")
    #expect(desk.state.plain != nil && copied(desk).count == asked)
    desk.wait(1)
    #expect(desk.row(0).contains("0001"), "the clock does not draw over it")
  }

  @Test func aRowInFullHasItsWholeTextMasked() {
    let desk = desk()
    desk.city.receive(String(repeating: "很长的诉求", count: 80))
    desk.press("s <Home> i")
    let text = desk.text.filter { $0 == "诉" }
    #expect(text.count >= 80, "nothing is cut")
    desk.press("y")
    #expect(copied(desk).last?.filter { $0 == "诉" }.count == 80)
    desk.press("<Esc> s s s <End> i")
    #expect(!desk.text.contains("13812345678"))
  }

  @Test(arguments: ["4 i", "4 <Enter> <Enter> i", "4 <Tab> i", "9 i"])
  func everyListHasRowsInFull(keys: String) {
    let desk = Demo.desk(80, 24)
    desk.press(keys)
    guard case .full = desk.state.overlay else {
      Issue.record("nothing is shown")
      return
    }
    #expect(desk.row(1).contains("in full"))
    desk.press("y")
    #expect(copied(desk).count == 1)
  }

  @Test func noMoreIsCopiedThanTerminalsTake() {
    let whole = CopiedText(Array(repeating: "row", count: 3_000))
    #expect(whole.rows == CopiedText.mostRows && whole.isCut)
    let long = CopiedText(Array(repeating: String(repeating: "长", count: 1_000), count: 100))
    #expect(long.text.utf8.count <= CopiedText.mostBytes && long.isCut && long.rows > 10)
  }
}
