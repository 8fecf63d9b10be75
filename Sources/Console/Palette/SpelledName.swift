import Model

/// A name as it is looked for: each letter by itself or, of a Chinese character, the initials of
/// its readings.
struct SpelledName: Equatable, Sendable {
  /// One letter of a name, folded.
  struct Letter: Equatable, Sendable {
    /// The letter itself, A to Z in lower case.
    let own: UInt32
    /// The initials it is typed by; empty where it has none beside itself.
    let initials: [UInt8]
    /// Whether a word begins with it; every Chinese character is a word.
    let beginsWord: Bool
  }

  /// The name.
  let text: String
  /// Its letters, one for each scalar.
  let letters: [Letter]

  /// A name taken apart.
  init(_ text: String) {
    self.text = text
    var letters: [Letter] = []
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isHan = (0x4E00...0x9FFF).contains(scalar.value)
      let isSign = !isHan && !scalar.properties.isAlphabetic && !(48...57).contains(scalar.value)
      letters.append(
        Letter(
          own: SpelledName.folded(scalar), initials: isHan ? Pinyin.initials(of: scalar) : [],
          beginsWord: isHan || !isSign && !isInWord))
      isInWord = !isHan && !isSign
    }
    self.letters = letters
  }

  /// A scalar with the letters A to Z in lower case.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    (65...90).contains(scalar.value) ? scalar.value + 32 : scalar.value
  }
}
