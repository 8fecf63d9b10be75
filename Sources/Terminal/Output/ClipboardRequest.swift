/// Asking a terminal to take a text to its clipboard (OSC 52 of xterm's control sequences).
enum ClipboardRequest {
  /// The bytes that ask for it. The text goes in base64, so that nothing in it can be a command.
  static func bytes(for text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  /// Bytes in base64 (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let rest = min(3, bytes.count - index)
      var group = 0
      for step in 0..<3 { group = group << 8 | (step < rest ? Int(bytes[index + step]) : 0) }
      for step in 0..<4 {
        out.append(step <= rest ? letters[group >> (18 - 6 * step) & 63] : UInt8(ascii: "="))
      }
      index += 3
    }
    return out
  }
}
