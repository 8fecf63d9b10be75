/// Moments as filters write them: `today`, `昨天 18:00`, `monday`, `2026-11-01`, `11月`, `last-week`,
/// `now-2h`, `shift`.
extension Moment {
  /// The moment a text names; nil when it names none. A day of the week is the next of its name if
  /// `isNext`, and else the last.
  init?(text: String, isNext: Bool) {
    let text = text.lowercased()
    if let word = Moment.words.first(where: { $0.word == text }) {
      self = Moment(word.span)
    } else if let offset = Moment.offset(in: text) {
      self = Moment(offset)
    } else if let instant = Moment.instant(in: text) {
      self = Moment(.instant(instant))
    } else if let second = Moment.time(in: text) {
      self = Moment(.today(0), second: second)
    } else if let (day, rest) = Moment.day(beginning: text[...], isNext: isNext) {
      if rest.isEmpty {
        self = day
      } else {
        let time = rest.drop { $0 == " " || $0 == "t" }
        guard day.isDay, let second = Moment.time(in: time) else { return nil }
        self = Moment(day.span, second: second)
      }
    } else {
      return nil
    }
  }

  /// The moment as the language writes it.
  var text: String {
    let clock = second.map { " " + Moment.time($0) } ?? ""
    return switch span {
    case .date(let date): Moment.text(of: date) + clock
    case .yearDay(let month, let day): Moment.two(month) + "-" + Moment.two(day) + clock
    case .today(let offset): Moment.dayWord(offset) + clock
    case .weekday(let day, _): Moment.weekdays[day].word + clock
    case .week(let offset): Moment.periodWord("week", offset)
    case .month(let offset): Moment.periodWord("month", offset)
    case .calendarMonth(let year, let month): Moment.four(year) + "-" + Moment.two(month)
    case .now(0): "now"
    case .now(let seconds): (seconds < 0 ? "now-" : "now+") + TimeSpan.text(abs(seconds))
    case .shift: "shift"
    case .instant(let instant): Moment.text(of: instant)
    }
  }

  /// Whether a text is a day beside which a time may stand.
  static func isDay(_ text: String) -> Bool { Moment(text: text, isNext: true)?.isDay ?? false }

  /// The seconds of the day that a text such as `18:00`, `8:30:15`, `18点` or `18点半` names.
  static func time(in text: some StringProtocol) -> Int? {
    var parts: [Int] = []
    var digits = ""
    var isHalf = false
    for (index, character) in text.enumerated() {
      switch character {
      case "0"..."9" where digits.utf8.count < 2 && !isHalf: digits.append(character)
      case ":", "：", "点", "时", "分":
        guard let number = Int(digits), parts.count < 2 else { return nil }
        parts.append(number)
        digits = ""
      case "半" where parts.count == 1 && digits.isEmpty && index == text.count - 1:
        isHalf = true
      default: return nil
      }
    }
    if let last = text.last, "点时分".contains(last) {
      while parts.count < 2 { parts.append(0) }
    } else if isHalf {
      parts.append(30)
    } else {
      guard digits.utf8.count == 2, let number = Int(digits), !parts.isEmpty else { return nil }
      parts.append(number)
    }
    guard parts[0] < 24, parts[1] < 60, parts.count < 3 || parts[2] < 60 else { return nil }
    return parts[0] * 3_600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
  }

  /// The days and periods that have a name, with what they are called; of several names for one the
  /// first is printed.
  static let words: [(word: String, span: Span)] = [
    ("now", .now(0)), ("现在", .now(0)), ("此刻", .now(0)), ("shift", .shift), ("下班", .shift),
    ("下班前", .shift),
    ("this-week", .week(0)), ("last-week", .week(-1)), ("next-week", .week(1)),
    ("本周", .week(0)), ("上周", .week(-1)), ("下周", .week(1)),
    ("this-month", .month(0)), ("last-month", .month(-1)), ("next-month", .month(1)),
    ("本月", .month(0)), ("上月", .month(-1)), ("下月", .month(1)),
  ]

  private static let dayWords: [(word: String, offset: Int)] = [
    ("today", 0), ("yesterday", -1), ("tomorrow", 1), ("今天", 0), ("今日", 0), ("昨天", -1), ("昨日", -1),
    ("明天", 1), ("明日", 1), ("前天", -2), ("后天", 2),
  ]

  /// The days of the week, Monday first, and their Chinese names.
  static let weekdays: [(word: String, chinese: Character)] = [
    ("monday", "一"), ("tuesday", "二"), ("wednesday", "三"), ("thursday", "四"), ("friday", "五"),
    ("saturday", "六"), ("sunday", "日"),
  ]

