import Testing

@testable import Console

/// Which commands are remembered.
struct CommandHistoryTests {
  private func run(_ line: String, _ desk: Desk) {
    desk.press(":")
    desk.type(line)
    desk.press("<Enter> <Esc>")
  }

  @Test func upGoesBackThroughWhatBeginsAsTypedAndDownForthAgain() {
    let desk = Hamlet.desk(cases: 1)
    for line in ["map late", "lang en", "map open"] { run(line, desk) }
    func typed() -> String {
      guard case .command(let prompt) = desk.state.overlay else { return "" }
      return prompt.input.text
    }
    desk.press(": <Up>")
    #expect(typed() == "map open")
    desk.press("<Up>")
    #expect(typed() == "lang en")
    desk.press("<Down> <Down>")
    #expect(typed() == "")
    desk.press("m <Up> <Up> <Up>")
    #expect(typed() == "map late")
  }

  @Test func theCommandsOfEarlierConsolesComeBeforeThoseOfThisOne() {
    let desk = Hamlet.desk(cases: 1)
    desk.remembered = ["map late", "lang zh"]
    run("map open", desk)
    run("map late", desk)
    #expect(desk.state.history == ["lang zh", "map open", "map late"])
    #expect(desk.remembered == ["map late", "lang zh", "map open", "map late"])
  }

  @Test func noMoreAreKeptThanMayBe() {
    let desk = Hamlet.desk(cases: 0)
    for number in 0..<(CommandHistory.most + 20) { _ = desk.state.run("case \(number)") }
    #expect(desk.state.history.count == CommandHistory.most)
    #expect(desk.state.history.last == "case \(CommandHistory.most + 19)")
  }

  /// What may lie in a file, and what may not: nothing by which a person could be told.
  static let lines: [(line: String, isKept: Bool)] = [
    ("map late", true), ("lang zh", true), ("theme day", true), ("view log", true),
    ("go 高坎", true), ("queue unclaimed", true), ("cases state:handling late", true),
    ("cases town:高坎 age>2d", true), ("cases 王小明", false), ("cases 13912345678", false),
    ("cases late 供暖", false), ("cases by:li", false), ("cases 0142", false),
    ("cases late | 张三", false), ("case 142", false), ("save 张三的案件", false),
    ("queue 张三的案件", false), ("go 王小明家", false), ("export csv /srv/zhang/x.csv", false),
    ("snapshot svg x.svg", false), ("nonsense", false),
    ("map " + String(repeating: "x", count: 300), false),
  ]

  @Test(arguments: lines) func onlyTheProgramsAndTheCitysWordsAreKept(
    line: String, isKept: Bool
  ) {
    let desk = Hamlet.desk(cases: 1)
    #expect(CommandHistory.mayBeKept(line, in: desk.state) == isKept)
  }
}
