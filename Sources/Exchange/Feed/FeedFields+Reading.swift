import Model

extension FeedFields {
  /// The most bytes that the report's text and remarks may have.
  static let maximumText = 65_536
  /// The most bytes that any other text may have.
  static let maximumWord = 2_048

  /// A text; empty when it is absent or null. Whole numbers count as text; blanks at the ends go.
  func text(_ field: FeedField, limit: Int = maximumWord) throws(FeedFault) -> String {
    switch self[field] {
    case nil, .null: return ""
    case .integer(let number): return String(number)
    case .text(let text):
      guard text.utf8.count <= limit else {
        throw wrong(field, "expected at most \(limit) bytes, found \(text.utf8.count)")
      }
      return FeedFields.trimmed(text)
    case .real, .truth, .object, .array: throw wrong(field, "expected a text")
    }
  }

  /// A text that must not be blank.
  func neededText(_ field: FeedField, limit: Int = maximumWord) throws(FeedFault) -> String {
    let text = try text(field, limit: limit)
    guard !text.isEmpty else { throw wrong(field, "expected a text, found nothing") }
    return text
  }

  /// One of a few words; nil when it is absent.
  func word<Value>(
    _ field: FeedField, of known: [String], _ read: (String) -> Value?
  ) throws(FeedFault) -> Value? {
    let text = try text(field)
    if text.isEmpty { return nil }
    guard let value = read(text) else {
      throw unexpected(field, text, "expected \(FeedFields.list(known))")
    }
    return value
  }

  /// A time with its offset; nil when it is absent.
  func time(_ field: FeedField) throws(FeedFault) -> Instant? {
    let text = try text(field)
    if text.isEmpty { return nil }
    guard FeedFields.hasOffset(text), let instant = Timestamp.parse(text, in: FeedFields.utc)
    else {
      throw unexpected(
        field, text, "expected an RFC 3339 time with offset, such as 2026-11-21T09:00:00+08:00")
    }
    return instant
  }

  /// A day; nil when it is absent.
  func day(_ field: FeedField) throws(FeedFault) -> CivilDate? {
    let text = try text(field)
    if text.isEmpty { return nil }
    guard text.utf8.count == 10, let start = Timestamp.parse(text, in: FeedFields.utc) else {
      throw unexpected(field, text, "expected a day such as 2026-11-21")
    }
    return FeedFields.utc.local(start).date
  }

  /// A grid's code; nil when it is absent.
  func grid() throws(FeedFault) -> PlaceCode? {
    let text = try text(.grid)
    if text.isEmpty { return nil }
    guard text.utf8.count == 15, let number = Int64(text), let code = PlaceCode(number) else {
      throw unexpected(.grid, text, "expected a grid code of 15 digits")
    }
    return code
  }

  /// A whole number from 0 to `most`; nil when it is absent.
  func count(_ field: FeedField, most: Int64) throws(FeedFault) -> Int? {
    switch self[field] {
    case nil, .null: return nil
    case .integer(let number) where (0...most).contains(number): return Int(number)
    case .some(let value):
      throw unexpected(field, value.shown, "expected a whole number from 0 to \(most)")
    }
  }

  /// A fault of a field that holds nothing usable.
  func wrong(_ field: FeedField, _ expectation: String) -> FeedFault {
    FeedFault(reason: "\(field.name): \(expectation)")
  }

  /// A fault that shows what was found.
  func unexpected(_ field: FeedField, _ found: String, _ expectation: String) -> FeedFault {
    FeedFault(reason: "\(field.name): \(expectation), found \(VisibleText.quoted(found))")
  }

  /// `a, b or c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  private static let utc = TimeZoneRules(name: "UTC", initialOffset: 0)

  /// The text without blanks at its ends.
  private static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || ($0 >= 9 && $0 <= 13) }
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, isBlank(first) || isBlank(last)
    else { return text }
    guard let start = bytes.firstIndex(where: { !isBlank($0) }),
      let end = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(Substring(bytes[start...end]))
  }

  /// Whether a time says how far it is from UTC: `Z`, `+08:00` or `+0800` behind hours and minutes.
  private static func hasOffset(_ text: String) -> Bool {
    let bytes = text.utf8.suffix(6)
    guard text.utf8.count >= 17, let last = bytes.last else { return false }
    if last == UInt8(ascii: "Z") || last == UInt8(ascii: "z") { return true }
    return bytes.prefix(2).contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
  }
}

extension FeedFault {
  /// What is wrong with a move's particulars.
  init(_ fault: MoveFault, in fields: FeedFields) {
    let field = FeedField(fault.field)
    let expected = "expected \(fault.field.expectation)"
    switch fault {
    case .missing: self = fields.wrong(field, expected + ", found nothing")
    case .unreadable(_, let found): self = fields.unexpected(field, found, expected)
    case .ambiguous(_, let found, let units):
      let names = FeedFields.list(units.map(\.text))
      self = fields.unexpected(field, found, "expected one unit, such as \(names)")
    }
  }
}

extension JSONNode.Value {
  /// The value as a message shows it.
  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .truth(let truth): truth ? "true" : "false"
    case .null: "null"
    case .object: "an object"
    case .array: "an array"
    }
  }
}
