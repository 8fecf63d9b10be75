/// Initial letters of Chinese names as they are typed: `zjc` for 张家村.
public enum Pinyin {
  /// So many ways of spelling a name are kept; characters with several readings multiply them.
  private static let most = 8

  /// The letters a character's readings begin with, in lower case; none for a character whose
  /// reading is not known. A Latin letter or a digit stands for itself.
  public static func initials(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(truncatingIfNeeded: scalar.value)]
    case 0x41...0x5A: return [UInt8(truncatingIfNeeded: scalar.value + 32)]
    case first...last:
      var letters: [UInt8] = []
      var bits = initialBits(of: scalar)
      while bits != 0 {
        letters.append(97 + UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
        bits &= bits - 1
      }
      return letters
    default: return []
    }
  }

  /// The letters a Chinese character's readings begin with, a bit for each from `a` on; 0 for any
  /// other character and for one whose reading is not known.
  public static func initialBits(of scalar: Unicode.Scalar) -> UInt32 {
    (first...last).contains(scalar.value) ? table[Int(scalar.value - first)] : 0
  }

  /// The ways a name's initials may be typed, at most eight; characters without a known reading,
  /// blanks and signs are passed over. Empty where nothing of the name can be typed so.
  public static func spellings(of name: String) -> [String] {
    var spellings: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars {
      let letters = initials(of: scalar)
      guard let usual = letters.first else { continue }
      guard letters.count > 1, spellings.count * letters.count <= most else {
        for index in spellings.indices { spellings[index].append(usual) }
        continue
      }
      spellings = spellings.flatMap { head in letters.map { head + [$0] } }
    }
    return spellings.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Initials as an import gives them: whole syllables apart by blanks (`zhang jia cun`), or the
  /// letters in one piece (`zjc`); several readings apart by `/`.
  public static func spellings(given: String) -> [String] {
    given.lowercased().split(separator: "/").compactMap { reading in
      let syllables = reading.split { !($0.isLetter || $0.isNumber) }
      guard let only = syllables.first else { return nil }
      return syllables.count == 1 ? String(only) : String(syllables.compactMap(\.first))
    }
  }

  /// Whether a text can be initials: letters and digits only, one letter at least.
  static func isTyped(_ text: some StringProtocol) -> Bool {
    var hasLetter = false
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: hasLetter = true
      case 0x30...0x39: break
      default: return false
      }
    }
    return hasLetter
  }

  /// The first and the last character of the block that the tables are about.
  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  /// One bit a letter for each character, made when it is first needed.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: Int(last - first) + 1)
    func add(_ letter: UInt8, to scalar: Unicode.Scalar) {
      guard (first...last).contains(scalar.value) else { return }
      table[Int(scalar.value - first)] |= 1 << UInt32(letter - 97)
    }
    for (letter, characters) in firstLevel {
      guard let letter = letter.asciiValue else { continue }
      for scalar in characters.unicodeScalars { add(letter, to: scalar) }
    }
    for entries in [otherReadings, secondLevel] {
      var current: Unicode.Scalar?
      for scalar in entries.unicodeScalars {
        if scalar.value >= first {
          current = scalar
        } else if let current, scalar.value >= 97, let letter = UInt8(exactly: scalar.value) {
          add(letter, to: current)
        }
      }
    }
    return table
  }()
}
