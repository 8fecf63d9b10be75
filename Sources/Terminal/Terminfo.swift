import CNcurses

/// The terminfo database's words about the terminal loaded last (by `load` or `newterm`).
/// ncurses keeps one such terminal for the whole process: main thread only.
enum Terminfo {
  /// Load a terminal's description. False if there is none.
  static func load(_ name: String) -> Bool {
    griddesk_terminfo_load(name) == 1
  }

  /// A string capability without padding, or nil if the terminal has none.
  static func string(_ name: String) -> [UInt8]? {
    guard let value = griddesk_terminfo_string(name) else { return nil }
    let bytes = withoutPadding(bytes(of: value))
    return bytes.isEmpty ? nil : bytes
  }

  /// A number, or nil.
  static func number(_ name: String) -> Int? {
    let value = tigetnum(name)
    return value >= 0 ? Int(value) : nil
  }

  /// Whether the terminal has the flag.
  static func flag(_ name: String) -> Bool {
    tigetflag(name) > 0
  }

  /// A parametrised string with its numbers filled in.
  static func expand(_ value: [UInt8], _ one: Int, _ two: Int = 0) -> [UInt8] {
    let text = value.map { CChar(bitPattern: $0) } + [0]
    guard let expanded = griddesk_terminfo_expand(text, Int32(one), Int32(two)) else { return [] }
    return bytes(of: expanded)
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    var result: [UInt8] = []
    var next = text
    while next.pointee != 0 {
      result.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return result
  }

  /// Drop `$<50/>` and the like: delays for hardware of the seventies (terminfo(5), "Delays and
  /// Padding").
  static func withoutPadding(_ value: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < value.count {
      if value[index] == 0x24, index + 1 < value.count, value[index + 1] == 0x3C,
        let close = value[index...].firstIndex(of: 0x3E),
        value[(index + 2)..<close].allSatisfy(isDelay)
      {
        index = close + 1
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }

  /// Digits, point, `*` and `/`.
  private static func isDelay(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2A || byte == 0x2F
  }
}
