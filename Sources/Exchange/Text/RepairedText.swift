import Glibc

/// Bytes of outside text read as UTF-8, with what is malformed replaced by U+FFFD.
enum RepairedText {
  /// The text, and whether anything had to be replaced. NUL counts as malformed, because SQLite
  /// and the C library end a text there.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: String, isRepaired: Bool) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return ("", false) }
    // ASCII without NUL needs no repair; nearly all names and most values are no more than that.
    if isPlain(bytes) { return (String(decoding: bytes, as: UTF8.self), false) }
    var decoded = String(decoding: bytes, as: UTF8.self)
    // Decoding repairs without a word; it did so exactly if the bytes are others now.
    let isSame = decoded.withUTF8 { utf8 in
      utf8.count == bytes.count
        && utf8.baseAddress.map { memcmp($0, base, bytes.count) == 0 } ?? false
    }
    if isSame, memchr(base, 0, bytes.count) == nil { return (decoded, false) }
    var text = ""
    for scalar in decoded.unicodeScalars {
      text.unicodeScalars.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    return (text, true)
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where byte == 0 || byte >= 0x80 { return false }
    return true
  }
}
