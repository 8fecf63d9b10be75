import Cells
import Model
import Testing

@testable import Terminal

extension AllTerminalTests {
  @Suite struct FrameWriterTests {
    static let terminals = [
      "xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100",
    ]

    private static func depth(_ capabilities: Capabilities) -> ColourDepth {
      capabilities.colours >= 256 ? .indexed256 : capabilities.colours >= 8 ? .colours8 : .mono
    }

    /// Draw something anywhere, as views do.
    private static func scribble(_ painter: inout Painter, _ dice: inout SplitMix64) {
      let texts = [
        "open 312", "夜间施工噪音扰民", "a", " ", "      ", "中", "cafe\u{301} e\u{301}", "🚲路灯",
        "0142 裸露电线 -3m", "────────", "                              ", "\u{1B}[31m",
      ]
      let x = Int.random(in: -2..<painter.size.width, using: &dice)
      let y = Int.random(in: 0..<painter.size.height, using: &dice)
      let role = Role.allCases.randomElement(using: &dice) ?? .text
      let grounds: [Role] = [.text, .text, .selection, .mapCursor, .field]
      let ground = grounds.randomElement(using: &dice) ?? .text
      switch Int.random(in: 0..<8, using: &dice) {
      case 0:
        painter.fill(
          Rect(x: x, y: y, width: Int.random(in: 1..<30, using: &dice), height: 2), role: role,
          ground: ground)
      case 1:
        painter.paint(Cell("▀", role: role, ground: ground, flags: .halfInk), x: x, y: y)
      case 2:
        painter.lay(ground, under: Rect(x: 0, y: y, width: painter.size.width, height: 1))
      default:
        painter.text(
          texts.randomElement(using: &dice) ?? "", x: x, y: y, role: role, ground: ground,
          bold: Bool.random(using: &dice))
      }
    }

    /// What is different between a terminal's screen and a frame, as one line a cell.
    private static func differences(
      _ terminal: TinyTerminal, _ frame: Frame, _ writer: inout FrameWriter
    ) -> [String] {
      var lines = terminal.complaints
      for y in 0..<frame.height {
        var lead = Cell.blank
        for x in 0..<frame.width {
          if frame[x, y].scalar != 0 { lead = frame[x, y] }
          var spot = terminal[x, y]
          let number = writer.sheet.number(of: lead)
          var expected = TinyTerminal.Spot(
            scalar: frame[x, y].scalar, mark: lead.markScalar?.value ?? 0,
            style: writer.sheet.entries[number].style)
          if frame[x, y].scalar == 0 { expected.mark = 0 }
          if expected.scalar == 0x20 && expected.style.isPlainPaper && spot.style.isPlainPaper {
            expected.style = Style(paper: expected.style.paper)
            spot.style = Style(paper: spot.style.paper)
          }
          if spot != expected { lines.append("(\(x), \(y)) shows \(spot), not \(expected)") }
        }
      }
      return lines
    }

    @Test(arguments: terminals)
    func anyFrameAfterAnyOtherIsShownExactly(name: String) throws {
      let capabilities = try Capabilities(terminal: name)
      var depths = [Self.depth(capabilities)]
      if capabilities.colours >= 256 { depths += [.trueColour, .mono] }
      for depth in depths {
        var dice = SplitMix64(seed: UInt64(name.utf8.count + depth.rawValue))
        let size = Size(width: 43, height: 9)
        var terminal = TinyTerminal(
          size: size, erasesWithPaper: capabilities.erasesWithPaper)
        var painter = Painter(size: size)
        var writer = FrameWriter(
          capabilities: capabilities, palette: Theme.night.resolve(depth: depth),
          writesUTF8: true)
        for round in 0..<80 {
          if round % 20 == 19 { painter = Painter(size: size) }
          if round == 30 { writer.forget() }
          for _ in 0..<Int.random(in: 0..<12, using: &dice) { Self.scribble(&painter, &dice) }
          var bytes: [UInt8] = []
          writer.update(to: painter.frame, into: &bytes)
          terminal.take(bytes)
          let wrong = Self.differences(terminal, painter.frame, &writer)
          #expect(wrong.prefix(3) == [], "\(name) \(depth), round \(round)")
          if !wrong.isEmpty { return }
        }
      }
    }

    @Test func theSameFrameAgainCostsNothing() throws {
      var writer = FrameWriter(
        capabilities: try Capabilities(terminal: "xterm-256color"),
        palette: Theme.night.resolve(depth: .indexed256), writesUTF8: true)
      var painter = Painter(size: Size(width: 80, height: 24))
      painter.box(painter.bounds, title: "Map")
      var bytes: [UInt8] = []
      writer.update(to: painter.frame, into: &bytes)
      #expect(!bytes.isEmpty)
      bytes = []
      var again = Painter(size: Size(width: 80, height: 24))
      again.box(again.bounds, title: "Map")
      writer.update(to: again.frame, into: &bytes)
      #expect(bytes == [])
    }

