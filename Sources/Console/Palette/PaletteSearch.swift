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
        Name(text: other, field: .other(other), isSentence: isSentence(other))
      }
  }

  /// Whether a text is of several words.
  private static func isSentence(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar {
      case " ", "；", "，", "：", "、": true
      default: false
      }
    }
  }

  /// What was typed, made ready once for all the names it is held against.
  struct Typed {
    /// The text.
    let text: String
    /// Its letters, folded and without blanks.
    fileprivate let letters: [UInt32]
    /// Its words, folded.
    fileprivate let words: [[UInt32]]

    /// A text made ready.
    init(_ text: String) {
      self.text = text
      letters = FuzzyMatch.letters(of: text)
      words = text.split(separator: " ").map { $0.unicodeScalars.map(SpelledName.folded) }
    }
  }

  /// How well the best of the names fits, and which letters of it were found; nil when none does.
  static func best(_ typed: Typed, _ names: [Name]) -> (score: Int, found: PaletteLine.Found)? {
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

  private static func match(_ typed: Typed, _ name: Name) -> (Int, [Int])? {
    if name.isKey {
      // `tab` finds <Tab>, `c` the key c before all that begins so.
      let text = typed.text
      let isMeant =
        name.text == text || text.count > 1 && name.text.lowercased() == text.lowercased()
      return isMeant ? (wholeKey, []) : nil
    }
    guard name.isSentence else {
      return FuzzyMatch(typed.letters, in: SpelledName(name.text)).map { ($0.score, $0.letters) }
    }
    // In a sentence nearly any few letters occur somewhere: every word has to stand there whole, at
    // the beginning of one.
    let spelled = SpelledName(name.text)
    var letters: [Int] = []
    for word in typed.words {
      guard let place = spelled.place(of: word) else { return nil }
      letters += place..<(place + word.count)
    }
    return letters.isEmpty ? nil : (letters.count * 16 - inSentence, letters.sorted())
  }
}

extension SpelledName {
  /// Where a word stands at the beginning of one of its words, written or by initials.
  fileprivate func place(of wanted: [UInt32]) -> Int? {
    guard wanted.count <= letters.count else { return nil }
    return (0...(letters.count - wanted.count)).first { start in
      letters[start].beginsWord
        && wanted.indices.allSatisfy { index in
          let letter = letters[start + index]
          return letter.own == wanted[index] || letter.isTyped(by: wanted[index])
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
