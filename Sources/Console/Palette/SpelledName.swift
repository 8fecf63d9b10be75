import Model

/// A name as it is looked for: each letter by itself or, of a Chinese character, the initials of
/// its readings.
struct SpelledName: Equatable, Sendable {
  /// One letter of a name, folded.
  struct Letter: Equatable, Sendable {
    /// The letter itself, A to Z in lower case.
    let own: UInt32
    /// The initials it is typed by, a bit for each from `a` on; none where it has none beside itself.
    let initials: UInt32
    /// Whether a word begins with it; every Chinese character is a word.
    let beginsWord: Bool

    /// Whether a folded letter is one of its initials.
    func isTyped(by letter: UInt32) -> Bool {
      initials != 0 && (97...122).contains(letter) && initials & 1 << (letter - 97) != 0
    }
  }

  /// The name.
  let text: String
  /// Its letters, one for each scalar.
  let letters: [Letter]

  /// A name taken apart.
  init(_ text: String) {
    self.text = text
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count)
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isHan = (0x4E00...0x9FFF).contains(scalar.value)
      let isSign = !isHan && !SpelledName.isOfWords(scalar)
      letters.append(
        Letter(
          own: SpelledName.folded(scalar), initials: isHan ? Pinyin.initialBits(of: scalar) : 0,
          beginsWord: isHan || !isSign && !isInWord))
      isInWord = !isHan && !isSign
    }
    self.letters = letters
  }

  /// Whether words are made of it. The tables of Unicode take long, and most letters are these.
  private static func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 48...57, 65...90, 97...122: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// A scalar with the letters A to Z in lower case.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    (65...90).contains(scalar.value) ? scalar.value + 32 : scalar.value
  }
}
