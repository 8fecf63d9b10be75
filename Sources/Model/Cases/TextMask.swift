/// Goes once through a text and hides the numbers that tell a person from others.
struct TextMask {
  /// A part of the text that stars stand for.
  private struct Hidden {
    var range: Range<Int>
    var stars: Int
  }

  private let original: String
  private let text: [Unicode.Scalar]
  private var hidden: [Hidden] = []
  private var at = 0

  /// So many digits in a row are a telephone or an identity number, not a count or a date.
  private static let longRun = 7
  /// From so many digits on nothing of the number is shown.
  private static let identity = 15
  /// What goes before one in English.
  private static let words = [
    "apt", "apartment", "unit", "room", "rm", "flat", "suite", "ste", "bldg", "building",
  ].map { Array($0.unicodeScalars) }
  /// What makes a long number an amount.
  private static let amounts: Set<Unicode.Scalar> = ["元", "万", "亿", "吨", "米", "度", "%", "％"]

  /// What makes a number behind a building a year or a count.
  private static let counted = amounts.union(["年", "户", "人", "家", "个", "次", "天"])

  init(_ text: String) {
    original = text
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.text = scalars
  }

  /// The text with stars in it.
  mutating func run() -> String {
    while at < text.count {
      if isDigit(at) {
        takeNumber()
      } else if isLetter(at) {
        takeWord()
      } else if isNumeral(at), let end = numeralEnd, suffix(at: end) != nil {
        hide(to: end)
      } else {
        at += 1
      }
    }
    return hidden.isEmpty ? original : written
  }

