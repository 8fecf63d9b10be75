import Testing

/// `griddesk doctor`: without a terminal, in one, and before a store that is not as it should be.
@Suite(.serialized) struct DoctorCommandTests {
  @Test func withoutATerminalTheRestIsLookedAt() throws {
    let city = try SmallCity()
    let outcome = try city.run("doctor", ["--lang", "en"])
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.complaint)")
    #expect(!outcome.output.contains("\u{1B}"))
    for part in ["terminal", "colours", "text", "keys", "store", "clock"] {
      #expect(outcome.output.contains("  \(part)"), "\(part)")
    }
    #expect(outcome.output.contains(city.store) && outcome.output.contains("journal wal"))
    #expect(outcome.output.contains("no terminal to ask"))
  }

  @Test func programsReadALineAFinding() throws {
    let city = try SmallCity()
    let outcome = try city.run("doctor", ["--format", "ndjson"])
    #expect(outcome.code == 0 && outcome.lines.count >= 6)
    for line in outcome.lines {
      #expect(line.hasPrefix(#"{"part":""#) && line.hasSuffix(#""}"#), "\(line)")
      #expect(line.contains(#""verdict":""#) && line.contains(#""text":""#))
    }
    #expect(try city.run("doctor", ["--format", "xml"]).code == 2)
    #expect(try city.run("doctor", ["stray"]).code == 2)
    #expect(try city.run("doctor", ["--ambiguous", "broad"]).code == 2)
  }

  @Test func whatDoesNotWorkIsAFault() throws {
    let city = try SmallCity()
    let broken = city.folder / "broken.db"
    try Project.write("no database\n", to: broken)
    let outcome = try Program.griddesk.run(["doctor", "--store", broken, "--lang", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("FAULT") && outcome.output.contains("not a griddesk store"))
    var program = Program.griddesk
    program.environment.append("LC_ALL=C")
    let plain = try program.run(["doctor", "--store", city.store, "--lang", "en"])
    #expect(plain.code == 0 && plain.output.contains("not UTF-8"))
    program.environment.removeAll { $0.hasPrefix("TERM=") }
    let nameless = try program.run(["doctor", "--store", city.store, "--lang", "en"])
    #expect(nameless.code == 1 && nameless.output.contains("TERM is not set"))
  }

  @Test func aTerminalIsMeasuredAndGivenBack() throws {
    let city = try SmallCity()
    let terminal = try TerminalSession(columns: 120, rows: 40)
    let before = try terminal.settings()
    try terminal.type(
      "\(Program.griddesk.path) doctor --lang en --store \(city.store); echo code-$?")
    try terminal.wait(until: "the verdict") { try $0.screen().contains("code-0") }
    let screen = try terminal.screen()
    #expect(screen.contains("ambiguous characters take one column, as is set"), "\(screen)")
    #expect(screen.contains("6 samples are as wide as counted here"), "\(screen)")
    #expect(screen.contains("round trip") && screen.contains("120x40 cells"))
    #expect(screen.contains("tmux takes C-b as its prefix"))
    #expect(try terminal.settings() == before)
    try terminal.type(
      "\(Program.griddesk.path) doctor --lang en --ambiguous wide --store \(city.store); echo code-$?"
    )
    try terminal.wait(until: "the fault") { try $0.screen().contains("code-1") }
    #expect(try terminal.screen().contains("use --ambiguous narrow"))
  }

  @Test func keysAreNamedAsTheyArrive() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    let before = try terminal.settings()
    try terminal.type("\(Program.griddesk.path) doctor --keys --lang en")
    try terminal.wait(until: "it listens") { try $0.screen().contains("Ctrl-C ends") }
    try terminal.press("c", "F1", "PageUp", "é")
    try terminal.wait(until: "the keys are named") { terminal in
      let screen = try terminal.screen()
      return ["claim the case", "<F1>", "<PageUp>", "means nothing by itself"].allSatisfy(
        screen.contains)
    }
    try terminal.press("C-c")
    try terminal.wait(until: "it says what was seen") {
      try $0.screen().contains("keys of the map arrived")
    }
    #expect(try terminal.settings() == before)
  }
}
