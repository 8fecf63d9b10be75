/// The one rule by which what tells a person from others is hidden wherever a text is shown or
/// written out (domain, section 9): telephone and identity numbers, building, unit and room numbers.
///
/// The log keeps what was said; only a reveal, which is an event of its own, shows it.
public enum MaskedText {
  /// A text with all of that hidden, and the name of its caller where it is known.
  public static func masking(_ text: String, caller: Caller? = nil) -> String {
    var text = text
    if let name = caller?.name, isNameLong(name), Needle(name).occurs(in: text) {
      text = text.split(separator: name, omittingEmptySubsequences: false)
        .joined(separator: self.name(name))
    }
    guard isTelling(text) else { return text }
    var mask = TextMask(text)
    return mask.run()
  }

  /// Whether words stand in what may be shown of a text. Every search of texts asks this: one that
  /// asked the text itself would tell a hidden number digit by digit.
  ///
  /// An index of words over the texts has to be one over masked texts, or only a first sieve before
  /// this question.
  public static func shows(
    _ words: Needle, in text: String, caller: Caller? = nil
  ) -> Bool {
    // Stars stand for hidden characters only, so what is not in the text is not in what is shown.
    words.occurs(in: text) && words.occurs(in: masking(text, caller: caller))
  }

  /// A name with all but its first character hidden.
  public static func name(_ name: String) -> String {
    name.isEmpty ? "" : String(name.prefix(1)) + "**"
  }

  /// A telephone number with all but its first three and last two digits hidden.
  public static func phone(_ phone: String) -> String {
    phone.count < 7
      ? String(repeating: "*", count: phone.count)
      : String(phone.prefix(3)) + String(repeating: "*", count: phone.count - 5) + phone.suffix(2)
  }

  /// Whether a name has more than one character: one alone stands in too many words.
  private static func isNameLong(_ name: String) -> Bool {
    name.unicodeScalars.dropFirst().first != nil
  }

  /// Whether a text has a digit, or one of the characters that may follow a Chinese numeral: a cheap
  /// look, byte by byte, that many texts end with.
  private static func isTelling(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isTelling) ?? isTelling(text.utf8)
  }

  private static func isTelling(_ bytes: some Collection<UInt8>) -> Bool {
    var last: UInt8 = 0
    var before: UInt8 = 0
    for byte in bytes {
      if byte >= 0x80 {
        switch (before, last, byte) {
        // 楼 栋 室 幢 座 元 房, and digits as wide as two.
        case (0xE6, 0xA5, 0xBC), (0xE6, 0xA0, 0x8B), (0xE5, 0xAE, 0xA4), (0xE5, 0xB9, 0xA2),
          (0xE5, 0xBA, 0xA7), (0xE5, 0x85, 0x83), (0xE6, 0x88, 0xBF), (0xEF, 0xBC, 0x90...0x99):
          return true
        default: break
        }
      } else if byte >= 0x30 && byte <= 0x39 {
        return true
      }
      (before, last) = (last, byte)
    }
    return false
  }
}

extension Case {
  /// What was reported, as it may be shown.
  public var maskedText: String { MaskedText.masking(text, caller: caller) }

  /// What was said last, as it may be shown.
  public var maskedRemark: String { MaskedText.masking(remark, caller: caller) }

  /// Who reported it, as it may be shown; nil where nobody is known, or asked to be kept from view.
  public var maskedCaller: Caller? {
    guard let caller, !side.isConfidential else { return nil }
    return Caller(name: caller.maskedName, phone: caller.maskedPhone)
  }
}
