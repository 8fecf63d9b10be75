import Testing

@testable import Console

/// How well what is typed fits a name.
struct FuzzyMatchTests {
  /// What is typed, the name meant by it, and a name that fits it too but less.
  static let ranking: [(typed: String, better: String, worse: String)] = [
    ("map", "map", "map-mode"), ("map", "map-mode", "mark-all-pages"), ("nc", "new-case", "launch"),
    ("mm", "map-mode", "command"), ("ca", "cases", "watch cases"), ("qu", "queue", "unique"),
    ("ex", "export", "next-panel"), ("th", "theme", "watch"), ("fp", "分派", "发送到镇平"),
    ("分", "分派", "部分派"), ("sj", "时间", "上级分时间"), ("ms", "map-mode s", "my dearest"),
    ("log", "log", "dialogue"), ("np", "next-panel", "snippet"), ("ma", "mark-all", "theme a"),
  ]

  @Test(arguments: ranking) func theBetterNameStandsFirst(
    row: (typed: String, better: String, worse: String)
  ) {
    let better = FuzzyMatch(row.typed, in: SpelledName(row.better))
    let worse = FuzzyMatch(row.typed, in: SpelledName(row.worse))
    #expect(better != nil)
    if let better, let worse { #expect(better.score > worse.score, "\(row)") }
  }

  /// What is typed, the name, and which of its letters are found.
  static let letters: [(typed: String, name: String, found: [Int]?)] = [
    ("nc", "new-case", [0, 4]), ("case", "new-case", [4, 5, 6, 7]), ("NEW", "new-case", [0, 1, 2]),
    ("fp", "分派", [0, 1]), ("分p", "分派", [0, 1]), ("new case", "new-case", [0, 1, 2, 4, 5, 6, 7]),
    ("zjc", "去张家村", [1, 2, 3]), ("cases", "case", nil), ("pf", "分派", nil), ("x", "", nil),
    ("", "case", nil), ("esac", "case", nil),
  ]

  @Test(arguments: letters) func theLettersFoundAreNamed(
    row: (typed: String, name: String, found: [Int]?)
  ) {
    #expect(FuzzyMatch(row.typed, in: SpelledName(row.name))?.letters == row.found)
  }

  @Test func whatIsFoundIsAlwaysInOrderAndMadeOfTheLettersTyped() {
    let names = Action.allCases.flatMap { [$0.rawValue, Words(.chinese).title($0)] }
    let typed = ["a", "ma", "re", "nx", "sx", "dt", "oo", "ue", "分", "d-"]
    for name in names.map(SpelledName.init) {
      for text in typed {
        guard let match = FuzzyMatch(text, in: name) else { continue }
        #expect(match.letters == match.letters.sorted())
        #expect(Set(match.letters).count == text.unicodeScalars.count)
        for (scalar, place) in zip(text.unicodeScalars, match.letters) {
          let letter = name.letters[place]
          #expect(
            letter.own == SpelledName.folded(scalar)
              || letter.isTyped(by: scalar.value))
        }
      }
    }
  }
}
