/// Outside text made safe for a message or a plain file: what is hidden becomes a visible escape.
public enum VisibleText {
  /// The text with every hidden scalar written as `\n`, `\r`, `\t` or `\u{202E}`.
  public static func revealing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars { append(scalar, to: &shown) }
    return shown
  }

  /// The text revealed, on one line, cut after `limit` scalars with an ellipsis.
  public static func quoted(_ text: String, limit: Int = 40) -> String {
    var shown = "\""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else {
        shown += "…"
        break
      }
      append(scalar, to: &shown)
    }
    return shown + "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    guard scalar.isHidden else {
      text.unicodeScalars.append(scalar)
      return
    }
    switch scalar {
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      text += "\\u{\(zeros)\(digits)}"
    }
  }
}
