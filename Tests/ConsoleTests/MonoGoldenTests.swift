import Cells
import Model
import Testing

@testable import Console

/// Every view as a terminal without colours shows it: glyphs, and one letter a cell for how it is
/// set apart.
struct MonoGoldenTests {
  /// The views, and the keys that lead to each from the start.
  private static let screens = [
    ("watch", "<Down>"), ("map", "2 <Down>"), ("cases", "3 <Down>"), ("card", "3 <Down> <Enter>"),
    ("patrol", "4 <Down>"), ("log", "9 <Down>"), ("help", "?"), ("rules", "W"), ("queues", "3 Q"),
    ("slips", "3 / l a t e <Enter> A u <Enter> Q s l i p s <Enter> <Space>"),
  ]

  private static let palette = Theme.mono.resolve(depth: .mono)

  @Test(arguments: GoldenTests.sizes) func everyViewWithoutColoursLooksAsItDid(
    width: Int, height: Int
  ) {
    for language in Language.allCases {
      for (name, keys) in Self.screens {
        let desk = Demo.desk(width, height, language)
        desk.press(keys)
        let frame = Console.view(desk.state, symbols: .unicode.withoutHalfBlocks)
        Golden.check(
          text: Self.text(of: frame), "\(name)-looks-\(width)x\(height)-\(language.rawValue)")
      }
    }
  }

  @Test(arguments: GoldenTests.sizes) func everyPartOfAWallWithoutColoursLooksAsItDid(
    width: Int, height: Int
  ) {
    for language in Language.allCases {
      let desk = Demo.desk(width, height, language)
      desk.state.hang(Wall([], interval: 20, now: desk.state.now))
      let size = "\(width)x\(height)-\(language.rawValue)"
      for part in Wall.Part.allCases {
        #expect(desk.state.wall?.part == part)
        let frame = Console.view(desk.state, symbols: .unicode.withoutHalfBlocks)
        Golden.check(text: Self.text(of: frame), "wall-\(part.rawValue)-looks-\(size)")
        desk.press("<Right>")
      }
      desk.send(.storeFailed(.busy))
      desk.wait(12)
      let frame = Console.view(desk.state, symbols: .unicode.withoutHalfBlocks)
      Golden.check(text: Self.text(of: frame), "wall-stale-looks-\(size)")
    }
  }

  /// Without colours a selected line is to be seen in every list.
  @Test(arguments: ["1 <Down>", "3 <Down>", "4 <Down>", "9 <Down>", "3 Q <Down>", "W <Down>"])
  func theSelectedLineIsSetApart(keys: String) {
    let desk = Demo.desk(100, 30, .english)
    desk.press(keys)
    let frame = Console.view(desk.state, symbols: .unicode.withoutHalfBlocks)
    let rows = (0..<frame.height).filter { y in
      frame.row(y).contains { frame.cells[$0].ground == .selection }
    }
    #expect(!rows.isEmpty)
    for y in rows {
      let cells = frame.row(y).map { frame.cells[$0] }.filter { $0.ground == .selection }
      #expect(cells.allSatisfy { Self.attributes(of: $0).contains(.reverse) })
    }
  }

  /// What is late is told by more than a colour wherever it is told.
  @Test func whatIsLateIsSetApart() {
    let late = Self.palette.style(.late).attributes
    for role in [Role.text, .textDim, .ok, .warn, .busy] {
      #expect(Self.palette.style(role).attributes != late, "\(role)")
    }
  }

  private static func attributes(of cell: Cell) -> Attributes {
    palette.style(cell.role, ground: cell.ground, flags: cell.flags).attributes
  }

  /// The text, an empty line, then a letter a cell: bold, dim, underlined, reverse, italic, capital
  /// where it is bold, too; `+` for other mixtures.
  private static func text(of frame: Frame) -> String {
    let letters: [(Attributes, Character)] = [
      ([], "."), (.bold, "b"), (.dim, "d"), (.underline, "u"), (.reverse, "r"), (.italic, "i"),
      ([.bold, .underline], "U"), ([.bold, .reverse], "R"), ([.dim, .reverse], "x"),
      ([.bold, .italic], "I"), ([.underline, .reverse], "v"), ([.bold, .underline, .reverse], "V"),
    ]
    var text = FrameText.render(frame) + "\n"
    for y in 0..<frame.height {
      var line = frame.row(y).map { index in
        let attributes = attributes(of: frame.cells[index])
        return letters.first { $0.0 == attributes }?.1 ?? "+"
      }
      while line.last == "." { line.removeLast() }
      text += String(line) + "\n"
    }
    return text
  }
}
