import Model

extension CallDays {
  /// The days as they are written down, a JSON object that any SQLite tool takes apart:
  /// `{"20261120":2}`, the earliest first; empty for none is `{}`.
  var text: String {
    var text = "{"
    for entry in entries {
      if text.utf8.count > 1 { text += "," }
      text += "\"\(entry.day.compact)\":\(entry.count)"
    }
    return text + "}"
  }

  /// Days as `text` writes them: numbers in turn a day and its count, whatever stands between.
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
