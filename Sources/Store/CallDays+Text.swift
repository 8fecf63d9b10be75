import Model

extension CallDays {
  /// The days as they are written down, a JSON object that any SQLite tool takes apart:
  /// `{"20261120":2}`, the earliest first; for none `{}`.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 + 16 * entries.count)
    bytes.append(UInt8(ascii: "{"))
    for entry in entries {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      CallDays.add(entry.day.compact, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
      CallDays.add(entry.count, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  private static func add(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { add(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(clamping: number % 10))
  }

  /// Days as `bytes` gives them: numbers in turn a day and its count, whatever stands between.
  init(text bytes: UnsafeRawBufferPointer) {
    var entries: [Entry] = []
    var day: Int?
    var number: Int?
    for byte in bytes {
      if (0x30...0x39).contains(byte) {
        number = (number ?? 0) &* 10 &+ Int(byte - 0x30)
        continue
      }
      guard let found = number else { continue }
      number = nil
      if let known = day {
        entries.append(Entry(day: CivilDate(compact: known), count: found))
        day = nil
      } else {
        day = found
      }
    }
    self.init(entries)
  }
}
