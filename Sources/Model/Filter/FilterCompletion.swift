/// How the word at the end of a filter may go on.
public struct FilterCompletion: Equatable, Sendable {
  /// Where the word begins that a candidate replaces up to the end, in characters.
  public var start: Int
  /// What it may become, the likeliest first; a field ends in its sign.
  public var candidates: [String]

  /// Ways to go on from a place in a text.
  public init(start: Int, candidates: [String]) {
    self.start = start
    self.candidates = candidates
  }

  /// The ways a text, up to the cursor, may go on in a city, at most `limit` of them; in Chinese the
  /// Chinese words come first, and the English ones when some letter has been typed.
  public static func candidates(
    for text: String, in city: City, inChinese: Bool = false, limit: Int = 20
  ) -> FilterCompletion {
    let characters = Array(text)
    var start = characters.count
    while start > 0, !FilterLexer.endsWord(characters[start - 1]) { start -= 1 }
    while start < characters.count, "!！".contains(characters[start]) { start += 1 }
    var field: FilterField?
    var sign: Character = ":"
    for index in start..<characters.count {
      if field == nil, ":<>=：＜＞＝≤≥".contains(characters[index]) {
        field = FilterField(named: String(characters[start..<index]))
        sign = characters[index]
        start = index + 1
        if field == nil { return FilterCompletion(start: start, candidates: []) }
      } else if field != nil, ",，".contains(characters[index]) {
        start = index + 1
      } else if let field, field.signs.count > 1, ".=＝".contains(characters[index]) {
        // The second end of a range, or the rest of a sign.
        start = index + 1
      }
    }
    let begun = String(characters[start...])
    let words: [String]
    if let field {
      let isEqual = ":：=＝".contains(sign)
      let isRight = field.signs.count > 1 ? !(isEqual && field == .age) : isEqual
      words = isRight ? values(of: field, begun, in: city, inChinese) : []
    } else {
      words = bareWords(begun, inChinese)
    }
    let begins = Needle(begun)
    var fitting = words.filter { begins.begins($0) && $0 != begun }
    if field != nil || inChinese { fitting += spelled(begun, words, besides: fitting) }
    return FilterCompletion(start: start, candidates: Array(fitting.prefix(limit)))
  }

  /// The words whose pinyin initials begin as what was typed.
  private static func spelled(
    _ begun: String, _ words: [String], besides known: [String]
  ) -> [String] {
    guard Pinyin.isTyped(begun), let first = begun.lowercased().utf8.first else { return [] }
    let typed = begun.lowercased()
    return words.filter { word in
      guard let head = word.unicodeScalars.first, head.value > 127,
        Pinyin.initials(of: head).contains(first)
      else { return false }
      return Pinyin.spellings(of: word).contains { $0.hasPrefix(typed) } && !known.contains(word)
    }
  }

  private static func values(
    of field: FilterField, _ begun: String, in city: City, _ inChinese: Bool
  ) -> [String] {
    let chinese = FilterWords.chineseValues(of: field)
    let all = FilterWords.values(of: field, in: city)
    guard inChinese, !chinese.isEmpty else {
      return (FilterWords.isPlain(begun) ? all : all + chinese).map(written)
    }
    return (begun.isEmpty ? chinese : chinese + all).map(written)
  }

  /// Fields, states and marks.
  private static func bareWords(_ begun: String, _ inChinese: Bool) -> [String] {
    let fields = FilterField.allCases
    let english =
      fields.map { $0.rawValue + ($0.isSpan ? ">" : ":") } + FilterWords.fixedValues(of: .state)
      + ["ontime", "mine"] + FilterWords.fixedValues(of: .waits) + Marks.words.map(\.word)
    let chinese =
      fields.map { $0.chineseName + ($0.isSpan ? ">" : ":") }
      + FilterWords.chineseValues(of: .state) + ["按时", "我的"]
      + FilterWords.chineseValues(of: .waits) + FilterWords.chineseValues(of: .mark)
    if begun.isEmpty { return inChinese ? chinese : english }
    return inChinese ? chinese + english : english + (FilterWords.isPlain(begun) ? [] : chinese)
  }

  private static func written(_ value: String) -> String {
    FilterTest.quoted(value) { !$0.contains { FilterLexer.endsWord($0) || ",，".contains($0) } }
  }
}
