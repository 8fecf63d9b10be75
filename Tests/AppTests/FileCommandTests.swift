import Testing

/// `:snapshot` and `:export`: what the screen shows, as files.
@Suite(.serialized) struct FileCommandTests {
  @Test func thePictureAndTheListAreWrittenToNewFiles() throws {
    let city = try SmallCity()
    for number in 1...3 { _ = try city.feed(id: "\(number)", text: "lamp \(number) is out") }
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store)
    try terminal.press("3")
    let (picture, list) = (city.folder / "p.svg", city.folder / "l.csv")
    try terminal.press(":")
    try terminal.type("snapshot svg \(picture)")
    try terminal.wait(until: "it is written") { try $0.screen().contains("written to") }
    let svg = try Project.text(at: picture)
    #expect(svg.hasPrefix("<svg") && svg.contains("lamp"))
    #expect(!svg.contains(":snapshot"))
    try terminal.press(":")
    try terminal.type("export csv \(list)")
    try terminal.wait(until: "it is written") { try $0.screen().contains("3 cases written") }
    #expect(
      try Project.text(at: list)
        == city.run("cases", ["--format", "csv", "--order", "queue"]).output)
    try terminal.press(":")
    try terminal.type("export csv \(list)")
    try terminal.wait(until: "nothing is overwritten") {
      try $0.screen().contains("is there already")
    }
  }
}
