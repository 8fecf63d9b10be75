import Cells
import Glibc
import Testing

@testable import Terminal

extension AllTerminalTests {
  /// The terminal is told to tell of the mouse, and told to stop.
  @Suite(.serialized) struct MouseModeTests {
    private static let on = "\u{1B}[?1006;1000h"
    private static let off = "\u{1B}[?1006;1000l"

    init() {
      for name in ["COLORTERM", "NO_COLOR", "LINES", "COLUMNS", "LC_ALL", "LC_CTYPE"] {
        unsetenv(name)
      }
      setenv("LANG", "C.UTF-8", 1)
    }

    private func screen(on terminal: PseudoTerminal, _ name: String) throws -> Screen {
      setenv("TERM", name, 1)
      return try Screen(theme: .night, input: terminal.line, output: terminal.line)
    }

    private func show(_ text: String, on screen: Screen) throws {
      var painter = Painter(size: screen.size)
      painter.text(text, x: 2, y: 1)
      try screen.present(painter.frame)
    }

    private func written(_ terminal: PseudoTerminal) -> String {
      String(decoding: terminal.output(), as: UTF8.self)
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color", "vt100"])
    func withoutAWishForItNothingIsWritten(name: String) throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal, name)
      try show("x", on: screen)
      #expect(screen.takeMouse(false))
      screen.close()
      let all = written(terminal)
      for mode in ["1000", "1002", "1003", "1006", "1015"] { #expect(!all.contains(mode)) }
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color"])
    func itIsBegunWithTheScreenAndEndedWithIt(name: String) throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal, name)
      #expect(screen.takeMouse(true))
      #expect(terminal.output() == [])
      try show("x", on: screen)
      let begun = written(terminal)
      #expect(begun.contains(Self.on) && !begun.contains(Self.off))
      screen.close()
      let ended = written(terminal)
      #expect(ended.contains(Self.off) && !ended.contains(Self.on))
    }

    @Test func itIsSwitchedWhileRunning() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal, "xterm-256color")
      try show("x", on: screen)
      _ = terminal.output()
      for _ in 0..<2 {
        #expect(screen.takeMouse(true) && screen.takesMouse)
        #expect(written(terminal) == Self.on)
        #expect(screen.takeMouse(true))
        #expect(terminal.output() == [])
        #expect(screen.takeMouse(false) && !screen.takesMouse)
        #expect(written(terminal) == Self.off)
      }
      // Whatever came of the last wish on the way, the terminal is left without.
      screen.close()
      #expect(written(terminal).contains(Self.off))
    }

    @Test func itIsTakenAgainAfterSomethingElseHadTheTerminal() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal, "xterm-256color")
      #expect(screen.takeMouse(true))
      try show("x", on: screen)
      _ = terminal.output()
      screen.resume()
      try show("x", on: screen)
      #expect(written(terminal).contains(Self.on))
    }

    @Test func aTerminalThatKnowsNoMouseIsLeftAlone() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal, "vt100")
      #expect(!screen.takeMouse(true) && !screen.takesMouse)
      try show("x", on: screen)
      screen.close()
      #expect(!written(terminal).contains("1000"))
    }

    /// Curses knows reports by `kmous` and would give their digits as keys.
    @Test(arguments: ["xterm-256color", "tmux-256color", "vt100"])
    func reportsComeThroughCursesInOrderAmongKeys(name: String) throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal, name)
      terminal.type("j\u{1B}[<0;12;3M\u{1B}[<0;12;3m\u{1B}OAk\u{1B}[M !!q\u{1B}[<65;1;2M")
      #expect(
        screen.readInput() == [
          .key(.character("j")), .mouse(.press(Point(x: 11, y: 2))), .key(.up),
          .key(.character("k")), .key(.character("q")),
          .mouse(.wheel(down: true, Point(x: 0, y: 1))),
        ])
      terminal.type("\u{1B}[<0;1")
      #expect(screen.readInput() == [])
      terminal.type("2;3Mx")
      #expect(screen.readInput() == [.mouse(.press(Point(x: 11, y: 2))), .key(.character("x"))])
    }
  }
}
