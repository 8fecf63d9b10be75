/// A field of a case that can be corrected after it came in.
public enum CaseField: String, CaseIterable, Sendable {
  /// The grid it lies in, a code of 15 digits; empty for nowhere known.
  case grid
  /// Its category.
  case category
  /// How much it presses.
  case urgency
  /// What was reported.
  case text
}

extension Case {
  /// The value of a field as it is written in files.
  public func value(of field: CaseField) -> String {
    switch field {
    case .grid: grid?.description ?? ""
    case .category: category
    case .urgency: urgency.word
    case .text: text
    }
  }

  /// The case with another value in a field; nil when the field cannot have it.
  func corrected(_ field: CaseField, to value: String) -> Case? {
    var item = self
    switch field {
    case .grid:
      if value.isEmpty {
        item.grid = nil
      } else {
        guard let code = PlaceCode(text: value), code.level == .grid else { return nil }
        item.grid = code
      }
    case .category: item.category = value
    case .urgency:
      guard let urgency = Urgency(word: value) else { return nil }
      item.urgency = urgency
    case .text:
      guard value.contains(where: { !$0.isWhitespace }) else { return nil }
      item.text = value
    }
    return item
  }
}
