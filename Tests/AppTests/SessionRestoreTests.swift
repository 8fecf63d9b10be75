import Testing

/// A console takes up where the last one was left, however it was left.
@Suite(.serialized) struct SessionRestoreTests {
  @Test func whereSomebodyWasIsTakenUpUnlessTheStartIsAfresh() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a", text: "a lamp is out")
    let state = city.folder / "state"
    try leaving(city, state, "--lang zh", "3", by: "q")
    // The language was that of the option; it is taken up like the view.
    try looking(city, state, "") { $0.contains("案件 ─") }
    try looking(city, state, "--fresh --lang en") { $0.contains("Next to do") }
    // A line that was cut hangs up.
    try leaving(city, state, "--lang en", "4", by: nil)
    try looking(city, state, "") { $0.contains("Patrol") && !$0.contains("Next to do") }
  }

  @Test func aBrokenFileIsToldInALineAndIgnored() throws {
    let city = try SmallCity()
    let state = city.folder / "state"
    try leaving(city, state, "--lang en", "3", by: "q")
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.type("for f in \(state)/griddesk/session-*; do echo nonsense > $f; done")
    try looking(city, state, "--lang en") {
      $0.contains("Next to do") && $0.contains("is no session")
    }
    try looking(city, state, "--lang en") {
      $0.contains("Next to do") && !$0.contains("is no session")
    }
  }

  /// Opens a console, presses a key and leaves, or cuts the line.
  private func leaving(
    _ city: SmallCity, _ state: String, _ options: String, _ key: String, by end: String?
  ) throws {
    let terminal = try opened(city, state, options)
    let before = try terminal.screen()
    try terminal.press(key)
    try terminal.wait(until: "another view") { try $0.screen() != before }
    guard let end else { return }
    try terminal.press(end)
    try terminal.waitForShell()
  }

  /// Opens a console, waits until it shows something, and leaves.
  private func looking(
    _ city: SmallCity, _ state: String, _ options: String, _ holds: (String) -> Bool
  ) throws {
    let terminal = try opened(city, state, options)
    try terminal.wait(until: "what was left") { try holds($0.screen()) }
    try terminal.press("1", "q")
    try terminal.waitForShell()
  }

  private func opened(
    _ city: SmallCity, _ state: String, _ options: String
  ) throws -> TerminalSession {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.type("export XDG_STATE_HOME=\(state)")
    try terminal.start(on: city.store, options)
    return terminal
  }
}
