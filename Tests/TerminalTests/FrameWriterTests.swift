import Cells
import Model
import Testing

@testable import Terminal

extension AllTerminalTests {
  @Suite struct FrameWriterTests {
    static let terminals = [
      "xterm-256color", "xterm", "tmux-256color", "screen-256color", "screen", "linux", "vt100",
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

    /// Blocks that move up and down, some as wide as the screen and some between others, with text
    /// that changes meanwhile, double-width characters at the edges, and screens of other sizes.
    @Test(arguments: terminals)
    func rowsThatMoveAreShownExactly(name: String) throws {
      let capabilities = try Capabilities(terminal: name)
      var dice = SplitMix64(seed: UInt64(90 + name.utf8.count))
      var writer = FrameWriter(
        capabilities: capabilities,
        palette: Theme.night.resolve(depth: Self.depth(capabilities)), writesUTF8: true)
      for size in [Size(width: 44, height: 14), Size(width: 21, height: 30)] {
        var terminal = TinyTerminal(size: size, erasesWithPaper: capabilities.erasesWithPaper)
        var painter = Painter(size: size)
        writer.forget()
        for round in 0..<120 {
          painter = Painter(over: painter.frame)
          if round % 12 == 0 {
            for y in 0..<size.height {
              for x in stride(from: 0, to: size.width, by: 4) {
                painter.text("\(round)水\(y)", x: x, y: y, role: .late, width: 4)
              }
            }
          }
          if round % 3 > 0 { Self.scroll(&painter, &dice) }
          for _ in 0..<Int.random(in: 0..<3, using: &dice) { Self.scribble(&painter, &dice) }
          var bytes: [UInt8] = []
          writer.update(to: painter.frame, after: painter.shift, into: &bytes)
          terminal.take(bytes)
          let wrong = Self.differences(terminal, painter.frame, &writer)
          #expect(wrong.prefix(3) == [], "\(name), round \(round)")
          if !wrong.isEmpty { return }
        }
      }
    }

    /// Move a block whose edges cut nothing, and draw what becomes free.
    private static func scroll(_ painter: inout Painter, _ dice: inout SplitMix64) {
      let isWhole = Bool.random(using: &dice)
      let left = isWhole ? 0 : Int.random(in: 0..<10, using: &dice)
      let right = painter.size.width - (isWhole ? 0 : Int.random(in: 0..<10, using: &dice))
      let top = Int.random(in: 0..<painter.size.height - 4, using: &dice)
      let height = Int.random(in: 4...painter.size.height - top, using: &dice)
      let block = Rect(x: left, y: top, width: right - left, height: height)
      for x in [left, right - 1] {
        painter.fill(Rect(x: x, y: top, width: 1, height: height), role: .frame, glyph: "│")
      }
      let lines = [-3, -2, -1, -1, 1, 1, 2, 3].randomElement(using: &dice) ?? 1
      painter.scroll(block, by: lines)
      for line in 0..<abs(lines) {
        painter.text(
          "夜间施工 \(line)", x: left, y: lines > 0 ? block.bottom - 1 - line : top + line,
          role: .ok, width: block.width)
      }
    }

    /// A list beside another panel that moves up by a line: the terminal moves the rows.
    @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
    func aListThatMovesByALineTakesFewBytesWhereRowsCanBeMoved(name: String) throws {
      let capabilities = try Capabilities(terminal: name)
      var writer = FrameWriter(
        capabilities: capabilities,
        palette: Theme.night.resolve(depth: Self.depth(capabilities)), writesUTF8: true)
      var painter = Painter(size: Size(width: 200, height: 60))
      painter.box(Rect(x: 0, y: 1, width: 120, height: 57), title: "Cases")
      painter.box(Rect(x: 120, y: 1, width: 80, height: 57), title: "Case")
      for y in 0..<20 { painter.text("a line of the case", x: 122, y: y + 2) }
      let list = Rect(x: 1, y: 3, width: 118, height: 54)
      let letters = ["depth", "lamp", "noise", "bins", "water"]
      for y in 0..<list.height {
        let line = String(repeating: letters[y % 5] + " ", count: 15)
        painter.text(line, x: 1, y: y + 3, width: 118, align: .centre)
      }
      var bytes: [UInt8] = []
      writer.update(to: painter.frame, into: &bytes)
      painter = Painter(over: painter.frame)
      painter.scroll(list, by: 1)
      painter.text("a case at the end", x: 1, y: 56, width: 118, align: .centre)
      bytes = []
      writer.update(to: painter.frame, after: painter.shift, into: &bytes)
      let canMove = capabilities.insertRows != .none
      #expect((bytes.count < 800) == canMove, "\(bytes.count) bytes")
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
