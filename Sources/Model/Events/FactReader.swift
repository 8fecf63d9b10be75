/// Takes typed values out of an event's body, saying which field of which kind was wrong.
struct FactReader {
  /// The kind's word, for errors.
  let kind: String
  /// The body.
  let fields: Fields

  /// Words; empty when the field is absent.
  func text(_ name: String) throws(FactError) -> String {
    switch fields[name] {
    case .text(let text): return text
    case .integer(let number): return String(number)
    case .real: throw .unreadable(kind: kind, field: name)
    case nil: return ""
    }
  }

  /// A whole number, or what an absent field stands for.
  func integer(_ name: String, usual: Int? = nil) throws(FactError) -> Int {
    guard let value = fields[name] else {
      guard let usual else { throw .missing(kind: kind, field: name) }
      return usual
    }
    guard case .integer(let number) = value else { throw .unreadable(kind: kind, field: name) }
    return Int(number)
  }

  /// A fraction; a whole number is one too. Nil when the field is absent.
  func real(_ name: String) throws(FactError) -> Double? {
    switch fields[name] {
    case .real(let number): return number
    case .integer(let number): return Double(number)
    case .text: throw .unreadable(kind: kind, field: name)
    case nil: return nil
    }
  }

  /// The value a word stands for.
  func word<Value>(
    _ name: String, usual: Value? = nil, _ meaning: (String) -> Value?
  ) throws(FactError) -> Value {
    guard let field = fields[name] else {
      guard let usual else { throw .missing(kind: kind, field: name) }
      return usual
    }
    guard case .text(let text) = field, let value = meaning(text)
    else { throw .unreadable(kind: kind, field: name) }
    return value
  }

  /// A place's code, as a number or as digits; nil when the field is absent.
  func optionalCode(_ name: String) throws(FactError) -> PlaceCode? {
    let code: PlaceCode?
    switch fields[name] {
    case .integer(let number): code = PlaceCode(number)
    case .text(let text): code = PlaceCode(text: text)
    case .real: code = nil
    case nil: return nil
    }
    guard let code else { throw .unreadable(kind: kind, field: name) }
    return code
  }

  /// A place's code.
  func code(_ name: String) throws(FactError) -> PlaceCode {
    guard let code = try optionalCode(name) else { throw .missing(kind: kind, field: name) }
    return code
  }

  /// An instant; nil when the field is absent.
  func optionalInstant(_ name: String) throws(FactError) -> Instant? {
    guard fields[name] != nil else { return nil }
    return Instant(seconds: Int64(try integer(name)))
  }

  /// An instant.
  func instant(_ name: String) throws(FactError) -> Instant {
    Instant(seconds: Int64(try integer(name)))
  }

  /// A day; nil when the field is absent.
  func optionalDate(_ name: String) throws(FactError) -> CivilDate? {
    guard fields[name] != nil else { return nil }
    return try date(name)
  }

  /// A day.
  func date(_ name: String) throws(FactError) -> CivilDate {
    let compact = try integer(name)
    guard (101...99_991_231).contains(compact) else { throw .unreadable(kind: kind, field: name) }
    let date = CivilDate(compact: compact)
    guard date.compact == compact else { throw .unreadable(kind: kind, field: name) }
    return date
  }

  /// Spans of a day written as `from-to` in seconds, separated by commas.
  func spans(_ name: String) throws(FactError) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for part in try text(name).split(separator: ",") {
      let ends = part.split(separator: "-")
      guard ends.count == 2, let from = Int(ends[0]), let to = Int(ends[1]), from <= to
      else { throw .unreadable(kind: kind, field: name) }
      spans.append(from..<to)
    }
    return spans
  }
}
