/// The one rule by which what tells a person from others is hidden wherever a text is shown or
/// written out (domain, section 9): telephone and identity numbers, building, unit and room numbers.
///
/// The log keeps what was said; only a reveal, which is an event of its own, shows it.
public enum MaskedText {
  /// A text with all of that hidden, and the name of its caller where it is known.
  public static func masking(_ text: String, caller: Caller? = nil) -> String {
    var text = text
    if let name = caller?.name, name.count > 1, text.contains(name) {
      text = text.split(separator: name, omittingEmptySubsequences: false)
        .joined(separator: self.name(name))
    }
    guard text.unicodeScalars.contains(where: isTelling) else { return text }
    var mask = TextMask(text)
    return mask.run()
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

  /// Whether a character can be part of what is hidden: a cheap look that most texts end with.
  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    // 楼 室 栋 幢 座 and the 元 of 单元, which may follow a Chinese numeral.
    case 0x697C, 0x5BA4, 0x680B, 0x5E62, 0x5EA7, 0x5143: true
    default: false
    }
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
