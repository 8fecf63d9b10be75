import Cells
import Testing

@testable import Terminal

extension AllTerminalTests {
  @Suite struct CapabilitiesTests {
    @Test(arguments: [
      ("\u{1B}[m\u{F}$<2>", "\u{1B}[m\u{F}"), ("\u{1B}[H\u{1B}[J$<50>", "\u{1B}[H\u{1B}[J"),
      ("$<100/>a$<2.5*>b", "ab"), ("$", "$"), ("$<", "$<"), ("a$<x>", "a$<x>"),
    ])
    func delaysAreLeftOut(value: String, expected: String) {
      #expect(Terminfo.withoutPadding(Array(value.utf8)) == Array(expected.utf8))
    }

    @Test func theTerminalsDifferAsTheirDescriptionsSay() throws {
      let xterm = try Capabilities(terminal: "xterm-256color")
      #expect(xterm.colours == 256 && xterm.erasesWithPaper && xterm.eraseCells == .ansi)
      #expect(xterm.keepsTitle && xterm.pasteBegin != nil && !xterm.sparesLastCell)
      let tmux = try Capabilities(terminal: "tmux-256color")
      #expect(!tmux.erasesWithPaper && tmux.eraseCells == .none && !tmux.keepsTitle)
      let vt100 = try Capabilities(terminal: "vt100")
      #expect(vt100.colours == 0 && vt100.position == .ansi && vt100.pasteBegin == nil)
      #expect(vt100.leave.starts(with: vt100.plain))
    }

    @Test func windowTitlesAreWrittenOnlyWhereTheyAreGivenBack() throws {
      for (name, isWritten) in [("xterm-256color", true), ("linux", false), ("screen", false)] {
        var writer = FrameWriter(
          capabilities: try Capabilities(terminal: name),
          palette: Theme.mono.resolve(depth: .mono), writesUTF8: true)
        var frame = Frame(size: Size(width: 4, height: 1))
        frame.title = "griddesk\u{7}\u{1B}[31m"
        var bytes: [UInt8] = []
        writer.update(to: frame, into: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\u{1B}]2;griddesk␇␛[31m\u{7}") == isWritten)
        bytes = []
        writer.update(to: frame, into: &bytes)
        #expect(bytes == [])
      }
    }
  }
}