  /// A day at the beginning of a text, and what follows it.
  private static func day(
    beginning text: Substring, isNext: Bool
  ) -> (day: Moment, rest: Substring)? {
    for (word, offset) in dayWords where text.hasPrefix(word) {
      var rest = text.dropFirst(word.count)
      guard let sign = rest.first, sign == "-" || sign == "+" else {
        return (Moment(.today(offset)), rest)
      }
      let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      guard let days = Int(digits), days <= 40_000 else { return nil }
      rest = rest.dropFirst(1 + digits.count)
      return (Moment(.today(offset + (sign == "-" ? -days : days))), rest)
    }
    for (index, weekday) in weekdays.enumerated() {
      for name in [weekday.word] + ["周", "星期", "礼拜"].map({ $0 + String(weekday.chinese) })
      where text.hasPrefix(name) {
        return (Moment(.weekday(index, isNext: isNext)), text.dropFirst(name.count))
      }
    }
    for name in ["周天", "星期天", "礼拜天"] where text.hasPrefix(name) {
      return (Moment(.weekday(6, isNext: isNext)), text.dropFirst(name.count))
    }
    return date(beginning: text)
  }

  /// A date in figures at the beginning of a text: `2026-11-01`, `2026/11/1`, `2026年11月1日`,
  /// `2026-11`, `11-01` or `11月1日`.
  private static func date(beginning text: Substring) -> (day: Moment, rest: Substring)? {
    var rest = text
    func number(_ most: Int) -> Int? {
      let digits = rest.prefix(most + 1).prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty, digits.count <= most else { return nil }
      rest = rest.dropFirst(digits.count)
      return Int(digits)
    }
    func take(_ signs: String) -> Bool {
      guard let first = rest.first, signs.contains(first) else { return false }
      rest.removeFirst()
      return true
    }
    guard let first = number(4) else { return nil }
    let width = text.count - rest.count
    if width == 4 {
      guard first > 0, take("-/年"), let month = number(2), (1...12).contains(month) else {
        return nil
      }
      guard take("-/月"), let day = number(2) else {
        return (Moment(.calendarMonth(year: first, month: month)), rest)
      }
      _ = take("日号")
      let date = CivilDate(year: first, month: month, day: day)
      guard date.components == (first, month, day) else { return nil }
      return (Moment(.date(date)), rest)
    }
    guard (1...2).contains(width), (1...12).contains(first), take("-/月"), let day = number(2),
      (1...31).contains(day)
    else { return nil }
    _ = take("日号")
    return (Moment(.yearDay(month: first, day: day)), rest)
  }

  /// `now-2h`, `现在+1天`: a span before or after the moment of asking.
  private static func offset(in text: String) -> Span? {
    for word in ["now", "现在"] where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let sign = rest.first, sign == "-" || sign == "+",
        let seconds = TimeSpan.seconds(in: String(rest.dropFirst())), seconds >= 0
      else { return nil }
      return .now(sign == "-" ? -seconds : seconds)
    }
    return nil
  }

  /// A point in time as files write it, with its offset from UTC.
  private static func instant(in text: String) -> Instant? {
    guard text.utf8.count > 16, let mark = text.firstIndex(of: "t") else { return nil }
    let clock = text[mark...]
    guard clock.contains(where: { "z+-".contains($0) }) else { return nil }
    return Timestamp.parse(text, in: TimeZoneRules(name: "", initialOffset: 0))
  }

  private static func text(of instant: Instant) -> String {
    let local = TimeZoneRules(name: "", initialOffset: 0).local(instant)
    let second = local.second
    return text(of: local.date) + "T" + two(second / 3_600) + ":" + two(second / 60 % 60) + ":"
      + two(second % 60) + "Z"
  }

  private static func text(of date: CivilDate) -> String {
    let parts = date.components
    return four(parts.year) + "-" + two(parts.month) + "-" + two(parts.day)
  }

  private static func time(_ second: Int) -> String {
    let text = two(second / 3_600) + ":" + two(second / 60 % 60)
    return second % 60 == 0 ? text : text + ":" + two(second % 60)
  }

  private static func dayWord(_ offset: Int) -> String {
    if let known = dayWords.first(where: { $0.offset == offset && abs(offset) < 2 }) {
      return known.word
    }
    return offset < 0 ? "today\(offset)" : "today+\(offset)"
  }

  private static func periodWord(_ period: String, _ offset: Int) -> String {
    (offset == 0 ? "this-" : offset < 0 ? "last-" : "next-") + period
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func four(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
