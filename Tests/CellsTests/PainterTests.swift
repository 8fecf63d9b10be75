import Cells
import Model
import Testing

@Suite struct PainterTests {
  private func rows(_ painter: Painter) -> [String] {
    FrameText.render(painter.frame).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  @Test(arguments: [
    ("abc", Alignment.left, "[abc   ]"), ("abc", .right, "[   abc]"), ("abc", .centre, "[ abc  ]"),
    ("abcdef", .right, "[abcdef]"), ("abcdefg", .left, "[abcde…]"), ("中文字", .left, "[中文字]"),
    ("中文字典", .left, "[中文… ]"), ("a中文字", .left, "[a中文…]"), ("中", .right, "[    中]"),
    ("", .centre, "[      ]"), ("供暖不热，室温", .right, "[供暖… ]"),
  ])
  func textFillsItsWidthExactly(text: String, align: Alignment, expected: String) {
    var painter = Painter(size: Size(width: 8, height: 1))
    painter.text("[", x: 0, y: 0)
    painter.text("]", x: 7, y: 0)
    #expect(painter.text(text, x: 1, y: 0, width: 6, align: align) == 6)
    #expect(rows(painter) == [expected])
  }

  /// Whatever the width and wherever the block is cut, an ellipsis comes between characters as a
  /// reader counts them, and the text before it takes the columns it is given.
  @Test(arguments: ["供暖不热，室温12℃", "e\u{301}le\u{301}ve é中x", "ok👍🏽👋🏿ab", "🇨🇳🇫🇷中🇩🇪x"])
  func aTextIsCutBetweenCharacters(text: String) {
    let boundaries = text.indices.map { String(text[..<$0]) } + [text]
    for width in 1...14 {
      for left in 0...3 {
        var painter = Painter(size: Size(width: 16, height: 1))
        painter.clipped(to: Rect(x: 0, y: 0, width: left + width, height: 1)) { painter in
          painter.text(text, x: left, y: 0, width: width)
        }
        let row = rows(painter)[0].drop { $0 == " " }
        let shown = row.prefix { $0 != "…" && $0 != " " || text.contains(" ") && $0 == " " }
        let kept = String(shown.reversed().drop { $0 == " " }.reversed())
        let isWhole = boundaries.contains { $0 == kept || $0 == kept + " " }
        #expect(isWhole, "\(width): \(row)")
      }
    }
  }

  @Test func withoutAWidthTheTextTakesWhatItNeeds() {
    var painter = Painter(size: Size(width: 6, height: 1))
    #expect(painter.text("中a", x: 0, y: 0) == 3)
    #expect(painter.text("中中中", x: 3, y: 0) == 2)
    #expect(rows(painter) == ["中a中"])
  }

  @Test func nothingIsDrawnOutsideTheClip() {
    var painter = Painter(size: Size(width: 10, height: 4))
    painter.clipped(to: Rect(x: 2, y: 1, width: 5, height: 2)) { painter in
      #expect(painter.bounds == Rect(x: 0, y: 0, width: 5, height: 2))
      for y in -3..<6 {
        for x in -12..<12 { painter.text("中", x: x, y: y) }
      }
      painter.fill(Rect(x: -5, y: -5, width: 50, height: 50), glyph: "x")
      painter.box(Rect(x: -1, y: -1, width: 20, height: 20), title: "outside")
      painter.showCursor(x: 5, y: 0)
    }
    #expect(rows(painter) == ["", "  xxxxx", "  xxxxx", ""])
    #expect(painter.frame.cursor == nil)
  }

  @Test func clipsAreNestedAndRelative() {
    var painter = Painter(size: Size(width: 10, height: 3))
    let answer = painter.clipped(to: Rect(x: 1, y: 1, width: 6, height: 9)) { painter in
      painter.clipped(to: Rect(x: 2, y: 1, width: 60, height: 1)) { painter in
        painter.text("abcdef", x: 0, y: 0)
        painter.showCursor(x: 1, y: 0)
        return painter.size
      }
    }
    #expect(answer == Size(width: 60, height: 1))
    #expect(rows(painter) == ["", "", "   abcd"])
    #expect(painter.frame.cursor == Point(x: 4, y: 2))
    painter.text("x", x: 0, y: 0)
    #expect(rows(painter)[0] == "x")
  }

  @Test func halvesOfWideCharactersNeverStandAlone() {
    var dice = SplitMix64(seed: 11)
    var painter = Painter(size: Size(width: 24, height: 3))
    for _ in 0..<4000 {
      let x = Int.random(in: -3..<26, using: &dice)
      let y = Int.random(in: 0..<3, using: &dice)
      let text = ["中", "ab", "中文", " ", "e\u{301}", "🚲a"].randomElement(using: &dice) ?? ""
      let clip = Rect(
        x: Int.random(in: 0..<20, using: &dice), y: 0, width: Int.random(in: 0..<9, using: &dice),
        height: 3)
      painter.clipped(to: clip) { painter in
        _ = painter.text(text, x: x - clip.x, y: y, width: Int.random(in: 1..<5, using: &dice))
      }
      for y in 0..<3 {
        for x in 0..<24 {
          let cell = painter.frame[x, y]
          if cell.flags.contains(.wideLead) {
            #expect(x + 1 < 24 && painter.frame[x + 1, y].flags.contains(.wideContinuation))
          }
          if cell.flags.contains(.wideContinuation) {
            #expect(cell.scalar == 0 && painter.frame[x - 1, y].flags.contains(.wideLead))
          }
        }
      }
    }
  }

  @Test func aCellFromOutsideCannotBreakTheFrame() {
    var painter = Painter(size: Size(width: 4, height: 1))
    var wide = Cell("中")
    wide.flags = .wideLead
    painter.paint(wide, x: 0, y: 0)
    painter.paint(Cell("\u{1B}"), x: 1, y: 0)
    var nonsense = Cell("a")
    nonsense.scalar = 0xD800
    painter.paint(nonsense, x: 2, y: 0)
    #expect(painter.frame.cells.allSatisfy { $0.scalar == 0x20 && $0.flags == [] })
  }

  @Test func framesCarryTheirTitles() {
    var painter = Painter(size: Size(width: 24, height: 3))
    let inside = painter.box(painter.bounds, title: "地图 Map", trailing: "47", focused: true)
    #expect(inside == Rect(x: 1, y: 1, width: 22, height: 1))
    #expect(
      rows(painter) == [
        "┌─ 地图 Map ────── 47 ─┐", "│                      │", "└──────────────────────┘",
      ])
    #expect(painter.frame[0, 0].role == .frameFocus && painter.frame[4, 0].role == .heading)
  }

