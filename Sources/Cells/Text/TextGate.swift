/// The one gate for text that others wrote. Whatever passes it can neither move a cursor, nor
/// reorder a line, nor hide: controls, bidi controls, zero-width and unassigned characters come
/// out as visible marks. A painter sends every string through it, plain output uses `clean`.
///
/// - C0 and DEL become control pictures (`␛`), in ASCII caret notation (`^[`).
/// - Tabs and line breaks become spaces, unless line breaks are kept.
/// - Everything else hidden becomes its code in brackets: `‹202E›`, in ASCII `<202E>`.
/// - One accent of U+0300-036F stays on its base character; further ones and combining marks
///   of other blocks become codes as well, so that a cell never holds more than two scalars.
public enum TextGate {
  /// What becomes of a line feed in `clean`.
  public enum LineBreaks: Sendable {
    /// It stays.
    case kept
    /// It becomes a space.
    case spaces
    /// It becomes `⏎`.
    case marks
  }

  /// The text as it may be written to any terminal, pipe or file.
  /// - Parameters:
  ///   - text: text from anywhere.
  ///   - lineBreaks: what becomes of line feeds; a carriage return becomes a space, before a
  ///     line feed it goes.
  ///   - ascii: whether the marks are ASCII.
  /// - Returns: `text` itself when nothing had to be changed.
  public static func clean(
    _ text: String, lineBreaks: LineBreaks = .spaces, ascii: Bool = false
  ) -> String {
    if isClean(text) { return text }
    var out = String.UnicodeScalarView()
    var base = false
    var returned = false
    for scalar in text.unicodeScalars {
      if returned && scalar != "\n" { out.append(" ") }
      returned = scalar == "\r"
      if returned { continue }
      switch Width.kind(of: scalar.value) {
      case .narrow, .wide, .ambiguous:
        out.append(scalar)
        base = true
      case .mark where base && combines(scalar):
        out.append(scalar)
        base = false
      case .mark, .hidden:
        base = false
        if scalar == "\n" {
          switch lineBreaks {
          case .kept: out.append("\n")
          case .spaces: out.append(" ")
          case .marks: out.append(ascii ? "/" : "⏎")
          }
        } else {
          forEachMark(of: scalar, ascii: ascii) { out.append($0) }
        }
      }
    }
    if returned { out.append(" ") }
    return String(out)
  }

  /// Whether `clean` would leave the text as it is (accents apart, which it checks one by one).
  public static func isClean(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch Width.kind(of: scalar.value) {
      case .narrow, .wide, .ambiguous: continue
      case .mark, .hidden: return false
      }
    }
    return true
  }

  /// Whether a combining mark is one of those a cell can keep over its character.
  @inline(__always)
  static func combines(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.value <= 0x36F
  }

  /// Columns of the mark shown for a hidden character.
  static func markLength(_ scalar: Unicode.Scalar, ascii: Bool) -> Int {
    var length = 0
    forEachMark(of: scalar, ascii: ascii) { _ in length += 1 }
    return length
  }

  /// Hand over, one by one, the narrow scalars shown for a hidden character.
  static func forEachMark(
    of scalar: Unicode.Scalar, ascii: Bool, _ body: (Unicode.Scalar) -> Void
  ) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D:
      body(" ")
    case 0x00...0x1F where ascii, 0x7F where ascii:
      body("^")
      body(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    case 0x00...0x1F:
      body(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F:
      body("\u{2421}")
    default:
      body(ascii ? "<" : "‹")
      var shift = UInt32(20)
      var leading = true
      while true {
        let digit = UInt8((scalar.value >> shift) & 0xF)
        leading = leading && digit == 0 && shift > 0
        if !leading { body(Unicode.Scalar(digit < 10 ? 0x30 + digit : 0x37 + digit)) }
        if shift == 0 { break }
        shift -= 4
      }
      body(ascii ? ">" : "›")
    }
  }
}
