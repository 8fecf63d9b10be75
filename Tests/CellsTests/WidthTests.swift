import Cells
import Testing

@Suite struct WidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("中", 2), ("，", 2), ("Ａ", 2), ("　", 2), ("🚲", 2), ("ㄅ", 2), ("한", 2),
      ("𠀀", 2), ("∙", 1), ("▫", 1), ("─", 1), ("…", 1), ("“", 1), ("\u{301}", 0), ("\u{1B}", 0),
      ("\u{200B}", 0), ("\u{3099}", 0),
    ] as [(Unicode.Scalar, Int)])
  func scalarsTakeTheirColumns(scalar: Unicode.Scalar, columns: Int) {
    #expect(Width.of(scalar) == columns)
  }

  @Test func ambiguousCharactersFollowTheSetting() {
    for scalar: Unicode.Scalar in ["─", "…", "“", "●", "→", "α"] {
      #expect(Width.of(scalar) == 1 && Width.of(scalar, ambiguousWide: true) == 2)
    }
  }

  @Test func narrowSymbolsAreNarrowUnderEitherSetting() {
    for symbols in [Symbols.narrow, .ascii] {
      for child in Mirror(reflecting: symbols).children {
        let glyphs = child.value as? [Unicode.Scalar] ?? [child.value as? Unicode.Scalar ?? "x"]
        for glyph in glyphs {
          #expect(Width.of(glyph, ambiguousWide: true) == 1, "\(child.label ?? "") \(glyph)")
        }
      }
    }
  }

  @Test func theFullSetTakesOneColumnEach() {
    for child in Mirror(reflecting: Symbols.unicode).children {
      let glyphs = child.value as? [Unicode.Scalar] ?? [child.value as? Unicode.Scalar ?? "x"]
      #expect(glyphs.allSatisfy { Width.of($0) == 1 })
    }
  }

  @Test func countingStopsAtTheLimit() {
    #expect(Width.of(String(repeating: "中", count: 1000), limit: 10) == 12)
    #expect(Width.of("大石桥市 G017") == 13)
  }
}
