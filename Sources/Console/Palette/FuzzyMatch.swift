/// How well what was typed fits a name: its letters occur there in their order, blanks apart.
struct FuzzyMatch: Equatable, Sendable {
  /// The greater the better.
  let score: Int
  /// The letters of the name that were typed, counted in scalars from 0.
  let letters: [Int]

  /// A letter found.
  private static let found = 16
  /// A letter that begins a word.
  private static let atWord = 10
  /// A letter right after the one before.
  private static let inRow = 12
  /// A letter typed as itself and not by its reading.
  private static let asWritten = 2
  /// The first letter stands in the middle of a word: hardly anybody begins there.
  private static let inMiddle = 14
  /// The name begins with what was typed.
  private static let beginning = 40
  /// The whole name was typed.
  private static let whole = 60
  /// Every letter of the name left out before the first one found, at most so many.
  private static let mostSkipped = 12

  /// The best way in which the letters occur in the name; nil when they do not.
  init?(_ typed: String, in name: SpelledName) {
    self.init(FuzzyMatch.letters(of: typed), in: name)
  }

  /// The letters of what was typed, as they are looked for.
  static func letters(of typed: String) -> [UInt32] {
    typed.unicodeScalars.filter { !$0.properties.isWhitespace }.map(SpelledName.folded)
  }

  /// The best way in which folded letters occur in the name; nil when they do not.
  init?(_ wanted: [UInt32], in name: SpelledName) {
    let letters = name.letters
    guard FuzzyMatch.occur(wanted, in: letters) else { return nil }
    let none = Int.min / 2
    // At i * width + j: the best score with the letter i of what was typed at the letter j of the
    // name, and where the letter before is then.
    let width = letters.count
    var best = [Int](repeating: none, count: width * wanted.count)
    var before = [Int](repeating: -1, count: width * wanted.count)
    for (row, letter) in wanted.enumerated() {
      let above = (row - 1) * width
      var earlier = (score: none, place: -1)
      for column in row..<width {
        if row > 0, column > 0, best[above + column - 1] > earlier.score {
          earlier = (best[above + column - 1], column - 1)
        }
        guard let own = FuzzyMatch.worth(letter, letters[column]) else { continue }
        if row == 0 {
          let middle = letters[column].beginsWord ? 0 : FuzzyMatch.inMiddle
          best[column] = own - middle - min(column, FuzzyMatch.mostSkipped)
          continue
        }
        var score = earlier.score == none ? none : earlier.score + own
        var place = earlier.place
        if column > 0, best[above + column - 1] > none {
          let joined = best[above + column - 1] + own + FuzzyMatch.inRow
          if joined >= score { (score, place) = (joined, column - 1) }
        }
        best[row * width + column] = score
        before[row * width + column] = place
      }
    }
    let last = best.suffix(width)
    guard let top = last.max(), top > none, let end = last.firstIndex(of: top) else { return nil }
    var column = end - last.startIndex
    var places = [Int](repeating: column, count: wanted.count)
    for row in stride(from: wanted.count - 1, to: 0, by: -1) {
      column = before[row * width + column]
      places[row - 1] = column
    }
    let isBeginning = places == Array(0..<places.count)
    let isWhole = isBeginning && places.count == letters.count
    score =
      top + (isBeginning ? FuzzyMatch.beginning : 0) + (isWhole ? FuzzyMatch.whole : 0)
      - letters.count / 4
    self.letters = places
  }

  /// Whether letters occur in a name at all, in their order: a cheap look that most names end with.
  private static func occur(_ wanted: [UInt32], in letters: [SpelledName.Letter]) -> Bool {
    guard !wanted.isEmpty, wanted.count <= letters.count else { return false }
    var found = 0
    for letter in letters where worth(wanted[found], letter) != nil {
      found += 1
      if found == wanted.count { return true }
    }
    return false
  }

  /// What a letter typed is worth on a letter of a name; nil when it does not fit.
  private static func worth(_ typed: UInt32, _ letter: SpelledName.Letter) -> Int? {
    let start = letter.beginsWord ? atWord : 0
    if letter.own == typed { return found + asWritten + start }
    return letter.isTyped(by: typed) ? found + start : nil
  }
}