  private var written: String {
    // Bytes, and no view of scalars: lists mask each of their lines, and a view takes as long for a
    // scalar as this for a word.
    var out: [UInt8] = []
    out.reserveCapacity(original.utf8.count)
    var next = 0
    for part in hidden {
      copy(next..<part.range.lowerBound, to: &out)
      for _ in 0..<part.stars { out.append(UInt8(ascii: "*")) }
      next = part.range.upperBound
    }
    copy(next..<text.count, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func copy(_ range: Range<Int>, to out: inout [UInt8]) {
    for index in range {
      let scalar = text[index]
      if scalar.isASCII {
        out.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Groups of digits with single marks between, as telephone numbers and rooms are written.
  private mutating func takeNumber() {
    let end = runEnd(at)
    guard end + 1 < text.count, isSeparator(text[end]), isDigit(end + 1) else {
      return takeRun(at..<end)
    }
    var groups: [Range<Int>] = []
    var start = at
    while start < text.count, isDigit(start), groups.count < 4 {
      let end = runEnd(start)
      groups.append(start..<end)
      guard end + 1 < text.count, isSeparator(text[end]), isDigit(end + 1) else { break }
      start = end + 1
    }
    // The end of a number that is hidden already begins none.
    let follows = hidden.last?.range.upperBound == at || (at > 0 && text[at - 1] == "*")
    let most = follows ? 1 : groups.count
    for count in stride(from: most, to: 1, by: -1) {
      let part = groups.prefix(count)
      if isPhone(part) { return hidePhone(part) }
      if isRoom(part) { return hideGroups(part) }
    }
    guard let first = groups.first else { return }
    takeRun(first)
  }

  /// One run of digits by itself.
  private mutating func takeRun(_ run: Range<Int>) {
    if run.count >= Self.longRun {
      if isDate(run) || isAmount(run) || isAsset(run) { return copy(to: run.upperBound) }
      if run.count >= Self.identity {
        let hasCheck =
          run.upperBound < text.count
          && (text[run.upperBound] == "X" || text[run.upperBound] == "x")
        let end = run.upperBound + (hasCheck ? 1 : 0)
        return hide(to: end, stars: end - at)
      }
      return hidePhone([run])
    }
    if let end = addressEnd(run.upperBound) { return hide(to: end) }
    if isBareRoom(run) { return hide(to: run.upperBound) }
    copy(to: run.upperBound)
  }

  /// A word, and the number behind it where the word says that one follows.
  private mutating func takeWord() {
    let start = at
    while at < text.count, isLetter(at) { at += 1 }
    var next = at
    while next < text.count, text[next] == " " || text[next] == "." || text[next] == "#" {
      next += 1
    }
    let number = next
    while next < text.count, isDigit(next) || isLetter(next) || text[next] == "-" { next += 1 }
    // The beginning of a number that is hidden already is none by itself.
    guard next == text.count || text[next] != "*" else { return }
    guard number > at, number < next, (number..<next).contains(where: isDigit),
      next - number <= 6
    else { return }
    guard Self.words.contains(where: { stands($0, at: start..<at) }) else { return }
    copy(to: number)
    hide(to: next)
  }

  /// Whether letters are those of a word, small or capital.
  private func stands(_ word: [Unicode.Scalar], at letters: Range<Int>) -> Bool {
    guard word.count == letters.count else { return false }
    for (index, letter) in word.enumerated()
    where text[letters.lowerBound + index].value | 0x20 != letter.value {
      return false
    }
    return true
  }

  // MARK: - What a number is

  private func isPhone(_ groups: ArraySlice<Range<Int>>) -> Bool {
    guard let first = groups.first, let last = groups.last else { return false }
    let count = groups.reduce(0) { $0 + $1.count }
    if groups.count == 3, first.count == 3, last.count == 4, count == 10 { return true }
    if groups.count == 2, first.count == 3, last.count == 4 {
      return text[first.upperBound] == "-"
    }
    return switch (digit(first.lowerBound), count) {
    case (1, 11): true
    case (0, 10...12): groups.count < 4
    case (8, 13): second(of: groups) == 6
    default: false
    }
  }

  /// The second digit of a number.
  private func second(of groups: ArraySlice<Range<Int>>) -> Int? {
    groups.lazy.joined().dropFirst().first.map(digit)
  }

  /// Building, unit and room as `3-2-501`, or with the word behind them as `3-501室`.
  private func isRoom(_ groups: ArraySlice<Range<Int>>) -> Bool {
    guard let last = groups.last,
      groups.dropLast().allSatisfy({ $0.count <= 3 && isDash($0.upperBound) })
    else { return false }
    if let suffix = suffix(at: last.upperBound), suffix == 1, (3...4).contains(last.count),
      text[last.upperBound] == "室"
    {
      return true
    }
    let isYear = last.count == 4 && (digit(last.lowerBound) == 1 || digit(last.lowerBound) == 2)
    return groups.count == 3 && groups[1].count <= 2 && (3...4).contains(last.count) && !isYear
  }

  /// A room without the word for one, right behind a building or unit: `3号楼2单元501`.
  private func isBareRoom(_ run: Range<Int>) -> Bool {
    guard (3...4).contains(run.count), let last = hidden.last?.range.upperBound,
      let length = suffix(at: last), last + length == run.lowerBound
    else { return false }
    return run.upperBound == text.count || !Self.counted.contains(text[run.upperBound])
  }

  /// `20261121`.
  private func isDate(_ run: Range<Int>) -> Bool {
    guard run.count == 8 else { return false }
    let digits = run.map(digit)
    let month = digits[4] * 10 + digits[5]
    let day = digits[6] * 10 + digits[7]
    let century = digits[0] * 10 + digits[1]
    return (century == 19 || century == 20) && (1...12).contains(month) && (1...31).contains(day)
  }

  /// A long number with a unit behind it, unless it is the end of a number with dashes.
  private func isAmount(_ run: Range<Int>) -> Bool {
    guard run.upperBound < text.count, run.count < 11 else { return false }
    guard run.lowerBound == 0 || !isDash(run.lowerBound - 1) else { return false }
    return Self.amounts.contains(text[run.upperBound])
  }

  /// The number of a lamp or a meter, with one capital letter before it: `N137120`.
  private func isAsset(_ run: Range<Int>) -> Bool {
    let letter = run.lowerBound - 1
    guard run.count < 11, letter >= 0, (0x41...0x5A).contains(text[letter].value)
    else { return false }
    return letter == 0 || !isLetter(letter - 1)
  }

  /// How long the word is that stands here and follows a number of a building, unit or room.
  private func suffix(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    let next = index + 1 < text.count ? text[index + 1] : " "
    switch text[index] {
    case "楼", "栋", "幢", "座", "室": return 1
    case "号": return next == "楼" || next == "房" ? 2 : nil
    case "#": return next == "楼" ? 2 : nil
    case "单": return next == "元" ? 2 : nil
    case "房": return next == "间" ? 2 : nil
    default: return nil
    }
  }

  /// Where a number that ends here ends if it is that of a building, unit or room; a letter may
  /// belong to it, as in `3A栋`.
  private func addressEnd(_ index: Int) -> Int? {
    if suffix(at: index) != nil { return index }
    guard index < text.count, isLetter(index), suffix(at: index + 1) != nil else { return nil }
    return index + 1
  }

  private var numeralEnd: Int? {
    var end = at
    while end < text.count, isNumeral(end) { end += 1 }
    return end - at <= 4 ? end : nil
  }

  private func runEnd(_ start: Int) -> Int {
    var end = start
    while end < text.count, isDigit(end) { end += 1 }
    return end
  }

  private func digit(_ index: Int) -> Int {
    let value = text[index].value
    return Int(value < 0x100 ? value - 0x30 : value - 0xFF10)
  }

  private func isDigit(_ index: Int) -> Bool {
    switch text[index].value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    default: false
    }
  }

  private func isNumeral(_ index: Int) -> Bool {
    switch text[index] {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两": true
    default: false
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    switch text[index].value {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == " " || scalar == "－" || scalar == "—"
  }

  private func isDash(_ index: Int) -> Bool { isSeparator(text[index]) && text[index] != " " }

  // MARK: - Hiding

  private mutating func copy(to end: Int) { at = end }

  /// One star for all of it, as a rule: how long a room's number is says something, too.
  private mutating func hide(to end: Int, stars: Int = 1) {
    hidden.append(Hidden(range: at..<end, stars: stars))
    at = end
  }

  private mutating func hideGroups(_ groups: ArraySlice<Range<Int>>) {
    for group in groups {
      copy(to: group.lowerBound)
      hide(to: group.upperBound)
    }
  }

  /// The first three and the last two digits stay, unless they would read as a room's.
  private mutating func hidePhone(_ groups: ArraySlice<Range<Int>>) {
    guard let last = groups.last else { return }
    if let end = addressEnd(last.upperBound) { return hide(to: end) }
    let digits = groups.flatMap(Array.init)
    for index in digits.dropFirst(3).dropLast(2) {
      copy(to: index)
      hide(to: index + 1)
    }
    copy(to: last.upperBound)
  }
}
