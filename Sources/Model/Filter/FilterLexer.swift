/// Cuts a filter's text into words and signs. Full-width signs, as a Chinese keyboard gives them,
/// mean the same as the narrow ones.
struct FilterLexer {
  /// A word or part of one, with where it stands.
  struct Piece: Equatable {
    var text: String
    var position: Int
    var isQuoted: Bool
  }

  /// What stands between a field and its values.
  enum Sign: String {
    case equals = ":"
    case less = "<"
    case greater = ">"
    case atMost = "<="
    case atLeast = ">="

    /// The sign of a comparison.
    init(_ comparison: FilterTest.Comparison) {
      switch comparison {
      case .less: self = .less
      case .greater: self = .greater
      case .atMost: self = .atMost
      case .atLeast: self = .atLeast
      }
    }

    /// The comparison it stands for; nil for `:`.
    var comparison: FilterTest.Comparison? {
      switch self {
      case .equals: nil
      case .less: .less
      case .greater: .greater
      case .atMost: .atMost
      case .atLeast: .atLeast
      }
    }
  }

  /// What a filter is made of.
  enum Token: Equatable {
    case open
    case close
    case or
    case not
    case word(Piece)
    case condition(field: Piece, sign: Sign, values: [Piece])
  }

  private let text: [Character]
  private(set) var position = 0

  /// A lexer at the beginning of a text.
  init(_ text: String) {
    self.text = Array(text)
  }

  /// The next token and where it begins; nil at the end.
  mutating func next() throws(FilterError) -> (token: Token, position: Int)? {
    while position < text.count, text[position].isWhitespace { position += 1 }
    guard position < text.count else { return nil }
    let start = position
    switch text[position] {
    case "(", "（": return (single(.open), start)
    case ")", "）": return (single(.close), start)
    case "|", "｜": return (single(.or), start)
    case "!", "！": return (single(.not), start)
    case "\"", "“", "”": return (.word(try quoted()), start)
    default: return (try wordOrCondition(), start)
    }
  }

  /// Whether a character ends a bare word.
  static func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || "()（）|｜\"“”".contains(character)
  }

  private mutating func single(_ token: Token) -> Token {
    position += 1
    return token
  }

  private mutating func wordOrCondition() throws(FilterError) -> Token {
    let start = position
    var word = ""
    while position < text.count, !FilterLexer.endsWord(text[position]) {
      if let (sign, length) = sign(after: word) {
        position += length
        let field = Piece(text: word, position: start, isQuoted: false)
        let isTime = FilterField(named: word)?.takesMoments == true
        return .condition(
          field: field, sign: sign, values: try values(isList: sign == .equals, isTime: isTime))
      }
      word.append(text[position])
      position += 1
    }
    return .word(Piece(text: word, position: start, isQuoted: false))
  }

  /// The sign of a condition here and how long it is, when the letters before it may name a field.
  /// A full-width sign or `=` is ordinary unless a field's name stands before it.
  private func sign(after word: String) -> (Sign, length: Int)? {
    guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
    let isWide = position + 1 < text.count && "=＝".contains(text[position + 1])
    let length = isWide ? 2 : 1
    switch text[position] {
    case ":": return (.equals, 1)
    case "<": return (isWide ? .atMost : .less, length)
    case ">": return (isWide ? .atLeast : .greater, length)
    default: break
    }
    guard "：＝=＜＞≤≥".contains(text[position]), FilterField(named: word) != nil else { return nil }
    switch text[position] {
    case "＜": return (isWide ? .atMost : .less, length)
    case "＞": return (isWide ? .atLeast : .greater, length)
    case "≤": return (.atMost, 1)
    case "≥": return (.atLeast, 1)
    default: return (.equals, 1)
    }
  }

  private mutating func values(isList: Bool, isTime: Bool) throws(FilterError) -> [Piece] {
    var values: [Piece] = []
    while true {
      let isQuote = position < text.count && "\"“”".contains(text[position])
      if isQuote {
        values.append(try quoted())
      } else {
        var piece = bareValue(isList: isList)
        while isTime, addTime(to: &piece, isList: isList) {}
        values.append(piece)
      }
      guard isList, position < text.count, text[position] == "," || text[position] == "，"
      else { return values }
      position += 1
    }
  }

  /// Takes a time of day that stands apart from its day, as in `due<today 18:00`, into the value.
  private mutating func addTime(to piece: inout Piece, isList: Bool) -> Bool {
    guard position < text.count, text[position] == " ",
      let day = FilterLexer.ends(of: piece.text).last, Moment.isDay(day.text)
    else { return false }
    let before = position
    position += 1
    let next = bareValue(isList: isList)
    guard let clock = FilterLexer.ends(of: next.text).first, Moment.time(in: clock.text) != nil
    else {
      position = before
      return false
    }
    piece.text += " " + next.text
    return true
  }

  /// The two ends of a range `a..b` with where they stand in it; the whole where it is none.
  static func ends(of value: String) -> [(text: String, offset: Int)] {
    let characters = Array(value)
    for index in characters.indices {
      let isDots =
        characters[index] == "." && index + 1 < characters.count && characters[index + 1] == "."
      guard isDots || "…～~至".contains(characters[index]) else { continue }
      let next = index + (isDots ? 2 : 1)
      return [
        (String(characters[..<index]), 0), (String(characters[next...]), next),
      ]
    }
    return [(value, 0)]
  }

  private mutating func bareValue(isList: Bool) -> Piece {
    var piece = Piece(text: "", position: position, isQuoted: false)
    while position < text.count, !FilterLexer.endsWord(text[position]) {
      if isList, text[position] == "," || text[position] == "，" { break }
      piece.text.append(text[position])
      position += 1
    }
    return piece
  }

  /// A quotation; a backslash takes the next character as it is.
  private mutating func quoted() throws(FilterError) -> Piece {
    var piece = Piece(text: "", position: position, isQuoted: true)
    position += 1
    while position < text.count {
      switch text[position] {
      case "\"", "“", "”":
        position += 1
        return piece
      case "\\" where position + 1 < text.count:
        position += 1
        piece.text.append(text[position])
      default:
        piece.text.append(text[position])
      }
      position += 1
    }
    throw .unclosedQuote(at: piece.position)
  }
}
