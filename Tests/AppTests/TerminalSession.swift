import Glibc

/// A real terminal for a test: a tmux server of its own with a plain shell in one pane, gone when
/// the test is done.
final class TerminalSession {
  private static let tmux = Program.tool("tmux")
  private let folder: TemporaryFolder

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
      try tmux(["display-message", "-p", "#{alternate_on}"]).output.hasPrefix("1")
    }
  }

  /// The terminal's settings, as `stty` prints them.
  func settings() throws -> String {
    try type("clear; stty -g; echo settled")
    try wait(until: "stty has said") { try $0.screen().contains("\nsettled") }
    return try String(screen().split(separator: "\n").first { $0.contains(":") } ?? "")
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
