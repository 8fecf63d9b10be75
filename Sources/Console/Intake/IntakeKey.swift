import Cells

/// What keys do in the form for a new case beside typing, each once: the line of hints and the help
/// come from this table.
enum IntakeKey: CaseIterable, Sendable {
  /// Writes the case down.
  case save
  /// Writes it down and merges it into the similar case that is selected.
  case merge
  /// To the next field, taking what is proposed.
  case next
  /// To the field before.
  case previous
  /// Another of the proposals.
  case choose
  /// Another of the similar cases.
  case similar
  /// Throws away what was typed.
  case discard
  /// Back to the view; what was typed is kept.
  case leave

  /// The keys that mean it, the one that hints show first.
  var keys: [Key] {
    switch self {
    case .save: [.control("s"), .function(2)]
    case .merge: [.control("g")]
    case .next: [.tab, .enter]
    case .previous: [.backTab]
    case .choose: [.down, .up]
    case .similar: [.control("n"), .control("p")]
    case .discard: [.control("x")]
    case .leave: [.escape]
    }
  }

  /// What a key means in the form; nil for typing.
  static func meaning(of key: Key) -> IntakeKey? {
    allCases.first { $0.keys.contains(key) }
  }

  /// The key as a hint names it.
  var hintKey: String {
    guard let notation = keys.first?.notation else { return "" }
    guard notation.hasPrefix("<"), notation.hasSuffix(">") else { return notation }
    return String(notation.dropFirst().dropLast())
  }

  /// The keys as they are written.
  var keyText: String { keys.map(\.notation).joined(separator: " ") }
}
