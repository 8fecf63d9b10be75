/// Points in time as people and files write them.
///
/// Read are, with an optional fraction of a second, which is dropped:
/// - ISO 8601 and RFC 3339: `2026-11-21T09:00:00+08:00`, `2026-11-21 09:00`, `...Z`, `+0800`;
/// - `2019/4/25 9:32:09`, the spreadsheet form with the year first;
/// - `01/16/2015 08:30:00 AM`, the American form with the month first.
///
/// A date alone means the beginning of that day, a missing second 0. Where no offset is given, the
/// zone's rules decide. Anything else, and anything behind the time, is refused.
public enum Timestamp {
  /// The instant written in UTF-8; nil when it is in none of the forms or names no such time.
  public static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, in zone: TimeZoneRules
  ) -> Instant? {
    var reader = TimestampReader(bytes: bytes)
    guard let reading = reader.read() else { return nil }
    if let offset = reading.offset {
      let naive = Int64(reading.date.dayNumber) * 86_400 + Int64(reading.second)
      return Instant(seconds: naive - Int64(offset))
    }
    return zone.instant(reading.date, second: reading.second)
  }

  /// The instant written in a text; nil when it is in none of the forms or names no such time.
  public static func parse(_ text: String, in zone: TimeZoneRules) -> Instant? {
    var text = text
    return text.withUTF8 { parse($0, in: zone) }
  }

  /// The instant written in a part of a text.
  public static func parse(_ text: Substring, in zone: TimeZoneRules) -> Instant? {
    var text = text
    return text.withUTF8 { parse($0, in: zone) }
  }

  /// The instant in local time with its offset: `2026-11-21T09:00:00+08:00`.
  public static func text(_ instant: Instant, in zone: TimeZoneRules) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(instant, in: zone, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the same text, in ASCII, to bytes that are being written.
  ///
  /// Offsets are whole minutes; an older zone's odd seconds go into the time instead.
  public static func append(_ instant: Instant, in zone: TimeZoneRules, to bytes: inout [UInt8]) {
    let offset = zone.offset(at: instant) / 60 * 60
    let fixed = TimeZoneRules(name: "", initialOffset: offset)
    let local = fixed.local(instant)
    append(local.date, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    append(local.second / 3_600, 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(local.second / 60 % 60, 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(local.second % 60, 2, to: &bytes)
    bytes.append(UInt8(ascii: offset < 0 ? "-" : "+"))
    append(abs(offset) / 3_600, 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(abs(offset) / 60 % 60, 2, to: &bytes)
  }

  /// Adds a day as `2026-11-21`.
  public static func append(_ date: CivilDate, to bytes: inout [UInt8]) {
    let parts = date.components
    if parts.year < 0 { bytes.append(UInt8(ascii: "-")) }
    append(abs(parts.year), 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(parts.month, 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(parts.day, 2, to: &bytes)
  }

  /// Adds a number with at least so many digits.
  private static func append(_ number: Int, _ digits: Int, to bytes: inout [UInt8]) {
    var scale = 1
    for _ in 1..<digits { scale *= 10 }
    while number / scale >= 10 { scale *= 10 }
    while scale > 0 {
      bytes.append(48 + UInt8(number / scale % 10))
      scale /= 10
    }
  }
}
