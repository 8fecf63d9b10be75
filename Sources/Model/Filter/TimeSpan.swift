/// Spans of time as filters write them: `2d`, `90m`, `1d12h`, `-4h`, `2天`, `1小时30分`.
enum TimeSpan {
  private static let units: [(letter: Character, seconds: Int64)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
  ]
  /// Chinese units and the letters they mean, the longer ones first.
  private static let chinese: [(word: String, letter: Character)] = [
    ("小时", "h"), ("分钟", "m"), ("周", "w"), ("天", "d"), ("日", "d"), ("时", "h"), ("分", "m"),
    ("秒", "s"),
  ]

  /// The seconds a text means; nil when it is no span, or one beyond a thousand years.
  static func seconds(in text: String) -> Int64? {
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var sum: Int64 = 0
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard let number = Int64(digits), number <= most else { return nil }
      rest = rest[digits.endIndex...]
      guard let letter = takeUnit(from: &rest),
        let unit = units.first(where: { $0.letter == letter })
      else { return nil }
      let part = number.multipliedReportingOverflow(by: unit.seconds)
      guard !part.overflow, part.partialValue <= most else { return nil }
      sum += part.partialValue
      guard sum <= most else { return nil }
    }
    return isNegative ? -sum : sum
  }

  private static func takeUnit(from rest: inout Substring) -> Character? {
    for (word, letter) in chinese where rest.hasPrefix(word) {
      rest.removeFirst(word.count)
      return letter
    }
    return rest.popFirst()?.lowercased().first
  }

  /// The shortest text that means so many seconds.
  static func text(_ seconds: Int64) -> String {
    guard seconds != 0 else { return "0s" }
    var rest = seconds.magnitude
    var text = seconds < 0 ? "-" : ""
    for unit in units.dropFirst() where rest >= unit.seconds.magnitude {
      text += "\(rest / unit.seconds.magnitude)\(unit.letter)"
      rest %= unit.seconds.magnitude
    }
    return text
  }

  private static let most: Int64 = 1_000 * 366 * 86_400
}
