/// A moment as somebody types it.
///
/// `09:30` is that time of the day one looks at, `2026-11-20 18:00` and every other form of
/// `Timestamp` that moment, `2026-11-20` the beginning of that day; `yesterday` or `today` may stand
/// before or in place of a time, `-2h`, `-1d12h` or `+30m` goes so far from where one is, and `now`
/// is the present.
public enum MomentText: Equatable, Sendable {
  /// The present.
  case now
  /// This instant.
  case at(Instant)

  /// Reads a text; nil when it is none of the forms.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - shown: the moment one looks at: what a time without a day and a distance count from.
  ///   - today: the time of day it is in truth: what today and yesterday count from.
  ///   - zone: the city's time zone.
  public init?(
    _ text: String, shown: Instant, today: Instant, in zone: TimeZoneRules
  ) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    if words.count == 1, first == "now" || first == "现在" {
      self = .now
      return
    }
    let named = ["today": 0, "今天": 0, "yesterday": -1, "昨天": -1]
    if let days = named[first] {
      guard let second = words.count == 1 ? 0 : Self.second(words[1]) else { return nil }
      self = .at(zone.instant(zone.local(today).date + days, second: second))
    } else if words.count == 1, let second = Self.second(first) {
      self = .at(zone.instant(zone.local(shown).date, second: second))
    } else if words.count == 1, let sign = first.first, sign == "-" || sign == "+" {
      guard let span = TimeSpan.seconds(in: String(first.dropFirst())), span >= 0 else {
        return nil
      }
      self = .at(sign == "-" ? shown - span : shown + span)
    } else if let instant = Timestamp.parse(text, in: zone) {
      self = .at(instant)
    } else {
      return nil
    }
  }

  /// The second of the day that `9:30` or `18:05:30` stands for.
  private static func second(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var second = 0
    for (index, part) in parts.enumerated() {
      guard (1...2).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part), number < (index == 0 ? 24 : 60)
      else { return nil }
      second = second * 60 + number
    }
    return parts.count == 2 ? second * 60 : second
  }
}
