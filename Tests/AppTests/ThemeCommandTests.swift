import Testing

/// Themes as files: checked by `griddesk theme`, followed by the console that uses them.
@Suite(.serialized) struct ThemeCommandTests {
  @Test func everyThemeThatIsShippedPassesItsCheck() throws {
    let listed = try Program.griddesk.run(["theme"])
    #expect(listed.code == 0, "\(listed.complaint)")
    let shipped = ["colour-blind", "day", "high-contrast", "mono", "night", "phosphor"]
    #expect(listed.lines.map(String.init).filter(shipped.contains) == shipped, "\(listed.output)")
    for name in shipped {
      let outcome = try Program.griddesk.run(["theme", "check", name, "--lang", "en"])
      #expect(outcome.code == 0, "\(name): \(outcome.output)")
      #expect(outcome.lines.count == 1 && outcome.output.hasPrefix("\(name): "))
    }
  }

  @Test func aBadThemeIsToldWithWhatItShouldReach() throws {
    let folder = try TemporaryFolder()
    let file = folder / "mine"
    try Project.write("inherits night\nlate = #202020/234 on #101418/233\n", to: file)
    let faint = try Program.griddesk.run(["theme", "check", file, "--lang", "en"])
    #expect(faint.code == 1)
    #expect(faint.lines.first == "true colour: late on text has contrast 1.1, wants 4.5")
    try Project.write("inherits night\nlate = puce\n", to: file)
    let broken = try Program.griddesk.run(["theme", "check", file])
    #expect(broken.code == 1 && broken.output.isEmpty)
    #expect(broken.complaint.contains("mine:2:") && broken.complaint.contains("puce"))
    #expect(try Program.griddesk.run(["theme", "check"]).code == 2)
    #expect(try Program.griddesk.run(["theme", "chec", file]).code == 2)
    let missing = try Program.griddesk.run(["theme", "check", folder / "none"])
    #expect(missing.code == 1 && missing.complaint.split(separator: "\n").count == 1)
  }

  @Test func theScreenFollowsTheFileOfItsThemeAndOfTheOneInherited() throws {
    let city = try SmallCity()
    let (mine, base) = (city.folder / "mine", city.folder / "base")
    try Project.write("inherits night\nheading = #00ffff/51\n", to: base)
    try Project.write("inherits base\n", to: mine)
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(
      on: city.store, "--lang en --theme mine --themes \(city.folder.path)")
    try terminal.wait(until: "a heading has its colour") { try $0.colours().contains("51") }
    try Project.write("inherits night\nheading = #ff0000/196\n", to: base)
    try terminal.wait(until: "a heading is red") { try $0.colours().contains("196") }
    try Project.write("inherits night\nheading = puce\n", to: base)
    try terminal.wait(until: "the mistake is told") { try $0.screen().contains("base:2:") }
    #expect(try terminal.colours().contains("196"), "the theme before stays")
    try Project.write("inherits night\nheading = #00ff00/46\n", to: base)
    try terminal.wait(until: "a heading is green") { try $0.colours().contains("46") }
  }
}
