import Model

/// Finding what somebody means by the names it has.
enum PaletteSearch {
  /// By how much what cannot be done now stands behind what can.
  static let obstructed = 30
  /// By how much a command stands before what fits as well.
  static let typedCommand = 6
  /// A name that is not shown counts a little less than one that is.
  private static let hidden = 4
  /// A key is what was typed.
  private static let wholeKey = 200
  /// A word of a sentence counts less than a name.
  private static let inSentence = 40

  /// A name with where it is shown.
  struct Name {
    /// The name.
    let text: String
    /// Where it is shown.
    let field: PaletteLine.Field
    /// Whether it is a sentence, in which whole words are looked for and not scattered letters.
    let isSentence: Bool
    /// Whether it is a key, which is meant as a whole.
    var isKey = false
  }

  /// The names of a line: the one shown first, the sentence beside it, and others; of these a text
  /// with blanks is a sentence too.
  static func names(_ name: String, _ sentence: String, _ others: [String]) -> [Name] {
    [
      Name(text: name, field: .name, isSentence: false),
      Name(text: sentence, field: .sentence, isSentence: true),
    ]
      + others.filter { $0 != name }.map { other in
        Name(text: other, field: .other(other), isSentence: other.contains { " ；，：、".contains($0) })
      }
  }

  /// How well the best of the names fits, and which letters of it were found; nil when none does.
  static func best(_ typed: String, _ names: [Name]) -> (score: Int, found: PaletteLine.Found)? {
    var best: (score: Int, found: PaletteLine.Found)?
    for name in names {
      guard let (points, letters) = match(typed, name) else { continue }
      var score = points
      if case .other = name.field { score -= hidden }
      if score > best?.score ?? .min {
        best = (score, PaletteLine.Found(field: name.field, letters: letters))
      }
    }
    return best
  }

  private static func match(_ typed: String, _ name: Name) -> (Int, [Int])? {
    if name.isKey {
      // `tab` finds <Tab>, `c` the key c before all that begins so.
      let isMeant =
        name.text == typed || typed.count > 1 && name.text.lowercased() == typed.lowercased()
      return isMeant ? (wholeKey, []) : nil
    }
    guard name.isSentence else {
      return FuzzyMatch(typed, in: SpelledName(name.text)).map { ($0.score, $0.letters) }
    }
    // In a sentence nearly any few letters occur somewhere: every word has to stand there whole, at
    // the beginning of one.
    let spelled = SpelledName(name.text)
    var letters: [Int] = []
    for word in typed.split(separator: " ") {
      guard let place = spelled.place(of: word) else { return nil }
      letters += place..<(place + word.unicodeScalars.count)
    }
    return letters.isEmpty ? nil : (letters.count * 16 - inSentence, letters.sorted())
  }
}

extension SpelledName {
  /// Where a word stands at the beginning of one of its words, written or by initials.
  fileprivate func place(of word: Substring) -> Int? {
    let wanted = word.unicodeScalars.map(SpelledName.folded)
    guard wanted.count <= letters.count else { return nil }
    return (0...(letters.count - wanted.count)).first { start in
      letters[start].beginsWord
        && wanted.indices.allSatisfy { index in
          let letter = letters[start + index]
          return letter.own == wanted[index]
            || letter.initials.contains { UInt32($0) == wanted[index] }
        }
    }
  }
}

extension PaletteSearch.Name {
  /// A key.
  init(key: String) {
    self.init(text: key, field: .other(key), isSentence: false, isKey: true)
  }
}
