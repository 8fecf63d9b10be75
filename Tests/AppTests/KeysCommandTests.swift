import Testing

/// `griddesk keys` and the file it prints.
@Suite struct KeysCommandTests {
  @Test func whatIsPrintedCanBeKeptAndChanged() throws {
    let folder = try TemporaryFolder()
    let printed = try Program.griddesk.run(["keys", "--lang", "en"])
    #expect(printed.code == 0, "\(printed.complaint)")
    let file = folder / "keys"
    try Project.write(printed.output, to: file)
    let again = try Program.griddesk.run(["keys", file, "--lang", "en"])
    #expect(again.code == 0 && again.output == printed.output)
    try Project.write("claim = ,c\nescalate =\n", to: file)
    let changed = try Program.griddesk.run(["keys", file])
    #expect(changed.lines.contains("claim = ,c") && changed.lines.contains("escalate ="))
  }

  @Test func whatIsWrongIsToldWithItsLine() throws {
    let folder = try TemporaryFolder()
    let file = folder / "keys"
    try Project.write("clam = x\nclose = c\nnote = <F63>\nnote = <F30>\n", to: file)
    var program = Program.griddesk
    program.environment.append("TERM=vt100")
    let outcome = try program.run(["keys", file, "--lang", "en"])
    #expect(outcome.code == 1)
    let complaints = outcome.complaint.split(separator: "\n")
    #expect(complaints.count == 4, "\(outcome.complaint)")
    for (index, complaint) in complaints.enumerated() {
      #expect(complaint.contains("keys:\(index + 1): "), "\(complaint)")
    }
    #expect(complaints.first?.contains("claim") ?? false)
    let missing = try Program.griddesk.run(["keys", folder / "none"])
    #expect(missing.code == 1 && missing.complaint.contains("none"))
  }

  @Test func theScreenTellsOfAFaultAndUsesTheRest() throws {
    let city = try SmallCity()
    let file = city.folder / "keys"
    try Project.write("cases = B\nclam = x\n", to: file)
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store, "--lang en --keys-file \(file)")
    try terminal.wait(until: "the fault is told") { try $0.screen().contains("keys:2: ") }
    try terminal.press("B")
    try terminal.wait(until: "the key leads to the cases") { try $0.screen().contains("─ Cases ") }
  }

  @Test func whoLooksOnChangesNothing() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a", text: "a wire is down")
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store, "--lang en --read-only")
    try terminal.press("c")
    try terminal.wait(until: "it is told") { try $0.screen().contains("nothing can be changed") }
  }
}