  @Test(arguments: [
    (16, "┌─ Next t… ────┐"), (14, "┌─ Next t… ──┐"), (7, "┌─ … ─┐"), (5, "┌───┐"), (2, "┌┐"),
  ])
  func tightFramesDropWhatDoesNotFit(width: Int, top: String) {
    var painter = Painter(size: Size(width: 16, height: 2))
    painter.box(
      Rect(x: 0, y: 0, width: width, height: 2), title: "Next t…", trailing: "47 and more")
    if width == 7 {
      #expect(rows(painter)[0].hasPrefix("┌─ "))
    } else {
      #expect(rows(painter)[0] == top)
    }
    #expect(painter.frame[width - 1, 0].scalar == 0x2510)
  }

  @Test func aFrameWithoutRoomIsNoFrame() {
    var painter = Painter(size: Size(width: 4, height: 4))
    #expect(painter.box(Rect(x: 0, y: 0, width: 1, height: 4)).isEmpty)
    #expect(rows(painter) == ["", "", "", ""])
  }

  @Test(arguments: [
    (0, ""), (0.001, "╸"), (0.25, "━"), (0.5, "━━"), (0.6, "━━╸"), (1, "━━━━"), (7, "━━━━"),
    (-1, ""), (Double.nan, ""),
  ])
  func barsHaveHalfCells(fraction: Double, expected: String) {
    var painter = Painter(size: Size(width: 6, height: 1))
    painter.bar(x: 0, y: 0, width: 4, fraction: fraction, role: .ok)
    #expect(rows(painter) == [expected])
  }

  @Test func sparklinesAreScaledToTheirTop() {
    var painter = Painter(size: Size(width: 8, height: 2))
    painter.sparkline([0, 1, 4, 8], x: 0, y: 0, role: .ok)
    painter.sparkline([0, 0], x: 0, y: 1, role: .ok)
    #expect(rows(painter) == [" ▁▄█", ""])
  }

  @Test func aGroundCanBeLaidUnderALine() {
    var painter = Painter(size: Size(width: 4, height: 2))
    painter.text("ab", x: 0, y: 1, role: .late)
    painter.lay(.selection, under: Rect(x: 0, y: 1, width: 9, height: 1))
    #expect(painter.frame[0, 1] == Cell("a", role: .late, ground: .selection))
    #expect(painter.frame[3, 1].ground == .selection && painter.frame[3, 0].ground == .text)
  }

  @Test func anAccentStaysOnItsLetter() {
    var painter = Painter(size: Size(width: 6, height: 1))
    #expect(painter.text("e\u{301}a", x: 0, y: 0) == 2)
    #expect(painter.frame[0, 0].markScalar == "\u{301}")
    painter.text("x", x: 0, y: 0)
    #expect(painter.frame[0, 0].markScalar == nil)
  }
}
