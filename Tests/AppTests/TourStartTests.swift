import Testing

/// When the guided tour begins by itself: at the first start on the demo city that the program made.
@Suite(.serialized) struct TourStartTests {
  @Test func itBeginsOnceOnTheDemoCityAndNotWhereNobodyAskedForIt() throws {
    let folder = try TemporaryFolder()
    // Nothing that is looked on at, played by a script or said not to be toured begins it, and none
    // of that counts as having seen it.
    for options in ["--no-tour", "--read-only", "--wall"] {
      #expect(try !isToured(folder, options), "\(options)")
    }
    #expect(try isToured(folder, ""))
    #expect(try !isToured(folder, ""))
  }

  @Test func itDoesNotBeginOnAStoreThatWasNamed() throws {
    let city = try SmallCity()
    let folder = try TemporaryFolder()
    #expect(try !isToured(folder, "--store \(city.store)"))
    #expect(try isToured(folder, ""))
  }

  /// Whether a console that is started so shows the tour; the first one makes the demo city.
  private func isToured(_ folder: TemporaryFolder, _ options: String) throws -> Bool {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    let homes = ["DATA": "data", "STATE": "state", "CONFIG": "config"].map {
      "XDG_\($0.key)_HOME=\(folder.path)/\($0.value)"
    }
    try terminal.type("unset GRIDDESK_STORE; export \(homes.joined(separator: " "))")
    try terminal.type("\(Program.griddesk.path) --lang en --fresh \(options)")
    try terminal.wait(until: "the console is up") {
      try $0.isFullScreen && $0.screen().contains { $0 == "┌" }
    }
    let screen = try terminal.screen()
    try terminal.press("C-c")
    try terminal.waitForShell()
    return screen.contains("Welcome to GridDesk")
  }
}
