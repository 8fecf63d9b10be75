import Cells
import Glibc
import Testing

@testable import Terminal

extension AllTerminalTests {
  @Suite(.serialized) struct ScreenTests {
    init() {
      for name in ["COLORTERM", "NO_COLOR", "LINES", "COLUMNS", "LC_ALL", "LC_CTYPE"] {
        unsetenv(name)
      }
      setenv("TERM", "xterm-256color", 1)
      setenv("LANG", "C.UTF-8", 1)
    }

    private func screen(on terminal: PseudoTerminal) throws -> Screen {
      try Screen(theme: .night, input: terminal.line, output: terminal.line)
    }

    private func frame(_ size: Size, _ text: String) -> Frame {
      var painter = Painter(size: size)
      painter.text(text, x: 2, y: 1, role: .late)
      return painter.frame
    }

    /// System calls of the kind `write` made by this thread so far.
    private func writes() -> Int {
      let file = open("/proc/thread-self/io", O_RDONLY)
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 1024)
      let text = String(decoding: buffer[..<max(0, read(file, &buffer, 1024))], as: UTF8.self)
      let line = text.split(separator: "\n").first { $0.hasPrefix("syscw: ") }
      return line.flatMap { Int($0.dropFirst(7)) } ?? -1
    }

    @Test func theTerminalIsGivenBackAsItWas() throws {
      let terminal = try #require(PseudoTerminal())
      let before = terminal.localFlags
      let screen = try screen(on: terminal)
      #expect(terminal.localFlags & tcflag_t(ICANON | ECHO | ISIG) == 0)
      #expect(terminal.output() == [])
      try screen.present(frame(screen.size, "中"))
      let shown = String(decoding: terminal.output(), as: UTF8.self)
      #expect(shown.contains("\u{1B}[?1049h") && shown.contains("中"))
      screen.close()
      screen.close()
      let left = String(decoding: terminal.output(), as: UTF8.self)
      #expect(left.contains("\u{1B}[?1049l") && left.contains("\u{1B}[?25h"))
      #expect(left.contains("\u{1B}[?2004l") && left.contains("\u{1B}[?1l"))
      #expect(terminal.localFlags == before)
    }

