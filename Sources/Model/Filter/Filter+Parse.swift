extension Filter {
  /// The filter a text means: words are AND, `|` is or (and binds less), `!` is not; parentheses
  /// group, quotes keep a text together.
  ///
  /// A word is a state such as `open` or `late`, a mark, a case's number as `#0142`, a condition
  /// `field:value`, `field>value` or `field<value`, or else a word to look for. Several values are
  /// separated by commas. No words let everything through. `mine` and `me` are whoever asks.
  ///
  /// - Throws: what was not understood, where, and the nearest words that would be.
  public static func parse(
    _ text: String, in city: City, by asker: Asker? = nil
  ) throws(FilterError) -> Filter {
    var parser = try FilterParser(text, FilterVocabulary(city: city, asker: asker))
    return try parser.parse()
  }
}

/// Reads a filter by recursive descent, with a bound on its size so that no text can exhaust the
/// stack or the store.
private struct FilterParser {
  private static let mostTests = 200
  private static let mostLevels = 32

  private let vocabulary: FilterVocabulary
  private let length: Int
  private var lexer: FilterLexer
  private var current: (token: FilterLexer.Token, position: Int)?
  private var tests = 0

  init(_ text: String, _ vocabulary: FilterVocabulary) throws(FilterError) {
    self.vocabulary = vocabulary
    length = text.count
    lexer = FilterLexer(text)
    current = try lexer.next()
  }

  mutating func parse() throws(FilterError) -> Filter {
    guard current != nil else { return .everything }
    let filter = try alternatives(level: 0)
    guard let current else { return filter }
    throw .unopenedGroup(at: current.position)
  }

  private mutating func alternatives(level: Int) throws(FilterError) -> Filter {
    var parts = [try conjunction(level: level)]
    while case .or = current?.token {
      try advance()
      parts.append(try conjunction(level: level))
    }
    return .joined(parts, isAll: false)
  }

  private mutating func conjunction(level: Int) throws(FilterError) -> Filter {
    var parts: [Filter] = []
    while let token = current?.token, token != .or, token != .close {
      parts.append(try part(level: level))
    }
    guard !parts.isEmpty else { throw .missingPart(at: here) }
    return .joined(parts, isAll: true)
  }

  private mutating func part(level: Int) throws(FilterError) -> Filter {
    let start = here
    guard level < FilterParser.mostLevels else { throw .tooComplex(at: start) }
    guard let token = current?.token else { throw .missingPart(at: start) }
    switch token {
    case .not:
      try advance()
      return .not(try part(level: level + 1))
    case .open:
      try advance()
      let inner = try alternatives(level: level + 1)
      guard case .close = current?.token else { throw .unclosedGroup(at: start) }
      try advance()
      return inner
    case .or, .close:
      throw .missingPart(at: start)
    case .word(let piece):
      try advance()
      try count(1, at: start)
      return try vocabulary.word(piece)
    case .condition(let field, let sign, let values):
      try advance()
      try count(values.count, at: start)
      return try vocabulary.condition(field, sign, values)
    }
  }

  private mutating func count(_ more: Int, at position: Int) throws(FilterError) {
    tests += more
    if tests > FilterParser.mostTests { throw .tooComplex(at: position) }
  }

  private mutating func advance() throws(FilterError) {
    current = try lexer.next()
  }

  private var here: Int { current?.position ?? length }
}

extension Filter {
  /// Parts joined by AND or OR; groups of the same kind become one, so that a filter has one form.
  static func joined(_ parts: [Filter], isAll: Bool) -> Filter {
    var flat: [Filter] = []
    for part in parts {
      switch part {
      case .all(let inner) where isAll: flat += inner
      case .any(let inner) where !isAll: flat += inner
      case .everything where isAll: continue
      default: flat.append(part)
      }
    }
    switch flat.count {
    case 0: return .everything
    case 1: return flat[0]
    default: return isAll ? .all(flat) : .any(flat)
    }
  }
}
