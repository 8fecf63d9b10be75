/// Reads the JSON that nearly every line of a feed is: one object of plain members. What is anything
/// else, or broken, is left to SQLite (`JSONScanner`), which is the judge of what JSON is.
///
/// A member is plain when its name and its text hold neither escapes nor control characters, and
/// when a value that is no text is a short whole number, true, false or null.
struct PlainJSON {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  /// Fills `nodes` with the object and its members, as `JSONScanner` hands them over; false when
  /// the text is not of this kind.
  static func read(
    _ bytes: UnsafeRawBufferPointer, limit: Int, into nodes: inout [JSONNode]
  ) -> Bool {
    nodes.removeAll(keepingCapacity: true)
    var reader = PlainJSON(bytes: bytes)
    return reader.readObject(limit: limit, into: &nodes)
  }

  private init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  private mutating func readObject(limit: Int, into nodes: inout [JSONNode]) -> Bool {
    skipBlanks()
    guard take(UInt8(ascii: "{")) else { return false }
    nodes.append(JSONNode(id: 0, parent: nil, key: "", value: .object, isRepaired: false))
    repeat {
      skipBlanks()
      guard nodes.count < limit, let key = readText() else { return false }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { return false }
      skipBlanks()
      var isRepaired = key.isRepaired
      guard let value = readValue(&isRepaired) else { return false }
      nodes.append(
        JSONNode(
          id: Int64(nodes.count), parent: 0, key: key.text, value: value, isRepaired: isRepaired))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { return false }
    skipBlanks()
    return at == bytes.count
  }

  private mutating func readValue(_ isRepaired: inout Bool) -> JSONNode.Value? {
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "\""):
      guard let read = readText() else { return nil }
      if read.isRepaired { isRepaired = true }
      return .text(read.text)
    case UInt8(ascii: "1")...UInt8(ascii: "9"): return readInteger()
    case UInt8(ascii: "t"): return take("true") ? .truth(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .truth(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return nil
    }
  }

  /// A whole number of at most 18 digits, which always fits; nil when it goes on as something else.
  private mutating func readInteger() -> JSONNode.Value? {
    var number: Int64 = 0
    let start = at
    while at < bytes.count, case let digit = bytes[at] &- UInt8(ascii: "0"), digit < 10 {
      guard at - start < 18 else { return nil }
      number = number * 10 + Int64(digit)
      at += 1
    }
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), 0x20, 0x09: return .integer(number)
    default: return nil
    }
  }

  /// A text in quotation marks; nil when it is none, or holds an escape or a control character.
  private mutating func readText() -> (text: String, isRepaired: Bool)? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        let text = RepairedText.decode(
          UnsafeRawBufferPointer(rebasing: bytes[start..<at])
            .assumingMemoryBound(to: UInt8.self))
        at += 1
        return text
      }
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
      at += 1
    }
    return nil
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - at >= count else { return false }
    for index in 0..<count where bytes[at + index] != word.utf8Start[index] { return false }
    at += count
    return true
  }
}