    @Test func aPreparedFrameIsShownInOneWriteAndWorkedOutAnewOnceTheScreenIsAnother() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      #expect(screen.prepare(frame(screen.size, "none")) == nil)
      try screen.present(frame(screen.size, "cold"))
      _ = terminal.output()
      let right = try #require(screen.prepare(frame(screen.size, "wine")))
      #expect(terminal.output() == [])
      let before = writes()
      try screen.present(right)
      #expect(writes() == before + 1)
      #expect(String(decoding: terminal.output(), as: UTF8.self).contains("wine"))
      let late = try #require(screen.prepare(frame(screen.size, "push")))
      try screen.present(frame(screen.size, "bread"))
      _ = terminal.output()
      try screen.present(late)
      #expect(String(decoding: terminal.output(), as: UTF8.self).contains("push"))
      screen.close()
    }

    @Test func aScreenThatShowedNothingWritesNothing() throws {
      let terminal = try #require(PseudoTerminal())
      let before = terminal.localFlags
      try screen(on: terminal).close()
      #expect(terminal.output() == [])
      #expect(terminal.localFlags == before)
    }

    @Test func everyFrameIsOneWrite() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      for text in ["first", "second 中", "second 中", "third"] {
        let before = writes()
        try screen.present(frame(screen.size, text))
        let bytes = terminal.output()
        #expect(writes() - before == (bytes.isEmpty ? 0 : 1))
      }
    }

    @Test func keysAreReadAllAtOnce() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      #expect(screen.readKeys() == [])
      terminal.type("j\u{1B}OB\u{1B}[A\u{1B}[6~中\u{1B}[1;5C\r\u{1B}[15~\u{1B}[Z")
      #expect(
        screen.readKeys() == [
          .character("j"), .down, .up, .pageDown, .character("中"), .enter, .function(5), .backTab,
        ])
      terminal.type(Array("q".utf8) + [0xFF, 0xE4] + Array("w".utf8))
      #expect(screen.readKeys() == [.character("q"), .character("w")])
      terminal.type("\u{1B}[200~x\ry\u{1B}[201~k")
      #expect(screen.readKeys() == [.paste("x\ny"), .character("k")])
      terminal.type(String(repeating: "j", count: 500))
      #expect(screen.readKeys().count == 500)
      terminal.type("\u{1B}")
      #expect(screen.readKeys() == [.escape])
    }

    /// An Esc is handed over only when it is sure, but that it may be one is known at once; the first
    /// key in pieces ends the haste.
    @Test func anEscIsHeldUntilItIsSure() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      terminal.type("j\u{1B}")
      #expect(screen.readInput(holdingEscape: true) == [.key(.character("j"))])
      #expect(screen.holdsEscape)
      #expect(screen.settleEscape() == (true, []) && !screen.holdsEscape)
      terminal.type("\u{1B}")
      #expect(screen.readInput(holdingEscape: true) == [] && screen.holdsEscape)
      terminal.type("jk\u{1B}")
      #expect(
        screen.settleEscape() == (true, [.key(.character("j")), .key(.character("k"))]))
      #expect(screen.holdsEscape)
      terminal.type("[Bj")
      #expect(screen.settleEscape() == (false, [.key(.down), .key(.character("j"))]))
      terminal.type("\u{1B}")
      #expect(screen.readInput(holdingEscape: true) == [.key(.escape)] && !screen.holdsEscape)
    }

    @Test(arguments: ["[B", "OB", "[6~", "[15~", "[1;5C", "[99x", "x", "\r", "中"])
    func aKeyInPiecesIsTheKey(rest: String) throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      terminal.type("\u{1B}" + rest + "q")
      let wanted = screen.readInput()
      terminal.type("\u{1B}")
      #expect(screen.readInput(holdingEscape: true) == [])
      terminal.type(rest + "q")
      let (isKey, input) = screen.settleEscape()
      #expect((isKey ? [.key(.escape)] : []) + input == wanted)
    }

    @Test func aResizedWindowIsWrittenWhole() throws {
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      #expect(screen.size == Size(width: 80, height: 24))
      #expect(!screen.resize())
      terminal.resize(columns: 100, rows: 30)
      #expect(screen.resize())
      #expect(screen.size == Size(width: 100, height: 30))
      setenv("COLUMNS", "60", 1)
      #expect(screen.resize() && screen.size.width == 60)
    }

    @Test func aSecondScreenWorksLikeTheFirst() throws {
      for _ in 0..<3 {
        let terminal = try #require(PseudoTerminal())
        let screen = try screen(on: terminal)
        terminal.type("\u{1B}OA")
        #expect(screen.readKeys() == [.up])
        try screen.present(frame(screen.size, "x"))
        #expect(!terminal.output().isEmpty)
      }
    }

    @Test(arguments: [
      ("vt100", "", "", ColourDepth.mono), ("linux", "", "", .colours8),
      ("xterm", "truecolor", "", .colours8), ("xterm-256color", "", "", .indexed256),
      ("xterm-256color", "truecolor", "", .trueColour),
      ("xterm-256color", "24bit", "1", .mono), ("tmux-256color", "", "", .indexed256),
      ("screen", "", "", .colours8),
    ])
    func coloursAreThoseOfTheTerminal(
      name: String, claim: String, refusal: String, depth: ColourDepth
    ) throws {
      setenv("TERM", name, 1)
      setenv("COLORTERM", claim, 1)
      setenv("NO_COLOR", refusal, 1)
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      #expect(screen.depth == depth)
      #expect((screen.symbols().upperHalf == nil) == (depth == .mono))
      try screen.present(frame(screen.size, "中"))
      #expect(!terminal.output().isEmpty)
    }

    @Test func underAPlainLocaleSymbolsAreASCIIAndNamesStay() throws {
      setenv("LANG", "C", 1)
      let terminal = try #require(PseudoTerminal())
      let screen = try screen(on: terminal)
      #expect(screen.symbols().isASCII)
      try screen.present(frame(screen.size, "中"))
      #expect(String(decoding: terminal.output(), as: UTF8.self).contains("中"))
    }

    @Test(arguments: [
      ("nonsense", TerminalError.unknown("nonsense")), ("", .noName), ("dumb", .tooPlain("dumb")),
    ])
    func anUnusableTerminalIsAnErrorOfOneLine(name: String, expected: TerminalError) throws {
      setenv("TERM", name, 1)
      let terminal = try #require(PseudoTerminal())
      let before = terminal.localFlags
      #expect(throws: expected) { try screen(on: terminal) }
      #expect(!expected.description.contains("\n") && expected.description.contains("TERM"))
      #expect(terminal.localFlags == before)
      #expect(terminal.output() == [])
    }

    @Test func aFileIsNoTerminal() throws {
      let file = open("/dev/null", O_RDWR)
      defer { close(file) }
      #expect(throws: TerminalError.notATerminal) {
        try Screen(theme: .night, input: file, output: file)
      }
    }

    /// Presents frames until the terminal, which nobody reads, takes no more.
    private func stop(_ terminal: PseudoTerminal, with screen: Screen) throws {
      for letter in 0..<200 where !screen.isWaiting {
        screen.invalidate()
        var painter = Painter(size: screen.size)
        let text = String(repeating: letter % 2 == 0 ? "x" : "中", count: screen.size.width)
        for y in 0..<screen.size.height { painter.text(text, x: 0, y: y, role: .late) }
        try screen.present(painter.frame)
      }
      try #require(screen.isWaiting)
    }

    @Test func aStoppedTerminalKeepsNobodyWaiting() throws {
      let terminal = try #require(PseudoTerminal(columns: 300, rows: 100))
      let before = terminal.localFlags
      let screen = try screen(on: terminal)
      try stop(terminal, with: screen)
      #expect(
        Poll.wait(for: [], orRoomOn: screen.outputDescriptor, milliseconds: 0).isEmpty)
      let begun = ContinuousClock.now
      screen.close()
      #expect(ContinuousClock.now - begun < .seconds(3))
      #expect(terminal.localFlags == before)
    }

    @Test func whatAStoppedTerminalDidNotTakeComesInOrderWhenItGoesOn() throws {
      let terminal = try #require(PseudoTerminal(columns: 300, rows: 100))
      let screen = try screen(on: terminal)
      try stop(terminal, with: screen)
      var shown: [UInt8] = []
      for _ in 0..<1_000 where screen.isWaiting {
        shown += terminal.output()
        try screen.flush()
      }
      #expect(!screen.isWaiting)
      shown += terminal.output()
      try screen.present(frame(screen.size, "the last"))
      screen.close()
      shown += terminal.output()
      let text = String(decoding: shown, as: UTF8.self)
      #expect(!text.contains("\u{FFFD}"))
      #expect(text.contains("the last") && text.contains("\u{1B}[?1049l"))
    }

    @Test func theTerminalsOwnDescriptorStaysAsItWas() throws {
      let terminal = try #require(PseudoTerminal())
      let before = fcntl(terminal.line, F_GETFL)
      let screen = try screen(on: terminal)
      try screen.present(frame(screen.size, "x"))
      #expect(fcntl(terminal.line, F_GETFL) == before)
      screen.close()
      #expect(fcntl(terminal.line, F_GETFL) == before)
    }

    @Test func aHungUpTerminalIsReported() throws {
      var terminal = PseudoTerminal()
      let line = dup(try #require(terminal).line)
      defer { close(line) }
      let screen = try Screen(theme: .night, input: line, output: line)
      #expect(screen.readKeys() == [] && !screen.isGone)
      terminal = nil
      #expect(screen.readKeys() == [] && screen.isGone)
      #expect(throws: TerminalError.gone) { try screen.present(frame(screen.size, "x")) }
      screen.close()
    }
  }
}
