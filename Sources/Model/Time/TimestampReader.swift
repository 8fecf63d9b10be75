/// Walks once over the bytes of a written time.
struct TimestampReader {
  /// A time as it was written.
  struct Reading {
    /// The day.
    var date: CivilDate
    /// The second of that day.
    var second = 0
    /// Seconds ahead of UTC; nil when the text does not say.
    var offset: Int?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// A reader at the beginning of the bytes.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The time that all of the bytes stand for; nil when they are in none of the forms.
  mutating func read() -> Reading? {
    guard let first = number(1...4) else { return nil }
    let digits = position
    let separator = next()
    guard let middle = number(1...2) else { return nil }
    let reading: Reading?
    switch (separator, digits) {
    case (UInt8(ascii: "-"), 4):
      reading = position == 7 ? iso(year: first, month: middle) : nil
    case (UInt8(ascii: "/"), 4):
      reading = yearFirst(year: first, month: middle)
    case (UInt8(ascii: "/"), 1...2):
      reading = monthFirst(month: first, day: middle)
    default:
      reading = nil
    }
    return isAtEnd ? reading : nil
  }

  private mutating func iso(year: Int, month: Int) -> Reading? {
    guard take("-"), let day = number(2...2), let date = date(year, month, day) else { return nil }
    var reading = Reading(date: date)
    if isAtEnd { return reading }
    guard take("T") || take("t") || take(" "), let second = clock(hourDigits: 2...2)
    else { return nil }
    reading.second = second
    if isAtEnd { return reading }
    if take("Z") || take("z") {
      reading.offset = 0
      return reading
    }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(2...2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = number(2...2), minutes < 60 else { return nil }
    reading.offset = sign * (hours * 3_600 + minutes * 60)
    return reading
  }

  private mutating func yearFirst(year: Int, month: Int) -> Reading? {
    guard take("/"), let day = number(1...2), let date = date(year, month, day) else { return nil }
    if isAtEnd { return Reading(date: date) }
    guard take(" "), let second = clock(hourDigits: 1...2) else { return nil }
    return Reading(date: date, second: second)
  }

  private mutating func monthFirst(month: Int, day: Int) -> Reading? {
    guard take("/"), let year = number(4...4), let date = date(year, month, day) else { return nil }
    if isAtEnd { return Reading(date: date) }
    guard take(" "), let second = clock(hourDigits: 1...2) else { return nil }
    guard take(" ") else { return Reading(date: date, second: second) }
    let half: Int
    if take("A") || take("a") {
      half = 0
    } else if take("P") || take("p") {
      half = 43_200
    } else {
      return nil
    }
    guard take("M") || take("m"), (3_600..<46_800).contains(second) else { return nil }
    return Reading(date: date, second: second % 43_200 + half)
  }

  /// Hours, minutes and perhaps seconds with a fraction, as seconds of the day. The leap second 60
  /// counts as the one before it.
  private mutating func clock(hourDigits: ClosedRange<Int>) -> Int? {
    guard let hour = number(hourDigits), hour <= 23, take(":"), let minute = number(2...2),
      minute < 60
    else { return nil }
    guard take(":") else { return hour * 3_600 + minute * 60 }
    guard let second = number(2...2), second <= 60 else { return nil }
    if take(".") || take(",") {
      guard digit() != nil else { return nil }
      while digit() != nil {}
    }
    return hour * 3_600 + minute * 60 + min(second, 59)
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    guard year > 0, (1...12).contains(month), (1...31).contains(day) else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    return day <= 28 || date.components.day == day ? date : nil
  }

  private var isAtEnd: Bool { position == bytes.count }

  private mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == byte.value else { return false }
    position += 1
    return true
  }

  private mutating func digit() -> Int? {
    guard position < bytes.count, (48...57).contains(bytes[position]) else { return nil }
    position += 1
    return Int(bytes[position - 1]) - 48
  }

  /// A number of at least and at most so many digits.
  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < digits.upperBound, let digit = digit() {
      value = value * 10 + digit
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }
}