    @Test func anotherMeaningThatLooksTheSameCostsNothing() throws {
      var writer = FrameWriter(
        capabilities: try Capabilities(terminal: "xterm-256color"),
        palette: Theme.night.resolve(depth: .indexed256), writesUTF8: true)
      var painter = Painter(size: Size(width: 20, height: 2))
      var bytes: [UInt8] = []
      painter.fill(painter.bounds, role: .text)
      writer.update(to: painter.frame, into: &bytes)
      bytes = []
      painter.fill(painter.bounds, role: .late)
      writer.update(to: painter.frame, into: &bytes)
      #expect(bytes == [])
    }

    @Test func aClockTickTakesTenBytes() throws {
      var writer = FrameWriter(
        capabilities: try Capabilities(terminal: "xterm-256color"),
        palette: Theme.night.resolve(depth: .indexed256), writesUTF8: true)
      var painter = Painter(size: Size(width: 200, height: 60))
      var bytes: [UInt8] = []
      for second in 0..<5 {
        bytes = []
        painter.text("14:32:0\(second)", x: 180, y: 0, role: .textStrong)
        writer.update(to: painter.frame, into: &bytes)
      }
      #expect(bytes.count <= 10)
    }

    /// The bar for the live map: 90 tiles of two cells, spread over the whole screen, change
    /// their look each second.
    @Test(arguments: [ColourDepth.indexed256, .trueColour])
    func scatteredTilesTakeFewBytesACell(depth: ColourDepth) throws {
      var writer = FrameWriter(
        capabilities: try Capabilities(terminal: "xterm-256color"),
        palette: Theme.night.resolve(depth: depth), writesUTF8: true)
      var dice = SplitMix64(seed: 7)
      var painter = Painter(size: Size(width: 200, height: 60))
      let looks: [(Unicode.Scalar, Role)] = [
        ("∙", .mapA), ("∙", .mapB), ("1", .mapOpen), ("2", .mapOpen), ("1", .mapSoon),
        ("3", .mapLate),
      ]
      var changed = 0
      var bytes: [UInt8] = []
      for round in 0..<40 {
        let before = painter.frame
        for _ in 0..<(round == 0 ? 6000 : 90) {
          let x = Int.random(in: 0..<100, using: &dice) * 2
          let y = Int.random(in: 0..<60, using: &dice)
          let (scalar, role) = looks.randomElement(using: &dice) ?? looks[0]
          painter.paint(Cell(scalar, role: role), x: x, y: y)
          painter.paint(Cell(" ", role: role), x: x + 1, y: y)
        }
        let start = bytes.count
        writer.update(to: painter.frame, into: &bytes)
        if round == 0 {
          bytes.removeSubrange(start...)
        } else {
          for y in 0..<60 {
            for x in 0..<200 where before[x, y] != painter.frame[x, y] { changed += 1 }
          }
        }
      }
      let ratio = Double(bytes.count) / Double(changed)
      #expect(ratio <= 6, "\(ratio) bytes a cell")
    }

    @Test func withoutUTF8EverythingButASCIIIsAQuestionMark() throws {
      var writer = FrameWriter(
        capabilities: try Capabilities(terminal: "vt100"),
        palette: Theme.mono.resolve(depth: .mono), writesUTF8: false)
      var painter = Painter(size: Size(width: 10, height: 1), symbols: .ascii)
      painter.text("a中b\u{E9}", x: 0, y: 0)
      var bytes: [UInt8] = []
      writer.update(to: painter.frame, into: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("a??b?"))
    }

    @Test func theCursorIsShownWhereTheFrameWantsItAndHiddenOtherwise() throws {
      let capabilities = try Capabilities(terminal: "xterm-256color")
      var writer = FrameWriter(
        capabilities: capabilities, palette: Theme.night.resolve(depth: .indexed256),
        writesUTF8: true)
      let size = Size(width: 20, height: 4)
      var terminal = TinyTerminal(size: size, erasesWithPaper: true)
      for wanted in [Point(x: 3, y: 2), nil, Point(x: 19, y: 3), Point(x: 0, y: 0)] {
        var painter = Painter(size: size)
        if let wanted { painter.showCursor(x: wanted.x, y: wanted.y) }
        painter.text("text", x: 5, y: 1)
        var bytes: [UInt8] = []
        writer.update(to: painter.frame, into: &bytes)
        terminal.take(bytes)
        #expect(terminal.cursorIsShown == (wanted != nil))
        if let wanted { #expect(terminal.cursor == wanted) }
      }
    }
  }
}
