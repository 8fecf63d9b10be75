import Model

/// A day as it is typed in a hurry.
enum DayEntry {
  /// The last second of a day written as `2026-11-30`, `11-30` (this year's, or the next one's
  /// when it is over), `30d` or `30` (so many days from today); nil when it is none of these.
  static func end(of text: String, now: Instant, _ zone: TimeZoneRules) -> Instant? {
    let today = zone.local(now).date
    guard let day = day(text, today) else { return nil }
    return zone.instant(day, second: 86_399)
  }

  /// The day itself.
  static func day(_ text: String, _ today: CivilDate) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    switch parts.count {
    case 1:
      let digits = text.hasSuffix("d") ? text.dropLast() : text[...]
      guard let days = Int(digits), (0...3_660).contains(days) else { return nil }
      return today + days
    case 2:
      guard let month = parts[0], let day = parts[1] else { return nil }
      let year = today.components.year
      guard let date = date(year, month, day) else { return nil }
      return date < today ? self.date(year + 1, month, day) : date
    case 3:
      guard let year = parts[0], let month = parts[1], let day = parts[2],
        (2_000...2_200).contains(year)
      else { return nil }
      return date(year, month, day)
    default:
      return nil
    }
  }

  /// A day of the calendar; nil for the 30th of February.
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    let parts = date.components
    return parts.month == month && parts.day == day ? date : nil
  }
}
