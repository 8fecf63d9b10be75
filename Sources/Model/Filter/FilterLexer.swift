/// Cuts a filter's text into words and signs. Full-width signs, as a Chinese keyboard gives them,
/// mean the same as the narrow ones.
struct FilterLexer {
  /// A word or part of one, with where it stands.
  struct Piece: Equatable {
    var text: String
    var position: Int
    var isQuoted: Bool
  }

  /// What a filter is made of.
  enum Token: Equatable {
    case open
    case close
    case or
    case not
    case word(Piece)
    case condition(field: Piece, sign: Character, values: [Piece])
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
      if let sign = sign(text[position], after: word) {
        position += 1
        let field = Piece(text: word, position: start, isQuoted: false)
        return .condition(field: field, sign: sign, values: try values(isList: sign == ":"))
      }
      word.append(text[position])
      position += 1
    }
    return .word(Piece(text: word, position: start, isQuoted: false))
  }

  /// The sign of a condition, when the letters before it may name a field. A full-width sign is
  /// ordinary punctuation unless a field's name stands before it.
  private func sign(_ character: Character, after word: String) -> Character? {
    guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
    switch character {
    case ":", "<", ">": return character
    case "：": return FilterField(named: word) == nil ? nil : ":"
    case "＜": return FilterField(named: word) == nil ? nil : "<"
    case "＞": return FilterField(named: word) == nil ? nil : ">"
    default: return nil
    }
  }

  private mutating func values(isList: Bool) throws(FilterError) -> [Piece] {
    var values: [Piece] = []
    while true {
      let isQuote = position < text.count && "\"“”".contains(text[position])
      values.append(isQuote ? try quoted() : bareValue(isList: isList))
      guard isList, position < text.count, text[position] == "," || text[position] == "，"
      else { return values }
      position += 1
    }
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
