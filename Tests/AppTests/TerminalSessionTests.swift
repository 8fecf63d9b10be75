import Testing

/// The built console in a real terminal.
@Suite(.serialized) struct TerminalSessionTests {
  @Test func aCaseFedByAnotherProcessAppearsWithoutAKey() throws {
    let city = try SmallCity()
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store)
    try terminal.press("3")
    let answer = try city.feed(id: "live", text: "a wire is down")
    #expect(answer.output.contains(#""ok":true"#))
    try terminal.wait(until: "the case shows") { try $0.screen().contains("a wire is down") }
  }

  @Test(arguments: ["q", "C-c"])
  func leavingGivesTheTerminalBack(key: String) throws {
    let city = try SmallCity()
    let terminal = try TerminalSession(columns: 80, rows: 24)
    let before = try terminal.settings()
    try terminal.start(on: city.store)
    try terminal.press(key)
    try terminal.waitForShell()
    #expect(before.contains(":"))
    #expect(try terminal.settings() == before)
  }

  @Test func aSuspendedConsoleComesBackWhole() throws {
    let city = try SmallCity()
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store)
    try terminal.press("3")
    _ = try city.feed(id: "before", text: "seen before")
    try terminal.wait(until: "the case shows") { try $0.screen().contains("seen before") }
    try terminal.press("C-z")
    try terminal.wait(until: "the shell is back") { try !$0.isFullScreen }
    _ = try city.feed(id: "meanwhile", text: "fed meanwhile")
    try terminal.type("fg")
    try terminal.wait(until: "both cases show") { terminal in
      let screen = try terminal.screen()
      return screen.contains("seen before") && screen.contains("fed meanwhile")
    }
  }

  @Test func aNewSizeIsFilled() throws {
    let city = try SmallCity()
    let terminal = try TerminalSession(columns: 80, rows: 24)
    try terminal.start(on: city.store)
    try terminal.resize(columns: 50, rows: 10)
    try terminal.wait(until: "what it needs is said") { try $0.screen().contains("60") }
    try terminal.resize(columns: 120, rows: 40)
    try terminal.wait(until: "the last row is used") { terminal in
      let rows = try terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
      return rows.dropLast().last.map { !$0.isEmpty } ?? false
    }
  }

  @Test func anUnknownTerminalIsALineOfError() throws {
    let city = try SmallCity()
    var program = Program.griddesk
    program.environment.removeAll { $0.hasPrefix("TERM=") }
    program.environment.append("TERM=nonsense")
    let outcome = try program.run(["--store", city.store])
    #expect(outcome.code == 1 || outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
  }
}
