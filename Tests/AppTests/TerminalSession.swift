import Glibc

/// A real terminal for a test: a tmux server of its own with a plain shell in one pane, gone when
/// the test is done.
final class TerminalSession {
  private static let tmux = Program.tool("tmux")
  private let folder: TemporaryFolder
  private var questions = 0

  /// Opens a terminal of this size.
  init(columns: Int, rows: Int) throws {
    folder = try TemporaryFolder()
    try tmux([
      "start-server", ";", "set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0", ";",
      "set", "-g", "default-terminal", "tmux-256color", ";", "new-session", "-d",
      "-x", String(columns), "-y", String(rows), "bash", "--norc", "--noprofile",
    ])
    try wait(until: "a prompt") { try $0.screen().contains("$") }
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Types a line at the shell, or in the program that runs.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
    try press("Enter")
  }

  /// Types a text without Return after it.
  func insert(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Where the terminal's cursor stands, and whether it shows.
  func cursor() throws -> (column: Int, row: Int, isShown: Bool) {
    let parts = try format("#{cursor_x} #{cursor_y} #{cursor_flag}").split(separator: " ")
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return (-1, -1, false) }
    return (numbers[0], numbers[1], numbers[2] == 1)
  }

  /// Presses keys by tmux's names for them.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Starts the built console on a store.
  func start(on store: String, _ more: String = "--lang en") throws {
    try type("\(Program.griddesk.path) --store \(store) \(more)")
    try wait(until: "the console is up") { try $0.isFullScreen }
  }

  /// What the terminal shows now, a line a row.
  func screen() throws -> String {
    try tmux(["capture-pane", "-p"]).output
  }

  /// The indices, of 256, of the colours that text is written in.
  func colours() throws -> Set<String> {
    let parts = try tmux(["capture-pane", "-p", "-e"]).output.split(separator: "38;5;")
    return Set(parts.dropFirst().map { String($0.prefix { "0"..."9" ~= $0 }) })
  }

  /// Whether the program in the pane has taken the whole screen.
  var isFullScreen: Bool {
    get throws {
      try format("#{alternate_on}") == "1"
    }
  }

  /// What tmux says of the pane.
  private func format(_ text: String) throws -> String {
    let said = try tmux(["display-message", "-p", text]).output
    return said.hasSuffix("\n") ? String(said.dropLast()) : said
  }

  /// Waits until the shell has the terminal again. The program gives the screen back first and the
  /// settings after that, so that its end is waited for, too.
  func waitForShell() throws {
    try wait(until: "the shell is back") { terminal in
      try !terminal.isFullScreen && terminal.format("#{pane_current_command}") == "bash"
    }
  }

  /// The terminal's settings, as `stty` prints them.
  ///
  /// They and the word that follows them are taken from one look at the screen, and the word is
  /// another one each time: an earlier answer may still stand there.
  func settings() throws -> String {
    questions += 1
    let word = "settled-\(questions)"
    try type("clear; stty -g; echo \(word)")
    var settings: Substring?
    try wait(until: "stty has said") { terminal in
      let lines = try terminal.screen().split(separator: "\n")
      guard let end = lines.firstIndex(of: Substring(word)), end > 0 else { return false }
      settings = lines[end - 1]
      return true
    }
    return settings.map(String.init) ?? ""
  }

  /// Changes the size of the terminal.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Looks again and again until something holds; gives up after ten seconds.
  func wait(until what: String, _ holds: (TerminalSession) throws -> Bool) throws {
    for _ in 0..<400 {
      if try holds(self) { return }
      usleep(25_000)
    }
    throw TerminalSessionError.neverSeen(what, screen: try screen())
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> Outcome {
    let own = ["-S", folder / "socket", "-f", "/dev/null", "-u"]
    return try TerminalSession.tmux.run(own + arguments)
  }
}

/// What a test waited for in vain.
enum TerminalSessionError: Error {
  /// The screen never showed it; the screen as it was at last.
  case neverSeen(String, screen: String)
}
