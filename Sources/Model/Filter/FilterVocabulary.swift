/// What the words of a filter mean in one city.
struct FilterVocabulary {
  /// The places and departments that names refer to.
  let city: City
  /// What `me` and `mine` mean.
  let asker: Asker?

  /// A word without a field: a state, a mark, a number, or a text to look for; in quotes only the
  /// last.
  func word(_ piece: FilterLexer.Piece) throws(FilterError) -> Filter {
    guard !piece.isQuoted else { return piece.text.isEmpty ? .everything : contains(piece.text) }
    if piece.text.first == "#" {
      var digits = piece
      digits.text.removeFirst()
      digits.position += 1
      return try number([digits])
    }
    if let id = FilterVocabulary.number(in: piece.text) { return .test(.number(id)) }
    if let asker, FilterVocabulary.isMine(piece.text) { return .test(.claimedBy(asker.login)) }
    if let test = FilterVocabulary.keyword(piece.text) { return .test(test) }
    let places = city.places(meantBy: piece.text)
    guard !places.isEmpty else { return contains(piece.text) }
    return .any([contains(piece.text), .test(.places(places))])
  }

  /// A field with a sign and its values.
  func condition(
    _ name: FilterLexer.Piece, _ sign: FilterLexer.Sign, _ values: [FilterLexer.Piece]
  ) throws(FilterError) -> Filter {
    guard let field = FilterField(named: name.text) else {
      throw .unknownField(
        name.text, at: name.position,
        nearest: FilterVocabulary.fields(like: name.text))
    }
    guard sign == .equals || field.signs.contains(sign.rawValue) else {
      throw .wrongComparison(field, at: name.position, allowed: [":"])
    }
    for value in values where value.text.isEmpty {
      throw .missingValue(field, at: value.position)
    }
    switch field {
    case .state: return try states(values)
    case .channel: return .test(.channels(try all(values, field) { Channel(rawValue: $0) }))
    case .urgency: return .test(.urgencies(try all(values, field) { Urgency(word: $0) }))
    case .mark: return try alternatives(values, field) { FilterVocabulary.mark($0) }
    case .ontime:
      return try alternatives(values, field) { FilterVocabulary.yes($0).map(FilterTest.onTime) }
    case .category: return .joined(values.map { .test(.category($0.text)) }, isAll: false)
    case .waits:
      return .test(.waits(try all(values, field) { Waits(word: $0) }.reduce([]) { $0.union($1) }))
    case .slip: return .test(.slips(try all(values, field) { SlipColour(word: $0) }))
    case .outcome: return .test(.outcomes(try all(values, field) { Outcome(rawValue: $0) }))
    case .filed:
      return try alternatives(values, field) { FilterVocabulary.yes($0).map(FilterTest.filed) }
    case .verified:
      return try alternatives(values, field) { FilterVocabulary.yes($0).map(FilterTest.verified) }
    case .by: return .joined(values.map { .test(.claimedBy(login($0))) }, isAll: false)
    case .source: return .joined(values.map { .test(.source($0.text)) }, isAll: false)
    case .text: return .joined(values.map { contains($0.text) }, isAll: false)
    case .number: return try number(values)
    case .town, .village, .grid, .place: return try places(values, field)
    case .holder: return .test(.holders(try holders(values, field)))
    case .desk: return .test(.desks(try holders(values, field)))
    case .co: return .test(.coHandlers(try holders(values, field)))
    case .age, .opened, .due, .closed:
      let reader = FilterTimes(field: field, sign: sign, name: name, city: city)
      var parts: [Filter] = []
      for value in values { parts.append(try reader.filter(value)) }
      return .joined(parts, isAll: false)
    }
  }

  /// The condition that a bare word stands for: the name of a state, a light or a mark in either
  /// language.
  static func keyword(_ word: String) -> FilterTest? {
    let state = FilterWords.english(word, for: .state)
    if let node = Node(word: state) { return .nodes([node]) }
    return switch state {
    case "open": .open
    case "late": .lights([.red])
    case "soon": .lights([.yellow])
    case "unlocated": .unlocated
    case "ontime", "按时": .onTime(true)
    case "filed", "已立案": .filed(true)
    case "verified", "已核查": .verified(true)
    default:
      Waits(word: FilterWords.english(word, for: .waits)).map(FilterTest.waits)
        ?? mark(FilterWords.english(word, for: .mark))
    }
  }

