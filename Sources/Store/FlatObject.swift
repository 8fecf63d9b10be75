import Model

/// Takes apart a flat JSON object in the plain form in which `FieldsJSON` writes nearly all of them:
/// no blanks, no escapes, whole numbers. It reads what the database's own functions read, at a tenth
/// of the cost; a screen of a list or of the log takes some hundred of them apart.
enum FlatObject {
  /// The fields of an object; nil for any other form, which is left to `BodyReader`.
  static func fields(_ bytes: UnsafeRawBufferPointer) -> Fields? {
    var cursor = Cursor(bytes: bytes)
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
    var fields = Fields()
    if cursor.take(UInt8(ascii: "}")) { return cursor.isAtEnd ? fields : nil }
    while let name = cursor.text(), cursor.take(UInt8(ascii: ":")), let value = cursor.value() {
      fields.append(name, value)
      if cursor.take(UInt8(ascii: ",")) { continue }
      return cursor.take(UInt8(ascii: "}")) && cursor.isAtEnd ? fields : nil
    }
    return nil
  }

  /// A place in the bytes.
  private struct Cursor {
    let bytes: UnsafeRawBufferPointer
    var at = 0

    var isAtEnd: Bool { at == bytes.count }

    /// Passes a byte, if it is the next one.
    mutating func take(_ byte: UInt8) -> Bool {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }

    /// A text or a whole number.
    mutating func value() -> Scalar? {
      guard at < bytes.count else { return nil }
      return bytes[at] == UInt8(ascii: "\"") ? text().map { .text($0) } : number()
    }

    /// A text in which every byte stands for itself.
    mutating func text() -> String? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      let start = at
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          let text = String(decoding: bytes[start..<at], as: UTF8.self)
          at += 1
          return text
        case ..<0x20, UInt8(ascii: "\\"): return nil
        default: at += 1
        }
      }
      return nil
    }

    /// A whole number of so few digits that it fits.
    private mutating func number() -> Scalar? {
      let isNegative = take(UInt8(ascii: "-"))
      let start = at
      var number: Int64 = 0
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
        guard at - start < 18 else { return nil }
        number = number * 10 + Int64(bytes[at] - 0x30)
        at += 1
      }
      guard at > start, at < bytes.count else { return nil }
      // JSON knows no zeros in front.
      guard bytes[start] != 0x30 || at == start + 1 else { return nil }
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "}"): return .integer(isNegative ? -number : number)
      default: return nil
      }
    }
  }
}
