import Glibc
import Testing

/// A report that is being typed survives what ends the console.
@Suite(.serialized) struct DraftTests {
  @Test func aLostConnectionLosesNoReport() throws {
    let city = try SmallCity()
    let state = city.folder / "state"
    try typing(in: city, state, "a lamp is out in Ash Street")
    let kept = try files(in: state + "/griddesk").filter { !$0.hasSuffix(".lock") }
    #expect(kept.count == 1)
    for name in kept {
      var status = stat()
      #expect(stat(state + "/griddesk/" + name, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.type("export XDG_STATE_HOME=\(state)")
    try terminal.start(on: city.store)
    try terminal.press("N")
    try terminal.wait(until: "the draft is back") { try $0.screen().contains("Ash Street") }
    try terminal.press("C-s")
    try terminal.wait(until: "it is saved") { try $0.screen().contains("0001") }
    #expect(try files(in: state + "/griddesk").allSatisfy { $0.hasSuffix(".lock") })
  }

  /// Types a report and cuts the line.
  private func typing(in city: SmallCity, _ state: String, _ text: String) throws {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.type("export XDG_STATE_HOME=\(state)")
    try terminal.start(on: city.store)
    try terminal.press("N")
    try terminal.wait(until: "the form is open") { try $0.screen().contains("New case") }
    try terminal.press("-l", text)
    try terminal.wait(until: "the report shows") { try $0.screen().contains("Ash Street") }
    for _ in 0..<100 where try files(in: state + "/griddesk").count < 2 { usleep(50_000) }
  }

  private func files(in path: String) throws -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // Where somebody was is kept beside it.
      if name.hasPrefix("draft-") { names.append(name) }
    }
    return names
  }
}
