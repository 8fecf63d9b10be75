/// Bytes of outside text read as UTF-8, with what is malformed replaced by U+FFFD.
enum RepairedText {
  /// The text, and whether anything had to be replaced. NUL counts as malformed, because SQLite
  /// and the C library end a text there.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: String, isRepaired: Bool) {
    if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) {
      return (text, false)
    }
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.unicodeScalars.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    return (text, true)
  }
}
