import Model

/// Figures as text, the same in both languages.
enum Figures {
  /// A count with commas between thousands: `1,204`.
  static func count(_ value: Int) -> String {
    guard value >= 1_000 || value <= -1_000 else { return String(value) }
    var rest = value.magnitude
    var parts: [String] = []
    while rest >= 1_000 {
      parts.append(padded(Int(rest % 1_000), 3))
      rest /= 1_000
    }
    parts.append(String(rest))
    return (value < 0 ? "-" : "") + parts.reversed().joined(separator: ",")
  }

  /// A time left, negative when overdue, in at most six columns: `-3m`, `1h20`, `13h`, `3d`.
  ///
  /// Whole minutes, towards zero: something due in 59 s has 0 minutes left.
  static func duration(_ seconds: Int64) -> String {
    let minutes = min(seconds.magnitude / 60, 14_399_999)
    let sign = seconds < 0 ? "-" : ""
    if minutes < 60 { return sign + String(minutes) + "m" }
    let hours = minutes / 60
    if hours < 10 {
      let rest = minutes % 60
      return sign + String(hours) + "h" + (rest == 0 ? "" : padded(Int(rest), 2))
    }
    if hours < 48 { return sign + String(hours) + "h" }
    return sign + String(hours / 24) + "d"
  }

  /// A part in whole per cent: less than one but some is `<1%`, all but some `99%`.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part > 0 else { return whole > 0 ? "0%" : "" }
    let percent = part * 100 / whole
    return percent == 0 ? "<1%" : String(percent) + "%"
  }

  /// A time left for a column that is right-aligned, in at most six columns: `-3m`, `1h05`, `13h00`,
  /// `3d`. Hours always have their minutes, so that nothing moves sideways when an hour is full, and
  /// the units of a column stand below each other.
  static func left(_ seconds: Int64) -> String {
    let minutes = min(seconds.magnitude / 60, 14_399_999)
    let sign = seconds < 0 ? "-" : ""
    if minutes < 60 { return sign + String(minutes) + "m" }
    let hours = minutes / 60
    if hours < 48 { return sign + String(hours) + "h" + padded(Int(minutes % 60), 2) }
    return sign + String(hours / 24) + "d"
  }

  /// The local time of day with seconds: `14:32:07`.
  static func clock(_ instant: Instant, _ zone: TimeZoneRules) -> String {
    let second = zone.local(instant).second
    return padded(second / 3_600, 2) + ":" + padded(second / 60 % 60, 2) + ":"
      + padded(second % 60, 2)
  }

  /// The local time of day in minutes: `14:32`.
  static func minute(_ instant: Instant, _ zone: TimeZoneRules) -> String {
    minute(zone.local(instant).second)
  }

  /// A second of the day in minutes: `07:00`.
  static func minute(_ second: Int) -> String {
    padded(second / 3_600, 2) + ":" + padded(second / 60 % 60, 2)
  }

  /// The local day: `2026-11-20`.
  static func date(_ instant: Instant, _ zone: TimeZoneRules) -> String {
    let parts = zone.local(instant).date.components
    return String(parts.year) + "-" + padded(parts.month, 2) + "-" + padded(parts.day, 2)
  }

  /// A day: `2026-11-20`.
  static func date(_ date: CivilDate) -> String {
    let parts = date.components
    return padded(parts.year, 4) + "-" + padded(parts.month, 2) + "-" + padded(parts.day, 2)
  }

  /// The local time: of day alone when it is today, with the day before it otherwise, and with the
  /// year when it is another: `14:32`, `11-20 14:32`, `2015-06-01`.
  static func time(_ instant: Instant, now: Instant, _ zone: TimeZoneRules) -> String {
    let local = zone.local(instant)
    let today = zone.local(now).date
    if local.date == today { return minute(local.second) }
    let parts = local.date.components
    let day = padded(parts.month, 2) + "-" + padded(parts.day, 2)
    guard parts.year == today.components.year else { return String(parts.year) + "-" + day }
    return day + " " + minute(local.second)
  }

  /// The local day and time in full: `2026-11-21 14:32:07`.
  static func full(_ instant: Instant, _ zone: TimeZoneRules) -> String {
    let parts = zone.local(instant).date.components
    return String(parts.year) + "-" + padded(parts.month, 2) + "-" + padded(parts.day, 2) + " "
      + clock(instant, zone)
  }

  /// A ratio with one place: 4.5; rounded down, so that nothing seems to reach what it does not.
  static func tenths(_ value: Double) -> String {
    let tenths = Int(value * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A number with zeros before it.
  static func padded(_ value: Int, _ width: Int) -> String {
    if width == 2, value >= 0, value < 100 {
      return String(unsafeUninitializedCapacity: 2) { digits in
        digits[0] = UInt8(0x30 + value / 10)
        digits[1] = UInt8(0x30 + value % 10)
        return 2
      }
    }
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