  /// Whether a bare word means the cases that whoever asks has claimed.
  static func isMine(_ word: String) -> Bool { word == "我的" || word.lowercased() == "mine" }

  /// The case that a bare word of digits names: longer ones are telephone numbers and codes.
  static func number(in word: String) -> CaseID? {
    word.utf8.count <= 8 ? CaseID(text: word) : nil
  }

  /// The names of fields that look like a name, in the language of the name.
  private static func fields(like name: String) -> [String] {
    Nearness.nearest(
      to: name.lowercased(),
      of: FilterField.allCases.map(\.rawValue) + FilterField.allCases.flatMap(\.aliases))
  }

  private static func mark(_ word: String) -> FilterTest? {
    Marks.words.first { $0.word == word }.map { .marked($0.mark) }
  }

  private static func yes(_ word: String) -> Bool? {
    switch word {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  /// A login; `me` is whoever asks.
  private func login(_ value: FilterLexer.Piece) -> String {
    FilterVocabulary.isMe(value.text) ? asker?.login ?? value.text : value.text
  }

  private static func isMe(_ word: String) -> Bool { word == "本人" || word.lowercased() == "me" }

  private func contains(_ text: String) -> Filter { .test(.contains(text)) }

  private func states(_ values: [FilterLexer.Piece]) throws(FilterError) -> Filter {
    var nodes: [Node] = []
    var others: [Filter] = []
    for value in values {
      let word = FilterWords.english(value.text, for: .state)
      if let node = Node(word: word) {
        nodes.append(node)
      } else if FilterWords.states.contains(word), let test = FilterVocabulary.keyword(word) {
        others.append(.test(test))
      } else {
        throw unknown(value, .state)
      }
    }
    return .joined((nodes.isEmpty ? [] : [.test(.nodes(nodes))]) + others, isAll: false)
  }

  /// Every value by its meaning.
  private func all<Value>(
    _ values: [FilterLexer.Piece], _ field: FilterField, _ meaning: (String) -> Value?
  ) throws(FilterError) -> [Value] {
    var result: [Value] = []
    for value in values {
      guard let found = meaning(FilterWords.english(value.text, for: field))
      else { throw unknown(value, field) }
      result.append(found)
    }
    return result
  }

  private func alternatives(
    _ values: [FilterLexer.Piece], _ field: FilterField, _ meaning: (String) -> FilterTest?
  ) throws(FilterError) -> Filter {
    .joined(try all(values, field, meaning).map(Filter.test), isAll: false)
  }

  private func number(_ values: [FilterLexer.Piece]) throws(FilterError) -> Filter {
    var parts: [Filter] = []
    for value in values {
      guard let id = CaseID(text: value.text) else { throw unknown(value, .number) }
      parts.append(.test(.number(id)))
    }
    return .joined(parts, isAll: false)
  }

  private func places(
    _ values: [FilterLexer.Piece], _ field: FilterField
  ) throws(FilterError) -> Filter {
    var codes: [PlaceCode] = []
    for value in values {
      let found: [PlaceCode]
      switch field {
      case .town: found = city.towns(named: value.text)
      case .village: found = city.villages(named: value.text)
      default: found = city.places(named: value.text)
      }
      guard !found.isEmpty else { throw unknown(value, field) }
      codes += found
    }
    return .test(.places(codes))
  }

  /// Units by name; `me` are those that whoever asks works for.
  private func holders(
    _ values: [FilterLexer.Piece], _ field: FilterField
  ) throws(FilterError) -> [Holder] {
    var holders: [Holder] = []
    for value in values {
      let own = FilterVocabulary.isMe(value.text) ? asker?.units ?? [] : []
      let found = own.isEmpty ? city.holders(named: value.text) : own
      guard !found.isEmpty else { throw unknown(value, field) }
      holders += found
    }
    return holders
  }

  private func unknown(_ value: FilterLexer.Piece, _ field: FilterField) -> FilterError {
    .unknownValue(
      value.text, field: field, at: value.position,
      nearest: FilterWords.nearest(to: value.text, of: field, in: city))
  }
}
