import Model

/// Writes the body of an event as one flat JSON object.
///
/// A text is escaped no further than JSON demands. NUL, which would end a text in SQLite's JSON
/// functions, must have been taken out before (`Fields.withoutNulls`).
enum FieldsJSON {
  /// Appends the object to some bytes.
  static func write(_ fields: Fields, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for field in fields.list {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(field.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      switch field.value {
      case .text(let text): write(text, to: &bytes)
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .real(let number):
        // JSON has no word for what is no number; the field then reads as absent.
        bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends a text in quotation marks.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      // Runs that need no escape, nearly all of them, are copied whole.
      var start = 0
      for (index, byte) in source.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: source[start..<index])
        escape(byte, to: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends what stands for a byte that JSON does not let stand for itself.
  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}

extension Fields {
  /// The same fields with every NUL in a text replaced by U+FFFD; nil when there is none.
  var withoutNulls: Fields? {
    let hasNull = list.contains { field in
      guard case .text(var text) = field.value else { return false }
      return text.withUTF8 { $0.contains(0) }
    }
    guard hasNull else { return nil }
    return Fields(
      list.map { field in
        guard case .text(let text) = field.value else { return field }
        return Field(name: field.name, value: .text(text.replacingNulls))
      })
  }
}

extension String {
  /// The text with every NUL replaced by U+FFFD.
  var replacingNulls: String {
    guard utf8.contains(0) else { return self }
    var repaired = String.UnicodeScalarView()
    for scalar in unicodeScalars { repaired.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(repaired)
  }
}
