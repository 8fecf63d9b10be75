/// The pieces by which texts are indexed, so that any part of a text can be looked for: three
/// letters or digits in a row, two characters of other scripts in a row, and each of these alone.
///
/// Whether a character belongs to a piece depends on nothing but itself, and neighbours stay
/// neighbours within a part of a text. So the pieces of a part are among those of the whole: an index
/// of them never misses a text that holds the words, and may only name some that do not.
public enum TextGrams {
  /// Writes the pieces of a text, a blank after each, the letters A to Z small.
  public static func write(_ text: String, to bytes: inout [UInt8]) {
    var reader = Reader()
    for scalar in text.unicodeScalars {
      reader.take(scalar) { piece in
        bytes.append(contentsOf: piece)
        bytes.append(0x20)
      }
    }
  }

  /// The pieces that every text with these words has, each once; none where the words are too short
  /// to have any.
  public static func wanted(_ words: String) -> [String] {
    var pairs: [String] = []
    var singles: [String] = []
    var isRun = false
    var last: String?
    func endRun() {
      if let last, !isRun { singles.append(last) }
      (isRun, last) = (false, nil)
    }
    var reader = Reader()
    for scalar in words.unicodeScalars {
      if Reader.kind(of: scalar) != .wide { endRun() }
      reader.take(scalar) { piece in
        let piece = String(decoding: piece, as: UTF8.self)
        guard scalar.value >= 0x80 else {
          if !pairs.contains(piece) { pairs.append(piece) }
          return
        }
        if piece.unicodeScalars.dropFirst().isEmpty {
          last = piece
        } else {
          isRun = true
          if !pairs.contains(piece) { pairs.append(piece) }
        }
      }
    }
    endRun()
    return pairs + singles.filter { single in !pairs.contains { $0.contains(single) } }
  }

  /// Goes over a text with the characters that came before in its run.
  private struct Reader {
    enum Kind {
      case letter
      case wide
      case gap
    }

    private var letters: [UInt8] = []
    private var wide: Unicode.Scalar?

    mutating func take(_ scalar: Unicode.Scalar, _ give: ([UInt8]) -> Void) {
      switch Reader.kind(of: scalar) {
      case .gap:
        letters.removeAll(keepingCapacity: true)
        wide = nil
      case .letter:
        wide = nil
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if letters.count == 3 { letters.removeFirst() }
        letters.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
        if letters.count == 3 { give(letters) }
      case .wide:
        letters.removeAll(keepingCapacity: true)
        let own = Array(UTF8.encode(scalar) ?? UTF8.EncodedScalar())
        if let wide { give(Array(UTF8.encode(wide) ?? UTF8.EncodedScalar()) + own) }
        give(own)
        wide = scalar
      }
    }

    static func kind(of scalar: Unicode.Scalar) -> Kind {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
      case 0..<0x80, 0x80..<0xC0, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F,
        0xFF1A...0xFF20:
        .gap
      default: .wide
      }
    }
  }
}

extension Case {
  /// The pieces of all that a search of texts looks at: the text as it is shown, and the category.
  public func writeGrams(to bytes: inout [UInt8]) {
    TextGrams.write(maskedText, to: &bytes)
    TextGrams.write(category, to: &bytes)
  }
}
