/// How many columns text takes. The one place that knows; layout, frames, golden screens and
/// the terminal all go by it.
public enum Width {
  /// What drawing `value` takes. Printable ASCII and common CJK are answered without a look
  /// into any table.
  @inline(__always)
  public static func kind(of value: UInt32) -> ScalarKind {
    if value < 0x7F { return value < 0x20 ? .hidden : .narrow }
    if value >= 0x4E00 && value <= 0x9FFF { return .wide }
    // The punctuation between them, as common in Chinese text as the comma is here.
    if value >= 0x3001 && value <= 0x3029 || value >= 0xFF01 && value <= 0xFF60 { return .wide }
    return rareKind(of: value)
  }

  /// Whether a scalar is drawn in one column, ambiguous ones included. Arrows, mathematical and
  /// box-drawing glyphs are answered without a table.
  @inline(__always)
  static func takesOneColumn(_ value: UInt32) -> Bool {
    if value >= 0x2190 && value <= 0x2300 || value >= 0x2500 && value <= 0x25FC
      || value >= 0x2030 && value <= 0x205E
    {
      return true
    }
    let kind = kind(of: value)
    return kind == .narrow || kind == .ambiguous
  }

  /// Columns of one scalar: 0, 1 or 2. Hidden characters count 0; on a screen they are replaced
  /// by visible marks (`TextGate`).
  /// - Parameters:
  ///   - scalar: the character.
  ///   - ambiguousWide: whether ambiguous characters take two columns.
  /// - Returns: the columns.
  public static func of(_ scalar: Unicode.Scalar, ambiguousWide: Bool = false) -> Int {
    switch kind(of: scalar.value) {
    case .narrow: 1
    case .wide: 2
    case .ambiguous: ambiguousWide ? 2 : 1
    case .mark, .hidden: 0
    }
  }

  /// Columns of a text as a painter draws it: hidden characters count as the marks shown for
  /// them.
  /// - Parameters:
  ///   - text: any text.
  ///   - ambiguousWide: whether ambiguous characters take two columns.
  ///   - ascii: whether the marks for hidden characters are ASCII.
  ///   - limit: counting stops beyond this many columns; the result then only says "more".
  /// - Returns: the columns.
  public static func of(
    _ text: String, ambiguousWide: Bool = false, ascii: Bool = false, limit: Int = .max
  ) -> Int {
    var columns = 0
    var base = false
    for scalar in text.unicodeScalars {
      switch kind(of: scalar.value) {
      case .narrow:
        columns += 1
        base = true
      case .wide:
        columns += 2
        base = true
      case .ambiguous:
        columns += ambiguousWide ? 2 : 1
        base = true
      case .mark where base && TextGate.combines(scalar):
        base = false
      case .mark, .hidden:
        columns += TextGate.markLength(scalar, ascii: ascii)
        base = false
      }
      if columns > limit { return columns }
    }
    return columns
  }

  /// The kind of a scalar that the fast paths leave over.
  private static func rareKind(of value: UInt32) -> ScalarKind {
    if value < 0xA0 { return .hidden }
    if value >= 0x1100 {
      if WidthTable.contains(WidthTable.invisible, value) { return .hidden }
      if WidthTable.contains(WidthTable.wide, value) {
        return isMark(value) ? .mark : .wide
      }
    } else if value == 0x34F {
      return .hidden
    }
    if WidthTable.contains(WidthTable.ambiguous, value) { return .ambiguous }
    if value < 0x300 { return value == 0xAD ? .hidden : .narrow }
    guard let scalar = Unicode.Scalar(value) else { return .hidden }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      return .mark
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned:
      return .hidden
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .spaceSeparator, .privateUse:
      return .narrow
    @unknown default:
      return .hidden
    }
  }

  /// Ideographic and kana marks stand in wide ranges but take no column of their own.
  private static func isMark(_ value: UInt32) -> Bool {
    (value >= 0x302A && value <= 0x302D) || value == 0x3099 || value == 0x309A
  }
}
