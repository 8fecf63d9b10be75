import Cells
import Model
import Testing

@testable import Console

/// Terminals that draw ambiguous characters two columns wide: nothing leaves its column there.
struct AmbiguousWidthTests {
  private static func desk(_ width: Int, _ height: Int, _ language: Language, isWide: Bool) -> Desk
  {
    Demo.desk(of: Demo.city, width, height, language, isWide: isWide)
  }

  /// The places of a frame's upright lines and corners, row by row.
  private static func borders(_ frame: Frame) -> [[Int]] {
    (0..<frame.height).map { y in
      (0..<frame.width).filter { x in
        let cell = frame[x, y]
        let isBorder = cell.role == .frame || cell.role == .frameFocus
        return isBorder && (cell.scalar == 0x7C || cell.scalar == 0x2B)
      }
    }
  }

  @Test(arguments: [(80, 24, Language.chinese), (100, 30, .english), (200, 60, .chinese)])
  func panelsStandWhereTheyStandElsewhere(width: Int, height: Int, language: Language) {
    for (name, keys) in GoldenTests.screens {
      let wide = Self.desk(width, height, language, isWide: true)
      let usual = Self.desk(width, height, language, isWide: false)
      wide.press(keys)
      usual.press(keys)
      let frame = Console.view(wide.state, symbols: .narrow)
      let other = Console.view(usual.state, symbols: .narrow)
      #expect(Self.borders(frame) == Self.borders(other), "\(name)")
      for cell in frame.cells where cell.scalar != 0 {
        guard let scalar = Unicode.Scalar(cell.scalar) else { continue }
        let columns = cell.flags.contains(.wideLead) ? 2 : 1
        #expect(Width.of(scalar, ambiguousWide: true) == columns, "\(name): \(scalar)")
      }
    }
  }

  @Test(arguments: [false, true], Language.allCases)
  func everySentenceFillsTheColumnsItIsGiven(isWide: Bool, language: Language) {
    for sentence in Sentences.all(in: language) {
      let whole = Width.of(sentence, ambiguousWide: isWide)
      for width in [7, 8, 40, 41, whole, whole + 3] where width > 0 {
        var painter = Painter(
          size: Size(width: width + 2, height: 1), symbols: .narrow, ambiguousWide: isWide)
        painter.text(sentence, x: 1, y: 0, width: width)
        painter.glyph("|", x: 0, y: 0)
        painter.glyph("|", x: width + 1, y: 0)
        let shown = FrameText.render(painter.frame).dropLast()
        #expect(shown.first == "|" && shown.last == "|")
        #expect(Width.of(String(shown), ambiguousWide: isWide) == width + 2, "\(shown)")
        if width >= whole { #expect(shown.contains(sentence), "\(shown)") }
      }
      let lines = Wrapping.lines(sentence, width: 40, ambiguousWide: isWide)
      #expect(lines.allSatisfy { Width.of($0, ambiguousWide: isWide) <= 40 }, "\(sentence)")
    }
  }

  /// Every label is as wide under both settings, so that columns made for labels hold; only the
  /// heading of a list, which has its line for itself, quotes a word.
  @Test(arguments: Language.allCases) func labelsHoldNothingAmbiguous(language: Language) {
    let words = Words(language)
    for label in Label.allCases where label != .missingRounds {
      #expect(Width.of(words[label], ambiguousWide: true) == Width.of(words[label]), "\(label)")
    }
  }

  @Test func everyGlyphOfTheSetForWideTerminalsTakesOneColumn() {
    for child in Mirror(reflecting: Symbols.narrow).children {
      let glyphs = (child.value as? [Unicode.Scalar]) ?? [child.value as? Unicode.Scalar ?? " "]
      for glyph in glyphs { #expect(Width.of(glyph, ambiguousWide: true) == 1, "\(glyph)") }
    }
  }

  /// Names in which Latin, Chinese, numerals and signs stand side by side.
  @Test(arguments: [false, true]) func mixedNamesKeepTheColumns(isWide: Bool) {
    let names = ["Café石桥№3", "ABC花园Ⅱ期·东区", "“1878”文创园→北", "e\u{301}cole第①小学", "石佛㎡Ω"]
    var places = Hamlet.places
    places = City(
      code: places.code, name: "Ω样板City", isDemo: false,
      places: [
        Place(code: Hamlet.code(210_882_001), name: names[0]),
        Place(code: Hamlet.code(210_882_001_001), name: names[1]),
        Place(
          code: Hamlet.grid, name: names[3], kind: .school, worker: names[2], standIn: "O′Neil"),
      ], departments: Department.standard)
    for width in [80, 100, 200] {
      var city = DeskCity(
        city: places, rulebook: Hamlet.rulebook, day: Hamlet.rulebook.zone.local(Hamlet.now).date)
      for name in names { city.receive(name + "路灯不亮，±2℃…") }
      let desk = Desk(
        city, now: Hamlet.now, size: Size(width: width, height: 30), language: .chinese,
        isAmbiguousWide: isWide)
      for keys in ["1", "2", "3 <Down>", "3 <Enter>", "4", "9", "g"] {
        desk.press("<Esc> <Esc> " + keys)
        let frame = Console.view(desk.state, symbols: .narrow)
        for (y, row) in FrameText.render(frame).split(separator: "\n").enumerated() {
          #expect(Width.of(String(row), ambiguousWide: isWide) <= width, "\(keys) \(row)")
          guard y > 0, y < 28, keys != "g" else { continue }
          let last = frame[width - 1, y]
          #expect(last.scalar == 0x7C || last.scalar == 0x2B, "\(keys) \(row)")
        }
      }
    }
  }

  @Test func theWidthIsChangedWhileRunning() {
    let desk = Demo.desk(100, 30)
    desk.press(":")
    desk.type("ambiguous wide")
    desk.press("<Enter>")
    #expect(desk.state.isAmbiguousWide && desk.asked.last == .redraw)
    #expect(desk.row(-2).contains("two columns wide"))
    desk.press("<Down> <Up>")
    let fresh = Demo.desk(of: Demo.city, 100, 30, .english, isWide: true)
    fresh.press("<Down> <Up>")
    #expect(Console.view(desk.state) == Console.view(fresh.state))
    desk.press(":")
    desk.type("ambiguous narrow")
    desk.press("<Enter> <Down> <Up>")
    let narrow = Demo.desk(100, 30)
    narrow.press("<Down> <Up>")
    #expect(Console.view(desk.state) == Console.view(narrow.state))
    desk.press(":")
    desk.type("ambiguous wild")
    desk.press("<Enter>")
    #expect(desk.state.notice?.isBad == true && !desk.state.isAmbiguousWide)
  }
}
