import Cells
import Testing

@Suite struct ExportTests {
  private var frame: Frame {
    var painter = Painter(size: Size(width: 14, height: 3))
    painter.box(painter.bounds, title: "A&B")
    painter.text("中<e\u{301}>", x: 1, y: 1, role: .late)
    painter.text(" ", x: 6, y: 1, ground: .selection)
    painter.setTitle("x \u{1B} <t>")
    return painter.frame
  }

  @Test func textHasNoTrailingBlanks() {
    var painter = Painter(size: Size(width: 8, height: 3))
    painter.text("中 a   ", x: 1, y: 0)
    #expect(FrameText.render(painter.frame) == " 中 a\n\n\n")
    #expect(FrameText.render(Frame(size: .zero)) == "")
  }

  @Test func rolesFollowTheTextAfterAnEmptyLine() {
    #expect(
      FrameRoles.render(frame) == """
        ┌─ A&B ──────┐
        │中<e\u{301}>       │
        └────────────┘

        ffhhhhhfffffff
        fLLLLLs......f
        ffffffffffffff

        """)
  }

  @Test func colouredTextTurnsEverythingOffAtTheEndOfEachLine() {
    let text = FrameANSI.render(frame, palette: Theme.night.resolve(depth: .trueColour))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasSuffix("\u{1B}[0m") })
    #expect(text.contains("\u{1B}[0;1;38;2;255;110;100;48;2;16;20;24m中<"))
    let plain = FrameANSI.render(
      Frame(size: Size(width: 3, height: 1)), palette: Theme.mono.resolve(depth: .mono))
    #expect(plain == "   \n")
  }

  @Test func sixteenColoursHaveTheirOwnCodes() throws {
    let theme = try Theme(name: "t", text: "late = bright-red on blue | bright-red on blue")
    var painter = Painter(size: Size(width: 1, height: 1))
    painter.text("x", x: 0, y: 0, role: .late)
    let text = FrameANSI.render(painter.frame, palette: theme.resolve(depth: .colours16))
    #expect(text == "\u{1B}[0;91;44mx\u{1B}[0m\n")
  }

  @Test func aPictureIsWellFormedAndKeepsItsColumns() throws {
    let picture = FrameSVG.render(frame, palette: Theme.night.resolve(depth: .trueColour))
    #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(picture.contains("<title>x ␛ &lt;t&gt;</title>"))
    // The wide character starts in column 1, `<` in 3, `e` with its accent in 4, `>` in 5.
    #expect(picture.contains(" w\" x=\"9\" y=\"33\">中</text>"))
    #expect(picture.contains("\" x=\"27\" y=\"33\">&lt;</text>"))
    #expect(picture.contains("\" x=\"36 36\" y=\"33\">e\u{301}</text>"))
    #expect(picture.contains("\" x=\"45\" y=\"33\">&gt;</text>"))
    #expect(picture.contains(">A&amp;B</text>"))
    #expect(!picture.contains("\u{1B}"))
    // Every element is closed, nothing is left open.
    var open: [Substring] = []
    for part in picture.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      if part.hasSuffix("/") { continue }
      let name = part.prefix { $0 != " " }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else {
        open.append(name)
      }
    }
    #expect(open == [])
  }

  @Test func aPictureHasABoxForEachRunOfPaper() {
    var painter = Painter(size: Size(width: 10, height: 1))
    painter.fill(Rect(x: 2, y: 0, width: 4, height: 1), role: .mapLate)
    let picture = FrameSVG.render(painter.frame, palette: Theme.night.resolve(depth: .trueColour))
    #expect(
      picture.contains("<rect x=\"18\" y=\"0\" width=\"36\" height=\"19\" fill=\"#8c1f1f\"/>"))
    #expect(picture.components(of: "<rect") == 2)
  }
}

extension String {
  /// How often a part occurs.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let start = rest.firstIndex(where: { $0 == part.first }) {
      rest = rest[start...]
      if rest.hasPrefix(part) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
