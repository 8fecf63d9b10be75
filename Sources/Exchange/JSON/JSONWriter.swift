/// JSON written into bytes, piece by piece. Hidden characters leave as `\u` escapes, so that
/// nothing a citizen wrote can act on a terminal, and reading gives back exactly what was there.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer with nothing written.
  public init() {}

  /// Hands over what was written and begins afresh.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
    return taken
  }

  /// Opens an object, as a member called `name` or as an element.
  public mutating func beginObject(_ name: String? = nil) {
    lead(name)
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  /// Closes an object.
  public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Opens an array.
  public mutating func beginArray(_ name: String? = nil) {
    lead(name)
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  /// Closes an array.
  public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Ends a line of newline-delimited JSON.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Writes a text, as a member called `name` or as an element.
  public mutating func text(_ value: String, _ name: String? = nil) {
    lead(name)
    quote(value)
  }

  /// Writes a whole number.
  public mutating func integer(_ value: some BinaryInteger, _ name: String? = nil) {
    lead(name)
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes true or false.
  public mutating func truth(_ value: Bool, _ name: String? = nil) {
    lead(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes null.
  public mutating func null(_ name: String? = nil) {
    lead(name)
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func lead(_ name: String?) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    guard let name else { return }
    quote(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Whether a text can stand as it is.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in text
    where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte.mayBeginHidden {
      return false
    }
    return true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard JSONWriter.isPlain(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    default:
      guard scalar.isHidden else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return
      }
      for unit in Unicode.UTF16.encode(scalar) ?? Unicode.UTF16.encodedReplacementCharacter {
        escape(unit)
      }
    }
  }

  private mutating func escape(_ unit: UInt16) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xF
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
