import Glibc
import Testing

/// The file of commands typed: bounded, its owner's alone, and without a word that names somebody.
@Suite(.serialized) struct HistoryFileTests {
  @Test func itKeepsTheLastCommandsThatNameNobodyForTheOwnerAlone() throws {
    let city = try SmallCity()
    let state = city.folder / "state"
    let file = state + "/griddesk/history"
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.type("export XDG_STATE_HOME=\(state)")
    try terminal.type("mkdir -p \(state)/griddesk; seq -f 'map %g' 300 > \(file)")
    try terminal.start(on: city.store)
    for line in ["map late", "cases 王小明", "case 142", "view log"] {
      try terminal.insert(":" + line)
      try terminal.wait(until: "it is typed") { try $0.screen().contains(":" + line) }
      try terminal.press("Enter")
      try terminal.press("Escape", "Escape")
    }
    try terminal.wait(until: "the last is kept") { _ in
      try Project.text(at: file).hasSuffix("view log\n")
    }
    let lines = try Project.text(at: file).split(separator: "\n")
    #expect(lines.count == 200)
    #expect(lines.suffix(3) == ["map 300", "map late", "view log"])
    var status = stat()
    #expect(stat(file, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    // Here and now what was typed comes back whatever it names.
    try terminal.press(":", "Up", "Up", "Up", "Up")
    try terminal.wait(until: "it comes back") { try $0.screen().contains(":map late") }
  }
}
