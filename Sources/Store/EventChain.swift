/// The bytes that an event's hash is taken over: the hash before it, then each column from `seq` to
/// `body` as a tag and its value, so that no two rows share their bytes.
///
/// NULL is the byte 0; a number the byte 1 and eight bytes, most significant first; a text the byte
/// 3, its length in bytes as such a number, and its UTF-8.
enum EventChain {
  /// Starts an event's bytes with the hash of the one before.
  static func begin(with hash: [UInt8], in bytes: inout [UInt8]) {
    bytes.append(contentsOf: hash)
  }

  /// Appends a column that holds a number.
  static func add(_ number: Int64?, to bytes: inout [UInt8]) {
    guard let number else {
      bytes.append(0)
      return
    }
    bytes.append(1)
    add(raw: number, to: &bytes)
  }

  /// Appends a column that holds a text.
  static func add(_ text: String?, to bytes: inout [UInt8]) {
    guard var text else {
      bytes.append(0)
      return
    }
    text.withUTF8 { addText(UnsafeRawBufferPointer($0), to: &bytes) }
  }

  /// Appends a text by its bytes.
  static func addText(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    bytes.append(3)
    add(raw: Int64(text.count), to: &bytes)
    bytes.append(contentsOf: text)
  }

  private static func add(raw number: Int64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
