import Testing

/// What a console shows of a moment is what is printed of it.
@Suite(.serialized) struct PastCommandTests {
  private static let moment = "2026-11-21 09:30"

  @Test(arguments: ["en", "zh"])
  func aSnapshotOfAMomentIsTheConsolesScreen(language: String) throws {
    let city = try SmallCity()
    for id in ["a", "b", "c"] { _ = try city.feed(id: id, text: "a lamp is out, \(id)") }
    _ = try city.run("claim", ["1", "--by", "wang"])
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store, "--lang \(language) --fresh")
    try terminal.insert(":at \(Self.moment)")
    try terminal.press("Enter")
    try terminal.wait(until: "the past") { try $0.screen().contains("<< ") }
    for (key, view) in [
      ("1", "watch"), ("2", "map"), ("3", "cases"), ("4", "patrol"), ("9", "log"),
    ] {
      try terminal.press(key)
      let printed = try city.run(
        "snapshot",
        ["--view", view, "--size", "100x30", "--lang", language, "--at", Self.moment])
      #expect(printed.code == 0, "\(printed.complaint)")
      #expect(printed.output.contains("2026-11-21 09:30:00"))
      try terminal.wait(until: "\(view) as it is printed") {
        try Self.body($0.screen()) == Self.body(printed.output)
      }
    }
    try terminal.press("1", "q")
  }

  /// All but the title line, in which the time of day goes on.
  private static func body(_ screen: String) -> [Substring] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().prefix(29).map {
      var line = $0
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
